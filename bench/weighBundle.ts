import {build} from 'esbuild';
import type {BuildOptions} from 'esbuild';
import {weigh} from '../test/support/weigh.js';

/** Gzipped bytes of a minified bundle without React, which each page of the host loads anyway. */
export async function weighBundle({external = [], ...options}: BuildOptions) {
  const {outputFiles = []} = await build({
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'esnext',
    jsx: 'automatic',
    legalComments: 'none',
    write: false,
    outdir: 'bundle',
    logLevel: 'error',
    external: ['react', 'react-dom', ...external],
    ...options,
  });
  const weighFile = (extension: string) => {
    const file = outputFiles.find(({path: name}) => name.endsWith(extension));
    return file ? weigh(file.contents) : 0;
  };
  return {js: weighFile('.js'), css: weighFile('.css')};
}

import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

// The fuzzer is TypeScript, reads the sources of the plugin, and runs in several processes and threads.
const folder = path.dirname(fileURLToPath(import.meta.url));
process.chdir(path.dirname(folder));
fs.mkdirSync('node_modules/.cache', {recursive: true});
const outdir = fs.mkdtempSync(path.resolve('node_modules/.cache/fuzz-'));
process.on('exit', () => fs.rmSync(outdir, {recursive: true, force: true}));
process.on('SIGINT', () => process.exit(130));
/** Leaves packages out, but those of which the package has another version than the repository. */
const external = {
  name: 'external',
  setup({onResolve}) {
    onResolve({filter: /^[^./]/}, ({path: name}) =>
      name.startsWith('micromark') || path.isAbsolute(name)
        ? undefined
        : {path: name, external: true},
    );
  },
};
await build({
  entryPoints: ['run', 'search', 'thread'].map((name) => path.join(folder, `${name}.ts`)),
  outdir,
  outExtension: {'.js': '.cjs'},
  bundle: true,
  plugins: [external],
  platform: 'node',
  format: 'cjs',
  sourcemap: true,
  logLevel: 'warning',
});
process.setSourceMapsEnabled(true);
const {run} = createRequire(import.meta.url)(path.join(outdir, 'run.cjs'));
process.exitCode = await run(process.argv.slice(2));

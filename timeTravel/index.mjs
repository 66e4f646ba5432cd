import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

// It is TypeScript and reads the sources of the plugin.
const folder = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(folder);
const cache = path.join(root, 'node_modules/.cache');
fs.mkdirSync(cache, {recursive: true});
const outdir = fs.mkdtempSync(path.join(cache, 'time-travel-'));
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
  entryPoints: [path.join(folder, 'run.ts')],
  outfile: path.join(outdir, 'run.cjs'),
  bundle: true,
  plugins: [external],
  platform: 'node',
  format: 'cjs',
  sourcemap: true,
  logLevel: 'warning',
});
process.setSourceMapsEnabled(true);
const {run} = createRequire(import.meta.url)(path.join(outdir, 'run.cjs'));
process.exitCode = await run(process.argv.slice(2), root);

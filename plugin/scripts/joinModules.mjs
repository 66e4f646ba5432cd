import fs from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';

/** What pages load later, if at all. */
const LATE = [
  'follow/browser/followSource.js',
  'answered/index.js',
  'evidence/browser/showWords.js',
];

/**
 * Joins the compiled modules of the browser, so that the bundler of a site wraps a few in place of many: what all pages
 * with a quiz share becomes `client/index.js`, each module in `types/` keeps only what no other one has, and so does what is
 * loaded later. JSX stays
 * as it is, for the site's own compiler. `folder` is `lib/browser`.
 */
export async function joinModules(folder) {
  const file = (name) => path.join(folder, name);
  const common = listModules(folder);
  const options = {
    absWorkingDir: folder,
    bundle: true,
    format: 'esm',
    jsx: 'preserve',
    loader: {'.js': 'jsx'},
    charset: 'utf8',
    logLevel: 'error',
    write: false,
  };
  const exports = common.map((name) => `export * from './${name}';`).join('\n');
  const client = await build({
    ...options,
    stdin: {contents: exports, resolveDir: folder, loader: 'js'},
    plugins: [keepImports(folder, '', () => false)],
  });
  const types = fs.readdirSync(file('types')).filter((name) => name.endsWith('.js'));
  const others = await Promise.all(
    [...types.map((name) => `types/${name}`), ...LATE].map(async (name) => {
      const toClient = path.posix.relative(path.posix.dirname(name), 'client/index.js');
      const joined = await build({
        ...options,
        entryPoints: [file(name)],
        plugins: [keepImports(folder, toClient, (module) => common.includes(module))],
      });
      return [file(name), joined.outputFiles[0].text];
    }),
  );
  for (const name of listCompiled(folder)) fs.rmSync(file(name));
  fs.writeFileSync(file('client/index.js'), client.outputFiles[0].text);
  for (const [name, text] of others) fs.writeFileSync(name, text);
}

/** The modules that all pages share: those of `client/`, and what types of questions have in common. */
function listModules(folder) {
  return listCompiled(folder).filter((name) =>
    /^client\/|^questions\/(?!meanings?\.)\w+\.js$/.test(name),
  );
}

/** All modules but those of the theme, which people replace one by one. */
function listCompiled(folder) {
  return fs
    .readdirSync(folder, {recursive: true})
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(?:client|questions|follow|answered|evidence)\/.*\.js$/.test(name));
}

/**
 * Leaves imports of packages, of styles, of what is loaded later, and of what is shared to the bundler of the site; the last
 * is in the module `toClient`.
 */
function keepImports(folder, toClient, isShared) {
  return {
    name: 'keep-imports',
    setup({onResolve}) {
      onResolve({filter: /^[^.]/}, ({path: name, kind}) =>
        kind === 'entry-point' ? undefined : {path: name, external: true},
      );
      onResolve({filter: /^\.{1,2}\//}, ({path: name, resolveDir, kind}) => {
        if (kind === 'dynamic-import') return {path: name, external: true};
        const target = path.join(resolveDir, name);
        const module = path.relative(folder, target).replaceAll('\\', '/');
        if (module.endsWith('.css')) return {path: `../${module}`, external: true};
        return isShared(module) ? {path: toClient, external: true} : {path: target};
      });
    },
  };
}

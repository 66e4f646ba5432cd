import fs from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';

/**
 * Joins the compiled modules of the browser, so that the bundler of a site wraps a few in place of many: what all pages
 * with a quiz share becomes `client/index.js`, and each module in `types/` keeps only what no other one has. JSX stays
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
    plugins: [keepImports(folder, () => false)],
  });
  const types = await Promise.all(
    fs
      .readdirSync(file('types'))
      .filter((name) => name.endsWith('.js'))
      .map(async (name) => {
        const joined = await build({
          ...options,
          entryPoints: [file(`types/${name}`)],
          plugins: [keepImports(folder, (module) => common.includes(module))],
        });
        return [file(`types/${name}`), joined.outputFiles[0].text];
      }),
  );
  for (const name of listCompiled(folder)) fs.rmSync(file(name));
  fs.writeFileSync(file('client/index.js'), client.outputFiles[0].text);
  for (const [name, text] of types) fs.writeFileSync(name, text);
}

/** The modules that all pages share: those of `client/`, and what types of questions have in common. */
function listModules(folder) {
  return listCompiled(folder).filter((name) => /^client\/|^questions\/\w+\.js$/.test(name));
}

/** All modules but those of the theme, which people replace one by one. */
function listCompiled(folder) {
  return fs
    .readdirSync(folder, {recursive: true})
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(?:client|questions)\/.*\.js$/.test(name));
}

/** Leaves imports of packages, of styles, and of what is shared to the bundler of the site. */
function keepImports(folder, isShared) {
  return {
    name: 'keep-imports',
    setup({onResolve}) {
      onResolve({filter: /^[^.]/}, ({path: name, kind}) =>
        kind === 'entry-point' ? undefined : {path: name, external: true},
      );
      onResolve({filter: /^\.{1,2}\//}, ({path: name, resolveDir}) => {
        const target = path.join(resolveDir, name);
        const module = path.relative(folder, target).replaceAll('\\', '/');
        if (module.endsWith('.css')) return {path: `../${module}`, external: true};
        return isShared(module) ? {path: '../client/index.js', external: true} : {path: target};
      });
    },
  };
}

import fs from 'node:fs';
import path from 'node:path';
import type {Code, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {readRegions} from './readRegions';

const REFERENCE = /(?<=^|\s)reference=\S*/;
const VALUE = /^reference="(?<name>[^"#]+)(?:#(?<region>[^"#]+))?"$/;

/**
 * A remark plugin that fills code fences from source files:
 *
 *     ```js reference="client/tools.mjs#declare"
 *     ```
 *
 * shows the region `declare` of `client/tools.mjs`, which is looked for beside the page. Without `#declare` it shows the
 * whole file. The name of the file becomes the title, unless the fence has one. A page whose reference leads nowhere
 * fails the build.
 */
export default function fillReferences() {
  return (tree: Root, page: VFile): void => {
    visit(tree, 'code', (node) => {
      const [reference] = REFERENCE.exec(node.meta ?? '') ?? [];
      if (reference !== undefined) fill(node, reference, page);
    });
  };
}

function fill(node: Code, reference: string, page: VFile): void {
  const fail = (reason: string): never => {
    const {line, column} = node.position?.start ?? {line: 1, column: 1};
    return page.fail(`${relate(page, page.path)}:${line}:${column} ${reason}`, node);
  };
  const {name, region} = VALUE.exec(reference)?.groups ?? {};
  if (name === undefined) {
    return fail(`Unexpected \`${reference}\`, expected \`reference="<file>#<region>"\`.`);
  }
  if (node.value.trim() !== '') {
    return fail('Unexpected code in a fence with a reference, expected an empty fence.');
  }
  const file = path.resolve(path.dirname(page.path), name);
  if (!fs.existsSync(file)) {
    return fail(`Unexpected reference to \`${name}\`, expected a file beside the page.`);
  }
  const {whole, named} = read(file, (reason) => fail(`${relate(page, file)}:${reason}.`));
  const code = region === undefined ? whole : named.get(region);
  if (code === undefined) {
    const names = [...named.keys()].map((known) => `\`${known}\``).join(', ');
    const expected = names ? `one of ${names}` : 'a file with regions';
    return fail(`Unexpected region \`${region}\` of \`${name}\`, expected ${expected}.`);
  }
  node.value = code;
  const rest = (node.meta ?? '').replace(REFERENCE, '').replace(/ {2,}/, ' ').trim();
  node.meta = /(?<=^|\s)title=/.test(rest) ? rest : `title="${name}" ${rest}`.trim();
}

function read(file: string, fail: (reason: string) => never) {
  try {
    return readRegions(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    return fail((error as Error).message);
  }
}

/** As messages name a file: from where the command runs. */
function relate(page: VFile, file: string): string {
  return path.relative(page.cwd, file).split(path.sep).join('/');
}

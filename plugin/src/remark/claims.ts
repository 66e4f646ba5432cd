import type {Nodes, Root} from 'mdast';
import type {Position} from 'unist';
import type {VFile} from 'vfile';

import {proposeName} from '../grammar/names.js';
import type {ParsedBlock} from '../grammar/parser.js';
import {walk} from '../mdast/walk.js';
import {toName} from './sourcePath.js';
import type {ReportOptions} from './report.js';

/**
 * Warns of quizzes that another remark plugin has taken: blocks that were parsed, and are no longer in the tree, or for
 * which the plugin has named an element.
 *
 *     root > containerDirective `quiz`     →     root > mdxJsxFlowElement `Survey`     →     a warning
 */
export function reportClaims(
  tree: Root,
  file: VFile,
  {name, siteDir, report}: Omit<ReportOptions, 'onProblem'>,
): void {
  const claimed = [...findLostBlocks(tree, takeParsed(file, name), name), ...findNamed(tree, name)];
  // Each file is compiled for the server too; saying it once is enough.
  if (claimed.length === 0 || file.data.compilerName === 'server') return;
  const path = toName(siteDir, file.path);
  const places = claimed.map(({start}) => `${path}:${start.line}:${start.column}`).join(', ');
  const other = proposeName(name);
  report('warn')(
    `${places} Unexpected change of \`:::${name}\` by another remark plugin, expected the block as it is written: docusaurus-plugin-quiz reads these blocks, and runs after that plugin. Give quizzes another name by the option \`name\` of docusaurus-plugin-quiz, such as \`name: '${other}'\`, and write them as \`:::${other}\`, or take the other plugin out of \`beforeDefaultRemarkPlugins\`.`,
  );
}

/** The blocks that were parsed. A second run of the transform must not miss those that the first one replaced. */
function takeParsed({data}: VFile, name: string): readonly ParsedBlock[] {
  const {[name]: blocks = [], ...rest} = data.parsedQuizzes ?? {};
  data.parsedQuizzes = rest;
  return blocks;
}

/**
 * Finds the places of blocks that are gone. One of which the block around it is gone, too, was left out together with that,
 * as by a plugin for content that only some readers get.
 */
function findLostBlocks(tree: Root, parsed: readonly ParsedBlock[], name: string): Position[] {
  const places: Position[] = [];
  const kept = new Set<number | undefined>();
  let moved = 0;
  walk(tree, (node) => {
    if (node !== tree && node.position) places.push(node.position);
    if (!isNamed(node, name)) return undefined;
    if (node.position) kept.add(node.position.start.offset);
    else moved += 1;
    return undefined;
  });
  const lost = parsed.filter(({place}) => !kept.has(place.start.offset));
  // A plugin that builds the tree anew may forget where everything stood.
  if (lost.length <= moved) return [];
  return lost
    .filter(({around}) => !around || places.some((place) => overlap(place, around)))
    .map(({place}) => place);
}

function overlap(a: Position, b: Position): boolean {
  return (a.start.offset ?? 0) < (b.end.offset ?? 0) && (b.start.offset ?? 0) < (a.end.offset ?? 0);
}

/** Finds the places of blocks with an element of another plugin, unless that plugin names one for every directive. */
function findNamed(tree: Root, name: string): Position[] {
  const places: Position[] = [];
  let isGeneral = false;
  walk(tree, (node) => {
    if (!isDirective(node) || node.data?.hName === undefined) return undefined;
    if (node.name !== name) isGeneral = true;
    else if (node.position && node.data.hName !== name) places.push(node.position);
    return undefined;
  });
  return isGeneral ? [] : places;
}

type Directive = Extract<Nodes, {type: `${string}Directive`}>;

function isDirective(node: Nodes): node is Directive {
  return node.type.endsWith('Directive');
}

function isNamed(node: Nodes, name: string): boolean {
  return node.type === 'containerDirective' && node.name === name;
}

import type {Program} from 'estree';
import type {Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxjsEsm} from 'mdast-util-mdx';

import {buildAttribute} from '../mdast/jsxAttribute.js';
import {walk} from '../mdast/walk.js';
import type {Quiz} from '../model.js';
import {OPTION_NUMBER} from '../questions/choice/key.js';
import type {Component} from '../questions/contract.js';
import type {Slot} from '../grammar/context.js';

/** Unlikely enough not to meet a name that an author imports. */
const COMPONENT = '__DocusaurusQuiz';

/** Whether a slot shows what is right, or is a name that only the answer uses. */
export function isKey(name: string): boolean {
  return /(?:^|\/)(?:key|name)$/.test(name);
}

/** A quiz as `<Quiz quiz={…}>` with its slots as children, which the site's own pipeline goes on to compile. */
export function emitQuiz(quiz: Quiz, slots: readonly Slot[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: COMPONENT,
    attributes: [buildAttribute('quiz', quiz)],
    children: joinSlots(slots).map((slot) => emitSlot(numberOptions(quiz, slot))),
  };
}

/**
 * Makes one slot with several names of those that say the same in plain words, such as an option and the key.
 *
 *     `q1/b` of “Hops” and `q1/key` of “Hops”   →   `q1/b q1/key` of “Hops”
 */
function joinSlots(slots: readonly Slot[]): Slot[] {
  const byWords = new Map<string, Slot>();
  return slots.flatMap((slot) => {
    const words = readWords(slot);
    const same = words === undefined ? undefined : byWords.get(words);
    if (same) {
      same.name += ` ${slot.name}`;
      return [];
    }
    const own = {...slot};
    if (words !== undefined) byWords.set(words, own);
    return [own];
  });
}

/** The text and code of a slot that holds nothing else, so that it can be shown twice. */
function readWords({children}: Slot): string | undefined {
  const isPlain = children.every(({type}) => type === 'text' || type === 'inlineCode');
  return isPlain
    ? JSON.stringify(children.map((each) => [each.type, 'value' in each && each.value]))
    : undefined;
}

/** Tells the numbers in an answer whose options they count. */
function numberOptions(quiz: Quiz, slot: Slot): Slot {
  if (!isKey(slot.name)) return slot;
  const question = quiz.questions.find(({id}) => slot.name.startsWith(`${id}/`))?.id ?? '';
  for (const each of slot.children) {
    walk(each, (node) => {
      if (node.type !== 'mdxJsxTextElement' || node.name !== OPTION_NUMBER) return;
      node.attributes.push(buildAttribute('quiz', quiz), {
        type: 'mdxJsxAttribute',
        name: 'question',
        value: question,
      });
    });
  }
  return slot;
}

function emitSlot({name, children}: Slot): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'slot',
    attributes: [{type: 'mdxJsxAttribute', name: 'name', value: name}],
    // As if the author had written the tag: no component may take its place.
    data: {_mdxExplicitJsx: true} as object,
    // Inline content stays inline: as a paragraph it would be a `<p>` inside a `<label>`.
    children: children as Extract<Nodes, {type: 'mdxJsxFlowElement'}>['children'],
  };
}

/** A place to which links lead; as a link of the site's theme, so that the host knows of it. */
export function buildAnchor(id: string): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'a',
    attributes: [{type: 'mdxJsxAttribute', name: 'id', value: id}],
    children: [],
  };
}

/** Imports the widget into the page, once, those components that stand in its slots, and the modules of the types of its questions. */
export function importQuiz(
  tree: Root,
  components: ReadonlySet<Component>,
  types: ReadonlySet<string>,
): void {
  const parts = [...components].sort();
  const imports = [
    {local: COMPONENT, path: '@theme/Quiz'},
    ...parts.map((part) => ({local: `${COMPONENT}${part}`, path: `@theme/Quiz/${part}`})),
    ...[...types].sort().map((type) => ({path: `docusaurus-plugin-quiz/types/${type}`})),
  ];
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: imports.map(({local, path}: Import) => ({
      type: 'ImportDeclaration',
      specifiers: local
        ? [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name: local}}]
        : [],
      source: {type: 'Literal', value: path},
      attributes: [],
    })),
  };
  const write = ({local, path}: Import): string =>
    local ? `import ${local} from '${path}';` : `import '${path}';`;
  const node: MdxjsEsm = {
    type: 'mdxjsEsm',
    value: imports.map(write).join('\n'),
    data: {estree},
  };
  tree.children.unshift(node);
}

/** What a page imports: something under a name of its own, or a module for what it does. */
interface Import {
  local?: string;
  path: string;
}

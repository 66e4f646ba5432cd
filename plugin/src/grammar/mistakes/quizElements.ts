import type {Html, Nodes} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine, splitLines} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import type {Context} from '../context.js';

/** How a part of a question is written here, below the names that elements have for it: small letters, and nothing between them. */
const CURES = [
  ['hint clue tip quizhint', '`::hint[…]` on a line of its own, with blank lines around it'],
  [
    'explanation explain rationale reason solution quizexplanation quizsolution',
    'its text below what readers answer',
  ],
  [
    'feedback comment correctfeedback incorrectfeedback wrongfeedback optionfeedback quizfeedback',
    '`> …` on a line of its own, indented under the option',
  ],
  [
    'option choice distractor quizoption quizchoice quizanswer answeroption answerchoice',
    '`- [x] right` or `- [ ] wrong` in a list of all options',
  ],
  [
    'options choices answers quizoptions quizchoices answeroptions',
    'the list of the options, as `- [x] right` and `- [ ] wrong`',
  ],
  [
    'answer correctanswer key correct incorrect right wrong true false',
    '`[x]` before each right option and `[ ]` before each wrong one, or a blank `[[…]]`',
  ],
  ['question quizquestion prompt stem', 'its text alone, and `---` between two questions'],
  [
    'multiplechoice singlechoice multiplechoicequestion choicequestion mcq mcqs truefalse quizblock quizcard knowledgecheck selfcheck selftest checkbox radio radiogroup checkboxgroup',
    'nothing in its place, and no tag that closes it: the list of options alone makes such a question',
  ],
  ['quiz', 'nothing in its place, and no `</quiz>`: `:::` begins and ends a quiz'],
  ['blank gap fill fillin cloze fillintheblank textinput', 'a blank `[[…]]`'],
] as const;

/** Names of an option, of which the whole line is shown. */
const OPTIONS: ReadonlySet<string> = new Set(
  'option choice quizoption quizchoice answeroption answerchoice distractor'.split(' '),
);

const BY_NAME: ReadonlyMap<string, string> = new Map(
  CURES.flatMap(([names, cure]) => names.split(' ').map((name) => [name, cure] as const)),
);

/** Elements of HTML that have such a name. Only as components, with a capital letter, do they belong to a quiz. */
const HTML: ReadonlySet<string> = new Set(['option']);

/**
 * Reports elements that stand for a part of a question in other systems. Their text would be on the page, or the page would
 * fail. Components that the page imports or defines, or that the site has on each page, are left alone.
 *
 * ```markdown
 * <Hint>It is green.</Hint>   → `foreign-notation`, which asks for `::hint[…]`
 * ```
 */
export function findQuizElements(
  block: Nodes,
  {source, scripts, components = []}: Pick<Context, 'source' | 'scripts' | 'components'>,
): Problem[] {
  const problems: Problem[] = [];
  walk(block, (node) => {
    if (node.type === 'html') problems.push(...findInHtml(node, source));
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
    const {name} = node;
    const cure = name === null ? undefined : findCure(name);
    if (name === null || cure === undefined) return undefined;
    const isComponent = /^\p{Lu}/u.test(name);
    const isOwn = scripts?.has(name) ?? false;
    const isEverywhere = components.includes(name) || components.includes('*');
    if (isComponent && (isOwn || isEverywhere)) return undefined;
    const {line = 0, column = 1} = node.position?.start ?? {};
    const written = /^<[^<>]*>?/.exec(lineAt(source, line).slice(column - 1))?.[0] ?? `<${name}>`;
    problems.push({
      rule: 'foreign-notation',
      place: node.position && placeOnLine(line, column - 1, column - 1 + written.length),
      actual: `\`${written}\`, which is no part of a question here`,
      expected: writeOption(name, lineAt(source, line).slice(column - 1)) ?? cure,
      ...(isComponent && {note: 'import it on the page if your site has such a component'}),
    });
    return undefined;
  });
  return problems;
}

/** The option as it is written here, where its element is on one line. */
function writeOption(name: string, text: string): string | undefined {
  if (!OPTIONS.has(name.toLowerCase())) return undefined;
  const [, attributes = '', content = ''] =
    /^<[A-Za-z][\w.]*((?:[^\w.<>][^<>]*)?)>([^<>]+)<\//.exec(text) ?? [];
  if (!content.trim()) return undefined;
  const isRight =
    /(?<![\w-])(?:is-?)?(?:correct|right|answer|solution)(?![\w-])(?!=["'{]*(?:false|no|0))/i;
  return `\`- [${isRight.test(attributes) ? 'x' : ' '}] ${content.trim()}\` in a list of all options`;
}

/** Such tags of HTML that is no MDX, in which there are no components. */
function findInHtml({value, position}: Html, source: Source): Problem[] {
  const tags = value.matchAll(/<([A-Za-z][\w.]*)(?=[\s/>])[^<>]*>?/g);
  return [...tags].flatMap(({0: tag, 1: name = '', index}): Problem[] => {
    const cure = findCure(name);
    if (cure === undefined) return [];
    const above = splitLines(value.slice(0, index));
    const {line = 1, column = 1} = position?.start ?? {};
    const last = line + above.length - 1;
    const [written = ''] = splitLines(tag);
    const start = above.length > 1 ? (above.at(-1) ?? '').length : column - 1 + index;
    const found = lineAt(source, last).indexOf(written, start);
    const from = found === -1 ? start : found;
    return [
      {
        rule: 'foreign-notation',
        place: position && placeOnLine(last, from, from + written.length),
        actual: `\`${written}\`, which is no part of a question here`,
        expected: writeOption(name, lineAt(source, last).slice(from)) ?? cure,
      },
    ];
  });
}

/** How a part of a question is written here, by the name that an element has for it. */
export function findCure(name: string): string | undefined {
  return HTML.has(name) ? undefined : BY_NAME.get(name.toLowerCase().replaceAll('.', ''));
}

import {findMeantQuizzes} from '../meant.js';
import type {MeantQuiz} from '../meant.js';
import type {Parsed} from '../host.js';
import type {Visible} from '../visible.js';
import type {Oracle} from './oracle.js';

/** A page that says that a quiz has a mistake shows nothing of what its author wrote as a key. */
export const noLeak: Oracle = {
  title: 'no key in visible text where a milder `onProblem` shows a notice',
  judge: async (steps) => {
    const {visible: page, warnings, code} = await steps.compile('warn');
    // The words of a rule name markers, too, and are the same on every page.
    const visible = {...page, text: page.text.replace(/^Line \d+: Unexpected .*$/gm, '')};
    if (code === undefined || !warnings.some((text) => text.includes('in the quizzes of')))
      return undefined;
    const findLeak = (parsed: Parsed) => {
      const quizzes = findMeantQuizzes(parsed);
      // The page may say the same outside of the quizzes, also as the beginning of something else.
      const others = {text: listOthers(parsed, quizzes).join('\n'), checked: []};
      return quizzes
        .flatMap(({body, type}) => listKeys(body).map((key) => ({...key, type})))
        .find((key) => key.count(visible) > key.count(others));
    };
    // To parse the document once more takes long, and only tells which quizzes are not meant.
    if (!findLeak({text: steps.document.text, places: []})) return undefined;
    const {parsed} = await steps.compile('none');
    const leak = parsed && findLeak(parsed);
    return leak && `${leak.kind} of a quiz that became ${leak.type}\n${JSON.stringify(leak.text)}`;
  },
};

/** The lines of a text that belong to no quiz, without the numbers of lists, which are no text of the page. */
function listOthers({text}: Parsed, quizzes: readonly MeantQuiz[]): string[] {
  const own = new Set(
    quizzes.flatMap(({line, body}) => Array.from({length: body.length + 1}, (_, at) => line + at)),
  );
  const lines = text.split(/\r\n|\r|\n/).filter((_, line) => !own.has(line));
  return lines.map((line) => line.replace(NUMBER, ''));
}

interface Key {
  kind: string;
  text: string;
  /** How often readers see it. */
  count: (visible: Visible) => number;
}

/** Keys by the lines of a quiz: ticked options, blanks, and what stands below a declaration. */
function listKeys(body: readonly string[]): Key[] {
  return body.flatMap((line, index) => {
    const option = /^[\s>]*(?:\S{1,4}\s*)?\[[xX]\]\s*(\S.*)$/.exec(line)?.[1];
    const keys = option ? keyOfOption(option) : [];
    for (const [, text = ''] of line.matchAll(/\[\[(?!\s)([^[\]]+)\]\](?![([])/g)) {
      keys.push(...keyOfBlank(text));
    }
    const [, name] = /^[\s>]*::(match|order|lines|output)\b/.exec(line) ?? [];
    return name ? [...keys, ...keyOfBlock(name, takeBlock(body.slice(index + 1)))] : keys;
  });
}

/** The number of an item. */
const NUMBER = /^[\s>]*\d+[.)]/;

const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** An option is given away by the mark before it. */
function keyOfOption(written: string): Key[] {
  // Up to what Markdown may change.
  const text = words(written.replace(/[<[\]{}(!:&\\$`*_~^|].*$/s, ''));
  if (!text) return [];
  const count = ({text: seen, checked}: Visible) => {
    const marked = [...seen.matchAll(/\[[xX]\]\s*(.*)/g)].map(([, item = '']) => item);
    return [...checked, ...marked].filter((item) => words(item).startsWith(text)).length;
  };
  return [{kind: 'a ticked option', text: written, count}];
}

/** A blank is given away by its brackets with anything in them. */
function keyOfBlank(text: string): Key[] {
  const count = ({text: seen}: Visible) => seen.split(`[[${text}]]`).length - 1;
  return words(text) ? [{kind: 'a blank', text, count}] : [];
}

/** What the lines of a block below a declaration look like. */
const BLOCKS = {
  match: /^[\s>]*\|?.*\|/,
  order: /^[\s>]*(?:\d+[.)]|[-*+])\s/,
  lines: /^[\s>]*(?:`{3,}|~{3,})/,
  output: /^[\s>]*(?:`{3,}|~{3,})/,
};

/** A table, a list in order, or lines of code are given away when they stand together as they were written. */
function keyOfBlock(name: string, lines: readonly string[]): Key[] {
  if (!BLOCKS[name as keyof typeof BLOCKS].test(lines[0] ?? '')) return [];
  const items = lines
    .filter((line) => !BLOCKS.lines.test(line))
    .map((line) => words(line.replace(NUMBER, '')))
    .filter(Boolean);
  const text = items.join(' ');
  const count = ({text: seen}: Visible) => words(seen).split(text).length - 1;
  return items.length > 1 ? [{kind: `what stands below ::${name}`, text, count}] : [];
}

/** The first block. */
function takeBlock(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line.trim());
  const rest = start === -1 ? [] : lines.slice(start);
  const end = rest.findIndex((line) => !line.trim());
  return end === -1 ? rest : rest.slice(0, end);
}

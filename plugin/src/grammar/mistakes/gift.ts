import {findCodeBlocks} from '../../mdast/codeBlocks.js';
import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {quoteCode} from '../../mdast/quoteCode.js';

/** The line that opens the answers of a question: its title, its prompt, and the first answer. */
const OPENER =
  /^(?:[\s>]*::[^:{}]{1,200}::)?(?<prompt>[^{}]*)(?<![$\\])\{\s*(?<rest>[=~#%][^{}]*)?$/;

/** An answer: its sign, its share of the points, its text and feedback. */
const ANSWER =
  /^(?<sign>[=~])?\s*(?:%(?<share>-?[\d.]{1,8})%)?\s*(?<text>[^#]*)(?:#(?<said>[^]*))?$/;

interface Answer {
  isRight: boolean;
  isWrong: boolean;
  text: string;
  said: string;
}

/** A question of GIFT on several lines. */
interface Gift {
  first: number;
  last: number;
  prompt: string;
  answers: Answer[];
}

/**
 * Finds the questions of GIFT on several lines, and shows each as it is written here.
 *
 * ```markdown
 * Which port? {
 * =443#Right.
 * ~80
 * }              → `Which port?`, `- [x] 443`, `  > Right.` and `- [ ] 80`
 * ```
 */
export function findGift(first: number, last: number, source: Source): Problem[] {
  const code = findCodeBlocks(source, first, last);
  const problems: Problem[] = [];
  for (let line = first; line <= last; line += 1) {
    if (code.some((block) => block.first <= line && line <= block.last)) continue;
    const gift = readGift(line, last, source);
    if (!gift) continue;
    problems.push(explain(gift, source));
    line = gift.last;
  }
  return problems;
}

function readGift(first: number, end: number, source: Source): Gift | undefined {
  const {prompt: written = '', rest = ''} = OPENER.exec(lineAt(source, first))?.groups ?? {};
  const prompt = written.replace(/^[\s>]+/, '').trimEnd();
  if (!OPENER.test(lineAt(source, first))) return undefined;
  const lines = rest ? [rest] : [];
  for (let line = first + 1; line <= end; line += 1) {
    const text = lineAt(source, line)
      .replace(/^[\s>]+/, '')
      .trimEnd();
    const [before = ''] = text.split('}');
    // General feedback stands behind four signs.
    if (before && !/^(?:[=~]|%-?\d|\/\/|####)/.test(before)) return undefined;
    if (/^[=~%]/.test(before)) lines.push(before);
    if (!text.includes('}')) continue;
    const answers = lines.flatMap(readAnswers);
    return answers.length > 0 ? {first, last: line, prompt, answers} : undefined;
  }
  return undefined;
}

/** The answers on a line, which may have several of them. */
function readAnswers(line: string): Answer[] {
  return line.split(/(?<=\s)(?=[=~])/).flatMap((part) => {
    const {sign, share, text = '', said = ''} = ANSWER.exec(part.trim())?.groups ?? {};
    if (!text.trim()) return [];
    const isRight = share === undefined ? sign !== '~' : Number(share) >= 100;
    return {isRight, isWrong: sign === '~' && !isRight, text: text.trim(), said: said.trim()};
  });
}

function explain({first, last, prompt, answers}: Gift, source: Source): Problem {
  const text = lineAt(source, first);
  const start = text.length - text.trimStart().length;
  const written = write(prompt, answers).map(quoteCode);
  return {
    rule: 'missing-answer',
    place: placeOnLine(first, start, text.trimEnd().length),
    actual: 'question of GIFT, which is text here',
    expected: `${written.slice(0, -1).join(', ')}${written.length > 1 ? ' and ' : ''}${written.at(-1) ?? ''} in place of lines ${first} to ${last}`,
    ...(prompt &&
      written.length > 1 && {
        note: `put a blank line below the question${written.includes('`::match`') ? ', and one below `::match`' : ''}`,
      }),
  };
}

/** The lines that say the same: pairs, a blank, or options. */
function write(prompt: string, answers: readonly Answer[]): string[] {
  const asked = prompt ? [prompt] : [];
  const pairs = answers.map(({text}) => text.split('->').map((half) => half.trim()));
  if (pairs.every(({length}) => length === 2)) {
    const rows = pairs.map(([left = '', right = '']) => `| ${left} | ${right} |`);
    return [...asked, '::match', '| Given | Match |', '| --- | --- |', ...rows];
  }
  if (!answers.some(({isWrong}) => isWrong)) {
    const key = answers.map((answer) => answer.text).join('|');
    return [`${prompt} [[${key}]]`.trim()];
  }
  const options = answers.flatMap(({isRight, text, said}) => [
    `- [${isRight ? 'x' : ' '}] ${text}`,
    ...(said ? [`  > ${said}`] : []),
  ]);
  return [...asked, ...options];
}

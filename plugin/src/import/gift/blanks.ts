import type {AuthoredKey, Blank, Blocks} from '../authored.js';
import {readNumber} from './answers.js';
import type {Answer, Interaction, ReadText, Report} from './answers.js';
import {unescape} from './entries.js';

/** Reads numbers, with or without a tolerance: `{#3:0.1}` becomes `[[3 ± 0.1]]`. */
export function readNumerical(
  answers: Answer[],
  read: ReadText,
  report: Report,
): ReturnType<typeof readBlank> {
  return readBlank(answers, read, report, ({text}) => {
    const number = readNumber(text);
    if (number === undefined) report(`"${unescape(text)}", which is no number: dropped`);
    return number === undefined ? undefined : {number};
  });
}

/** Reads texts. In them `*` stands for anything: `{=a*}` becomes the pattern `a.*`. */
export function readShortAnswer(
  answers: Answer[],
  read: ReadText,
  report: Report,
): ReturnType<typeof readBlank> {
  return readBlank(answers, read, report, ({text: written}) => {
    const text = unescape(written);
    if (!text.replaceAll('\\*', '').includes('*')) return {text: text.replaceAll('\\*', '*')};
    if (/^[*\s]+$/.test(text)) {
      report('the answer "*", which is anything: dropped');
      return undefined;
    }
    const parts = text.split(/(?<!\\)\*/).map((part) => part.replaceAll('\\*', '*'));
    return {pattern: parts.map(writeLiteral).join('.*'), flags: 'i'};
  });
}

/** Writes a pattern that matches a text, without characters that mean something to Markdown or MDX: `<` is `\u003c`. */
function writeLiteral(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[^\p{L}\p{M}\p{N} ,'-]/gu, writeCharacter);
}

function writeCharacter(character: string): string {
  if (character === '.') return '\\.';
  const units = Array.from({length: character.length}, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

function readBlank(
  answers: Answer[],
  read: ReadText,
  report: Report,
  readKey: (answer: Answer) => AuthoredKey | undefined,
): Interaction | undefined {
  let extra: Blocks = [];
  const keys: AuthoredKey[] = [];
  for (const answer of answers) {
    const {isRight, weight, text, feedback} = answer;
    if (isRight) {
      const key = readKey(answer);
      if (key) keys.push(key);
      if (feedback) extra = [...extra, ...read(feedback)];
      continue;
    }
    const rest = feedback ? `, with its feedback "${unescape(feedback)}"` : '';
    report(
      `the answer "${unescape(text)}" for ${weight ?? 0}%${rest}: dropped, an answer here is right or wrong`,
    );
  }
  if (keys.length > 0) return buildBlank({type: 'blank', keys}, extra);
  report('not imported: a question without a right answer');
  return undefined;
}

function buildBlank(blank: Blank, extra: Blocks): Interaction {
  return {type: 'blanks', blocks: [{type: 'paragraph', children: [blank]}], extra};
}

/** Reads a missing word with options, which becomes a select in the text: `{=is ~are}` becomes `[[is|!are]]`. */
export function readGap(answers: Answer[], read: ReadText, report: Report): Interaction {
  const right = answers.filter(({isRight}) => isRight);
  let extra: Blocks = [];
  for (const {isRight, weight, text, feedback} of answers) {
    if (weight !== undefined && !isRight) {
      report(
        `weight ${weight}% of the option "${unescape(text)}": dropped, options here are right or wrong`,
      );
    }
    if (!feedback) continue;
    if (isRight) extra = [...extra, ...read(feedback)];
    else report(`feedback "${unescape(feedback)}" of a choice in the text: dropped`);
  }
  const wrong = answers.filter(({isRight}) => !isRight).map(({text}) => unescape(text));
  const keys = right.map(({text}) => ({text: unescape(text)}));
  return buildBlank({type: 'blank', keys, wrong}, extra);
}

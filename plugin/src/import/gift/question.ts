import type {PhrasingContent, RootContent} from 'mdast';

import type {AuthoredQuestion} from '../authored.js';
import type {Parse} from '../parse.js';
import {splitFeedback} from './answers.js';
import type {ReadText, Report} from './answers.js';
import {readInteraction} from './interaction.js';
import {readContent, readFormat} from './text.js';

/** Stands in the place of the braces where the text goes on behind them: `The {=cat} sleeps.` */
const GAP = '\uE300';

/** What reading needs besides the text. */
export interface Tools {
  parse: Parse;
  report: Report;
}

/**
 * Reads a question; nothing when it cannot be imported. A text without braces asks nothing, so it is returned as blocks.
 */
export function readQuestion(
  text: string,
  {parse, report}: Tools,
): AuthoredQuestion | RootContent[] | undefined {
  const open = text.indexOf('{');
  const close = text.indexOf('}', open);
  if ((open === -1) !== (close === -1)) {
    report('not imported: a brace without its other half');
    return undefined;
  }
  const after = open === -1 ? '' : text.slice(close + 1).trim();
  const asked =
    open === -1 ? text : text.slice(0, open) + (after ? GAP + text.slice(close + 1) : '');
  const {value, format} = readFormat(asked, 'moodle');
  const read: ReadText = (part) => readContent(readFormat(part, format), parse, report);
  const prompt = readContent({value, format}, parse, report);
  if (open === -1) return prompt;
  const {answers, general} = splitFeedback(text.slice(open + 1, close));
  const explanation = general ? read(general) : [];
  const interaction = readInteraction(answers, after !== '', read, report);
  if (!interaction) return undefined;
  const {extra = [], ...own} = interaction;
  const question = {...own, prompt, explanation: [...explanation, ...extra]};
  if (question.type !== 'recall' || question.explanation.length > 0) return placeBlank(question);
  report(
    'not imported: an essay without general feedback, which would be the answer that is shown',
  );
  return undefined;
}

/**
 * Puts the blank into the text that goes on behind it: `The [[cat]] sleeps.` Questions of other types get `_____` there.
 */
function placeBlank(question: AuthoredQuestion): AuthoredQuestion {
  const blank = question.type === 'blanks' ? question.blocks : [];
  const [paragraph] = blank;
  const node = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const holds = question.prompt.map((block) =>
    fillGap(block, node ?? {type: 'text', value: '_____'}),
  );
  const index = holds.indexOf(true);
  if (question.type !== 'blanks' || index === -1) return question;
  const {prompt} = question;
  return {...question, prompt: prompt.slice(0, index), blocks: prompt.slice(index)};
}

function fillGap(block: RootContent, node: PhrasingContent): boolean {
  if (!('children' in block)) return false;
  let isFound = false;
  const children = (block.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type !== 'text' || !child.value.includes(GAP)) {
      isFound = fillGap(child, node) || isFound;
      return [child];
    }
    isFound = true;
    const [before = '', after = ''] = child.value.split(GAP);
    const write = (value: string): RootContent[] => (value ? [{type: 'text', value}] : []);
    return [...write(before), node, ...write(after)];
  });
  Object.assign(block, {children});
  return isFound;
}

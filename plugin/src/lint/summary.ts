import {canonicalize} from '../mdast/canonical.js';
import {hash} from '../mdast/hash.js';
import type {Place} from '../mdast/problem.js';
import type {ItemRuleId} from '../rules/weaknesses.js';
import type {LintQuestion} from './question.js';
import {findWords} from './words/index.js';

/** What is remembered of a question while other files are read: little, as sites may have many. Plain JSON. */
export interface QuestionSummary {
  /** Of its file, as messages name it. */
  path: string;
  place: Place | undefined;
  /** Hash of what is asked. */
  prompt: string;
  /** Lengths of the options in characters, in the written order; none where nothing is chosen from a list. */
  lengths: number[];
  /** 0-based places of the correct options. */
  key: number[];
  /** Whether readers see the options in another order. */
  isShuffled: boolean;
  /** Rules that a comment disables here. */
  disabled: ItemRuleId[];
}

/** Keeps of a question what rules about many questions need. */
export function recordFacts(
  question: LintQuestion,
  path: string,
  disabled: ItemRuleId[],
): QuestionSummary {
  const {place, options, attributes} = question;
  return {
    path,
    place,
    prompt: hashPrompt(question),
    lengths: options.map(({text}) => text.length),
    key: options.flatMap(({correct}, index) => (correct ? [index] : [])),
    isShuffled: attributes.shuffle === 'options' || attributes.shuffle === 'all',
    disabled,
  };
}

/** Long enough that two of a hundred thousand prompts are not taken for one. */
const HASH_LENGTH = 10;

function hashPrompt({prompt, asked, options, content, locale}: LintQuestion): string {
  const text = canonicalize(prompt.nodes) + asked;
  const generic = findWords(locale)?.generic;
  // "Fill in the blanks" and "Which is true?" ask something new with every interaction.
  const isAlone = options.length > 0 && generic && !generic.test(prompt.text.toLowerCase());
  return hash(isAlone ? text : text + content, HASH_LENGTH);
}

import {canonicalize} from '../mdast/canonical.js';
import {hash} from '../mdast/hash.js';
import type {Place} from '../mdast/problem.js';
import type {ItemRuleId} from '../rules/weaknesses.js';
import {findVerdict} from './checks/opposition.js';
import type {LintQuestion} from './question.js';
import {findWords} from './words/index.js';

/** What is kept of a question while other files are read. It is small, because a site may have many, and plain JSON. */
export interface QuestionSummary {
  /** Of its file, as messages name it. */
  path: string;
  place: Place | undefined;
  /** Hash of what is asked. */
  prompt: string;
  /** Lengths of the options in characters, in the order in which they are written. Empty for a type without options. */
  lengths: number[];
  /** 0-based places of the correct options. */
  key: number[];
  /** Whether several options may be chosen. */
  isMultiple: boolean;
  /** What the key says where the options are Yes and No, or True and False, and nothing else. */
  verdict?: boolean;
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
  const {place, options, attributes, multiple} = question;
  const verdict = multiple ? undefined : findVerdict(question);
  return {
    path,
    place,
    prompt: hashPrompt(question),
    lengths: options.map(({text}) => text.length),
    key: options.flatMap(({correct}, index) => (correct ? [index] : [])),
    isMultiple: multiple,
    ...(verdict !== undefined && {verdict}),
    isShuffled: attributes.shuffle === 'options' || attributes.shuffle === 'all',
    disabled,
  };
}

/** So long that no two of a hundred thousand prompts have the same hash. */
const HASH_LENGTH = 10;

/**
 * Hashes what a question asks. The words `Which port does SSH use?` ask the same on every page. The words
 * `Which is true?` ask something else with every set of options, so the options count too.
 */
function hashPrompt({prompt, asked, options, content, locale}: LintQuestion): string {
  const text = canonicalize(prompt.nodes) + asked;
  const generic = findWords(locale)?.generic;
  const isAlone = options.length > 0 && generic && !generic.test(prompt.text.toLowerCase());
  return hash(isAlone ? text : text + content, HASH_LENGTH);
}

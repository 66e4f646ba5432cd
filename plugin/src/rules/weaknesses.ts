import type {Rule} from './rule.js';

/** Every weakness of a question that is valid, by the id under which the manual explains it. */
export const ITEM_RULES = {
  'longest-key': {
    actual: 'key that is by far the longest option',
    expected: 'options of about the same length',
    note: 'move what explains the key into the explanation, or say as much in a wrong option',
  },
  'odd-key': {
    actual: 'key that alone looks different',
    expected: 'the same formatting and punctuation in all options',
  },
  'clue-word': {
    actual: 'word of the prompt in the key alone',
    expected: 'other words in the key, or that word in a wrong option as well',
    note: 'readers who know nothing choose the option that sounds like the question',
  },
  'absolute-options': {
    actual: 'absolute words in wrong options alone',
    expected: 'wrong options that are wrong for another reason',
    note: 'readers know that next to nothing is always so',
  },
  'all-of-the-above': {
    actual: 'option about the other options, which are shuffled',
    expected: '`:pin` at its end, which keeps it in its place',
    note: 'or ask for all that apply, without this option',
  },
  'combined-options': {
    actual: 'option that joins other options',
    expected: 'a `[x]` at each option that is right',
    note: 'readers who know that one of the two is wrong can leave it out',
  },
  'negative-prompt': {
    actual: 'negation that is easily missed',
    expected: 'a positive question, or the word in bold or capitals',
  },
  'unfocused-prompt': {
    actual: 'prompt that asks nothing without its options',
    expected: 'a question that somebody who knows the page can answer before reading the options',
  },
  'similar-options': {
    actual: 'option that says the same as another one',
    expected: 'options that differ in meaning',
    note: 'where two say the same, readers know that neither is the key',
  },
  'repeated-lead-in': {
    actual: 'same words at the start of every option',
    expected: 'these words in the prompt',
    note: 'readers have to read them once with each option',
  },
  'feedback-in-option': {
    actual: 'option with feedback in its text',
    expected: '`> feedback` on a line of its own, indented under the option',
    note: 'readers see the text of an option before they answer; an explanation stands below the list, not indented',
  },
  'doubtful-key': {
    actual: 'key with signs that readers would have to type',
    expected: 'a key as readers type it, a range, a tolerance or a choice',
    note: 'put it in backticks if readers should type just that',
  },
  'doubtful-order': {
    actual: 'number that goes up by more or less than one',
    expected: 'items in their right order, numbered `1.`, `2.`, `3.`',
    note: 'the order of the lines is the key, whatever their numbers say',
  },
  'doubtful-table': {
    actual: 'table that probably says something else than was meant',
    expected: 'a header, and a pair in each row below it',
  },
  'doubtful-setting': {
    actual: 'setting of a quiz in the front matter, where quizzes do not look',
    expected: 'it below the key `quiz`',
    note: 'the front matter belongs to the page and to all plugins; quizzes read nothing but `quiz`',
  },
  'missing-feedback': {
    actual: 'wrong option without feedback',
    expected: '`> why it is wrong` indented under it',
  },
  'missing-explanation': {
    actual: 'question without an explanation',
    expected: 'text after the interaction that says why the key is right',
  },
  'option-count': {
    actual: 'number of options',
    expected: 'three to six options',
  },
  'unlikely-key': {
    actual: 'key that readers would hardly type just so',
    expected: 'what readers type',
  },
  'vague-link': {
    actual: 'link that does not say where it leads',
    expected: 'the name of what it leads to',
  },
  'missing-id': {
    actual: 'question without an id that has the options and the key of another one',
    expected: '`::question{#id}` as the first line of both',
    note: 'they are told apart by their prompts alone, so to reword one drops what readers did with it',
  },
  'position-bias': {
    actual: 'key that mostly stands in the same place',
    expected: 'keys in all places',
    note: 'move some, or let `shuffle=options` do it',
  },
  'length-bias': {
    actual: 'key that mostly is the longest option, or the shortest one',
    expected: 'keys of all lengths',
    note: 'write some wrong options as long, or as short, as their keys; what explains a key stands in the explanation',
  },
  'key-count-bias': {
    actual: 'multiple-choice questions with the same number of keys',
    expected: 'different numbers of keys',
    note: 'readers who notice it know how many options to choose',
  },
  'truth-bias': {
    actual: 'key that mostly says the same of Yes and No, or of True and False',
    expected: 'keys that say Yes about as often as No',
    note: 'turn some of the statements around',
  },
  'repeated-prompt': {
    actual: 'prompt that was asked before',
    expected: 'another question, or other words for what makes it another one',
  },
  'stale-question': {
    actual: 'change of what the question is about',
    expected: 'a question that has been reread since',
    note: 'reread both, then run `npx docusaurus quiz:approve` for this page',
  },
  'invalid-disable': {
    actual: 'comment',
    expected: '`quiz-disable-next rule-id -- reason`',
  },
} as const satisfies Record<string, Rule>;

export type ItemRuleId = keyof typeof ITEM_RULES;

import type {Rule} from './rule.js';

/** Every mistake in a `:::quiz` block, by the id under which the manual explains it. */
export const RULES = {
  'malformed-fence': {
    actual: 'opening fence',
    expected: '`:::quiz`, `:::quiz[Title]` or `:::quiz[Title]{#id}` alone on the line',
    note: 'a title goes into square brackets',
  },
  'unclosed-fence': {
    actual: '`:::quiz` without its end',
    expected: 'a line `:::` after the last question',
    note: 'it must not be indented, and needs a blank line before it and no truncation marker inside',
  },
  'stray-fence': {
    actual: '`:::` that does not belong to the quiz',
    expected: 'as many colons as its opening fence has',
    note: 'add a colon to both fences of the outer block: `::::quiz` … `::::`',
  },
  'malformed-attributes': {
    actual: 'character in braces',
    expected: '`{#id name=value}`',
  },
  'swallowed-separator': {
    actual: '`---` directly under text, which makes a heading',
    expected: 'a blank line before `---`',
  },
  'malformed-leaf': {
    actual: 'directive inside a paragraph',
    expected: '`::question{#id}` alone on its line, with blank lines around it',
    notice: {
      actual: 'directive that is not written as one',
      expected: 'two colons, its name, and blank lines around its line',
    },
  },
  'lazy-continuation': {
    actual: 'text directly under a list, which joins it',
    expected: 'a blank line before the text',
  },
  'heading-in-quiz': {
    actual: 'heading in a quiz',
    expected: 'bold text',
    note: 'a heading would appear in the table of contents of the page',
  },
  'missing-answer': {
    actual: 'question without anything to answer',
    expected: 'a task list such as `- [x] right` and `- [ ] wrong`',
    notice: {
      actual: 'question without anything to answer',
      expected: 'options, a blank, or a directive such as `::match`',
    },
  },
  'missing-prompt': {
    actual: 'question without a prompt',
    expected: 'text before the first option',
  },
  'ambiguous-question': {
    actual: 'second task list in one question',
    expected: 'one list of options in a question',
    note: 'put `---` between two questions',
    notice: {
      actual: 'question that asks for two things',
      expected: 'one thing to answer in a question',
    },
  },
  'no-correct-option': {
    actual: 'question without a correct option',
    expected: 'at least one `- [x]`',
  },
  'too-few-options': {
    actual: 'question with one option',
    expected: 'at least two options',
    notice: {
      actual: 'question with too little to choose from',
      expected: 'at least two options, items or lines',
    },
  },
  'empty-option': {
    actual: 'option without text',
    expected: 'text after the marker, or a block indented below it',
    notice: {
      actual: 'part of a question without text',
      expected: 'text in each option, item or code block',
    },
  },
  'duplicate-option': {
    actual: 'option that says the same as another one',
    expected: 'options that differ',
    notice: {
      actual: 'parts of a question that readers cannot tell apart',
      expected: 'parts that differ',
    },
  },
  'bad-marker': {
    actual: 'option marker',
    expected: '`[ ]` or `[x]` and a space',
  },
  'mixed-list': {
    actual: 'list item without a marker among options',
    expected: '`[ ]` or `[x]` at the start of every item',
    notice: {
      actual: 'list item among options that is none',
      expected: 'a marker at the start of every option, and nothing else in their list',
    },
  },
  'split-list': {
    actual: 'second list of options',
    expected: 'one list',
    notice: {
      actual: 'list that something splits',
      expected: 'one list',
    },
  },
  'nested-task-list': {
    actual: 'task list inside an option',
    expected: 'a plain list, or options of the question itself',
  },
  'swallowed-text': {
    actual: 'text that the page would not show as it is written',
    expected: 'backticks around it',
  },
  'unknown-directive': {
    actual: 'directive in a quiz',
    expected:
      'one of `::question`, `::hint`, `::explanation`, `::match`, `::order`, `::lines`, `::output`, `::recall`, `::true` and `::false`',
    note: 'name a directive of your own in the option `directives` of the plugin',
  },
  'block-after-feedback': {
    actual: 'block behind the feedback of an option',
    expected:
      '`>` before each line of feedback, also before the blank lines between its paragraphs',
    note: 'what belongs to the option itself stands above its feedback',
  },
  'orphan-feedback': {
    actual: 'feedback outside of an option',
    expected: '`>` indented under its option',
    note: 'indent the `>`, or put a blank line before it if it belongs to the explanation',
    notice: {
      actual: 'block that belongs to no option',
      expected: 'it indented as far as the text of its option',
    },
  },
  'ambiguous-explanation': {
    actual: 'block after the blanks that could belong to them or to the explanation',
    expected: '`::explanation` where the explanation starts',
  },
  'invalid-blank': {
    actual: 'blank',
    expected: '`[[key]]` in running text',
    note: 'write `\\[[` for brackets that are no blank',
  },
  'unsafe-pattern': {
    actual: 'pattern that may take very long to fail',
    expected: 'a pattern in which no text can be matched in several ways',
  },
  'invalid-table': {
    actual: 'table',
    expected: 'a table of two columns with a header and at least two rows',
  },
  'plain-text-only': {
    actual: 'content that a list of choices cannot show',
    expected: 'words or inline code in the right column',
  },
  'duplicate-id': {
    actual: 'id that is used twice on the page',
    expected: 'ids that differ',
  },
  'unknown-attribute': {
    actual: 'attribute',
    expected: 'an attribute that exists',
  },
  'invalid-attribute': {
    actual: 'value',
    expected: 'a value that the attribute takes',
  },
  'missing-evidence': {
    actual: 'words of `because`, which the section does not have',
    expected: 'words that stand there once',
    note: 'copy them from the page as readers see them',
  },
  'misplaced-directive': {
    actual: 'directive',
    expected: '`::question` as the first line of a question',
    notice: {
      actual: 'directive that has no meaning where it stands',
      expected: 'a directive with its own name, in its own place',
    },
  },
  'empty-section': {
    actual: '`---` without a question after or before it',
    expected: 'a question between two separators',
  },
  'nested-quiz': {
    actual: '`:::quiz` inside a quiz',
    expected: 'one quiz after the other',
    note: 'separate the questions of one quiz by `---`',
  },
  'pick-too-large': {
    actual: '`pick` larger than the number of questions',
    expected: 'at most the number of questions',
  },
  'foreign-notation': {
    actual: 'notation of another system',
    expected: 'the notation of this plugin',
    note: 'put it in backticks if readers should see it as it stands',
  },
  'merge-conflict': {
    actual: 'mark of a merge that was not finished',
    expected: 'one of the two versions, without the marks around them',
  },
  'foreign-quiz': {
    actual: 'block of another system',
    expected: '`:::quiz`',
    note: '`npx docusaurus quiz:import FILE` converts files of other systems',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

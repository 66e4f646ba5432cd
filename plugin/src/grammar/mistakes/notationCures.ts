import {quoteCode} from '../../mdast/quoteCode.js';

/** Says how a notation of another system is written here, from the groups of its pattern. */
export type Cure = (groups: Readonly<Record<string, string | undefined>>) => string;

/** How another system writes what readers answer. */
export interface Notation {
  /** It on a line. The group `key` is what would stand between the brackets of a blank, and `text` what follows a marker. */
  pattern: RegExp;
  /** What else on such a line is one. */
  beside?: RegExp;
  /** What a message calls it. */
  name: string;
  /** How it is written here. */
  cure: Cure;
  /** Whether running text has it too, so that it counts only where a question lacks what readers answer. */
  isLoose?: true;
  /** Whether nothing else looks like it, so that it is a mistake also where a question has something else to answer. */
  isCertain?: true;
  /** Whether lines that look like options say more than it does. */
  isVague?: true;
}

/** A blank with the key. */
export const toBlank: Cure = ({key = ''}) => quoteCode(`[[${key.trim() || 'key'}]]`);

/** A blank of H5P, with alternatives between slashes, and a hint behind a colon. */
export const toH5p: Cure = ({key = ''}) => {
  const [words = '', ...rest] = key.split(':');
  const hint = rest.join(':');
  const blank = quoteCode(`[[${words.trim().split('/').join('|')}]]`);
  return hint.trim()
    ? `${blank}, and ${quoteCode(`::hint[${hint.trim()}]`)} on a line of its own with blank lines around it`
    : blank;
};

/** Text that may be emphasized only. */
export const toMarked: Cure = ({key, spoiler, variable}) =>
  `${toBlank({key: key ?? spoiler ?? variable})}, or a task list such as \`- [x] right\` and \`- [ ] wrong\``;

/** A statement that is true or false. */
export const toTruth: Cure = ({truth = ''}) => {
  const names = /^(?:true|false)$/i.test(truth) ? [truth.toLowerCase()] : ['true', 'false'];
  const lines = names.map((name) => `\`::${name}\``).join(' or ');
  return `${lines} below the statement, on a line of its own with blank lines around it`;
};

/** An option, which is right where the mark shows anything but an empty box. */
export const toOption: Cure = ({mark = '', text = ''}) =>
  quoteCode(`- [${/[^\s○◯☐⬜]/.test(mark) ? 'x' : ' '}] ${text.trim()}`);

/** Some answers name an option by its letter: `b`, `(b)` or `B) the answer`. */
const LETTER = /^[\s("']*[A-Za-z](?:[.)]|\s*$)/;

/** More words than a reader would type. */
const SENTENCE = /^\s*(?:\S+\s+){5}\S/;

/** What stands on a line that tells the answer: an option, an answer to recall, or a key. */
export const toAnswer: Cure = ({key = ''}) => {
  const options = 'options `- [x] right` and `- [ ] wrong`';
  if (LETTER.test(key)) return `${options} in the question, and no such line`;
  if (SENTENCE.test(key)) {
    return `a line \`::recall\` and the answer ${quoteCode(key.trim())}, with blank lines between, or ${options}`;
  }
  const words = key.replace(/^[\s"']+|(?<![\s"'.])[\s"'.]+$/g, '');
  return `a blank ${quoteCode(`[[${words || 'key'}]]`)}, or ${options}`;
};

/** An option of GIFT, of which `=` marks the right ones. */
export const toGiftOption: Cure = ({mark = '', text = ''}) => {
  // Feedback stands behind `#`.
  const [words = ''] = text.split('#');
  return toOption({mark: mark === '=' || mark === '%100%' ? 'x' : ' ', text: words});
};

/** The answers of Moodle and GIFT, of which `=` marks the right ones and `~` the wrong ones. */
export const toChoices: Cure = ({answers = ''}) => {
  // Moodle writes feedback behind `#`, and a share of the points between percent signs.
  const words = [...answers.matchAll(/([=~]?)(?:%(-?[\d.]+)%)?([^=~]+)/g)].flatMap(
    ([, sign = '', share = '', rest = '']) => {
      const [text = ''] = rest.split('#');
      const isRight = share ? share === '100' : sign !== '~';
      return text.trim() ? `${isRight ? '' : '!'}${text.trim()}` : [];
    },
  );
  return quoteCode(`[[${words.join('|') || 'key'}]]`);
};

/** A question with options, of which the line says nothing. */
export const toOptions: Cure = () =>
  'the question as text, and each option as `- [x] right` or `- [ ] wrong`';

/** A question to recall, or a row of a table of pairs. */
export const toCard: Cure = ({front = '', back = ''}) =>
  `${quoteCode(front.trim())}, a line \`::recall\` and the answer ${quoteCode(back.trim())}, with blank lines between, or \`::match\` and a table with rows such as ${quoteCode(`| ${front.trim()} | ${back.trim()} |`)}`;

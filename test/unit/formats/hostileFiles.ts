import {stringify} from 'smol-toml';

/** Gives another text each time. */
type Next = () => string;

/** A file of another system in which each text is one that is given: its name, and what it holds. */
export type HostileFile = (next: Next) => [path: string, text: string];

const toLine = (text: string): string => text.replace(/\s*[\n\r]\s*/g, ' ');
/** As it stands in a list item of Markdown. */
const indent = (text: string): string => text.replace(/\n(?=.)/g, '\n  ');
const quote = (text: string): string => text.replace(/^/gm, '> ');

const mdbook: HostileFile = (next) => {
  const choice = {prompt: next(), distractors: [next(), next()]};
  const questions = [
    {type: 'MultipleChoice', id: next(), prompt: choice, answer: {answer: next()}, context: next()},
    {
      type: 'MultipleChoice',
      prompt: {...choice, sortAnswers: true},
      answer: {answer: [next(), next()]},
    },
    {
      type: 'ShortAnswer',
      multipart: 'shared',
      prompt: {prompt: next()},
      answer: {answer: next(), alternatives: [next()]},
    },
    {
      type: 'ShortAnswer',
      prompt: {prompt: next(), response: 'code'},
      answer: {answer: next(), alternatives: [next()]},
    },
    {type: 'ShortAnswer', prompt: {prompt: next(), response: 'long'}, answer: {answer: next()}},
    {type: 'Tracing', prompt: {program: next()}, answer: {doesCompile: true, stdout: next()}},
    {type: 'Tracing', prompt: {program: next()}, answer: {doesCompile: false}, context: next()},
    {type: next(), prompt: {prompt: next()}},
  ];
  return ['quiz.toml', stringify({multipart: {shared: next()}, questions})];
};

/** A bank whose texts have a format; with `escape`, none of them ends where it would by the rules of GIFT. */
function gift(format: string, escape: (text: string) => string): HostileFile {
  return (next) => {
    // A blank line would end the question.
    const text = (): string => format + escape(next().replace(/\n\s*\n/g, '\n'));
    const line = (): string => toLine(escape(next()));
    const questions = [
      `// ${line()}\n$CATEGORY: $course$/${line()}`,
      text(),
      `::${line()}:: ${text()} {\n=${text()} #${text()}\n~${text()} #${text()}\n####${text()}\n}`,
      `${text()} {~%50%${text()} ~%50%${text()} ~%-100%${text()}}`,
      `${text()} {TRUE#${text()}#${text()}}`,
      `${text()} {=${text()} =${text()}* =%50%${text()}#${text()}}`,
      `${text()} {=${text()} -> ${text()} =${text()} -> ${text()} = -> ${text()}}`,
      `${text()} {=${text()} ~${text()}#${text()}} ${text()}`,
      `${text()} {#3:${text()} =4#${text()}}`,
      `${text()} {####${text()}}`,
    ];
    return ['bank.gift', questions.join('\n\n')];
  };
}

const escapeGift = (text: string): string => text.replace(/[~=#{}:\\]/g, '\\$&');

const quizdown: HostileFile = (next) => {
  const parts = [
    next(),
    `# ${toLine(next())}\n\n${quote(next())}\n\n${next()}`,
    `1. [x] ${indent(next())}\n   ${quote(toLine(next()))}\n1. [ ] ${indent(next())}\n\n${quote(next())}`,
    `## ${toLine(next())}\n\n\`\`\`${toLine(next())}\n${next()}\n\`\`\`\n\n- [x] ${indent(next())}\n- [ ] ${indent(next())}`,
    `### ${toLine(next())}\n\n1. ${indent(next())}\n2. ${indent(next())}`,
  ];
  return ['quiz.txt', parts.join('\n\n')];
};

const choice = (next: Next): string =>
  `${next()}\n\n- [x] ${indent(next())}\n${quote(toLine(next()))}\n- [ ] ${indent(next())}\n\n${next()}`;
const blanks = (next: Next): string =>
  `${next()} [[${toLine(next()).replace(/\]/g, '')}]] ${next()}\n\n---\n\n${next()}`;

/** The formats and their texts in all positions, by what tells one from another. */
export const HOSTILE_FILES: Record<string, HostileFile> = {
  'mdbook-quiz': mdbook,
  'gift, escaped': gift('', escapeGift),
  'gift, raw': gift('', (text) => text),
  'gift, html': gift('[html]', escapeGift),
  'gift, markdown': gift('[markdown]', escapeGift),
  'gift, plain': gift('[plain]', escapeGift),
  'gift, moodle': gift('[moodle]', escapeGift),
  quizdown,
  'mkdocs-quiz, choice': (next) => ['page.md', `<quiz>\n${choice(next)}\n</quiz>\n`],
  'mkdocs-quiz, blanks': (next) => ['page.md', `<quiz>\n${blanks(next)}\n</quiz>\n`],
  'starlight-quiz, choice': (next) => [
    'page.mdx',
    `<Quiz title="${next().replaceAll('"', '')}">\n${choice(next)}\n</Quiz>\n`,
  ],
  'starlight-quiz, blanks': (next) => ['page.mdx', `<Quiz>\n${blanks(next)}\n</Quiz>\n`],
  'starlight-quiz, Markdown': (next) => ['page.md', `<Quiz>\n${choice(next)}\n</Quiz>\n`],
};

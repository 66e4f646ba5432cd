import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const conflict = (ours: string, theirs: string, base?: string) =>
  `<<<<<<< HEAD\n${ours}\n${base === undefined ? '' : `||||||| 1a2b3c4\n${base}\n`}=======\n${theirs}\n>>>>>>> main`;

const QUIZ = ':::quiz\n\nWhich?\n\n- [x] a\n- [ ] b\n\n:::\n';

describe.each(FORMATS)('a merge that was not finished as %s', (format) => {
  it.each([
    ['in the prompt', QUIZ.replace('Which?', conflict('Which?', 'Which one?')), 3],
    ['among options', QUIZ.replace('- [ ] b', conflict('- [ ] b', '- [ ] c')), 6],
    ['with its base', QUIZ.replace('- [x] a', conflict('- [x] a', '- [x] A', '- [x] 1')), 5],
    ['around a fence', QUIZ.replace(':::quiz', conflict(':::quiz[A]', ':::quiz[B]')), 1],
    ['around a quiz', conflict(QUIZ, QUIZ.replace('Which', 'What')), 1],
    ['of which only the end is left', QUIZ.replace('- [ ] b', '- [ ] b\n>>>>>>> main'), 7],
    ['of which only the start is left', QUIZ.replace('- [x] a', '<<<<<<< HEAD\n- [x] a'), 5],
  ])('%s is the one thing that is reported', async (_, text, line) => {
    const found = await listMessages(text, format);
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${line}:1 merge-conflict `))]);
  });

  it('is left alone in code that shows all of it', async () => {
    const code = `\`\`\`text\n${conflict('a', 'b')}\n\`\`\``;
    expect(await listMessages(QUIZ.replace('Which?', `Which?\n\n${code}`), format)).toEqual([]);
  });

  it('may have left a line that makes a heading', async () => {
    expect(await listMessages(QUIZ.replace('Which?', 'Which?\n======='), format)).toEqual([
      expect.stringMatching(/^3:1 heading-in-quiz Unexpected line of `=` directly under text/),
    ]);
  });
});

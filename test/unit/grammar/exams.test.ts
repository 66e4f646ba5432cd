import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';
import {renderPage} from '../../support/render.js';

const META = 'Meta-information\n================\nextype: schoice\nexsolution: 010';
const LIST = 'Answerlist\n----------\n\n* SIX\n* EIGHT\n* TEN';
const write = (...parts: string[]): string => `:::quiz\n\n${parts.join('\n\n')}\n\n:::\n`;

describe.each(['md', 'mdx'] as const)('as %s, an exercise of R/exams in a quiz', (format) => {
  it.each([
    ['Question\n========', 'Which?', LIST, META],
    ['Which?', LIST, 'Solution\n========', 'Because.', META],
    [
      '## Question',
      'Which?',
      '## Answerlist',
      '* SIX\n* EIGHT\n* TEN',
      '## Meta-information',
      'exsolution: 010',
    ],
  ])('is told as a whole, with its options: %j', async (...parts) => {
    const [message = '', ...others] = await listMessages(write(...parts), format);
    expect(others).toEqual([]);
    expect(message).toContain('foreign-notation Unexpected exercise of R/exams');
    expect(message).toContain('`- [ ] SIX`, `- [x] EIGHT`, `- [ ] TEN`');
  });

  it('shows nothing of its key where the site lets the build pass', async () => {
    const shown = await renderPage(write('Which?', LIST, META), {
      format,
      options: {onProblem: 'ignore'},
    });
    expect(shown).not.toContain('010');
    expect(shown).not.toContain('EIGHT');
  });
});

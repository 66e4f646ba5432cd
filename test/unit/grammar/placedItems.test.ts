import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const ask = (items: string, prompt = 'Bring the steps into their order.'): string =>
  `:::quiz\n\n${prompt}\n\n${items}\n\n:::\n`;

const RIGHT = 'lines `1. Change`, `2. Add` and `3. Commit`';

/** Items of which each says its place. */
const PLACED = [
  '- [2] Add\n- [3] Commit\n- [1] Change',
  '- [ 2 ] Add\n- [ 3 ] Commit\n- [ 1 ] Change',
  '- \\[2\\] Add\n- \\[3\\] Commit\n- \\[1\\] Change',
  '- (2) Add\n- (3) Commit\n- (1) Change',
  '- **[2]** Add\n- **[3]** Commit\n- **[1]** Change',
  '- #2 Add\n- #3 Commit\n- #1 Change',
  '- ② Add\n- ③ Commit\n- ① Change',
  '- 2: Add\n- 3: Commit\n- 1: Change',
  '- 2. Add\n- 3. Commit\n- 1. Change',
  '- 2 – Add\n- 3 – Commit\n- 1 – Change',
  '- Step 2: Add\n- Step 3: Commit\n- Step 1: Change',
  '- Add (2)\n- Commit (3)\n- Change (1)',
  '- Add [2]\n- Commit [3]\n- Change [1]',
  '1. [2] Add\n2. [3] Commit\n3. [1] Change',
  '[2] Add\n[3] Commit\n[1] Change',
  '(2) Add\n\n(3) Commit\n\n(1) Change',
];

describe.each(['md', 'mdx'] as const)('as %s, items with their places', (format) => {
  it.each(PLACED)('are shown in that order: %j', async (items) => {
    const [message = '', ...others] = await listMessages(ask(items), format);
    expect(message).toMatch(/^5:1 missing-answer /);
    expect(message).toContain(`\`::order\` with blank lines around it, and below it the ${RIGHT}`);
    expect(others).toEqual([]);
    const cured = '::order\n\n1. Change\n2. Add\n3. Commit';
    expect(await listMessages(ask(cured), format)).toEqual([]);
  });

  it.each(PLACED)('are shown in that order below `::order`: %j', async (items) => {
    const [message = '', ...others] = await listMessages(ask(`::order\n\n${items}`), format);
    expect(message).toMatch(/^7:1 foreign-notation /);
    expect(message).toContain(`below \`::order\` the ${RIGHT}`);
    expect(others).toEqual([]);
  });

  it('are shown in that order where the numbers are those of the list', async () => {
    const [message] = await listMessages(ask('2. Add\n3. Commit\n1. Change'), format);
    expect(message).toContain(RIGHT);
  });

  it('are shown in that order although the prompt does not ask for one, if they are shuffled', async () => {
    const prompt = 'How do you save your work?';
    const [message] = await listMessages(
      ask('- [2] Add\n- [3] Commit\n- [1] Change', prompt),
      format,
    );
    expect(message).toContain(RIGHT);
    const [other] = await listMessages(ask('- [1] Change\n- [2] Add', prompt), format);
    expect(other).toContain('bad-marker');
  });

  it.each([
    '::order\n\n1. Change\n2. Add\n3. Commit',
    '::order\n\n1. Boot (2)\n2. Load (2)\n3. Run (1)',
    '::order\n\n1. 1066: Hastings\n2. 1215: Magna Carta',
    '::order\n\n1. (0) Nobody\n2. (1) Ada',
    '- [x] (2) then (1)\n- [ ] (1) then (2)',
    'First [[add]], then:\n\n- (2) commit\n- (1) push',
    '::recall\n\n- (2) Commit\n- (1) Change',
  ])('are none where numbers say something else, or something else is asked: %j', async (items) => {
    expect(await listMessages(ask(items), format)).toEqual([]);
  });
});

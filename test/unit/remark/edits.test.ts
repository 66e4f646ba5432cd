import {describe, expect, test} from 'vitest';

import type {Question} from '../../../plugin/src/model.js';
import {readQuizzes} from '../../support/readQuizzes.js';

async function readQuestions(document: string): Promise<Question[]> {
  const {quizzes} = await readQuizzes(document, {format: 'md'});
  return quizzes[0]?.questions ?? [];
}

const BEFORE = `:::quiz[Ports]{#ports}

Which port does HTTPS use?

- [x] Port *443*
- [ ] Port \`80\`
  > That is HTTP.

It is registered.

---

Which port does SSH use?

- [ ] 21
- [x] 22

:::
`;

/** Whether saved responses to the two questions still count after an edit. */
async function keepsResponses(edit: (text: string) => string): Promise<boolean[]> {
  const before = await readQuestions(BEFORE);
  const after = await readQuestions(edit(BEFORE));
  return before.map(({id, fingerprint}) =>
    after.some((question) => question.id === id && question.fingerprint === fingerprint),
  );
}

describe('saved responses', () => {
  test.each<[string, (text: string) => string]>([
    [
      'a typo in a prompt is fixed',
      (text) => text.replace('Which port does SSH', 'What port does SSH'),
    ],
    ['a title changes', (text) => text.replace('[Ports]', '[Well-known ports]')],
    ['an explanation changes', (text) => text.replace('It is registered.', 'IANA registered it.')],
    ['feedback changes', (text) => text.replace('That is HTTP.', 'That is plain HTTP.')],
    ['options change places', (text) => text.replace('- [ ] 21\n- [x] 22', '- [x] 22\n- [ ] 21')],
    ['questions change places', swapQuestions],
    ['emphasis is written otherwise', (text) => text.replace('*443*', '_443_')],
    [
      'bullets and spaces change',
      (text) => text.replace('- [ ] 21\n- [x] 22', '*   [ ]   21\n*   [X]  22'),
    ],
    ['a long line is wrapped', (text) => text.replace('Port *443*', 'Port\n  *443*')],
    ['a comment is added', (text) => text.replace('Port *443*', 'Port *443* <!-- checked -->')],
    [
      'a question is added',
      (text) =>
        text.replace(
          ':::quiz[Ports]{#ports}',
          ':::quiz[Ports]{#ports}\n\nNew?\n\n- [x] a\n- [ ] b\n\n---',
        ),
    ],
  ])('all stay when %s', async (_, edit) => {
    expect(await keepsResponses(edit)).toEqual([true, true]);
  });

  test.each<[string, (text: string) => string]>([
    ['an option changes', (text) => text.replace('- [ ] 21', '- [ ] 23')],
    ['the key changes', (text) => text.replace('- [ ] 21\n- [x] 22', '- [x] 21\n- [ ] 22')],
    ['an option is added', (text) => text.replace('- [x] 22', '- [x] 22\n- [ ] 25')],
    ['a radio button becomes a checkbox', (text) => text.replace('- [ ] 21', '- [x] 21')],
  ])('of that question alone go when %s', async (_, edit) => {
    expect(await keepsResponses(edit)).toEqual([true, false]);
  });
});

function swapQuestions(text: string): string {
  const [first = '', second = ''] = text.split('\n---\n');
  const [fence = '', prompt] = [
    first.slice(0, first.indexOf('\n')),
    first.slice(first.indexOf('\n')),
  ];
  return `${fence}${second.replace('\n:::\n', '')}\n---\n${prompt}\n:::\n`;
}

import {describe, expect, it} from 'vitest';

import {lintText} from './lintText.js';

/** The words that the rule points at in a prompt. */
async function findNegations(prompt: string): Promise<string[]> {
  const text = `:::quiz\n\n${prompt}\n\n- [x] alpha\n- [ ] beta\n- [ ] gamma\n\n:::\n`;
  const {messages} = await lintText(text);
  return messages
    .filter(({rule}) => rule === 'negative-prompt')
    .map(({place}) => prompt.slice((place?.start.column ?? 1) - 1, (place?.end.column ?? 1) - 1));
}

describe('a prompt that asks for what does not fit', () => {
  it.each([
    ['Which of these is not a method?', 'not'],
    ['Which is not a safe method?', 'not'],
    ['Which HTTP method is not safe?', 'not'],
    ['What is not a primitive type?', 'not'],
    ['Which of these does not belong here?', 'not'],
    ["Which doesn't need a network?", "doesn't"],
    ["Which of these can't be undone?", "can't"],
    ['Which of these cannot be undone?', 'cannot'],
    ['Which statement about cookies is not correct?', 'not'],
    ['All of these are verbs except:', 'except'],
    ['All of the following are methods except which?', 'except'],
    ['Which one of these should you not commit?', 'not'],
    ['Which of these should you never commit?', 'never'],
    ['Which of these should never be committed?', 'never'],
    ['What does TCP not guarantee?', 'not'],
    ['What does the server not check?', 'not'],
    ['What are you not allowed to do?', 'not'],
    ['Which of these is least likely to fail?', 'least'],
    ['Select the option that is not a colour.', 'not'],
    ["Pick the one that doesn't fit.", "doesn't"],
    ['**Which of these is not a method?**', 'not'],
    ['Read the code above. Which line does not compile?', 'not'],
    ['A PUT request is not:', 'not'],
    ['HTTP does not…', 'not'],
    ['Which header, according to the docs, is not sent?', 'not'],
    ['In Git, which command does not change history?', 'not'],
    ["Which event won't fire when the page is loaded?", "won't"],
    ['Which of the items below is not found in the library?', 'not'],
  ])('is found: %s', async (prompt, word) => {
    expect(await findNegations(prompt)).toEqual([word]);
  });

  it.each([
    'Which of these is NOT a method?',
    'Which of these is **not** a method?',
    'Which of these is _not_ a method?',
    'Which of these **does not** belong here?',
    'All of these are safe EXCEPT:',
    'All of these are safe, **except**:',
  ])('is fine where the word stands out: %s', async (prompt) => {
    expect(await findNegations(prompt)).toEqual([]);
  });

  it.each([
    'What happens if the file does not exist?',
    'A client that does not send `Host`: what happens?',
    'Which status code says that the page was not found?',
    'Which status says the page was not found?',
    'Which status code means a resource was not modified?',
    'Which command shows what has not been committed yet?',
    'Which header tells the browser not to cache?',
    'Why does the loop not end?',
    'What is the result when the key is not in the map?',
    'What does "not found" mean?',
    'What does `not` do in Python?',
    'Whether or not a cookie is sent depends on what?',
    'You cannot push. What do you try first?',
    'Given a header, which is not set, what happens?',
    'What does a server do with a header it does not know?',
    'Which tool finds variables that are never used?',
    'Which lock is held by at least one thread?',
    'What is the principle of least privilege?',
    'Which algorithm uses the least memory?',
    'Which exception is raised when a module cannot be found?',
    'What does an except block do?',
    'Which command undoes a commit you have not pushed?',
    'Which of the following is not only safe but idempotent?',
    'A variable is declared but not used. What does the compiler say?',
    'Which operator checks that two values are not equal?',
    'How many of the rows are not shown?',
    'Which ports are open on all hosts except the first one?',
    'Which sentence uses “doesn’t” correctly?',
    'What is the difference between null and not defined?',
    'What is the name of a commit not reachable from any branch?',
    'Which pattern matches a line not starting with a hash?',
    'Is a PUT not idempotent?',
  ])('is not seen where the negation belongs to something else: %s', async (prompt) => {
    expect(await findNegations(prompt)).toEqual([]);
  });

  it('is looked for in sentences of up to 500 characters', async () => {
    const write = (length: number): string => {
      const [start, end] = ['Which of the ', ' is not a method?'];
      return start + 'x'.repeat(length - start.length - end.length) + end;
    };
    expect(await findNegations(write(500))).toEqual(['not']);
    expect(await findNegations(write(501))).toEqual([]);
  });
});

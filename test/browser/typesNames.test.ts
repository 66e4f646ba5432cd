import {expect, it} from 'vitest';
import {readAccessibleNodes} from './accessibility.js';
import {findQuestion} from './question.js';
import {findItems} from './respond.js';
import {bringTo} from './states.js';
import {visitSite} from './visit.js';

const {open} = visitSite();

/** Roles and names of what is filled in, in the order of the page. */
const FIELDS = [
  ['textbox', /^1: The server confirms with …\. Audio/],
  ['textbox', /^2: .*Audio goes in at … Hz, over/],
  ['combobox', /^3: .*Hz, over a …\.$/],
  ['textbox', /^4: The model speaks with one … a session\.$/],
  ['textbox', /^1: const session = await ai\.live\.…\(\{$/],
  ['textbox', /^2: .*\['…'\]/],
  ['combobox', /^setup$/],
  ['combobox', /^setupComplete$/],
  ['combobox', /^goAway$/],
  ['textbox', /^What does this print\?/],
] as const;

const readFields = async (page: Awaited<ReturnType<typeof open>>) => {
  const nodes = await readAccessibleNodes(page);
  const places = await page
    .locator('.quiz-control')
    .evaluateAll((controls) => controls.map((control) => control.getAttribute('aria-label')));
  const fields = nodes.filter(({role}) => /^(textbox|combobox)$/.test(role));
  // The tree is by branches of its own; the page has the order.
  const rank = ({name}: {name: string}) => {
    const place = places.indexOf(name);
    return place < 0 ? places.length : place;
  };
  return fields.toSorted((a, b) => rank(a) - rank(b));
};

it('names each field by what is around it, like no other of its question (AX-02)', async () => {
  const page = await open('/types');
  await bringTo(page, 'fresh');
  const fields = await readFields(page);
  expect(fields.map(({role, name}) => [role, name])).toEqual(
    FIELDS.map(([role, name]) => [role, expect.stringMatching(name) as string]),
  );
  expect(new Set(fields.map(({name}) => name)).size).toBe(fields.length);
});

it('says what must be filled in, and calls no field invalid that nobody has touched', async () => {
  const page = await open('/types');
  await bringTo(page, 'fresh');
  expect(await page.locator('.quiz-control[aria-required="true"]').count()).toBe(5);
  expect(await page.locator('.quiz-control:invalid').count()).toBe(0);
});

it('keeps the names of fields once they are checked, and describes each by its mark', async () => {
  const page = await open('/types');
  await bringTo(page, 'partly');
  const fields = await readFields(page);
  expect(fields.map(({name}) => name)).toEqual(
    FIELDS.map(([, name]) => expect.stringMatching(name) as string),
  );
  expect(fields.map(({description}) => description)).toEqual([
    'Not correct',
    'Correct',
    'Not correct',
    'Correct',
    'Not correct',
    'Correct',
    'Correct',
    'Not correct',
    'Not correct',
    'Not correct',
  ]);
});

it('describes the buttons of an item by the item, and only those that can do something', async () => {
  const page = await open('/types');
  await bringTo(page, 'fresh');
  const nodes = await readAccessibleNodes(page);
  for (const [id, names] of [
    ['order', ['Move up', 'Move down']],
    ['lines', ['Move up', 'Move down', 'Set aside']],
  ] as const) {
    const items = await findItems(findQuestion(page, id).root)
      .locator('.quiz-item > div')
      .allInnerTexts();
    expect(items.length).toBeGreaterThan(3);
    for (const item of items.map((text) => text.trim())) {
      const found = nodes.filter(
        ({role, description}) => role === 'button' && description === item,
      );
      expect(
        found.map(({name}) => name),
        item,
      ).toEqual(names);
    }
  }
});

it('names each group by its prompt, and says what to do where that is not plain (AX-14)', async () => {
  const page = await open('/types');
  await bringTo(page, 'fresh');
  const groups = (await readAccessibleNodes(page)).filter(
    ({role, name}) => role === 'group' && name,
  );
  expect(groups.map(({name, description}) => [name, description])).toEqual([
    ['Fill in the messages of a session.', 'Fill in the blanks.'],
    ['Complete the call.', 'Fill in the blanks.'],
    ['Which side sends each field?', 'Choose the match for each.'],
    ['Put the messages of a session in order.', 'Put these in order.'],
    [
      'Put the lines of connect() in order.',
      'Put the lines in order, and set aside what does not belong.',
    ],
    [expect.stringMatching(/^What does this print\?/), 'Write the lines as they would be printed.'],
  ]);
});

it('adds no heading, and says the same of hints and answers as of any disclosure (AX-26)', async () => {
  const page = await open('/types');
  await bringTo(page, 'shown');
  const nodes = await readAccessibleNodes(page);
  const headings = nodes.filter(({role}) => role === 'heading').map(({name}) => name);
  expect(headings.filter((name) => /^(Types|Session lifecycle)/.test(name))).toHaveLength(2);
  expect(headings).toHaveLength(2);
});

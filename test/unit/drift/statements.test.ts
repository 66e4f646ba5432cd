import {expect, it} from 'vitest';

import {createReader} from '../../../plugin/src/host/createReader.js';
import {listStatements, readStatement} from '../../../plugin/src/lint/drift/statements.js';

/** What words say in a page of MDX. */
async function readWords(words: string, text: string): Promise<string | undefined> {
  const reader = await createReader();
  const page = await reader(text, '/site/docs/page.mdx', true);
  return readStatement(words, listStatements(page?.tree.children ?? []));
}

it.each([
  ['24 kHz', 'received, Rate: 24 kHz'],
  ['stereo', 'received, Kind: stereo'],
])('what %j says in a cell has the names of its row and column', async (words, statement) => {
  const table = `| Direction | Rate | Kind |
| --- | --- | --- |
| sent | 16 kHz | mono |
| received | 24 kHz | <ul><li>raw</li><li>stereo</li></ul> |
`;
  expect(await readWords(words, table)).toBe(statement);
});

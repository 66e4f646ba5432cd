import {expect, it} from 'vitest';

import {listFences, readPage} from './fences.js';

it('shows on the landing page the source of the quiz above it', () => {
  const page = readPage('src/pages/_example.mdx');
  const [fence] = listFences(page);
  expect(fence?.content).toMatch(/^:::quiz\n/);
  expect(page.startsWith(`${fence?.content}\n`)).toBe(true);
});

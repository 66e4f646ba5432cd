import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

import {ROOT} from '../../support/repository.js';
import {listFences, readPage} from './fences.js';

const pages = fs
  .readdirSync(path.join(ROOT, 'docs/guide'), {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.mdx?$/.test(file))
  .map((file) => `docs/guide/${file}`);

/** An `md` block without a title is an example: the quiz itself stands below it, after a sentence at most. */
const examples = pages.flatMap((file) =>
  listFences(readPage(file))
    .filter(({meta}) => !meta)
    .map(({content, rest}) => ({file, content, start: content.slice(0, 60), rest})),
);

describe('the manual', () => {
  it('has examples on the pages about writing', () => {
    const files = examples.map(({file}) => file);
    expect(files).toEqual(
      expect.arrayContaining([
        'docs/guide/index.md',
        'docs/guide/writing-questions.md',
        'docs/guide/options.md',
        'docs/guide/hints.md',
      ]),
    );
  });

  it.each(examples)('renders the source that it shows: $file $start', ({content, rest}) => {
    const place = rest.indexOf(content);
    expect(place).toBeGreaterThan(0);
    expect(rest.slice(0, place)).not.toMatch(/^(:::|```|#)/m);
  });
});

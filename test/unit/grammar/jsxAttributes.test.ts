import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const BODY = '\n\nWhich?\n\n- [x] a\n- [ ] b\n\n:::\n';

describe.each(['md', 'mdx'] as const)('as %s, an attribute as in JSX', (format) => {
  it.each([
    [':::quiz{attempts={2}}', '1:9', '`{attempts=2}`'],
    [':::quiz{pick={1}}', '1:9', '`{pick=1}`'],
    [":::quiz{shuffle={'all'}}", '1:9', '`{shuffle=all}`'],
    [':::quiz{shuffle={true}}', '1:9', '`{shuffle=all}`'],
    [':::quiz{#a reveal={`never`}}', '1:12', '`{reveal=never}`'],
    [':::quiz{title={"The ports"}}', '1:9', '`:::quiz[The ports]`'],
    [':::quiz{id={"basics"}}', '1:9', '`{#basics}`'],
    [':::quiz[T]{attempts = { 2 }}', '1:12', '`{attempts=2}`'],
    [':::quiz\n\n::question{attempts={2}}', '3:12', '`:::quiz{attempts=2}`'],
    [':::quiz\n\n::question{multiple={true}}', '3:12', '`{multiple}`'],
    [':::quiz\n\n::question{multiple={false}}', '3:12', '`{multiple=false}`'],
    [':::quiz\n\n::question{title={"x"}}', '3:12', '`:::quiz[x]`'],
  ])('is named with its cure: %j', async (text, place, cure) => {
    const messages = await listMessages(text + BODY, format);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`${place} malformed-attributes`);
    expect(messages[0]).toContain(`with braces around the value, expected ${cure}`);
  });
});

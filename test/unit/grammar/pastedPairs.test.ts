import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const ask = (rows: string, prompt = 'Who sends what?\n\n::match'): string =>
  `:::quiz\n\n${prompt}\n\n${rows}\n\n:::\n`;

/** Rows of which the first one names their columns. */
const NAMED: [rows: string, head: string, row: string][] = [
  ['Header\tSent by\n`A`\tthe browser\n`B`\tthe server', 'Header | Sent by', '`A` | the browser'],
  ['Protocol\tPort\nHTTP\t80\nSSH\t22', 'Protocol | Port', 'HTTP | 80'],
  ['Protocol,Port\nHTTP,80\nSSH,22', 'Protocol | Port', 'HTTP | 80'],
  ['Protocol;Port\nHTTP;80\nSSH;22', 'Protocol | Port', 'HTTP | 80'],
  ['Term: Definition\nHTTP: web\nSSH: shell', 'Term | Definition', 'HTTP | web'],
  ['Term -> Meaning\nHTTP -> web\nSSH -> shell', 'Term | Meaning', 'HTTP | web'],
  ['- Term: Meaning\n- HTTP: web\n- SSH: shell', 'Term | Meaning', 'HTTP | web'],
  ['Protocol\tPort\n\nHTTP\t80\n\nSSH\t22', 'Protocol | Port', 'HTTP | 80'],
  ['```\nProtocol\tPort\nHTTP\t80\nSSH\t22\n```', 'Protocol | Port', 'HTTP | 80'],
];

/** Rows without a name above them. */
const NAMELESS = [
  'HTTP\t80\nSMTP\t25\nSSH\t22',
  'HTTP,80\nSMTP,25\nSSH,22',
  'HTTP -> 80\nSMTP -> 25\nSSH -> 22',
  'HTTP: 80\nSMTP: 25\nSSH: 22',
  'HTTP\t80',
];

describe.each(['md', 'mdx'] as const)('as %s, rows below `::match`', (format) => {
  it.each(NAMED)('have the header that their first line is: %j', async (rows, head, row) => {
    const [message = '', ...others] = await listMessages(ask(rows), format);
    expect(message).toContain(`expected \`| ${head} |\`, \`| --- | --- |\` below it`);
    expect(message).toContain(
      `a line such as ${row.includes('`') ? `\`\` | ${row} | \`\`` : `\`| ${row} |\``}`,
    );
    expect(message).not.toContain('in place of');
    expect(others).toEqual([]);
    expect(
      await listMessages(ask(`| ${head} |\n| --- | --- |\n| ${row} |\n| C | the proxy |`), format),
    ).toEqual([]);
  });

  it.each(NAMELESS)('keep their first line as a pair: %j', async (rows) => {
    const [message] = await listMessages(ask(rows), format);
    expect(message).toContain('expected `| Given | Match |`');
    expect(message).toContain('a line such as `| HTTP | 80 |`');
    expect(message).not.toContain('in place of');
  });

  it('say what to do if their first line may be either', async () => {
    const [message] = await listMessages(ask('Name\tGroup\nAda\tred\nAlan\tblue'), format);
    expect(message).toContain('a line such as `| Ada | red |`');
    expect(message).toContain(
      'put `| Name | Group |` in place of `| Given | Match |` if it names the two columns',
    );
  });

  it('between bars have a header above them, or between them and a row of hyphens', async () => {
    const [bare] = await listMessages(ask('HTTP | 80\nSMTP | 25\nSSH | 22'), format);
    expect(bare).toContain('a header such as `| Given | Match |` above this line');
    const [named] = await listMessages(
      ask('| Protocol | Port |\n| HTTP | 80 |\n| SSH | 22 |'),
      format,
    );
    expect(named).toContain('`| --- | --- |` as line 8, between the header and the pairs');
  });

  it('have their header also without the directive', async () => {
    const prompt = 'Match each protocol with its port.';
    const [message] = await listMessages(ask('Protocol\tPort\nHTTP\t80\nSSH\t22', prompt), format);
    expect(message).toContain(
      '`::match` with blank lines around it, and below it `| Protocol | Port |`',
    );
  });
});

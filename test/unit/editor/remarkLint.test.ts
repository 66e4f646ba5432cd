import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type {Root} from 'mdast';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';

import remarkQuizLint from '../../../plugin/src/host/remarkLint.js';
import type {RemarkLintOptions} from '../../../plugin/src/host/remarkLint.js';

/** Runs the plugin as remark does, which knows nothing of directives. */
async function lint(value: string, file: string, options?: RemarkLintOptions): Promise<VFile> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkQuizLint, options ?? {})
    .use(remarkStringify);
  return processor.process(new VFile({value, path: file}));
}

const MISTAKE = `---
title: Page
---

:::quiz

Which port does HTTPS use?

- [✓] 443
- [ ] 80

It is registered.

:::
`;

const WEAKNESS = MISTAKE.replace('✓', 'x').replace('It is registered.\n\n', '');

describe('the plugin for remark', () => {
  it.each(['docs/page.md', 'docs/page.mdx'])(
    'reports a mistake at its place in %s',
    async (path) => {
      const {messages} = await lint(MISTAKE, path);
      expect(messages).toMatchObject([
        {
          reason:
            'Unexpected marker `[✓]` with U+2713 CHECK MARK, expected `[x]` and a space; type `[x]` on a Latin keyboard',
          line: 9,
          column: 3,
          ruleId: 'bad-marker',
          source: 'docusaurus-plugin-quiz',
          fatal: true,
          actual: '[✓]',
          expected: ['[x]'],
        },
      ]);
      expect(messages[0]?.note).toBe('npx docusaurus quiz:explain bad-marker');
    },
  );

  it('warns of a weakness, which only `--frail` takes for a failure', async () => {
    const {messages} = await lint(WEAKNESS, 'page.md');
    const message = messages.find(({ruleId}) => ruleId === 'missing-explanation');
    expect(message).toMatchObject({line: 7, fatal: false});
    expect(message?.expected).toBeUndefined();
  });

  it('takes a weakness for what the options say', async () => {
    const off = await lint(WEAKNESS, 'page.md', {lint: {'missing-explanation': 'off'}});
    expect(off.messages.map(({ruleId}) => ruleId)).not.toContain('missing-explanation');
    const loud = await lint(WEAKNESS, 'page.md', {lint: {'missing-explanation': 'error'}});
    const message = loud.messages.find(({ruleId}) => ruleId === 'missing-explanation');
    expect(message?.fatal).toBe(true);
  });

  it('names the other half of a mistake', async () => {
    const twice = ':::quiz{#a}\n\nQ?\n\n::recall\n\nA.\n\n:::\n';
    const {messages} = await lint(`${twice}\n${twice}`, 'page.md');
    const message = messages.find(({ruleId}) => ruleId === 'duplicate-id');
    expect(message?.note).toBe('See also 1:9\nnpx docusaurus quiz:explain duplicate-id');
  });

  it('reports what the parser of the host refuses', async () => {
    const {messages} = await lint(':::quiz\n\nWhich {port\n\n:::\n', 'page.mdx');
    expect(messages).toMatchObject([
      {ruleId: 'swallowed-text', fatal: true, line: 3},
      {ruleId: 'syntax', fatal: true, line: 3},
    ]);
  });

  it('reads .md files as the site does', async () => {
    const text = `# Ports {#ports}\n\n<!-- draft -->\n\n${WEAKNESS.slice(WEAKNESS.indexOf(':::'))}`;
    const {messages} = await lint(text, 'page.md', {markdown: {format: 'detect'}});
    expect(messages.filter(({fatal}) => fatal)).toEqual([]);
  });

  it('compares with the lock file of the site', async () => {
    const siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'remark-lint-'));
    const questions = {'page.md#check--port': 'another'};
    fs.writeFileSync(path.join(siteDir, 'quiz-lock.json'), JSON.stringify({version: 1, questions}));
    const value = `## HTTPS\n\nIt has a port.\n\n:::quiz{#check}\n\n::question{#port}\n\nWhich?\n\n::recall\n\n443\n\n:::\n`;
    const {messages} = await lint(value, path.join(siteDir, 'page.md'), {siteDir});
    fs.rmSync(siteDir, {recursive: true});
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['stale-question']);
  });

  it('looks evidence up in other pages of the site', async () => {
    const siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'remark-lint-'));
    fs.writeFileSync(path.join(siteDir, 'ports.md'), '## HTTPS\n\nThe port is 443.\n');
    const value = (words: string) =>
      `:::quiz\n\n::question{review="./ports.md#https" because="${words}"}\n\nWhich?\n\n::recall\n\n443\n\n:::\n`;
    const list = async (words: string) => {
      const {messages} = await lint(value(words), path.join(siteDir, 'page.md'), {siteDir});
      return messages.map(({ruleId, line}) => `${ruleId} ${line}`);
    };
    expect(await list('The port is 443')).toEqual([]);
    expect(await list('The port is 80')).toEqual(['missing-evidence 3']);
    fs.rmSync(siteDir, {recursive: true});
  });

  it('leaves the text and files without a quiz alone', async () => {
    const tree: Root = {type: 'root', children: []};
    const file = new VFile({value: '# Page\n', path: 'page.md'});
    await unified().use(remarkQuizLint).run(tree, file);
    expect(file.messages).toEqual([]);
    expect(String(await lint(MISTAKE.slice(20), 'page.md'))).toContain('443');
  });
});

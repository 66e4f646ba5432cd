import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {createReader} from '../../../plugin/src/host/createReader.js';
import {lintPage} from '../../../plugin/src/lint/lintPage.js';
import type {CompileOptions} from '../../support/compile.js';
import {listMessages} from '../../support/listMessages.js';
import {ROOT} from '../../support/repository.js';

const FOLDER = path.join(ROOT, 'test/fixtures/cases');

interface Setup extends CompileOptions {
  formats?: readonly ('md' | 'mdx')[];
  format: 'md' | 'mdx';
  comments: boolean;
}

/** Mistakes of a text as the linter lists them: for each one `line:column rule words`. */
async function listFound(text: string, {format, comments, options, frontMatter}: Setup) {
  const mdx1Compat = {comments, admonitions: false, headingIds: false};
  const parseFrontMatter = () => Promise.resolve({frontMatter: frontMatter ?? {}, content: text});
  const markdown = {format, mdx1Compat, ...(frontMatter && {parseFrontMatter})};
  const read = await createReader({siteDir: '/site', ...options, markdown});
  const page = await read(text, `docs/page.${format}`);
  const {messages} = page ? lintPage(page, `docs/page.${format}`) : {messages: []};
  return messages
    .filter(({severity}) => severity === 'error')
    .map(({place, rule, reason}) => `${place?.start.line}:${place?.start.column} ${rule} ${reason}`)
    .sort();
}

/** Mistakes of a text as the build says them, in the same form. */
async function listBuilt(text: string, {format, ...setup}: Setup): Promise<string[]> {
  const {onProblem: _, ...options} = setup.options ?? {};
  const messages = await listMessages(text, format, {...setup, options});
  return messages
    .map((each) => each.replace(/(?: \(see also [\d:]+\))? \(npx [^()]*\)$/, ''))
    .sort();
}

function readSetup(name: string): Partial<Setup> {
  const file = path.join(FOLDER, name, 'case.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Setup) : {};
}

describe.each(readdirSync(FOLDER))('the linter', (name) => {
  const text = readFileSync(path.join(FOLDER, name, 'input.md'), 'utf8');
  const {formats = ['md', 'mdx'], ...setup} = readSetup(name);
  // Without it, `<!-- … -->` in MDX is a mistake of the page, so a fixture may ask for it.
  const ways = setup.comments === undefined ? [false, true] : [setup.comments];
  const cases = formats.flatMap((format) => ways.map((comments) => ({...setup, format, comments})));

  test.each(cases)(
    `finds in the fixture ${name} what the build finds, as $format, with mdx1Compat.comments $comments`,
    async (each) => {
      expect(await listFound(text, each)).toEqual(await listBuilt(text, each));
    },
  );
});

describe('a comment', () => {
  const line = fc.constantFrom(
    'Which port?',
    '- [x] 443',
    '- [ ] 80',
    '* [ ] 22',
    '- [] 21',
    '> Because.',
    '  > That is HTTP.',
    '::hint[TLS]',
    '::explanation',
    '---',
    '[[443]]',
    '1. First',
    '::order',
    '::match',
    '| a | b |',
    '```',
    '\n<!-- a comment -->\n',
    '\n  <!-- a comment -->\n',
    '\n<!-- a comment\nof two lines -->\n',
    '',
    '',
  );

  test('changes nothing of what is found, whether the host drops it or the plugin does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, {maxLength: 14}), async (lines) => {
        const text = [':::quiz', '', 'Which?', '', ...lines, '', ':::', ''].join('\n');
        const kept = await listFound(text, {format: 'md', comments: false});
        expect(await listFound(text, {format: 'md', comments: true})).toEqual(kept);
      }),
      {numRuns: 300},
    );
  });
});

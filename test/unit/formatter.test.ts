import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Nodes} from 'mdast';
import * as prettier from 'prettier';
import {describe, expect, it, test} from 'vitest';

import {createReader} from '../../plugin/src/host/createReader.js';
import type {Page} from '../../plugin/src/page/readPage.js';
import {listFiles, ROOT} from '../support/repository.js';

const CASES = path.join(ROOT, 'test/fixtures/cases');
const DOCS = path.join(ROOT, 'docs');

/** Every fixture without mistakes, and every page of the manual: its name, format and text. */
const PAGES = [
  ...readdirSync(CASES)
    .filter((name) => existsSync(path.join(CASES, name, 'quiz.json')))
    .filter((name) => !existsSync(path.join(CASES, name, 'case.json')))
    .flatMap((name) => [`${name}.md`, `${name}.mdx`].map((file) => [file, `${name}/input.md`]))
    .map(([file = '', source = '']) => [file, readFileSync(path.join(CASES, source), 'utf8')]),
  ...listFiles(DOCS)
    .filter((file) => /\.mdx?$/.test(file))
    .map((file) => [file, readFileSync(path.join(DOCS, file), 'utf8')]),
] as [file: string, text: string][];

const read = createReader();

/** Ends lines as Windows does, and those of fenced code with white space before that. */
function untidy(text: string): string {
  let fence: string | undefined;
  const lines = text.split(/\r?\n/).map((line) => {
    const mark = /^[\s>]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (!fence) {
      fence = mark;
      return line;
    }
    if (!mark?.startsWith(fence)) return `${line} \t`;
    fence = undefined;
    return line;
  });
  return lines.join('\r\n');
}

/** What readers see of a node: white space counts in code alone, and there not at the end of a line. */
function showText(node: Nodes): string {
  if (node.type === 'code') return `\n${node.value.replace(/[ \t]*\r?$/gm, '')}\n`;
  if ('children' in node) return node.children.map(showText).join('');
  return 'value' in node ? node.value.replace(/\s+/g, ' ') : '';
}

function describePage(page: Page | undefined): unknown {
  return page?.quizzes.map(({quiz, parsed}) => ({
    id: quiz.id,
    questions: quiz.questions.map(({id, fingerprint, body}) => ({id, fingerprint, body})),
    slots: parsed.slots.map(({name, children}) => [
      name,
      children.map(showText).join(' ').replace(/ +/g, ' ').trim(),
    ]),
  }));
}

describe.each(['preserve', 'always', 'never'] as const)('Prettier with `%s`', (proseWrap) => {
  it.each(PAGES)('keeps ids, fingerprints and texts of %s', async (file, text) => {
    const parser = file.endsWith('.mdx') ? 'mdx' : 'markdown';
    const style = {parser, proseWrap, printWidth: 60, embeddedLanguageFormatting: 'off'} as const;
    const formatted = await prettier.format(text, style);
    const reading = await read;
    const [before, after] = [await reading(text, file), await reading(formatted, file)];
    expect(describePage(after)).toEqual(describePage(before));
    expect(after?.problems ?? []).toEqual([]);
  });
});

test.each(PAGES)('Untidy code keeps ids, fingerprints and texts of %s', async (file, text) => {
  const reading = await read;
  const [before, after] = [await reading(text, file), await reading(untidy(text), file)];
  expect(describePage(after)).toEqual(describePage(before));
});

import {describe, expect, it} from 'vitest';

import {createReader} from '../../../plugin/src/host/createReader.js';
import {approve, findChange} from '../../../plugin/src/lint/drift/approval.js';
import type {Change} from '../../../plugin/src/lint/drift/approval.js';
import type {Reviewed} from '../../../plugin/src/lint/drift/review.js';
import type {ReadFile} from '../../../plugin/src/page/readPage.js';
import {takeWhole} from '../../../plugin/src/page/section.js';
import edits from '../../fixtures/edits/edits.json' with {type: 'json'};

/** Reads a section by itself; some begin without a heading. */
async function review(read: ReadFile, text: string): Promise<Reviewed> {
  const page = await read(text, '/site/docs/page.md', true);
  return page ? {section: takeWhole(page, 'page'), tree: page.tree} : {gone: 'page'};
}

interface Judged {
  id: string;
  kind: string;
  touches: boolean;
  change: Change | undefined;
}

async function judge(): Promise<Judged[]> {
  const read = await createReader();
  const judged: Judged[] = [];
  for (const {id, kind, touches, because, section, after} of edits) {
    const approved = approve(because, await review(read, section));
    expect(approved, `${id} has its words once`).toMatch(/^“.*”$/s);
    judged.push({
      id,
      kind,
      touches,
      change: findChange(approved ?? '', because, await review(read, after)),
    });
  }
  return judged;
}

describe('edits of pages that somebody labelled without knowing the rule', () => {
  it('are told when they touch what a question rests on, and not when they do not', async () => {
    const judged = await judge();
    const told = judged.filter(({change}) => change);
    const right = told.filter(({touches}) => touches);
    const touching = judged.filter(({touches}) => touches);
    const precision = right.length / told.length;
    const recall = right.length / touching.length;
    const wrong = judged.filter(({change, touches}) => touches !== (change !== undefined));
    console.log(
      [
        `${judged.length} edits, ${touching.length} of which touch what a question rests on`,
        `precision ${precision.toFixed(2)} (${right.length} of ${told.length}), recall ${recall.toFixed(2)} (${right.length} of ${touching.length})`,
        ...wrong.map(({id, kind, change}) => `${id} ${kind}: ${change ? 'told' : 'silent'}`),
      ].join('\n'),
    );
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});

import fs from 'node:fs';
import path from 'node:path';

import {approve} from '../../lint/drift/approval.js';
import type {Approval} from '../../lint/drift/approval.js';
import {listReviewing} from '../../lint/drift/findDrifts.js';
import {LOCK_FILE, readLock, writeLock} from '../../lint/drift/lock.js';
import {createReviewFinder} from '../../lint/drift/review.js';
import type {Reviewed} from '../../lint/drift/review.js';
import {count} from '../terminal/count.js';
import {findFiles} from '../site/files.js';
import {warn} from '../terminal/report.js';
import {HAS_MISTAKES, isFaultless, readPages} from '../site/readPages.js';
import type {Site} from '../site/site.js';

/**
 * Records that the questions of a site, or of some files, are right for the sections that they review as they are now.
 * Returns the exit code: 1 where mistakes keep a file from being approved, or a question reviews a section that is gone.
 */
export async function runApprove(paths: readonly string[], site: Site): Promise<number> {
  const {siteDir} = site;
  const {text, lock: before = new Map<string, string>()} = readLock(siteDir);
  const find = createReviewFinder(siteDir, site.read);
  const faulty: string[] = [];
  const approved = new Map<string, string>();
  const gone = new Map<string, string>();
  const files = await findFiles(paths, site);
  const done = new Set(files.map((file) => site.toName(file)));
  for await (const {file, name, page} of readPages(files, site)) {
    if (!isFaultless(page)) {
      faulty.push(name);
      done.delete(name);
      continue;
    }
    const reviewing = await listReviewing(page, file, siteDir, find);
    for (const {name, written, reviewed} of reviewing) {
      const approval = approve(written.evidence?.words, reviewed);
      if (approval !== undefined) approved.set(name, approval);
      else if (before.has(name) || written.evidence) gone.set(name, describeGone(reviewed));
    }
  }
  const kept = [...before].filter(([name]) => {
    const file = name.slice(0, name.indexOf('#'));
    return gone.has(name) || (!done.has(file) && fs.existsSync(path.join(siteDir, file)));
  });
  const after = new Map([...kept, ...approved]);
  writeLock(siteDir, after, text);
  console.log(describe(before, approved, after));
  for (const name of faulty) warn(`${name} ${HAS_MISTAKES}`);
  for (const [name, reason] of gone) warn(`${name} ${reason}`);
  return faulty.length + gone.size > 0 ? 1 : 0;
}

function describeGone(reviewed: Reviewed): string {
  return 'gone' in reviewed
    ? 'reviews a section that is gone'
    : 'rests on words that its section does not have once, which quiz:lint explains';
}

type Approvals = ReadonlyMap<string, Approval>;

function describe(before: Approvals, approved: Approvals, after: Approvals): string {
  const names = [...approved.keys()];
  const added = names.filter((name) => !before.has(name)).length;
  const changed = names.filter(
    (name) => before.has(name) && before.get(name) !== approved.get(name),
  );
  const gone = [...before.keys()].filter((name) => !after.has(name)).length;
  const changes = `${added} new, ${changed.length} whose section has changed, ${gone} gone`;
  return `Approved ${count(approved.size, 'question')} in ${LOCK_FILE}: ${changes}`;
}

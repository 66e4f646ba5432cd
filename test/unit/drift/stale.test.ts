import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

import {approve, edit, lint, readLockFile, said, siteDir, write, writeSites} from './site.js';

const REST =
  'expected a question that has been reread since; reread both, then run `npx docusaurus quiz:approve` for this page';

writeSites();

describe('a question about a section', () => {
  it('is never stale without a lock file', async () => {
    expect(await lint()).toEqual([]);
  });

  it('is fine as approved', async () => {
    expect(await approve()).toBe(0);
    expect(said).toEqual([
      'Approved 3 questions in quiz-lock.json: 3 new, 0 whose section has changed, 0 gone',
    ]);
    expect(await lint()).toEqual([]);
  });

  it('is stale once its section has changed, until it is approved again', async () => {
    await approve();
    edit('docs/page.md', 'behind the name', 'behind a colon');
    expect(await lint()).toEqual([
      `13 7 Unexpected change of “By hand”, which the question is about, ${REST}`,
      `23 3 Unexpected change of “HTTPS”, which the question is about, ${REST}`,
    ]);
    await approve();
    expect(said.at(-1)).toContain('0 new, 2 whose section has changed, 0 gone');
    expect(await lint()).toEqual([]);
  });

  it('is stale when the section is on another page', async () => {
    await approve();
    edit('docs/names.md', 'A name.', 'A name or a number.');
    expect(await lint()).toEqual([
      `33 undefined Unexpected change of “Hosts” in docs/names.md:1, which the question is about, ${REST}`,
    ]);
    edit('docs/names.md', 'A name or a number.', 'A name.');
    edit('docs/names.md', 'A number.', 'Another number.');
    expect(await lint()).toEqual([]);
  });

  it('is stale when the section is gone, and is not approved until that is put right', async () => {
    await approve();
    const before = readLockFile();
    edit('docs/page.md', '## HTTPS', '## Secure HTTP');
    edit('docs/names.md', '{#hosts}', '{#servers}');
    const gone = (place: string, link: string) =>
      `${place} undefined Unexpected review of \`${link}\`, where the section is gone, expected \`review\` of a section that is there; correct it and reread both, then run \`npx docusaurus quiz:approve\` for this page`;
    const expected = [gone('23', '#https'), gone('33', './names.md#hosts')];
    expect(await lint()).toEqual(expected);
    expect(await approve()).toBe(1);
    expect(said.slice(-2)).toEqual([
      expect.stringContaining('docs/page.md#check--all reviews a section that is gone'),
      expect.stringContaining('docs/page.md#check--names reviews a section that is gone'),
    ]);
    expect(readLockFile()).toBe(before);
    expect(await lint()).toEqual(expected);
    edit('docs/page.md', 'review="#https"', 'review="#secure-http"');
    edit('docs/page.md', 'names.md#hosts', 'names.md#servers');
    expect(await approve()).toBe(0);
    expect(await lint()).toEqual([]);
  });

  it('is stale when the page with the section is gone, not when nobody can read it', async () => {
    await approve();
    write('docs/names.md', '{oh no');
    expect(await lint()).toEqual([]);
    fs.rmSync(path.join(siteDir, 'docs/names.md'));
    expect(await lint()).toEqual([expect.stringContaining('review of `./names.md#hosts`')]);
  });

  it('is refused with the name of the page with the section when that is not UTF-8', async () => {
    await approve();
    write('docs/names.md', Buffer.from('## Hosts {#hosts}\n\nA café.\n', 'latin1'));
    for (const run of [lint, () => approve('docs/page.md')]) {
      await expect(run()).rejects.toThrow('Cannot read docs/names.md:3:6: unexpected byte E9');
    }
  });

  it('may be about a page with any name', async () => {
    edit('docs/page.md', './names.md#hosts', './100%.md#hosts');
    write('docs/100%.md', '## Hosts {#hosts}\n\nA name.\n');
    await approve();
    edit('docs/100%.md', 'A name.', 'A number.');
    expect(await lint()).toEqual([expect.stringContaining('“Hosts” in docs/100%.md:1')]);
  });

  it('is not stale once it is said to review nothing', async () => {
    await approve();
    edit('docs/page.md', 'review="#https"', 'review=none');
    expect(await lint()).toEqual([]);
  });

  it('is not stale when its section was never there', async () => {
    edit('docs/page.md', '"#https"', '"#nowhere"');
    expect(await approve()).toBe(0);
    expect(await lint()).toEqual([]);
  });

  it('does not mind other formatting, other quizzes and other sections', async () => {
    await approve();
    edit('docs/page.md', 'The port is *registered*.', 'The port\nis _registered_.');
    edit('docs/page.md', 'Which port does HTTPS use?', 'Which port is that of HTTPS?');
    edit('docs/page.md', 'Another one.', 'Yet another one.');
    edit('docs/page.md', '# Ports', '# All ports');
    expect(await lint()).toEqual([]);
  });

  it('is not stale as long as it is new', async () => {
    await approve();
    edit('docs/page.md', '::question{#https}', '::question{#tls}');
    edit('docs/page.md', 'behind the name', 'behind a colon');
    expect((await lint()).map((text) => text.split(' ')[0])).toEqual(['23']);
  });

  it('can be silenced with a reason', async () => {
    await approve();
    edit('docs/page.md', 'behind the name', 'behind a colon');
    const comment = '{/* quiz-disable-next stale-question -- reworded only */}\n\n';
    edit('docs/page.md', '::question{#https}', `${comment}::question{#https}`);
    expect((await lint()).map((text) => text.split(' ')[0])).toEqual(['25']);
  });
});

import {describe, expect, it} from 'vitest';
import {listFiles} from '../support/repository.js';
import {findQuestion, findQuiz} from './question.js';
import {buildBrowserSite} from './site.js';
import {visitSite} from './visit.js';

describe('when the script of the widget never arrives (UX-10)', () => {
  let widget: string | undefined;
  const visited = visitSite(buildBrowserSite, {
    onRequest: (pathname) => (pathname === widget ? 'abort' : undefined),
  });

  const openBroken = async () => {
    const {site, server} = visited;
    const found = listFiles(site.outDir).filter(
      (file) =>
        /^assets\/js\/quiz\..*\.js$/.test(file) && site.read(file).includes('docusaurus-quiz:'),
    );
    expect(found).toHaveLength(1);
    widget = `/${found[0] ?? ''}`;
    const page = await visited.open('/choice', {
      expected: /ERR_EMPTY_RESPONSE|ChunkLoadError|Loading chunk/,
    });
    expect(server.requests).toContain(widget);
    return page;
  };

  it('has every answer one click away', async () => {
    const page = await openBroken();
    for (const [id, explanation] of [
      ['https', 'IANA registered port 443'],
      ['secure', 'SSH and HTTPS encrypt'],
      ['listen', 'A server listens.'],
    ] as const) {
      const {root, showAnswer, option, options} = findQuestion(page, id);
      expect(await root.getByText(explanation).isVisible()).toBe(false);
      await showAnswer.click();
      await root.getByText(explanation).waitFor();
      expect(await options.count()).toBeGreaterThan(2);
      expect(await option(/./).first().isEnabled()).toBe(true);
    }
  });

  it('has no button that looks alive and is dead', async () => {
    const page = await openBroken();
    const {root} = findQuiz(page, 'ports');
    await findQuestion(page, 'https').showAnswer.waitFor();
    expect(await root.locator('button:visible, [role=button]:visible').count()).toBe(0);
    const https = findQuestion(page, 'https');
    await https.choose('443');
    expect(await https.option('443').isChecked()).toBe(true);
  });
});

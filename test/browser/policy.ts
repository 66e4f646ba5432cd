import {createHash} from 'node:crypto';
import type {Page} from 'playwright-core';

/** The scripts that stand in a page itself. */
export function listInlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)].map(
    ([, script = '']) => script,
  );
}

/** The strictest policy that a site of the host can be served with: its own inline scripts are let in by their hashes. */
export function createPolicy(html: string, extra = ''): string {
  const hashes = listInlineScripts(html).map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    extra,
  ].join('; ');
}

/** Notes from the first byte on what a page does against its policy, trusted types included; the list grows with the page's life. */
export async function listenToViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('noteViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    // The host's bundler loads chunks by their URL; there is nothing here for HTML or scripts as text.
    const {trustedTypes} = window as unknown as {
      trustedTypes: {createPolicy: (name: string, rules: object) => void};
    };
    trustedTypes.createPolicy('default', {createScriptURL: (url: string) => url});
    const {noteViolation} = window as unknown as {noteViolation: (text: string) => void};
    document.addEventListener('securitypolicyviolation', (event) => {
      const file = event.sourceFile.replace(/^.*\//, '').replace(/\.[0-9a-f]{8}\./, '.');
      noteViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${file}`);
    });
  });
  return violations;
}

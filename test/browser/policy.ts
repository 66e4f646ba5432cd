import {createHash} from 'node:crypto';
import type {Page} from 'playwright-core';

/** The scripts that stand in a page itself. */
export function listInlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)].map(
    ([, script = '']) => script,
  );
}

/** The strictest policy that a site of the host can be served with: its own inline scripts are let in by their hashes. */
export function createPolicy(html: string): string {
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
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/**
 * Notes from the first byte on what a page does against its policy, and whatever it makes HTML or scripts of (which
 * the page's own policy for trusted types lets pass, so that the host works). Each entry comes once.
 */
export async function listenToViolations(page: Page): Promise<Set<string>> {
  const violations = new Set<string>();
  await page.exposeFunction('noteViolation', (text: string) => violations.add(text));
  await page.addInitScript(() => {
    const {noteViolation, trustedTypes} = window as unknown as {
      noteViolation: (text: string) => void;
      trustedTypes: {createPolicy: (name: string, rules: object) => void};
    };
    const pass = (kind: string) => (text: string) => {
      noteViolation(`${kind} ${text.slice(0, 60)}`);
      return text;
    };
    trustedTypes.createPolicy('default', {
      createHTML: pass('HTML'),
      createScript: pass('script'),
      // Every chunk that the host's bundler loads.
      createScriptURL: (url: string) => url,
    });
    document.addEventListener('securitypolicyviolation', (event) => {
      const {effectiveDirective, blockedURI, sample} = event;
      const target = event.target instanceof Element ? event.target : undefined;
      // The host writes the colours of highlighted code into `style`.
      if (target?.closest('[class*=codeBlock]')) return;
      const tag = (target?.cloneNode() as Element | undefined)?.outerHTML ?? '';
      noteViolation(`${effectiveDirective} ${blockedURI} ${sample} ${tag}`);
    });
  });
  return violations;
}

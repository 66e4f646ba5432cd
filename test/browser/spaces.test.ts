import {describe, expect, it} from 'vitest';
import {findQuestion} from './question.js';
import {visitSite} from './visit.js';

describe('options that differ in the spaces of their code', () => {
  const {open} = visitSite();

  it('look different', async () => {
    const page = await open('/spaces');
    const question = findQuestion(page, 'spaces');
    await question.check.waitFor();
    const codes = page.locator('.quiz-option code');
    const texts = await codes.allTextContents();
    expect(new Set(texts).size).toBe(5);
    // In a monospaced font, what is as long as another text is as wide.
    const widths = await codes.evaluateAll((all) =>
      all.map((code) => Math.round(code.getBoundingClientRect().width)),
    );
    const width = (text: string) => widths[texts.indexOf(text)];
    expect(width('    print(x)')).toBeGreaterThan(width('print(  x)') ?? Infinity);
    expect(width('print(  x)')).toBeGreaterThan(width('print( x)') ?? Infinity);
    expect(width('print( x)')).toBeGreaterThan(width('print(x)') ?? Infinity);
    expect(width('print(x)  ')).toBe(width('print(  x)'));
  });
});

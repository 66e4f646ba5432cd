/** A line as it is parsed, and the 1-based line of the source that it stands for. */
export interface Line {
  text: string;
  line: number;
}

const OPTION = /^([-*+])\s*\[([xX ]?)\]\s*/;

/**
 * Writes what only `mkdocs-quiz` and `starlight-quiz` understand as other readers of Markdown understand it.
 *
 * - `- []a` becomes `- [ ] a`.
 * - `> b` below an option becomes `  > b`, which is in that option.
 * - Text directly below an option gets a blank line above it.
 */
export function mendLines(lines: readonly string[]): Line[] {
  const mended: Line[] = [];
  let fence = '';
  let isOption = false;
  lines.forEach((text, index) => {
    const line = index + 1;
    const before = mended.at(-1)?.text ?? '';
    const mark = /^\s*(`{3,}|~{3,})/.exec(text)?.[1] ?? '';
    if (fence) {
      if (mark.startsWith(fence)) fence = '';
      mended.push({text, line});
      return;
    }
    fence = mark;
    const option = OPTION.exec(text);
    if (option) {
      const state = option[2] === '' ? ' ' : option[2];
      mended.push({text: text.replace(OPTION, `- [${state ?? ' '}] `), line});
      isOption = true;
    } else if (isOption && text.startsWith('>')) {
      mended.push({text: `  ${text}`, line});
    } else {
      const isBlock = isOption ? /^\S/.test(text) : /^-{3,}\s*$/.test(text);
      if (isBlock && before.trim()) mended.push({text: '', line});
      mended.push({text, line});
      if (/^\S/.test(text) || !text.trim()) isOption = false;
    }
  });
  return mended;
}

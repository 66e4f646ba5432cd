/** One attribute between braces, with its 0-based offsets in the text it was read from. */
export interface AttributeToken {
  name: string;
  start: number;
  end: number;
}

export interface AttributeTokens {
  tokens: AttributeToken[];
  /** Offset of the first character that cannot stand there; absent when the braces are well formed. */
  error?: number;
  /** Offset after the closing brace, or of the error. */
  end: number;
}

const NAME = /[A-Za-z_:][\w:.-]*/y;
const SHORTCUT = /[#.][^\s#.{}"'`=<>]+/y;
const VALUE = /\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'`=<>{}]+)/y;

/**
 * Reads `{#id name=value flag}` as the directive syntax does. It is read here once more because the parser keeps no
 * positions of attributes, and turns the whole line into text when one of them is malformed.
 */
export function readAttributeTokens(text: string, open: number): AttributeTokens {
  const tokens: AttributeToken[] = [];
  let index = open + 1;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = index;
    return pattern.exec(text)?.[0];
  };
  for (;;) {
    index += match(/[ \t]*/y)?.length ?? 0;
    if (text[index] === '}') return {tokens, end: index + 1};
    const shortcut = match(SHORTCUT);
    const name = shortcut ?? match(NAME);
    if (!name) return {tokens, error: index, end: index};
    const start = index;
    index += name.length;
    if (!shortcut) {
      index += match(VALUE)?.length ?? 0;
      if (text[index] === '=') return {tokens, error: start, end: index};
    }
    const kind = shortcut?.startsWith('#') ? 'id' : shortcut ? 'class' : name;
    tokens.push({name: kind, start, end: index});
  }
}

/** Offset after the `]` that closes the label, or of the bracket itself when none does. */
export function endOfLabel(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '[') depth += 1;
    else if (text[index] === ']' && --depth === 0) return index + 1;
  }
  return open;
}

import type {AddNote} from '../importer.js';

/**
 * One question, description or category of a file, without its comments. Placeholders stand for its escaped characters.
 */
export interface Entry {
  /** 1-based. */
  line: number;
  text: string;
  /** The 1-based line of each line of the text. */
  places: number[];
}

/** Characters that lose their meaning behind a backslash. Characters for private use stand for them: `\=` is U+E201. */
const ESCAPED = '~=#{}:\\';
const FIRST = 0xe200;

/**
 * Cuts a file into entries at its blank lines, and before and behind each line `$CATEGORY: a/b`. Comments `// a` get a
 * note.
 */
export function readEntries(text: string, add: AddNote): Entry[] {
  const entries: Entry[] = [];
  let lines: string[] = [];
  let places: number[] = [];
  let start = 1;
  const flush = (next: number): void => {
    const content = lines.join('\n').trim();
    if (content) entries.push({line: start, text: content, places});
    lines = [];
    places = [];
    start = next;
  };
  escape(text)
    .split(/\r?\n/)
    .forEach((written, index) => {
      const line = index + 1;
      if (/^\s*\/\//.test(written)) {
        const comment = unescape(written.trim().slice(2)).trim();
        if (comment) add(line, `comment dropped: ${comment}`);
        if (!lines.some((each) => each.trim())) start = line + 1;
        return;
      }
      if (!written.trim()) flush(line + 1);
      else if (written.startsWith('$CATEGORY:')) {
        flush(line);
        lines.push(written);
        flush(line + 1);
      } else {
        lines.push(written);
        places.push(line);
      }
    });
  flush(0);
  return entries;
}

function escape(text: string): string {
  return (
    text
      .replace(/^\uFEFF/, '')
      // Nothing in the text may be taken for a placeholder.
      .replace(/[\uE200-\uE207\uE300]/g, '\uFFFD')
      .replace(/\\([~=#{}:\\n])/g, (_, character: string) =>
        String.fromCharCode(
          FIRST + (character === 'n' ? ESCAPED.length : ESCAPED.indexOf(character)),
        ),
      )
  );
}

/** Puts the escaped characters in the place of their placeholders. */
export function unescape(text: string): string {
  return text.replace(/[\uE200-\uE207]/g, (character) => {
    const index = character.charCodeAt(0) - FIRST;
    return ESCAPED[index] ?? '\n';
  });
}

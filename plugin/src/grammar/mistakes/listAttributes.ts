import {quoteValue} from '../quoteValue.js';

/** An attribute in braces: `#id`, `.class`, or a name with or without a value. */
const ATTRIBUTE =
  /[#.]([\w-]+)|([A-Za-z][\w-]*)(?:\s?[=:]\s?(?:\{([^{}]*)\}|"([^"]*)"|'([^']*)'|([^\s"'{},;]+)))?/g;

/** The names and values in braces. A class has the name `class`. */
export function listAttributes(braces: string): [name: string, value: string | undefined][] {
  const straight = joinQuoted(braces.replace(/[“”„«»]/g, '"')).replace(
    /="\s?([^"]*?)\s?"/g,
    '="$1"',
  );
  return [...straight.matchAll(ATTRIBUTE)].map(
    ([written, shortcut, name = '', expression, double, single, bare]) => {
      if (shortcut !== undefined) return [written.startsWith('#') ? 'id' : 'class', shortcut];
      const inner = expression?.trim().replace(/^(["'`])(.*)\1$/, '$2');
      return [name, inner ?? double ?? single ?? bare];
    },
  );
}

/** What stands behind the mark that ends a value, before the end of the braces: the next attribute. */
const NEXT = /^\s+(?:[#.][\w-]|[A-Za-z][\w-]*\s?[=:]|(?:multiple|any|loose)(?:\s|$))/;

/**
 * Writes values in braces that have quotation marks in them with other ones around them. A mark ends a value where the
 * braces end behind it, or another attribute begins.
 *
 *     because="It is "private"." review=#a   →   because='It is "private".' review=#a
 */
function joinQuoted(braces: string): string {
  const [before = '', ...pieces] = braces.split('"');
  let written = before;
  for (let index = 0; index < pieces.length;) {
    const ends = pieces.findIndex(
      (piece, at) =>
        at > index &&
        (at === pieces.length - 1 ? !piece.trim() || NEXT.test(piece) : NEXT.test(piece)),
    );
    const isValue = /[=:]\s?$/.test(written) && ends > index;
    const end = isValue ? ends : Math.min(index + 1, pieces.length - 1);
    const inner = pieces.slice(index, end).join('"');
    const value = inner.includes('"') ? quoteValue(inner) : `"${inner}"`;
    written += end > index ? value + (pieces[end] ?? '') : `"${pieces[index] ?? ''}`;
    index = end + 1;
  }
  return written;
}

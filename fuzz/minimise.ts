/**
 * Leaves out of a text what it fails without: halves, quarters and so on down to single lines, then the same with
 * characters, until nothing more can go or `isOver` says so.
 */
export async function minimise(
  text: string,
  fails: (text: string) => Promise<boolean>,
  isOver: () => boolean = () => false,
): Promise<string> {
  let least = text;
  for (const split of [/(?<=\n)/, /(?:)/u]) {
    let before;
    do {
      before = least;
      least = await leaveOut(least.split(split), fails, isOver);
    } while (least !== before && !isOver());
  }
  return least;
}

async function leaveOut(
  pieces: string[],
  fails: (text: string) => Promise<boolean>,
  isOver: () => boolean,
): Promise<string> {
  let kept = pieces;
  for (
    let size = Math.ceil(kept.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < kept.length && !isOver();) {
      const rest = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (rest.length > 0 && (await fails(rest.join('')))) kept = rest;
      else at += size;
    }
  }
  return kept.join('');
}

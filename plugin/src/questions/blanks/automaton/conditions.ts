import type {Part} from './parsePattern.js';
import type {Position} from './model.js';

/** What has to be true between two characters, a bit for each kind of anchor. */
const AT_EDGE = 1;
const AT_BOUNDARY = 2;
const OFF_BOUNDARY = 4;

/** The condition that an anchor makes. */
export function readAnchor({kind}: Extract<Part, {type: 'anchor'}>): number {
  switch (kind) {
    case 'boundary':
      return AT_BOUNDARY;
    case 'not-boundary':
      return OFF_BOUNDARY;
    default:
      return AT_EDGE;
  }
}

/** Whether conditions can be true between the characters of two positions. What takes no character is always tried. */
export function isPossible(
  conditions: number,
  before: Position,
  after: Position | undefined,
): boolean {
  if (!after?.letters) return true;
  if (conditions & AT_EDGE) return false;
  const isBoundary = before.isWord !== after.isWord;
  return !(conditions & (isBoundary ? OFF_BOUNDARY : AT_BOUNDARY));
}

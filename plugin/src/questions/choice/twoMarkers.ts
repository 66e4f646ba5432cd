import type {List, ListItem} from 'mdast';

import {quoteCode} from '../../mdast/quoteCode.js';
import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {isMarked, isOption} from './marker.js';

/** The first marker of an option. */
const MARKER = /^\[[ xX]\]\s{1,8}/;

/** Another marker behind it. With a bullet it may lack its space, which no text does by accident. */
const NEXT = /^(?:(?:[-*+]|\d{1,9}[.)])\s{1,8}\[[ xX]?\](?![[(])\s{0,8}|\[[ xX]\]\s{1,8})/;

/** An item with its markers, and what stands behind them. */
interface Item {
  line: number;
  bullet: string;
  markers: readonly string[];
  text: string;
  /** Where its first marker begins, and where its text does, 0-based. */
  start: number;
  end: number;
}

/**
 * Reports items with several markers, of which an editor or a template has written the first one. A marker without a
 * bullet may be text, such as `[x]` for the floor of a number. It counts if it is empty, or if no option is ticked.
 *
 * ```markdown
 * - [ ] 80
 * - [ ] - [x] 443     → `bad-marker`, which asks for `- [x] 443`
 * - [x] - [ ] 8080    → the same, which asks for one of the two
 * ```
 */
export function findTwoMarkers(list: List, source: Source): Problem[] {
  const found = list.children.filter(isOption).flatMap((item) => readItem(item, source) ?? []);
  const isTicked = list.children.some((item) => isOption(item) && isMarked(item));
  const isSure = found.some(({markers}) => {
    return markers.slice(1).some((marker) => !isRight(marker) || !marker.startsWith('['));
  });
  if (!isSure && isTicked) return [];
  return found.map(({line, bullet, markers, text, start, end}) => {
    const written = lineAt(source, line).slice(start, end).trimEnd();
    const [first, ...others] = markers.map(isRight);
    const write = (right: boolean) => quoteCode(`${bullet} [${right ? 'x' : ' '}] ${text || '…'}`);
    const isDoubtful = first && !others.includes(true);
    return {
      rule: 'bad-marker',
      place: placeOnLine(line, start, end),
      actual: `${markers.length === 2 ? 'two' : 'several'} markers ${quoteCode(written)} before one option`,
      expected: isDoubtful
        ? `${write(true)} if it is right, or ${write(false)} if it is wrong`
        : write(others.includes(true)),
      note: 'put the other one in backticks if readers should see it',
    };
  });
}

/**
 * Says that an item has two bullets before its marker, so that the option is in a list of its own.
 *
 * ```markdown
 * - [ ] 80
 * - - [x] 443    → `bad-marker`, which asks for `- [x] 443`
 * ```
 */
export function explainTwoBullets(item: ListItem, source: Source): Problem | undefined {
  const [list] = item.children;
  if (list?.type !== 'list' || !list.children.some(isOption)) return undefined;
  const {line, column} = list.position?.start ?? {};
  if (line === undefined || column === undefined || line !== item.position?.start.line) {
    return undefined;
  }
  const text = lineAt(source, line).trimEnd();
  const start = item.position.start.column - 1;
  return {
    rule: 'bad-marker',
    place: placeOnLine(line, start, column),
    actual: `two bullets ${quoteCode(text.slice(start, column))} before one option`,
    expected: quoteCode(text.slice(column - 1)),
  };
}

function isRight(marker: string): boolean {
  return /x/i.test(marker);
}

function readItem({children, position}: ListItem, source: Source): Item | undefined {
  const line = children[0]?.position?.start.line;
  if (!position || line === undefined || line !== position.start.line) return undefined;
  const written = lineAt(source, line).trimEnd();
  const rest = written.slice(position.start.column - 1);
  const [bullet = ''] = /^\S{1,10}/.exec(rest) ?? [];
  const start = written.length - rest.slice(bullet.length).trimStart().length;
  const [marker = ''] = MARKER.exec(written.slice(start)) ?? [];
  if (!marker) return undefined;
  const markers = [marker];
  let end = start + marker.length;
  for (let next = NEXT.exec(written.slice(end)); next; next = NEXT.exec(written.slice(end))) {
    markers.push(next[0]);
    end += next[0].length;
  }
  if (markers.length === 1) return undefined;
  return {line, bullet, markers, text: written.slice(end), start, end};
}

import type {Json} from '../../model.js';
import type {OrderBody, OrderResponse} from './model.js';
import type {Grader} from '../graders.js';

/** Kept neighbours less wrong lines, as a share of all neighbours; full for the right order alone. */
export function gradeOrder({key}: OrderBody, response: OrderResponse): number {
  const right = key.map(nameContent);
  const given = response.map(nameContent);
  if (given.join() === right.join()) return 1;
  const pairs = listPairs(right);
  let points = 0;
  for (const pair of listPairs(given)) {
    const index = pairs.indexOf(pair);
    if (index >= 0 && pairs.splice(index, 1)) points += 1;
  }
  points -= given.filter((name) => !right.includes(name)).length;
  // With equal items all neighbours may be kept in an order that is not the right one.
  const all = right.length - 1;
  return Math.max(0, Math.min(points, all - 1)) / all;
}

/** Whether the item at a place stands behind the right one, or rightly first. */
export function isKept({key}: OrderBody, response: OrderResponse, place: number): boolean {
  const [right, given] = [key, response].map((ids) => listPairs(['', ...ids.map(nameContent)]));
  return !!right?.includes(given?.[place] ?? '');
}

/** Makes a response of anything that was stored; `undefined` unless it holds items that there are. */
export function readOrder({items}: OrderBody, json: Json | undefined) {
  const given: unknown[] = Array.isArray(json) ? json : [];
  const ids = given.filter(
    (id, index): id is string => items.includes(id as string) && given.indexOf(id) === index,
  );
  return ids.length ? ids : undefined;
}

/** Equal items differ only in what is behind the point. */
function nameContent(id: string): string {
  return id.replace(/\..*/, '');
}

function listPairs(names: readonly string[]): string[] {
  return names.slice(1).map((name, index) => `${names[index]} ${name}`);
}

/** How an order is graded, of items and of lines. */
export const orderGrader: Grader<'order'> = {
  read: readOrder,
  grade: gradeOrder,
  findInputErrors: (_, response) => (response ? [] : ['order']),
  listOptions: (response) => response,
};

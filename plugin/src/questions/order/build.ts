import {nameTexts} from '../../mdast/hash.js';
import type {Slot} from '../../grammar/context.js';
import type {Interaction, PartCount} from '../contract.js';
import type {OrderBody} from './model.js';
import {scramble} from './scramble.js';

/** One thing to be put in order. */
export interface Item {
  /** What it says, in a form that reformatting does not change. */
  canonical: string;
  children: Slot['children'];
}

/** Whether an order has only one arrangement. */
export function isUniform(items: readonly Item[]): boolean {
  return items.every(({canonical}) => canonical === items[0]?.canonical);
}

/** Builds what is put in order: items by their content, offered in an order that is not the right one. */
export function buildOrder(
  type: 'order' | 'lines',
  right: readonly Item[],
  wrong: readonly Item[],
  key: Slot,
): Interaction<'order'> & Interaction<'lines'> {
  const counts = new Map<string, number>();
  const slots = new Map<string, Slot>();
  const all = [...right, ...wrong];
  const names = nameTexts(all.map(({canonical}) => canonical));
  const name = (item: Item): string => {
    const own = names[all.indexOf(item)] ?? '';
    const count = (counts.get(own) ?? 0) + 1;
    counts.set(own, count);
    const id = count > 1 ? `${own}.${count}` : own;
    slots.set(id, {name: id, children: item.children});
    return id;
  };
  const order = right.map(name);
  const items = scramble(order, wrong.map(name));
  return {
    body: {items, key: order},
    partial: order.length > 2,
    slots: [...items.flatMap((id) => slots.get(id) ?? []), key],
    content: JSON.stringify([
      type,
      right.map(({canonical}) => canonical),
      wrong.map(({canonical}) => canonical).sort(),
    ]),
  };
}

/** What a translation must have as many of: what is put in order, and what belongs nowhere. */
export function countItems({items, key}: OrderBody, noun: 'item' | 'line'): PartCount[] {
  return [
    {noun, number: key.length},
    {noun: 'wrong line', number: items.length - key.length},
  ];
}

import type {Json} from '../model.js';
import {hasSameKey} from './identity.js';
import type {Identity} from './identity.js';

/**
 * A response to a question as a response to its edited form; nothing where it would mean something else there. What was
 * checked means the same only if the same is right.
 *
 * - Ids of options or items become those of the parts with the same text, which must still be there.
 * - Fields follow their keys into another order.
 */
export function moveResponse(
  response: Json | undefined,
  from: Identity,
  to: Identity,
  isChecked: boolean,
): Json | undefined {
  if (from.type !== to.type) return undefined;
  const hasKey = hasSameKey(from, to);
  if (isChecked && !hasKey) return undefined;
  if (!Array.isArray(response)) return response;
  if (to.parts.length > 0) return movePartIds(response, from, to);
  if (from.key.join() === to.key.join()) return response;
  const isUnique = new Set(from.key).size === from.key.length;
  return hasKey && isUnique
    ? to.key.map((hash) => response[from.key.indexOf(hash)] ?? '')
    : undefined;
}

function movePartIds(response: Json[], from: Identity, to: Identity): Json | undefined {
  const moved = response.map((id) => {
    const hash = from.parts.find(([each]) => each === id)?.[1];
    // Where equal items have ids of their own, the nearest is the one of the same number.
    const same = to.parts.filter((part) => part[1] === hash);
    const rank = from.parts.filter((part) => part[1] === hash).findIndex(([each]) => each === id);
    return hash === undefined ? undefined : same[rank]?.[0];
  });
  return moved.every((id) => id !== undefined) ? moved : undefined;
}

import type {ReactElement, ReactNode} from 'react';

/** The rich text of a quiz by name, compiled by the site's own pipeline. Each is rendered once. */
export type Slots = Record<string, ReactNode>;

/** Reads the slots from the children of `<Quiz>`; what has no name is space between them. */
export function readSlots(children: ReactNode): Slots {
  const slots: Slots = {};
  for (const child of [children].flat(2) as Partial<
    ReactElement<{name?: string; children?: ReactNode}>
  >[]) {
    const {name, children: content} = child?.props ?? {};
    if (name) slots[name] = content;
  }
  return slots;
}

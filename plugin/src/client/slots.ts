import type {ReactElement, ReactNode} from 'react';

/** Rich text, compiled by the site's own pipeline, by the name of the part that it is. */
export type SlotNodes = Readonly<Record<string, ReactNode>>;

/** The parts of each question by `<question>/`, and by `''` those of the quiz. What has no name is space between them. */
export function readSlots(children: ReactNode): Record<string, SlotNodes> {
  const slots: Record<string, Record<string, ReactNode>> = {};
  for (const child of [children].flat(2) as Partial<
    ReactElement<{name?: string; children?: ReactNode}>
  >[]) {
    const {name, children: content} = child?.props ?? {};
    // Parts that say the same share an element, which has the names of all.
    name?.split(' ').forEach((each) => {
      const cut = each.indexOf('/') + 1;
      (slots[each.slice(0, cut)] ??= {})[each.slice(cut)] = content;
    });
  }
  return slots;
}

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
    if (!name) continue;
    const cut = name.indexOf('/') + 1;
    (slots[name.slice(0, cut)] ??= {})[name.slice(cut)] = content;
  }
  return slots;
}

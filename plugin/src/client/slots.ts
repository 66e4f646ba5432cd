import {Children, isValidElement} from 'react';
import type {ReactNode} from 'react';

/** The rich text of a quiz by name, compiled by the site's own pipeline. Each is rendered once. */
export type Slots = Record<string, ReactNode>;

/** Reads the slots from the children of `<Quiz>`; what has no name is space between them. */
export function readSlots(children: ReactNode): Slots {
  const slots: Slots = {};
  Children.forEach(children, (child) => {
    if (isValidElement<{name?: string; children?: ReactNode}>(child) && child.props.name) {
      slots[child.props.name] = child.props.children;
    }
  });
  return slots;
}

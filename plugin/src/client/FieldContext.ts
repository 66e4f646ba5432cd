import {createContext} from 'react';
import type {ReactNode, SyntheticEvent} from 'react';

import type {Field} from '../questions/fields/model.js';
import type {Parts} from './useParts.js';

/** Looks up what a field shows, by its index; fields stand somewhere in the rich text of their question. */
export const FieldContext = createContext((_: number): FieldView | undefined => undefined);

/** What a field shows, and what the reader can do with it. */
export interface FieldView extends Field {
  /** What it holds. */
  value: string;
  /** What the last check said of it, unless it was changed since. */
  mark: 'right' | 'wrong' | undefined;
  /** What shows the mark, as soon as it is there. */
  parts: Parts | undefined;
  /** It can be read, but not changed. */
  isClosed: boolean;
  /** It lacks something before the question can be checked. */
  isInvalid: boolean;
  /** What is asked for at the field itself, or what is wrong with a unit, in words. */
  error: ReactNode;
  /** DOM id of what describes the field. */
  anchor: string;
  /** Takes what the controls hold as the response. */
  read: (event: SyntheticEvent) => void;
}

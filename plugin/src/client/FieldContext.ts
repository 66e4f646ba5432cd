import {createContext} from 'react';
import type {SyntheticEvent} from 'react';

import type {Field} from '../questions/fields/model.js';

/** Looks up what a field shows, by its index; fields stand somewhere in the rich text of their question. */
export const FieldContext = createContext((_: number): FieldView | undefined => undefined);

/** What a field shows, and what the reader can do with it. */
export interface FieldView extends Field {
  /** What it holds. */
  value: string;
  /** The verdict on it, once it was checked, and its words. */
  mark: 'right' | 'wrong' | undefined;
  verdict: string | undefined;
  /** What is asked for in place of a verdict, or what is wrong with a unit, in words. */
  error: string | undefined;
  /** DOM id for the verdict, and for what is asked for. */
  anchor: string;
  /** Takes what the controls hold as the response. */
  read: (event: SyntheticEvent) => void;
}

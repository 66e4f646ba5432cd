import {createContext} from 'react';
import type {FieldView} from '../questions/fields/View.js';

/** Looks up what a field shows, by its index; fields stand somewhere in the rich text of their question. */
export const FieldContext = createContext((_: number): FieldView | undefined => undefined);

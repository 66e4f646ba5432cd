import {BLANK_NOTATIONS} from './blankNotations.js';
import type {Notation} from './notationCures.js';
import {OPTION_NOTATIONS} from './optionNotations.js';

/** The notations of other systems, in the order in which they are looked for. */
export const NOTATIONS: readonly Notation[] = [...OPTION_NOTATIONS, ...BLANK_NOTATIONS];

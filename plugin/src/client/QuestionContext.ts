import {createContext} from 'react';
import type {ViewProps} from '../questions/views.js';

/** The question around a field, which stands somewhere in its rich text. */
export const QuestionContext = createContext({} as ViewProps<'blanks'>);

import {Fragment} from 'react';

/** Buttons of a code block ask it for the code. */
export const CodeBlockContextProvider = Fragment;

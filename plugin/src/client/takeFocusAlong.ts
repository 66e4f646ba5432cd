import type {MouseEvent} from 'react';

/** Lets the focus follow a link to a question, which is named by its prompt then. Browsers move it only to what can have it. */
export function takeFocusAlong({currentTarget}: MouseEvent<HTMLAnchorElement>): void {
  const question = document.getElementById(currentTarget.hash.slice(1));
  if (!question) return;
  question.tabIndex = -1;
  question.setAttribute('role', 'group');
  question.setAttribute('aria-labelledby', `${question.id}.prompt`);
}

import {useEffect, useState} from 'react';

/** The quiz below one on the page, by its title. */
export interface NextQuiz {
  href: string;
  title: string;
}

/** Finds the quiz below one on the page, if it has a title; pages are put together of parts that do not know each other. */
export function useNextQuiz(anchor: string): NextQuiz | undefined {
  const [next, setNext] = useState<NextQuiz>();
  useEffect(() => {
    // Not by spreading: some sites compile that to what only knows arrays.
    const all = Array.from(document.querySelectorAll('[data-quiz]'));
    const below = all[all.findIndex(({id}) => id === anchor) + 1];
    const title = below?.querySelector('.quiz-title')?.textContent;
    // eslint-disable-next-line react-hooks/set-state-in-effect -- it stands in no state, and is there from now on
    if (below && title) setNext({href: `#${below.id}`, title});
  }, [anchor]);
  return next;
}

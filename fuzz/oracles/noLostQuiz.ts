import {findMeantQuizzes} from '../meant.js';
import type {Oracle} from './oracle.js';

/** A page without a message has a widget for each quiz that its author meant. */
export const noLostQuiz: Oracle = {
  title: 'no `:::quiz` lost without a message',
  judge: async (steps) => {
    const {text} = steps.document;
    if (/^quiz:\s*false/m.test(text)) return undefined;
    const all = findMeantQuizzes({text, places: []});
    if (all.length === 0) return undefined;
    const {error, warnings, widgets} = await steps.compile('throw');
    if (error || warnings.length > 0 || all.length <= widgets) return undefined;
    const {parsed} = await steps.compile('none');
    if (!parsed) return undefined;
    const meant = findMeantQuizzes(parsed);
    if (meant.length <= widgets) return undefined;
    const lost = meant.find(({type}) => type !== 'containerDirective') ?? meant[0];
    const lines = meant.map(({line}) => line + 1).join(', ');
    return `a quiz became ${lost?.type}\nquizzes are meant on line ${lines}, and the page has ${widgets} of them`;
  },
};

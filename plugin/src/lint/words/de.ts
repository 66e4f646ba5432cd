import {joinLabels} from '../../grammar/labels.js';
import {feedback, only, whole, words} from './words.js';
import type {Words} from './words.js';

/** German. */
export const DE: Words = {
  yes: words('ja|wahr|richtig|stimmt'),
  no: words('nein|falsch|unwahr|stimmt nicht'),
  feedback: feedback({
    verdicts:
      'richtig|korrekt|falsch|stimmt(?: nicht)?|nicht (?:richtig|korrekt)|unrichtig|das (?:ist|stimmt)(?: (?:richtig|falsch|korrekt|es|nicht))?|(?:die |eine )?(?:richtige|korrekte|falsche) (?:antwort|lösung|option)|diese(?:r|s)?(?: hier)?|die (?:antwort|lösung)',
    cries: 'ja|genau|super|perfekt|prima|gut gemacht|nein|leider|leider nein|fast|nicht ganz|wahr',
    reasons: 'weil|denn|da',
    labels: joinLabels('de'),
  }),
  numbers: whole(
    'null|eins?|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend',
  ),
  summary: whole(
    '(?:alle|keine[sr]?|beides?|nichts) (?:der|von den|davon|dieser|von diesen)(?: (?:oben|obigen|genannten|vorherigen|anderen))*(?: (?:genannten|antworten|optionen|möglichkeiten))?|alles davon|nichts davon|keine[sr]? davon|alle davon|alle genannten',
  ),
  vague: [
    'hier',
    'hier klicken',
    'klicken sie hier',
    'klicke hier',
    'klick hier',
    'link',
    'dieser link',
    'diesen link',
    'mehr',
    'mehr dazu',
    'weiterlesen',
  ],
  negative:
    /\b(?:[Ww]elche[rsnm]?|[Ww]as|[Ww]er)\b[^,;:.?!]*?\b(?:nicht(?!\s+nur\b)|keine?[rsnm]?|nie(?:mals)?)\b|\b(?:außer|ausgenommen)\s*[:?.…]*\s*$/u,
  generic: only(
    'welche[rsnm]?|was|der|die|das|dieser|folgenden?|aussagen?|antwort(?:en)?|ist|sind|stimmt|stimmen|wahr|falsch|richtig|trifft|treffen|zu|hier',
  ),
};

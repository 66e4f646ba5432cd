import {joinLabels} from '../../grammar/labels.js';
import {feedback, only, whole, words} from './words.js';
import type {Words} from './words.js';

/** French. */
export const FR: Words = {
  yes: words('oui|vrai|exact|correct'),
  no: words('non|faux|inexact|incorrect'),
  feedback: feedback({
    verdicts:
      "correct|juste|exact|vrai|incorrect|faux|inexact|c['’]est (?:juste|correct|exact|vrai|faux|ça)|(?:la )?(?:bonne|mauvaise) réponse|celle-ci|celui-ci|la réponse",
    cries: 'oui|exactement|bravo|bien joué|parfait|non|presque|pas tout à fait|dommage|désolée?',
    reasons: 'car|parce que|puisque',
    labels: joinLabels('fr'),
  }),
  numbers: whole(
    'zéro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|cent|mille',
  ),
  summary: whole(
    "(?:toutes?|tous|aucune?) (?:les|des|de ces) (?:réponses|options|propositions)(?: (?:ci-dessus|précédentes))?|(?:tout|rien|aucun) de (?:ce qui précède|cela)|toutes ces réponses|aucune d['’]elles|aucun d['’]eux",
  ),
  vague: [
    'ici',
    'cliquez ici',
    'cliquer ici',
    'lien',
    'ce lien',
    'cette page',
    'lire la suite',
    'en savoir plus',
    'plus',
  ],
  negative:
    /\b(?:[Qq]uel(?:le)?s?|[Ll](?:a|es?)quel(?:le)?s?)\b(?:(?!\b(?:que|si|quand|lorsque)\b|\bqu['’]|\blorsqu['’])[^,;:.?!])*?(?:\bne\s|\bn['’])\S+\s+(?:pas|jamais)\b|\b(?:sauf|excepté)\s*[:?.…]*\s*$/u,
  generic: only(
    'quel(?:le)?s?|est|sont|la|le|les|de|des|ces|cette|suivantes?|affirmations?|réponses?|phrases?|vraies?|fausses?|correctes?|bonnes?',
  ),
};

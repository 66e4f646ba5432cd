import {joinLabels} from '../../grammar/labels.js';
import {feedback, only, whole, words} from './words.js';
import type {Words} from './words.js';

/** Verbs and conjunctions behind which a negation belongs to another clause. */
const CLAUSE =
  'that|who|whom|whose|if|when|whenever|whether|because|where|while|after|before|unless|until|how|why|so|though|says?|means?|tells?|shows?|reports?|indicates?|signals?|happens?|warns?|states?|explains?';
/** An article opens such a clause too ("which says the page was not found"), unless a preposition stands before it. */
const STOP = `(?:(?:${CLAUSE})\\b|(?<!\\b(?:of|in|for|from|on|with|to|about|by|at|and|or|between|all|than|as)\\s)(?:the|an?)\\s)`;
/** Anywhere else the word opens a clause of its own ("shows what has not been sent"). */
const OPENING = `(?:^\\W*|\\b(?:[Ss]elect|[Cc]hoose|[Pp]ick|[Ff]ind|[Ss]ay|[Nn]ame|[Bb]ut|[Aa]nd)\\s+|[,:;–—]\\s+(?!which\\s+(?:is|are|was|were|do|does|did|has|have|can|could|will|it|they|you|we|the|an?)\\b))`;
const STEM = `${OPENING}(?:[Ww]hich|[Ww]hat|[Ww]ho)\\s+(?:(?!${STOP})[\\w'’./-]+,?\\s+){0,9}?`;
const DO = 'do|does|did|can|could|should|would|will|must|may|might';
const AUXILIARY = `${DO}|is|are|was|were|has|have|had|needs?`;
const NOT = `(?:(?:${AUXILIARY})\\s+(?:not(?!\\s+(?:only|just|to)\\b)|never)|(?:${AUXILIARY}|ca|wo)n['’]t|cannot|never)\\b`;
const SUBJECT = `(?:you|we|they|it|one|(?:the\\s+|an?\\s+)?(?!${STOP})\\w+)`;

const OTHERS = 'options|answers|choices';
const WHICH = `the (?:above|below|others?|listed|preceding|previous|${OTHERS})(?: (?:above|below|listed|${OTHERS}))?`;
const ALL = `(?:all|none|both|neither|each|either|any) (?:of )?(?:${WHICH}|these(?: (?:${OTHERS}))?|those|them|${OTHERS}|others)`;
const BE = '(?: (?:is|are) (?:true|false|correct|right|wrong))';
const ORDINALS =
  '(?:the )?(?:first|second|third|last) (?:and|or) (?:the )?(?:second|third|fourth|last) (?:options?|answers?)';

/** English. */
export const EN: Words = {
  yes: words('yes|true|correct|right|valid'),
  no: words('no|false|incorrect|wrong|invalid'),
  feedback: {
    ...feedback({
      verdicts:
        "correct|right|incorrect|wrong|not (?:correct|right)|(?:the |a )?(?:correct|right|wrong|incorrect) (?:answer|one|option|choice)|this (?:one|is it|is (?:correct|right|wrong|the (?:answer|one)))|that(?:['’]s| is) (?:it|correct|right|wrong|incorrect)|(?:it['’]s|it is) (?:correct|right|wrong|incorrect)|the (?:answer|key|solution)",
      cries:
        'yes|yep|exactly|well done|good job|great|nice|perfect|bingo|no|nope|not quite|almost|close|sorry|oops|true|false',
      reasons: 'because|since|as|but',
      labels: joinLabels('en'),
    }),
    side: /\b(?:left|up|down|top|bottom|cent(?:er|re)|middle|straight)\b/i,
  },
  numbers: whole(
    'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand',
  ),
  summary: whole(
    `${ALL}${BE}?|(?:all|none|both|neither)${BE}|(?:all|none|everything) above|all (?:two|three|four|five)|${ORDINALS}`,
  ),
  pair: whole('both|neither'),
  scale: {
    whole: /\b(?:them|those)\b|^(?:both|neither|all (?!above)\w+)[.!]?$/i,
    part: words('only|just|one|two|some|most|half|the first|the last'),
  },
  vague: [
    'click here',
    'click here for details',
    'click here for more',
    'click here for more details',
    'click here for more information',
    'click here to find out more',
    'click here to learn more',
    'click here to read',
    'click here to read it',
    'click here to read more',
    'click here to see',
    'click here to see more',
    'click',
    'here',
    'this',
    'this link',
    'this page',
    'link',
    'the link',
    'more',
    'read more',
    'learn more',
    'see more',
    'see here',
    'read this',
    'find out more',
    'more details',
    'more here',
    'this article',
    'this document',
    'this documentation',
    'this guide',
    'this post',
    'this section',
    'this site',
    'this website',
    'this tutorial',
    'details',
    'more info',
    'more information',
    'there',
    'page',
  ],
  negative: new RegExp(
    [
      `${STEM}${NOT}`,
      `${STEM}(?:(?:${DO})\\s+${SUBJECT}|(?:is|are|was|were)\\s+(?:you|we|they|it))\\s+(?:not(?!\\s+(?:only|just|to)\\b)|never)\\b`,
      `\\b(?:[Ss]elect|[Cc]hoose|[Pp]ick|[Ff]ind|[Mm]ark|[Ii]dentify|[Nn]ame)\\s+(?:[\\w-]+\\s+){1,5}(?:that|which)\\s+${NOT}`,
      `\\b(?:${NOT})\\s*(?::|…|\\.\\.\\.)\\s*$`,
      `\\bexcept(?:\\s+for)?(?:\\s+(?:which|what)(?:\\s+one)?)?\\s*[:?.…]*\\s*$`,
      `\\b(?:[Aa]ll|[Ee]ach|[Ee]very one) of (?:these|them|those|the following)\\b.*\\bexcept\\b`,
      `${STEM}(?:(?:${AUXILIARY})\\s+)?(?:the\\s+)?least\\s+(?:likely|suitable|appropriate|useful|important|effective|accurate|helpful|safe|secure|reliable|true)\\b`,
    ].join('|'),
    'u',
  ),
  generic: only(
    'true or false|yes or no|which|what|select|choose|pick|mark|of|these|those|this|the|following|statements?|options?|answers?|sentences?|one|ones|all|that|apply|applies|is|are|it|true|false|correct|right|wrong|best|fits?|here|about',
  ),
};

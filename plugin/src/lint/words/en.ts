import {joinLabels} from '../../grammar/labels.js';
import {every, feedback, only, readOpposites, whole, words} from './words.js';
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

const ENDING = /(?<=\p{L}{3})(?:ations?|ions?|ings?|ments?|ers?|ors?|ives?|ed|es|e|s|ly)$/u;

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
    `${ALL}${BE}?|(?:(?:any|only|just|exactly) )?two of (?:${WHICH}|these|those|them)|(?:all|none|both|neither)${BE}|(?:all|none|everything) above|all (?:two|three|four|five)|${ORDINALS}`,
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
    'true or false|yes or no|which|what|select|choose|pick|mark|of|these|those|this|the|following|statements?|options?|answers?|sentences?|claims?|facts?|one|ones|all|that|apply|applies|holds?|is|are|it|most|not|true|false|correct|incorrect|right|wrong|accurate|valid|best|fits?|here|about',
  ),
  absolute: every(
    'always|never|all|every|everything|everyone|everybody|everywhere|none|nothing|nobody|no one|nowhere|only|solely|exclusively|entirely|completely|totally|absolutely|invariably|impossible|forever|for ever|in no case|in all cases|in any case|at all times|under no circumstances|without exception',
  ),
  hedge: every(
    'may|might|can|could|usually|often|sometimes|generally|typically|mostly|mainly|normally|commonly|frequently|occasionally|probably|likely|possibly|perhaps|about|approximately|roughly|nearly|almost|some|many|most|few|several|tends?|in general|as a rule|in most cases|depends|depending|unless|if|at least|at most|up to|rather',
  ),
  empty: new Set(
    (
      'a an the this that these those it its they them their there here you your we our us one ones he she his her who whom whose ' +
      'what which when where why how whether and or but nor not no yes if then than so as because since while until unless though ' +
      'of in on at by for from to into onto with without within about above after before between through during over under up down out off per via ' +
      'is are was were be been being am do does did done doing has have had having can could may might must shall should will would need needs ' +
      'all any each every both either neither none some most more many much few less least other others another same such only just also even still too very ' +
      'following statement statements option options answer answers choice choices question true false correct incorrect right wrong best better good ' +
      'select choose pick mark apply applies describe describes happen happens mean means use used uses using make makes made get gets give gives take takes ' +
      'become becomes come comes go goes say says said tell tells call called calls name named names kind kinds type types way ways thing things something ' +
      'part parts first second third last next new like work works want wants let lets look looks see seen show shows know known main purpose reason case cases two three four'
    ).split(' '),
  ),
  ending: ENDING,
  others: new RegExp(
    `^(?:(?:all|none|both|neither|any|each) of (?:the (?:above|listed|preceding|previous|${OTHERS}|other (?:${OTHERS}))|these|those)\\b|(?:none|neither)\\s*[,;:(–—])`,
    'i',
  ),
  both: new RegExp(
    `^(?:(?:both|(?:(?:any|only|just|exactly) )?two) (?:of )?(?:the|these|those|them|${OTHERS})\\b|both${BE}|${ORDINALS})`,
    'i',
  ),
  unfocused: {
    truth:
      /\b(?:true|false|correct|incorrect|right|wrong|accurate|valid|applies|apply|holds?|best)\b/i,
    about: /^(?:about|regarding|concerning) |^of (?!these\b|those\b|the\b|them\b|following\b)/i,
    verb: /^(?:is|are|holds?|applies|apply)$/i,
    opening: /^(?:(?:an?|the) )?\S+(?: \S+)? (?:is|are)(?: an?| the)?$/i,
    definite: /^the /i,
  },
  opposites: readOpposites(
    'before/after above/below over/under up/down left/right top/bottom first/last earlier/later early/late sooner/later inside/outside in/out within/outside on/off open/closed opens/closes more/less more/fewer most/least higher/lower high/low larger/smaller large/small bigger/smaller big/small longer/shorter long/short faster/slower fast/slow increases/decreases rises/falls grows/shrinks always/never all/none everything/nothing with/without true/false right/wrong same/different same/other equal/unequal similar/different old/new older/newer public/private local/remote local/global client/server sender/receiver sends/receives reads/writes pushes/pulls input/output static/dynamic synchronous/asynchronous sync/async serial/parallel sequentially/concurrently ascending/descending horizontal/vertical internal/external manual/automatic manually/automatically minimum/maximum min/max success/failure succeeds/fails passes/fails starts/stops begins/ends start/end beginning/end allowed/forbidden allowed/prohibited permitted/prohibited allows/forbids required/optional mandatory/optional enabled/disabled enables/disables visible/hidden shown/hidden safe/dangerous strong/weak hot/cold warm/cold wet/dry day/night odd/even positive/negative plus/minus upstream/downstream forwards/backwards forward/backward encrypts/decrypts encodes/decodes uploads/downloads imports/exports online/offline singular/plural lossy/lossless deep/shallow wide/narrow thick/thin thicker/thinner wider/narrower eager/lazy eagerly/lazily greedy/lazy strict/loose compile/run build/run once/repeatedly temporary/permanent temporarily/permanently mutable/immutable signed/unsigned read/write adds/removes creates/destroys accepts/rejects accepts/refuses wins/loses gains/loses buys/sells present/absent alive/dead full/empty heavy/light hard/soft rough/smooth better/worse best/worst cheap/expensive cheaper/dearer near/far nearer/farther closer/farther north/south east/west male/female singlethreaded/multithreaded',
    ENDING,
  ),
};

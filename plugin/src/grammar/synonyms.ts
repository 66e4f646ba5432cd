import {findNearest} from '../mdast/nearest.js';

/** Names of the grammar, each with the words that people write in place of it: small letters, and nothing between them. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** What people write for the leaf directives of a quiz. */
export const LEAF_SYNONYMS: Synonyms = {
  question: words('q ask item problem query questionid'),
  hint: words('clue tip help nudge showhint'),
  explanation: words(
    'explain explained explains explanatory reason reasons reasoning rationale why because justification feedback solution answer',
  ),
  match: words(
    'matching matches matched matchup pair pairs pairing connect connecting assign associate association map mapping drag draganddrop dragdrop categories category categorize categorise classify classification group groups grouping bucket buckets columns',
  ),
  order: words(
    'ordering ordered orders sequence sequencing sort sorting sorted arrange arranging rank ranking reorder steps timeline',
  ),
  lines: words('line fault faults bug bugs findbug findbugs spot selectlines highlight mark'),
  output: words('out outcome print prints printed result results stdout predict trace console'),
  recall: words(
    'flashcard flashcards card remember selfcheck selftest open opened free freetext think reveal openended answer solution',
  ),
  true: words('yes correct right truth istrue wahr richtig vrai verdadero verdadeiro'),
  false: words('no incorrect wrong untrue isfalse nottrue falsch faux falso'),
};

/** What people write for `:pin`. */
export const PIN_SYNONYMS: Synonyms = {
  pin: words(
    'pinned pinning pinlast lastpin fixed fix lock locked anchor anchored sticky static keep stay last bottom noshuffle unshuffled',
  ),
};

/** What people write for the attributes of a quiz. */
export const QUIZ_ATTRIBUTE_SYNONYMS: Synonyms = {
  feedback: words('mode showfeedback feedbackmode timing when givefeedback'),
  reveal: words(
    'show showanswer showanswers showsolution showsolutions showcorrect showkey solution solutions answer revealanswer revealanswers key',
  ),
  attempts: words('tries try retries retry maxattempts maxtries maxretries limit chances trials'),
  shuffle: words(
    'random randomize randomise randomized randomised randomorder mix scramble shuffled order shuffleoptions shufflequestions shuffleanswers',
  ),
  pick: words(
    'count number sample draw select choose take questions subset n size maxquestions nquestions numquestions numberofquestions',
  ),
  pass: words(
    'passmark passingscore passing passscore passat threshold mark minscore minimum required percent percentage',
  ),
  answers: words('print printanswers printed paper'),
};

/** What people write for the attributes of a question and of `::lines`. */
export const LEAF_ATTRIBUTE_SYNONYMS: Synonyms = {
  id: words('identifier slug name'),
  multiple: words(
    'multi multiselect multichoice multiplechoice multipleanswers multipleselect many several checkbox checkboxes allthatapply',
  ),
  loose: words('lax lenient noaccents ignoreaccents nodiacritics ignorediacritics unaccented'),
  any: words(
    'anyof anyone anyright anycorrect either oneof single singlechoice singleselect singleanswer radio radios radiobutton radiobuttons one onlyone exclusive',
  ),
  review: words(
    'link see seealso source ref reference learn learnmore read readmore section url href',
  ),
  because: words(
    'evidence proof prove quote quotation cite citation excerpt passage sentence phrase basis why reason',
  ),
  by: words('unit per'),
  indent: words('indentation indents spaces'),
};

/** What people write for the title of a quiz. */
export const TITLE_SYNONYMS: Synonyms = {title: words('name label heading caption header')};

/** What people write for the values of attributes, by the attribute. */
export const VALUE_SYNONYMS: Readonly<Record<string, Synonyms>> = {
  feedback: {
    immediate: words(
      'instant instantly now direct directly immediately each always true yes on live auto',
    ),
    end: words(
      'after later deferred delayed final finally finish finished last submit submitted summary atend false no off',
    ),
  },
  reveal: {
    'after-try': words(
      'after try tried attempt afterattempt answered afteranswer afteranswering afterresponse afterattempts once',
    ),
    always: words('yes true on all show immediate immediately anytime'),
    never: words('no false off none hide hidden 0'),
  },
  attempts: {
    unlimited: words('infinite infinity inf ∞ none no 0 any all nolimit endless forever'),
    1: words('one once single'),
    2: words('two twice'),
    3: words('three'),
    4: words('four'),
    5: words('five'),
  },
  shuffle: {
    none: words('no false off never 0 fixed'),
    options: words('option answers answer choices choice'),
    questions: words('question prompts prompt'),
    all: words('yes true on both everything any random 1'),
  },
  pick: {
    all: words('every everything none no false unlimited any 0'),
    1: words('one'),
    2: words('two'),
    3: words('three'),
    4: words('four'),
    5: words('five'),
  },
  multiple: {
    multiple: words('yes on 1 many several'),
    false: words('no off 0 one single none never'),
  },
  loose: {
    loose: words('yes on 1'),
    false: words('no off 0 none never strict'),
  },
  any: {
    any: words('yes on 1 one'),
    false: words('no off 0 all none never'),
  },
  pass: {none: words('no false off never')},
  answers: {
    after: words('yes true on all below end last show'),
    none: words('no false off never hide hidden without'),
  },
  by: {block: words('blocks chunk chunks group')},
  indent: {none: words('no false off never hide hidden 0')},
  review: {none: words('no false off never nothing nil null')},
};

function words(list: string): string[] {
  return list.split(' ');
}

/**
 * Finds the name that somebody meant by a word: the name itself in other letters, the name of which the word is a synonym,
 * or the name with the fewest edits to it.
 *
 *     Shuffle → shuffle     randomise → shuffle     shufle → shuffle     theme → nothing
 */
export function findMeant(
  word: string,
  names: readonly string[],
  synonyms: Synonyms,
): string | undefined {
  return findSynonym(word, names, synonyms) ?? findNearest(word.toLowerCase(), names);
}

/** The same without the names that only look alike. */
export function findSynonym(
  word: string,
  names: readonly string[],
  synonyms: Synonyms,
): string | undefined {
  const plain = toPlain(word);
  const isMeant = (name: string) =>
    toPlain(name) === plain || (Object.hasOwn(synonyms, name) && synonyms[name]?.includes(plain));
  return names.find(isMeant);
}

/** A word without what people put between the parts of a name: `max-attempts` and `maxAttempts` become `maxattempts`. */
function toPlain(word: string): string {
  return word.toLowerCase().replace(/(?<=\w)[-_\s](?=\w)/g, '');
}

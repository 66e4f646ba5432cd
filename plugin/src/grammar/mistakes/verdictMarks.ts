/** A mark with which other systems say of a choice that it is right or wrong. */
export interface Mark {
  says: 'right' | 'wrong';
  /** A choice with the mark. Its group is the choice itself. */
  pattern: RegExp;
  /** Whether nothing but a mark looks so. Others count only where some of the choices have them, and others do not. */
  isCertain?: true;
}

/** What people write of a right choice, in several languages. */
const CORRECT =
  'correct|(?:correct |right )?answer|richtig|korrekt|correcte|juste|bonne réponse|correct[oa]|corret[oa]|cert[oa]|正解|正しい|正确|正確|对|정답|верно|правильно|giust[oa]|corrett[oa]|juist|poprawn[ae]';
/** The same of a wrong one. */
const WRONG =
  'wrong|incorrect|not correct|distractor|falsch|fau(?:x|sse)|incorrecte|incorrect[oa]|errad[oa]|incorret[oa]|不正解|誤り|错误|錯誤|错|오답|неверно|неправильно|sbagliat[oa]|onjuist|błędn[ae]';

/** A heading that says of all below it that it is right, or wrong: the words and up to three more. */
const above = (words: string): RegExp =>
  new RegExp(
    String.raw`^[^\p{L}\p{N}]*(?:(?:the|these are|all|not?|die|der|les?|las?|los|os|as)\s)?(?:${words})(?:\s[\p{L}\p{N}'’-]{1,20}){0,3}[^\p{L}\p{N}]*$`,
    'iu',
  );

const RIGHT_ABOVE = above(
  `${CORRECT}|true|right|yes|wahr|richtige?|korrekte?|vrai(?:es?)?|bonnes?|justes?|verdader[oa]s?|correct[oa]s|verdadeir[oa]s?|corret[oa]s|cert[oa]s|ja|oui|sí|sim|waar|veri?|ver[oa]|prawda`,
);
const WRONG_ABOVE = above(
  `${WRONG}|false|no|untrue|not true|wrong|distractors|unwahr|falsche?|fausses|mauvais(?:es?)?|fals[oa]s?|incorrect[oa]s|errad[oa]s|nein|non|não|onwaar|fałsz`,
);

/**
 * What the name of a group says of all options in it.
 *
 *     Correct:, **Richtig**, ✅     → right
 *     Incorrect options, Faux, ❌   → wrong
 *     Redirects                     → nothing
 */
export function readVerdict(name: string): Mark['says'] | undefined {
  const text = name.trim();
  if (/^[☑✓✔✅👍]\uFE0F?/u.test(text) || /^:(?:white_check_mark|heavy_check_mark|\+1):/.test(text))
    return 'right';
  if (/^[☒✗✘❌❎🚫👎]\uFE0F?/u.test(text) || /^:(?:x|no_entry|-1):/.test(text)) return 'wrong';
  if (WRONG_ABOVE.test(text)) return 'wrong';
  return RIGHT_ABOVE.test(text) ? 'right' : undefined;
}

/** A verdict in brackets behind a choice. */
const inBrackets = (words: string): RegExp =>
  new RegExp(String.raw`^(.+?)\s?[([](?:${words})!?[)\]]$`, 'iu');

/** A verdict behind a sign. A side is none: `align=right`. */
const behind = (words: string): RegExp =>
  new RegExp(String.raw`^(.+?)\s?(?:[=:→–—]|->|=>|\s-\s)\s?(?:${words})!?$`, 'iu');

/** A verdict before a sign. */
const before = (words: string): RegExp =>
  new RegExp(String.raw`^(?:${words})\s?[=:]\s?(.+)$`, 'iu');

const TICKS =
  ':(?:(?:white_|heavy_)?check(?:_?mark)?|ballot_box_with_check|white_check_mark|tick|\\+1|thumbsup|o):';
const CROSSES =
  ':(?:x|negative_squared_cross_mark|cross_?mark|heavy_multiplication_x|no_entry(?:_sign)?|-1|thumbsdown):';

/** The marks, in the order in which they are looked for. */
export const MARKS: readonly Mark[] = [
  {says: 'right', pattern: /^%100(?:\.0{1,5})?%\s?=?\s?(.+)$/u, isCertain: true},
  {says: 'wrong', pattern: /^[=~]?%-?\d{1,3}(?:\.\d{1,5})?%\s?(.+)$/u, isCertain: true},
  // What follows an operator is code: `(x) => x`, as `() => 1` and `[]string` are.
  {says: 'right', pattern: /^\[[*+]\]\s([\p{L}\p{N}\p{Sc}"'].*)$/u},
  {says: 'wrong', pattern: /^\[[-✗✘]\]\s([\p{L}\p{N}\p{Sc}"'].*)$/u},
  {says: 'right', pattern: /^[[(][xX✓✔][\])]\s?([\p{L}\p{N}\p{Sc}"'].*)$/u, isCertain: true},
  {
    says: 'wrong',
    pattern: /^(?:\[\s\]|\(\s\)|\[\]\s)\s?([\p{L}\p{N}\p{Sc}"'].*)$/u,
    isCertain: true,
  },
  {says: 'right', pattern: /^[☑✓✔✅◉]\s?(.+)$/u, isCertain: true},
  {says: 'wrong', pattern: /^[☐☒✗✘❌○◯]\s?(.+)$/u, isCertain: true},
  // GitHub and chats have codes for the drawings.
  {says: 'right', pattern: new RegExp(`^${TICKS}\\s?(.+)$`, 'u'), isCertain: true},
  {says: 'wrong', pattern: new RegExp(`^${CROSSES}\\s?(.+)$`, 'u'), isCertain: true},
  {says: 'right', pattern: new RegExp(`^(.+?)\\s?${TICKS}$`, 'u'), isCertain: true},
  {says: 'wrong', pattern: new RegExp(`^(.+?)\\s?${CROSSES}$`, 'u'), isCertain: true},
  {says: 'right', pattern: inBrackets(`right|${CORRECT}`), isCertain: true},
  {says: 'wrong', pattern: inBrackets(WRONG), isCertain: true},
  // Without a space, they belong to a name: `list[x]`, `string[]` and `f(x)`.
  {says: 'right', pattern: /^(.+?)(?:\s\[[xX]\]|\s?[☑✓✔✅])$/u, isCertain: true},
  {says: 'wrong', pattern: /^(.+?)(?:\s\[\s?\]|\s?[☐☒✗✘❌])$/u, isCertain: true},
  {says: 'right', pattern: /^(.+?)\s\([xX*]\)$/u},
  {says: 'right', pattern: behind(CORRECT)},
  {says: 'wrong', pattern: behind(WRONG)},
  {says: 'right', pattern: before(CORRECT)},
  {says: 'wrong', pattern: before(WRONG)},
  {says: 'right', pattern: /^(.+?)\s?(?:[←⇐⬅]|<-{1,2})$/u},
  {says: 'right', pattern: /^_([\p{L}\p{N}][^_]*)_$/u},
  {says: 'wrong', pattern: /^！\s?(.+)$/u, isCertain: true},
  {says: 'right', pattern: /^(?:\*{1,3}|\(\*\)|\[\*\])\s?([\p{L}\p{N}][^*]*)\*{0,3}$/u},
  {says: 'right', pattern: /^([^*]*[\p{L}\p{N}])\s?\*{1,2}$/u},
  // A formula such as `=SUM(A1)` is no choice with a mark.
  {says: 'right', pattern: /^=\s?(?=[\p{L}\p{N}])(?!.*[()+*/:])(.+)$/u},
  {says: 'right', pattern: /^\+\s?(?=\p{L})(.+)$/u},
  // Grades, ions and blood groups have one or two letters: `A+`, `Na+` and `AB+`.
  {says: 'right', pattern: /^(.*\p{L}{3})\s?\+$/u},
  {says: 'wrong', pattern: /^~\s?(?=[\p{L}\p{N}])([^/]+)$/u},
  {says: 'right', pattern: /^\(([\p{L}\p{N}][\p{L}\p{N} .-]*)\)$/u},
  // `5!` and `n!` are factorials.
  {says: 'right', pattern: /^([\p{L}\p{N}][\p{L}\p{N} .-]*\p{L})!$/u},
  {says: 'right', pattern: /^([\p{L}\p{N}][\p{L}\p{N} .-]*)=$/u},
];

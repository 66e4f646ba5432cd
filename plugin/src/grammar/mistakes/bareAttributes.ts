/** What text behind the name of a directive holds: attributes without braces, words that no directive takes, and the rest. */
export interface BareAttributes {
  /** Each as it stands in braces. */
  attributes: string[];
  dropped: string[];
  rest: string;
}

const ID = /^#[A-Za-z][\w-]*$/;
const PAIR = /^[A-Za-z][\w-]*=(?:"[^"]*"|'[^']*'|[^\s"',]+),?$/;

/** Words of other systems that say how an answer counts, or how it is shown, which no leaf directive takes. */
const UNKNOWN =
  /^(?:partial|partial-credit|strict|exact|ordered|unordered|sorted|shuffled?|random(?:ized?)?|scored?|graded|points?|required|optional|auto|inline|hidden|numbered)$/;

/**
 * Takes attributes that have no braces from the text behind the name of a directive. `isKnown` tells whether a word alone is
 * the name of an attribute. Nothing of a sentence that begins like one.
 *
 * ```markdown
 * ::question multiple loose    → `multiple` and `loose`
 * :::quiz Ports #ports         → `#ports`, and the rest `Ports`
 * :::quiz pick 3               → `pick=3`
 * ::order partial              → drops `partial`
 * ::question any of them is    → the rest, which is all of it
 * ```
 */
export function takeBareAttributes(
  text: string,
  isKnown: (word: string, value?: string) => boolean,
  isQuiz: boolean,
): BareAttributes {
  const words = text.match(/[A-Za-z][\w-]*=(?:"[^"]*"|'[^']*')|[^\s,]+/g) ?? [];
  const attributes: string[] = [];
  const dropped: string[] = [];
  let index = 0;
  while (index < words.length) {
    const word = words[index] ?? '';
    const next = words[index + 1] ?? '';
    const isValue = /^\d+$/.test(next) || (word === 'by' && next === 'block');
    if (ID.test(word) || PAIR.test(word)) attributes.push(word.replace(/,$/, ''));
    else if (word === 'block' && !isQuiz && isKnown('by', word)) attributes.push('by=block');
    else if (isKnown(word, isValue ? next : undefined)) {
      attributes.push(isValue ? `${word}=${next}` : word);
      if (isValue) index += 1;
    } else if (!isQuiz && UNKNOWN.test(word)) dropped.push(word);
    else break;
    index += 1;
  }
  const rest = words.slice(index);
  const last = rest.at(-1) ?? '';
  if (index === 0 && rest.length > 1 && ID.test(last)) {
    return {attributes: [last], dropped, rest: text.slice(0, text.lastIndexOf(last)).trim()};
  }
  // A sentence goes on in small letters.
  const isSentence = index > 0 && rest.length > 0 && /^\p{Ll}/u.test(rest[0] ?? '');
  const hasTitle = isQuiz && rest.length > 0 && !attributes.every((each) => /[#=]/.test(each));
  if (index === 0 || isSentence || hasTitle) return {attributes: [], dropped: [], rest: text};
  return {attributes, dropped, rest: rest.join(' ')};
}

/** How a prompt begins that is no title. */
const ASKS =
  /^(?:which|what|who|whom|whose|when|where|why|how|is|are|does|do|can|complete|fill|match|put|arrange|choose|select|name|find|mark|welche[rsnm]?|was|wer|wann|wo|warum|wie|quel(?:le)?s?|que|qu['’]|qui|quand|où|pourquoi|comment|qué|cuál|quién|qual|quais|quem)(?![\p{L}\p{N}])/iu;

/** Whether text was meant as the prompt of a question, and not as a title: a sentence, or a question. */
export function isPrompt(text: string): boolean {
  const count = text.split(/\s+/).length;
  if (/[?？]/.test(text)) return true;
  return count > 4 && (ASKS.test(text) || /[.:…_]$/.test(text));
}

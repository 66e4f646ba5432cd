/** A quotation mark, directly before the blank: `"[[Veni, vidi, vici]]"`. */
const QUOTED = /["“”„«»‘‚]\s?$/;

/** Words in quotation marks that the blank goes on with: `"to", "too" and [[two]]`. */
const LISTED = /["“”«»’]\s?(?:,|,?\s(?:and|or|und|oder|et|ou|y|o|e))\s$/;

/** Words of a sentence all of whose blanks are words of a language. */
const IN_LANGUAGE =
  /(?<!\p{L})(?:in (?:English|German|French|Spanish|Italian|Portuguese|Dutch|Latin)|auf (?:Englisch|Deutsch|Französisch|Spanisch|Italienisch|Latein)|en (?:anglais|allemand|français|espagnol|inglés|alemán|francés|español)|em (?:inglês|alemão|francês|espanhol))(?!\p{L})/iu;

/** Words before a blank that is about spelling. */
const SPELLED = /(?<!\p{L})(?:spel(?:l|led|t)|homophones?|rhymes?)(?!\p{L})/iu;

/** Whether the text before a blank asks for words as they are spelled. */
export function asksForSpelling(before: string): boolean {
  const own = before.slice(before.lastIndexOf(']]') + 1);
  return [QUOTED, LISTED, IN_LANGUAGE].some((each) => each.test(before)) || SPELLED.test(own);
}

/** Whether the text before a blank quotes it as a whole, with its commas. */
export function isQuotation(before: string): boolean {
  return QUOTED.test(before);
}

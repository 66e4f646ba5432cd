/** What a prompt asks readers to do, in the words of English and of other languages. */
type Task = 'order' | 'match' | 'output';

const WORDS: Readonly<Record<Task, RegExp>> = {
  order: new RegExp(
    [
      String.raw`(?:^|[.!?:,;]\s{1,9}|\b(?:please|to|and|can you|you)\s)(?:put|arrange|re-?arrange|sort|order|re-?order|rank|sequence|number|bring|place|line up|drag|ordne|sortiere?|bringe?|reihe?|classe[rz]|range[rz]|ordonne[rz]|remette[rz]|ordena|ordene)\b`,
      String.raw`\b(?:what|which|right|correct|proper|chronological|ascending|descending|alphabetical|logical|historical|this|their|in|into|in the|into the) (?:order|sequence)\b`,
      String.raw`\b(?:richtigen?|korrekten?|zeitlichen?|welcher|die) reihenfolge\b|\bdans (?:l'|le bon )ordre\b|\ben orden\b|\bpor ordem\b|\bna ordem\b`,
      String.raw`\bfrom (?:the )?(?:first|oldest|earliest|smallest|lowest|least|slowest|shortest|lightest|coldest|nearest|start|top|bottom|largest|biggest|highest|longest|newest) to\b`,
      String.raw`\bwhat are the (?:\w+ )?(?:steps|stages|phases)\b|\bthe steps (?:to|of|for|in)\b`,
    ].join('|'),
    'iu',
  ),
  match:
    /\b(?:match|pair|connect|link each|assign|associate|belongs? to|goes? with|zuordnen|ordnen? .{1,40} zu|verbinden?|associe[rz]|relie[rz]|relaciona|empareja|associe)\b/iu,
  output:
    /\b(?:prints?|printed|outputs?|displays?|displayed|logs?|logged|echo(?:es)?|writes? to|shown on|evaluates? to|on the (?:screen|console|terminal)|ausgegeben|ausgabe|affich\w*|sortie|imprim\w*|salida|saída)\b/iu,
};

/** Where a prompt asks for one of several things, or for a verdict on them. */
const CHOOSES =
  /\b(?:which|what|who|when) (?:of (?:these|the|those)|one|step|stage|option|statement|comes|came|happens|is the (?:first|last|second|next|best|right|correct)(?! (?:order|sequence)))\b|\bselect\b|\bchoose\b|\btick\b|\bpick\b/iu;

/** Whether a prompt asks readers to choose. */
export function asksToChoose(prompt: string): boolean {
  return CHOOSES.test(prompt) || WHICH.test(prompt);
}

/** A question whose answers stand below it. */
const WHICH =
  /\b(?:which|welche[rsnm]?|quel(?:le)?s?|cuál(?:es)?|qual|quais|quale|quali|welke|który|która|które|какой|какая|какие)\b|哪|どれ|어느/iu;

/** Whether a prompt asks readers for an order, for pairs, or for what code prints. */
export function asksFor(task: Task, prompt: string): boolean {
  return WORDS[task].test(prompt) && !(task === 'order' && CHOOSES.test(prompt));
}

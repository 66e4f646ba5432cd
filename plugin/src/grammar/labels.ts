/** What the words before a colon announce: `Tipp: …` a hint, `Solution: …` an answer. */
export type Label = 'hint' | 'answer' | 'explanation' | 'feedback';

type Labels = Readonly<Record<Label, string>>;

/** What people write before a hint, an answer, an explanation or feedback, by the language and parted by `|`. */
export const LABELS = {
  en: {
    explanation: 'explanations?|explained|reasons?|reasoning|rationale|justification|why',
    answer: 'answers?|(?:answer )?key|solutions?',
    hint: 'hints?|clues?|tips?',
    feedback: 'feedback|comments?',
  },
  de: {
    explanation: 'erklärung|erklärungen|erläuterung(?:en)?|begründung|grund|warum',
    answer: 'antwort|antworten|(?:muster)?lösung(?:en)?',
    hint: 'hinweis|hinweise|tipps?',
    feedback: 'feedback|rückmeldung|kommentar',
  },
  fr: {
    explanation: 'explications?|raison|justification|pourquoi',
    answer: 'réponses?|solutions?|corrigé',
    hint: 'indices?|astuces?|conseils?',
    feedback: 'feedback|rétroaction|commentaires?',
  },
  es: {
    explanation: 'explicación|razón|motivo|justificación|por qué',
    answer: 'respuestas?|solución|soluciones',
    hint: 'pistas?|sugerencias?|ayuda',
    feedback: 'feedback|retroalimentación|comentarios?',
  },
  pt: {
    explanation: 'explicação|razão|motivo|justificativa|por quê|por que',
    answer: 'respostas?|gabarito|solução|soluções',
    hint: 'dicas?|pistas?|sugestão',
    feedback: 'feedback|comentários?',
  },
  ja: {
    explanation: '解説|説明|理由',
    answer: '答え|解答|正解|正答',
    hint: 'ヒント',
    feedback: 'フィードバック|コメント',
  },
  zh: {
    explanation: '解释|解釋|解析|说明|說明|原因|为什么|為什麼',
    answer: '答案|解答|正确答案|正確答案|参考答案|參考答案',
    hint: '提示|小提示|线索|線索',
    feedback: '反馈|回馈|回饋|评论|評論',
  },
  ko: {
    explanation: '설명|해설|이유',
    answer: '답|정답|해답',
    hint: '힌트',
    feedback: '피드백',
  },
  it: {
    explanation: 'spiegazione|spiegazioni|motivo|motivazione|perché',
    answer: 'risposta|risposte|soluzione|soluzioni',
    hint: 'suggerimento|suggerimenti|indizio|aiuto',
    feedback: 'feedback|commento|commenti',
  },
  nl: {
    explanation: 'uitleg|toelichting|verklaring|reden|waarom',
    answer: 'antwoord|antwoorden|oplossing',
    hint: 'hint|aanwijzing',
    feedback: 'feedback|terugkoppeling|opmerking',
  },
  pl: {
    explanation: 'wyjaśnienie|uzasadnienie|dlaczego',
    answer: 'odpowiedź|odpowiedzi|rozwiązanie',
    hint: 'podpowiedź|wskazówka',
    feedback: 'informacja zwrotna|komentarz',
  },
  ru: {
    explanation: 'объяснение|пояснение|причина|почему',
    answer: 'ответ|ответы|решение',
    hint: 'подсказка',
    feedback: 'отзыв|комментарий',
  },
} as const satisfies Record<string, Labels>;

/** The words of a language for all that a label can announce, parted by `|`. */
export function joinLabels(language: keyof typeof LABELS): string {
  return Object.values(LABELS[language]).join('|');
}

/** The words for kinds of labels in all languages, as the source of an expression. */
export function writeLabels(...kinds: readonly Label[]): string {
  const words = Object.values(LABELS).flatMap((labels: Labels) =>
    kinds.map((kind) => labels[kind]),
  );
  return `(?:${words.join('|')})`;
}

/** The words for a hint that announce advice or a note as well, which an explanation may well give. */
const ADVICE =
  /^[^\p{L}\p{N}]{0,8}(?:tips?|hinweise?|tipps?|astuces?|conseils?|sugerencias?|ayuda|dicas?|sugestão|小?提示|suggerimenti?|aiuto|wskazówka)(?![\p{L}\p{N}])/iu;

/** Whether a text begins with such a word: `Tip: next time, use a map.` */
export function isAdvice(text: string): boolean {
  return ADVICE.test(text);
}

/** What may stand before a label: marks, symbols, an article, and the word "correct" before "answer". */
const BEFORE = String.raw`^[^\p{L}\p{N}]*(?:(?:the|die|der|la|le|el|a|o)\s)?(?:(?:correct|right|richtige|korrekte|bonne|juiste|правильный|prawidłowa)\s)?`;

/** What stands behind a label: a number, then the end of the text, or a colon, a dash or the like. */
const BEHIND = String.raw`(?:\s(?:correctas?|correcte|corretas?|certas?))?(?: ?\d{1,2})?(?:[^\p{L}\p{N}]*$|[*_\s]*[:：?？!！.\u2013\u2014-][*_]*(?:\s|$|(?<=[：？])))`;

const KINDS: readonly Label[] = ['explanation', 'answer', 'hint', 'feedback'];

const PATTERNS = KINDS.map(
  (kind) => [kind, new RegExp(`${BEFORE}¿?${writeLabels(kind)}${BEHIND}`, 'iu')] as const,
);

/** How an explanation begins that has no label. */
const REASON = /^[^\p{L}\p{N}]*(?:because|weil|denn|parce que|porque|なぜなら)(?![\p{L}\p{N}])/iu;

/**
 * The label with which a text begins, in whatever language, and the text behind it. Nothing without a label.
 *
 * ```markdown
 * **Explanation**: So it is.   → explanation, `So it is.`
 * Lösung: B                    → answer, `B`
 * Because it is.               → explanation, `Because it is.`
 * Hints matter.                → nothing
 * ```
 */
export function findLabel(text: string): {kind: Label; rest: string} | undefined {
  for (const [kind, pattern] of PATTERNS) {
    const label = pattern.exec(text)?.[0];
    if (label !== undefined) return {kind, rest: text.slice(label.length).trim()};
  }
  return REASON.test(text) ? {kind: 'explanation', rest: text.trim()} : undefined;
}

/** A label with a colon behind it, or alone; a drawing such as a light bulb may stand before it. */
const SURE = KINDS.map(
  (kind) =>
    [
      kind,
      new RegExp(
        String.raw`^[^\p{L}\p{N}:]{0,8}(?:(?:the |die |la )?(?:correct |right |richtige |bonne ))?${writeLabels(kind)}(?: ?\d{1,2})?(?: ?[:：]|[.!]?$)`,
        'iu',
      ),
    ] as const,
);

/**
 * What a text announces with a label that nobody takes for a word of its first sentence.
 *
 *     Hint: it is the other.   → hint      Réponse : B   → answer      Why? It is.   → nothing
 */
export function findSureLabel(text: string): Label | undefined {
  return SURE.find(([, pattern]) => pattern.test(text))?.[0];
}

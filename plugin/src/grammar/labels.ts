/** What stands before an explanation, an answer, a hint or feedback in a language, parted by `|`. */
export interface Labels {
  explanation: string;
  answer: string;
  hint: string;
  feedback: string;
}

/** What a text with a label is. */
export type LabelKind = keyof Labels;

/** Labels by language. */
export const LABELS = {
  en: {
    explanation: 'explanations?|explained|reasons?|rationale|why',
    answer: 'answers?|solution',
    hint: 'hints?',
    feedback: 'feedback|comments?',
  },
  de: {
    explanation: 'erklärung|begründung|grund|warum',
    answer: 'antwort|lösung',
    hint: 'hinweis|tipp',
    feedback: 'feedback|rückmeldung|kommentar',
  },
  fr: {
    explanation: 'explications?|raison|pourquoi',
    answer: 'réponse|solution',
    hint: 'indice|astuce',
    feedback: 'feedback|rétroaction|commentaire',
  },
  es: {
    explanation: 'explicación|razón|motivo|por qué',
    answer: 'respuesta|solución',
    hint: 'pista',
    feedback: 'feedback|retroalimentación|comentario',
  },
  pt: {
    explanation: 'explicação|razão|motivo|por quê|por que',
    answer: 'resposta|solução',
    hint: 'dica',
    feedback: 'feedback|comentário',
  },
  ja: {
    explanation: '解説|説明|理由',
    answer: '答え|解答',
    hint: 'ヒント',
    feedback: 'フィードバック|コメント',
  },
} as const satisfies Record<string, Labels>;

/** All labels of a language, parted by `|`. */
export function joinLabels(language: keyof typeof LABELS): string {
  return Object.values(LABELS[language]).join('|');
}

/** What may stand before a label: marks, symbols, an article, and the word "correct" before "answer". */
const BEFORE = String.raw`^[^\p{L}\p{N}]*(?:(?:the|die|der|la|le|el|a|o)\s)?(?:(?:correct|right|richtige|korrekte|bonne)\s)?`;

/** What stands behind a label: the end of the text, or a colon, a dash or the like. */
const BEHIND = String.raw`(?:\s(?:correcta|correcte|correta|certa))?(?:[^\p{L}\p{N}]*$|[*_\s]*[:：?？!！.\u2013\u2014-][*_]*(?:\s|$|(?<=[：？])))`;

const PATTERNS = (['explanation', 'answer', 'hint', 'feedback'] as const).map((kind) => {
  const words = Object.values(LABELS).map((labels) => labels[kind]);
  return [kind, new RegExp(`${BEFORE}¿?(?:${words.join('|')})${BEHIND}`, 'iu')] as const;
});

/** How an explanation begins that has no label. */
const REASON = /^[^\p{L}\p{N}]*(?:because|weil|denn|parce que|porque|なぜなら)(?![\p{L}\p{N}])/iu;

/**
 * The label with which a text begins, in whatever language, and the text behind it. Nothing without a label.
 *
 * ```markdown
 * **Explanation**: So it is.   → explanation, `So it is.`
 * Lösung: B                    → answer, `B`
 * Because it is.               → explanation, `Because it is.`
 * ```
 */
export function findLabel(text: string): {kind: LabelKind; rest: string} | undefined {
  for (const [kind, pattern] of PATTERNS) {
    const label = pattern.exec(text)?.[0];
    if (label !== undefined) return {kind, rest: text.slice(label.length).trim()};
  }
  return REASON.test(text) ? {kind: 'explanation', rest: text.trim()} : undefined;
}

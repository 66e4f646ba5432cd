/** Words for true and for false, by the language or, where that is not enough, by language and script or region. */
const LABELS: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  ar: ['صحيح', 'خطأ'],
  cs: ['Pravda', 'Nepravda'],
  da: ['Sandt', 'Falsk'],
  de: ['Richtig', 'Falsch'],
  el: ['Σωστό', 'Λάθος'],
  en: ['True', 'False'],
  es: ['Verdadero', 'Falso'],
  fa: ['درست', 'نادرست'],
  fi: ['Oikein', 'Väärin'],
  fr: ['Vrai', 'Faux'],
  he: ['נכון', 'לא נכון'],
  hi: ['सही', 'गलत'],
  hu: ['Igaz', 'Hamis'],
  id: ['Benar', 'Salah'],
  it: ['Vero', 'Falso'],
  ja: ['正しい', '誤り'],
  ko: ['참', '거짓'],
  nb: ['Sant', 'Usant'],
  nl: ['Waar', 'Niet waar'],
  no: ['Sant', 'Usant'],
  pl: ['Prawda', 'Fałsz'],
  pt: ['Verdadeiro', 'Falso'],
  ro: ['Adevărat', 'Fals'],
  ru: ['Верно', 'Неверно'],
  sv: ['Sant', 'Falskt'],
  tr: ['Doğru', 'Yanlış'],
  uk: ['Правда', 'Неправда'],
  vi: ['Đúng', 'Sai'],
  zh: ['正确', '错误'],
  'zh-hant': ['正確', '錯誤'],
  'zh-hk': ['正確', '錯誤'],
  'zh-tw': ['正確', '錯誤'],
};

/**
 * The words of a language for true and for false, as options say them. English where the language has none here, as for the
 * rest of the interface.
 *
 *     de-AT   →   Richtig, Falsch
 */
export function labelTruth(locale: string): readonly [yes: string, no: string] {
  const parts = locale.toLowerCase().split(/[-_]/);
  const [language = ''] = parts;
  const name = [parts.slice(0, 2).join('-'), language].find((each) => Object.hasOwn(LABELS, each));
  return LABELS[name ?? 'en'] ?? ['True', 'False'];
}

/** Whether the name of a leaf directive stands for a choice of true and false. */
export function isTruth(name: string): boolean {
  return name === 'true' || name === 'false';
}

/** The directive that a text means as the only option of a question: `Richtig` means `true` on a German page. */
export function findTruth(text: string, locale: string): 'true' | 'false' | undefined {
  const plain = text.trim().replace(/[.!]$/, '').toLowerCase();
  const [yes, no] = labelTruth(locale).map((label) => label.toLowerCase());
  if (plain === yes || plain === 'true') return 'true';
  return plain === no || plain === 'false' ? 'false' : undefined;
}

import type {Field, Fold} from './model.js';

/** A text after the folds of its key, one after the other. */
export function applyFolds(text: string, folds: readonly Fold[] = []): string {
  return folds.reduce((rest, [signs, sign]) => rest.replace(RegExp(signs, 'gu'), sign), text);
}

/** A text without invisible characters and wide forms of plain ones, but with its case. Raised ones are no such forms. */
export function foldForms(text: string): string {
  return text
    .replace(/[\ufb00-\uffef]+/g, (forms) => forms.normalize('NFKC'))
    .replace(/\p{DI}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text in the form in which two that mean the same are equal: `Straße` and `STRASSE` become `STRASSE`. */
export function foldText(text: string, field: Pick<Field, 'folds' | 'locale'>): string {
  const {folds, locale = 'en'} = field;
  const apart = foldForms(text).normalize('NFD');
  // `ß` has two capitals, and the one that is a letter has no other.
  const cased = apart.toLocaleLowerCase(locale).toLocaleUpperCase(locale);
  const folded = applyFolds(cased.normalize('NFD'), folds);
  // One fold may make room for another one.
  return folded === text ? text : foldText(folded, field);
}

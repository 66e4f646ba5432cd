/** The language of a locale without its region: `tr` of `tr-TR`. */
export function findLanguage(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** What a language says about the case of its letters; nothing where it is that of English. In Turkish, `I` is a large `ı`. */
export function findFolding(locale: string): {locale?: string} {
  const language = findLanguage(locale);
  return language === 'tr' || language === 'az' ? {locale: language} : {};
}

/** Whether a language is written in the script of Arabic. */
export function isArabic(locale: string): boolean {
  return ['ar', 'ckb', 'fa', 'ps', 'sd', 'ug', 'ur'].includes(findLanguage(locale));
}

/** How a language writes numbers. */
export function createFormat(
  locale: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale, options);
  } catch {
    // A site may call its languages what it likes.
    return new Intl.NumberFormat('en', options);
  }
}

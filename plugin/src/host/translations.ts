import fs from 'node:fs';
import path from 'node:path';

/**
 * The words of the interface in a locale, by their ids; none where the folder holds no such translation, and readers
 * see English. Looks where the host looks for its own words: at the locale as it is, then with its likeliest region,
 * then with its likeliest script, then at its language.
 *
 *     de-AT   →   de-AT, de-AT, de-Latn, de   →   locales/de/quiz.json
 */
export function readTranslations(folder: string, locale: string): Record<string, string> {
  const {language, region = '', script = ''} = new Intl.Locale(locale).maximize();
  const file = [locale, `${language}-${region}`, `${language}-${script}`, language]
    .map((name) => path.join(folder, name, 'quiz.json'))
    .find((each) => fs.existsSync(each));
  return file ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

import {load} from 'cheerio';

/**
 * A piece of HTML as it reads where no style sheet of ours goes: in a feed, in a mail, in an index. `closed` says whether
 * what is hidden or closed is read, too, as by a converter that knows neither.
 */
export function toPlainText(html: string, {closed}: {closed: boolean}): string {
  const $ = load(html);
  $('script, style').remove();
  if (!closed) {
    $('[hidden]').remove();
    $('details:not([open])').children(':not(summary)').remove();
  }
  // Words of neighbouring elements would join.
  $('*').prepend(' ').append(' ');
  return $.root().text().replace(/\s+/g, ' ').trim();
}

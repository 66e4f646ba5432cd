/** A response without the full stop that phones put behind a sentence. */
export function dropStop(text: string): string {
  return text.trim().replace(/[.。]$/, '');
}

/** A response without the backticks that some put around code: `` `GET` `` is `GET`. */
export function unquote(text: string): string {
  return text.trim().replace(/^`(.+)`$/s, '$1');
}

/** The forms of a response in words: as it is, without quotation marks, and without an article: `“the DNS”` is `DNS`. */
export function listForms(text: string): string[] {
  const bare = dropStop(text)
    .replace(/^[`'"\p{Pi}\p{Ps}](.+)[`'"\p{Pi}\p{Pf}\p{Pe}]$/u, '$1')
    .trim();
  return [
    text,
    bare,
    bare.replace(/^\(?(the|an?|d(er|ie|as)|eine?|l[eao]s?|une?|el|una)\)? /i, ''),
  ];
}

/** The answers that a response has, such as `HTTP` and `HTTPS` of `HTTP/HTTPS`. In `HTTP(S)`, what is attached does not count. */
export function splitAnswers(text: string): string[] {
  const answers = text.replace(/(\p{L})\(\p{L}+\)/gu, '$1').replace(/ (or|oder|ou|o) /gi, '/');
  return answers.trim().match(/[^()/,;]+/g) ?? [text];
}

/** The marks between groups and before decimals in a language, where they are not `,` and `.`. */
export function readMarks(locale: string): string | undefined {
  const parts = findFormat(locale).formatToParts(1234567.5);
  const [group = ',', decimal = '.'] = ['group', 'decimal'].map(
    (name) => parts.find(({type}) => type === name)?.value,
  );
  return group + decimal === ',.' ? undefined : group + decimal;
}

function findFormat(locale: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale);
  } catch {
    // A site may call its languages what it likes.
    return new Intl.NumberFormat('en');
  }
}

/** A text as it looks: every space is one of the plain width, and what has no width is gone. */
export function dropInvisible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\p{Zs}/gu, ' ');
}

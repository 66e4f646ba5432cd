/** A name of a type, a variable for one, or a sign between them. */
const PART = String.raw`(?:\p{Lu}[\p{L}\p{N}_.']*(?![\p{L}\p{N}_.'])|\p{Ll}(?![\p{L}\p{N}_.'])|[-=]>|[()[\],])`;

const SIGNATURE = new RegExp(
  String.raw`^[\p{Ll}_][\p{L}\p{N}_']*\s?::\s?${PART}(?:\s?${PART})*$`,
  'u',
);

/**
 * Whether a text says which type something has, as in Haskell. Other systems have a hint or feedback behind the same sign.
 *
 *     xs :: Maybe Int   →   true      Paris :: the capital   →   false
 */
export function isTypeSignature(text: string): boolean {
  return SIGNATURE.test(text.trim());
}

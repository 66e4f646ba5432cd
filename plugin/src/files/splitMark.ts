/** Cuts a text into its byte order mark, which is empty where there is none, and the rest: `\uFEFF# A` into `\uFEFF` and `# A`. */
export function splitMark(text: string): [mark: string, rest: string] {
  return text.startsWith('\uFEFF') ? ['\uFEFF', text.slice(1)] : ['', text];
}

import type {Attributes} from '../../model.js';
import type {AddNote} from '../importer.js';

const LINE = /^ {0,3}-{3,}\s*$/;
const OPTION = /^\s*(\w+)\s*:\s*(?!\s)((?:\S+(?:\s+[^\s#]\S*)*)?)\s*(?:\s#.*)?$/;

/**
 * Takes the options out of a quiz, and leaves empty lines in their place.
 *
 *     ---
 *     shuffleQuestions: true
 *     nQuestions: 2
 *     ---
 *
 * becomes the attributes `shuffle=all` and `pick=2`.
 */
export function takeOptions(
  text: string,
  add: AddNote,
): {rest: string; attributes: Partial<Attributes>} {
  const lines = text.split(/\r?\n/);
  const options = new Map<string, string>();
  let isInQuestion = false;
  for (let start = 0; start < lines.length; start += 1) {
    const line = lines[start] ?? '';
    if (/^#{1,6}\s/.test(line)) isInQuestion = true;
    if (!LINE.test(line)) continue;
    const end = lines.findIndex((each, index) => index > start && LINE.test(each));
    const inner = lines.slice(start + 1, end);
    const isBlock =
      end > 0 && inner.length > 0 && inner.every((each) => !each.trim() || OPTION.test(each));
    if (!isBlock) continue;
    inner.forEach((each, index) => {
      const [, name = '', value = ''] = OPTION.exec(each) ?? [];
      if (!name) return;
      const at = start + index + 2;
      if (isInQuestion)
        add(at, `\`${name}\` of one question: dropped, here it belongs to the quiz`);
      else if (KNOWN.includes(name)) options.set(name, value.replace(/^(["'])(.*)\1$/, '$2'));
      else add(at, `option \`${name}\`: dropped, there is no such attribute here`);
    });
    lines.fill('', start, end + 1);
  }
  return {rest: lines.join('\n'), attributes: readAttributes(options)};
}

const KNOWN = ['shuffleAnswers', 'shuffleQuestions', 'nQuestions'];

/** Makes attributes of options. Quizdown shuffles options, unless the author says `shuffleAnswers: false`. */
function readAttributes(options: ReadonlyMap<string, string>): Partial<Attributes> {
  const hasOptions = options.get('shuffleAnswers') !== 'false';
  const hasQuestions = options.get('shuffleQuestions') === 'true';
  const pick = hasQuestions ? Number(options.get('nQuestions') ?? 0) : 0;
  const shuffle = hasQuestions
    ? hasOptions
      ? 'all'
      : 'questions'
    : hasOptions
      ? 'options'
      : 'none';
  return {...(shuffle !== 'none' && {shuffle}), ...(pick > 0 && {pick})};
}

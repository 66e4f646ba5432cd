/** A question of a site that tests edit; its name says which one it is, whatever becomes of its words. */
export interface TestQuestion {
  name: string;
  id?: string | undefined;
  /** Whether it has a slip, so that a twin of it would differ from another question in that slip alone. */
  isMisspelled?: boolean;
  prompt: string;
  /** Options, the correct ones with `x ` before them; else the lines of its interaction, as they are written. */
  options?: readonly string[] | undefined;
  lines?: readonly string[];
}

/** A quiz of such a site. */
export interface TestQuiz {
  id?: string | undefined;
  title?: string | undefined;
  questions: readonly TestQuestion[];
}

/** Quizzes by the files that they stand in. */
export type TestSite = Readonly<Record<string, readonly TestQuiz[]>>;

/** The Markdown of the files of a site. Each question says its name in a comment. */
export function writeSite(site: TestSite): Record<string, string> {
  return Object.fromEntries(
    Object.entries(site).map(([file, quizzes]) => [file, `${quizzes.map(writeQuiz).join('\n')}`]),
  );
}

function writeQuiz({id, title, questions}: TestQuiz): string {
  const head = `:::quiz${title === undefined ? '' : `[${title}]`}${id ? `{#${id}}` : ''}`;
  return `${head}\n\n${questions.map(writeQuestion).join('\n---\n\n')}\n:::\n`;
}

function writeQuestion({name, id, prompt, options = [], lines}: TestQuestion): string {
  const list = options.map((option) =>
    option.startsWith('x ') ? `- [x] ${option.slice(2)}` : `- [ ] ${option}`,
  );
  const blocks = [id && `::question{#${id}}`, `<!-- asks: ${name} -->`, prompt];
  return `${[...blocks.filter(Boolean), (lines ?? list).join('\n')].join('\n\n')}\n`;
}

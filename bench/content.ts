/** A question of the benchmark, as Markdown without blocks. */
interface Item {
  prompt: string;
  options: string[];
  /** Index of the correct option. */
  key: number;
  explanation: string;
}

/** One quiz of choice questions. The same count and seed give the same text in every format here. */
export function writeQuiz(count: number, seed?: number): string {
  const questions = makeItems(count, seed).map(({prompt, options, key, explanation}) =>
    [
      prompt,
      options.map((option, index) => `- [${index === key ? 'x' : ' '}] ${option}`).join('\n'),
      explanation,
    ].join('\n\n'),
  );
  return `:::quiz\n\n${questions.join('\n\n---\n\n')}\n\n:::\n`;
}

/** An admonition for each question, its options a list. */
export function writeAdmonition(count: number, seed?: number): string {
  return makeItems(count, seed)
    .map((item) => `:::note\n\n${toText(item)}\n\n:::\n`)
    .join('\n');
}

/** The text of the questions as plain Markdown: a paragraph, a list, a paragraph. */
export function writeText(count: number, seed?: number): string {
  return `${makeItems(count, seed).map(toText).join('\n\n')}\n`;
}

/**
 * The questions as MDX with the same text and the same native controls, and nothing that happens. What is no Markdown is
 * plain elements of React (`html.details`, since the host makes its own component of `details`).
 */
export function writePlainList(count: number, seed?: number): string {
  const questions = makeItems(count, seed).map(({prompt, options, explanation}, index) => {
    const labels = options.map(
      (option, value) =>
        `<label><input type="radio" name="q${index}" value="${value}" /> <span>${option}</span></label>`,
    );
    return `<fieldset>
<legend>${prompt}</legend>
${labels.join('\n')}
<html.details>
<summary>Show answer</summary>

${explanation}

</html.details>
</fieldset>
`;
  });
  return `export const html = {details: 'details'};\n\n${questions.join('\n')}`;
}

function toText({prompt, options, explanation}: Item): string {
  return [prompt, options.map((option) => `- ${option}`).join('\n'), explanation].join('\n\n');
}

/** Questions of some 290 bytes, each different from the others, so that nothing compresses better than prose. */
function makeItems(count: number, seed = 1): Item[] {
  const random = createRandom(seed);
  const pick = (limit: number) => Math.floor(random() * limit);
  const words = (least: number, most: number) =>
    Array.from({length: least + pick(most - least + 1)}, () => WORDS[pick(WORDS.length)] ?? '');
  const sentence = (least: number, most: number, end: string) => {
    const text = words(least, most).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1) + end;
  };
  const option = () => {
    const text = words(2, 4).join(' ');
    return pick(4) ? text : `\`${words(2, 2).join('_')}\` ${text}`;
  };
  return Array.from({length: count}, () => ({
    prompt: sentence(8, 14, '?'),
    options: [option(), option(), option(), option()],
    key: pick(4),
    explanation: `${sentence(5, 8, '.')} ${sentence(6, 10, '.')}`,
  }));
}

/** Numbers from 0 to 1 that look random and are the same in each run (a xorshift). */
function createRandom(seed: number): () => number {
  let bits = Math.imul(seed, 0x9e3779b1) || 1;
  return () => {
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
    return (bits >>> 0) / 2 ** 32;
  };
}

const WORDS = `
able account across action address agent almost answer arrive audio badge balance barrier batch before behind beyond
billing binary branch bridge broken browser bucket buffer bundle button cable cache calendar camera cancel canvas
capture carbon careful central channel chapter client closed cluster coffee column common compare complete compose
connect content context control corner costly counter couple create current custom daily damage debug decide default
delay deliver depend deploy desktop detail device digital direct discard display distance docker document domain double
dozen driver duplex during early editor effect either element empty enable encode engine enough entry equal error event
every exact example except expect expire export extra factor failure feature fetch field figure filter final finish
first fixed folder follow forget format forward fraction frame frequent future garden gather general gentle global
graph group growth handle harbour header height hidden history holder hourly human image import improve indeed index
inner input inside instant invite island issue journal junction keyboard kernel keyword language large later launch
layer leader length letter level library limit linear listen little local logger longer lookup machine manual margin
market marker matrix measure medium member memory merge message metric middle minute mirror mobile model modern module
monitor motion mount multiple narrow native network never normal notice number object observe offer office often online
option orange order origin other outer output owner package panel parent partial passive pattern pause payload percent
period phrase picture pipeline planet player plugin pointer policy portal prefer prefix present prevent previous printer
private process produce profile project prompt proper protect provide public publish purple quality queue quick quiet
random rather reader reason record recover reduce region reject release remote remove render repair repeat replace
report request require reserve resource response restart result resume retry return review router runner sample sandbox
scale schema scope screen script search second section secure select sender sensor separate sequence server session
shadow shallow shared shelter signal silent simple single slower socket solid source special speech spider split spring
stable station status steady storage stream street string strong subject submit sudden summer supply support surface
switch symbol system table target template terminal thread ticket timeout toggle token topic trace transfer travel
trigger tunnel typical under unique update upload usage useful user validate value vector vendor verify version video
viewer virtual visible voice volume waiting warning watcher weather weekly window winter wireless within without worker
wrapper writer yellow yesterday zone
`
  .trim()
  .split(/\s+/);

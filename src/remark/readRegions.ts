const START = /^\s*(?:\/\/\s*#|#\s?)region\s+(?<name>\S+)\s*$/;
const END = /^\s*(?:\/\/\s*#|#\s?)endregion\b/;

/** The parts of a source file that pages may show. */
export interface Regions {
  /** The whole file without its markers. */
  whole: string;
  /** Code by the name of its region, without markers and without the indentation that all its lines have. */
  named: ReadonlyMap<string, string>;
}

/**
 * Reads regions from source code: in JavaScript from `// #region <name>` to `// #endregion`, in Python from
 * `# region <name>` to `# endregion`. Regions may hold other regions.
 * @throws Error that starts with the number of the line where a marker is wrong.
 */
export function readRegions(source: string): Regions {
  const named = new Map<string, string>();
  const whole: string[] = [];
  const open: {name: string; line: number; from: number}[] = [];
  for (const [index, text] of source.split(/\r?\n/).entries()) {
    const line = index + 1;
    const name = START.exec(text)?.groups?.['name'];
    if (name !== undefined) {
      if (named.has(name) || open.some((region) => region.name === name)) {
        throw new Error(`${line} Unexpected second region \`${name}\`, expected a name of its own`);
      }
      open.push({name, line, from: whole.length});
    } else if (END.test(text)) {
      const region = open.pop();
      if (!region) throw new Error(`${line} Unexpected end of a region, expected its start before`);
      named.set(region.name, trim(whole.slice(region.from)));
    } else {
      whole.push(text);
    }
  }
  const unclosed = open.pop();
  if (unclosed) {
    throw new Error(
      `${unclosed.line} Unexpected end of the file in region \`${unclosed.name}\`, expected \`#endregion\``,
    );
  }
  return {whole: trim(whole), named};
}

function trim(lines: string[]): string {
  const written = lines.filter((line) => line.trim() !== '');
  const indents = written.map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  const text = lines.map((line) => line.slice(indent).trimEnd()).join('\n');
  return text.replace(/^\n+|\n+$/g, '');
}

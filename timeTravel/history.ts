import {execFileSync} from 'node:child_process';

/** A commit, with the files that may hold quizzes. */
export interface Commit {
  hash: string;
  subject: string;
  /** Names of contents by the paths of their files. */
  files: ReadonlyMap<string, string>;
}

/** A git repository, read without its working tree. */
export interface History {
  /** The commits that lead to the newest one and change such files, the oldest first. */
  commits: readonly Commit[];
  /** The text of a content. */
  readContent: (name: string) => string;
}

/** Reads the history of the files whose names end in one of `extensions`. Throws what git says. */
export function readHistory(repository: string, extensions: readonly string[]): History {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', repository, ...args], {encoding: 'utf8', maxBuffer: 2 ** 30});
  const patterns = extensions.map((extension) => `*.${extension}`);
  const log = git('log', '--first-parent', '--reverse', '--format=%H %s', '--', ...patterns);
  const isWanted = (file: string) => extensions.some((extension) => file.endsWith(`.${extension}`));
  const texts = new Map<string, string>();
  return {
    commits: log
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [hash = '', ...subject] = line.split(' ');
        const files = git('ls-tree', '-r', '-z', hash)
          .split('\0')
          .map((entry) => /^\d+ blob (\w+)\t(.*)$/s.exec(entry))
          .flatMap((found): [string, string][] =>
            found?.[1] && found[2] && isWanted(found[2]) ? [[found[2], found[1]]] : [],
          );
        return {hash, subject: subject.join(' '), files: new Map(files)};
      }),
    readContent(name) {
      const text = texts.get(name) ?? git('cat-file', 'blob', name);
      texts.set(name, text);
      return text;
    },
  };
}

import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';

import type {ManifestOption} from '../host/options.js';
import type {Report} from '../remark/report.js';
import type {IndexedQuestion, SiteIndex} from './model.js';

/** The name of the file, from the root of the site. */
export const MANIFEST = 'quizzes.json';

/** What others may know of an index: keys and explanations only where that is wanted. */
export function toManifest(index: SiteIndex, option: ManifestOption): SiteIndex {
  if (option === 'full') return index;
  const quizzes = index.quizzes.map((quiz) => ({
    ...quiz,
    questions: quiz.questions.map(withoutAnswer),
  }));
  return {...index, quizzes};
}

function withoutAnswer(question: IndexedQuestion): IndexedQuestion {
  const {key: _key, because: _because, explanation: _explanation, ...asked} = question;
  return asked;
}

/** The part of a bundler's configuration that serves a folder in `docusaurus start`. */
interface DevServer {
  devServer: {static: {publicPath: string; directory: string; watch: false}[]};
}

/** The list of all quizzes of a site, as the site offers it to others: `quizzes.json` at its root. */
export class Manifest {
  readonly #context: LoadContext;
  readonly #option: ManifestOption;
  readonly #report: Report;
  #index: SiteIndex | undefined;

  constructor(
    context: LoadContext,
    {manifest, enabled}: {manifest: ManifestOption; enabled: boolean},
    report: Report,
  ) {
    this.#context = context;
    this.#option = enabled && manifest;
    this.#report = report;
  }

  /** Takes what was found last, and shows it in `docusaurus start`. */
  update(index: SiteIndex): void {
    this.#index = index;
    if (this.#isServed()) this.#writeTo(this.#servedFolder());
  }

  /** Writes it beside the pages of a build, unless the site has a file of that name itself. */
  write(outDir: string): void {
    if (this.#option === false || !this.#index) return;
    const {siteDir, siteConfig} = this.#context;
    const own = siteConfig.staticDirectories
      .map((folder) => path.join(folder, MANIFEST))
      .find((file) => fs.existsSync(path.resolve(siteDir, file)));
    if (own === undefined) this.#writeTo(outDir);
    else {
      this.#report('warn')(
        `Unexpected file ${own} where docusaurus-plugin-quiz writes the list of all quizzes, expected another name. The site keeps its own file. Rename it, or set the option \`manifest: false\` of docusaurus-plugin-quiz.`,
      );
    }
  }

  /** What the configuration of the bundler for browsers needs, so that `docusaurus start` serves it. */
  serve(): DevServer | undefined {
    if (!this.#isServed()) return undefined;
    const {baseUrl: publicPath} = this.#context;
    return {devServer: {static: [{publicPath, directory: this.#servedFolder(), watch: false}]}};
  }

  #isServed(): boolean {
    return this.#option !== false && process.env.NODE_ENV === 'development';
  }

  #servedFolder(): string {
    return path.join(this.#context.generatedFilesDir, 'docusaurus-plugin-quiz/served');
  }

  #writeTo(folder: string): void {
    if (!this.#index) return;
    fs.mkdirSync(folder, {recursive: true});
    const text = JSON.stringify(toManifest(this.#index, this.#option));
    fs.writeFileSync(path.join(folder, MANIFEST), `${text}\n`);
  }
}

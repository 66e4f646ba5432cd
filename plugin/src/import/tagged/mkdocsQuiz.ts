import {dropAttributes} from './attributeLists.js';
import type {Importer} from '../importer.js';
import {importTagged} from './index.js';

/** Imports pages with questions between `<quiz>` and `</quiz>`, which `mkdocs-quiz` reads since its version 1. */
export const importMkdocsQuiz: Importer = (text, _path, name) =>
  importTagged(text, name, {
    format: 'md',
    open: /^[ \t]*<quiz>/,
    close: () => /<\/quiz>(.*)/,
    readText: dropAttributes,
    readTag: () => ({}),
    readRest(page, add) {
      page.split(/\r?\n/).forEach((line, index) => {
        const [mark] = /<!--\s*mkdocs-quiz \w+\s*-->/.exec(line) ?? [];
        if (mark)
          add(index + 1, `\`${mark}\`: left as it is; remove it, each quiz shows its own results`);
        if (/<\?quiz\?>|^quiz-start\b/.test(line)) {
          add(index + 1, 'not imported: the syntax of mkdocs-quiz before version 1');
        }
        const [, admonition] = /^\s*(!!!|\?\?\?\+?|===) /.exec(line) ?? [];
        if (admonition) add(index + 1, `\`${admonition}\`: left as it is, it is text here`);
      });
    },
  });

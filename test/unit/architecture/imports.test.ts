import path from 'node:path';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';
import {findCircles} from './findCircles.js';
import {listFiles, ROOT} from '../../support/repository.js';

const SOURCE = path.join(ROOT, 'plugin/src');

type Floor = number | 'browser';

/** The floors, from the lowest; the first pattern that a path fits is its floor. */
const FLOORS: [Floor, RegExp][] = [
  [1, /^model\.ts$|^rules\/|^questions\/(?:types|graders|meanings?)\.ts$/],
  [
    1,
    /^questions\/\w+\/(?:model|grade|fold|number|numberForms|wrapping|meaning)\.ts$|^(?:follow|evidence)\/\w+\.ts$|^client\/(?:records|reducer|score|shuffle)\.ts$/,
  ],
  [
    'browser',
    /^(?:client|theme|types|answered|(?:follow|evidence)\/browser)\/|^questions\/(?:views?|loadType)\.ts$|\.tsx$/,
  ],
  [2, /^mdast\//],
  [3, /^grammar\//],
  [4, /^questions\//],
  [5, /^page\//],
  [6, /^(?:remark|lint|import|files)\//],
  [7, /^index\.m?ts$|^(?:cli|host|scan)\//],
];

/** The one arrow up: the quiz as JSON names the types of questions, which name their own bodies. */
const NAMED = 'model.ts → questions/types.ts';

const files = listFiles(SOURCE).filter((file) => /(?<!\.d)\.m?tsx?$/.test(file));
const imports = new Map(files.map((file) => [file, listImports(file)]));

/** The files that a file imports, those of which it uses only types included. */
function listImports(file: string): string[] {
  const text = ts.sys.readFile(path.join(SOURCE, file)) ?? '';
  const {importedFiles} = ts.preProcessFile(text, true, true);
  return importedFiles
    .filter(({fileName}) => fileName.startsWith('.'))
    .map(({fileName}) => path.posix.join(path.posix.dirname(file), fileName))
    .flatMap((target) => files.filter((each) => toImport(each) === target));
}

/** `a/b.tsx` as an import names it: `a/b.js`. */
function toImport(file: string): string {
  return file.replace(/\.(m?)tsx?$/, '.$1js');
}

function floorOf(file: string): Floor | undefined {
  return FLOORS.find(([, pattern]) => pattern.test(file))?.[0];
}

describe('the imports of the package', () => {
  it('give each file a floor', () => {
    expect(files.filter((file) => floorOf(file) === undefined)).toEqual([]);
  });

  it('are all found', () => {
    expect([...imports.values()].flat().length).toBeGreaterThan(files.length);
    expect(imports.get('index.ts')).toContain('host/register.ts');
    expect(imports.get('model.ts')).toContain('questions/types.ts');
  });

  it('lead round in no circle', () => {
    expect(findCircles(imports).map((circle) => circle.join(' → '))).toEqual([]);
  });

  it('lead up no stairs, and from the browser to nothing that is built', () => {
    const arrows = [...imports].flatMap(([from, targets]) =>
      targets.filter((to) => !isAllowed(floorOf(from), floorOf(to))).map((to) => `${from} → ${to}`),
    );
    expect(arrows.filter((arrow) => arrow !== NAMED)).toEqual([]);
  });
});

function isAllowed(from: Floor | undefined, to: Floor | undefined): boolean {
  if (from === 'browser') return to === 'browser' || to === 1;
  return typeof from === 'number' && typeof to === 'number' && to <= from;
}

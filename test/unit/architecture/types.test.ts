import {describe, expect, it} from 'vitest';

import {PARSERS} from '../../../plugin/src/questions/parsers.js';
import {listFiles, ROOT} from '../../support/repository.js';

describe('the modules of the types of questions', () => {
  it('are those that pages import', () => {
    const named = Object.entries(PARSERS).map(([type, {module = type}]) => `${module}.ts`);
    const files = listFiles(`${ROOT}/plugin/src/types`);
    expect(files.toSorted()).toEqual([...new Set(named)].toSorted());
  });
});

import {describe, expect, it} from 'vitest';

import {readTranslations} from '../../../plugin/src/host/translations.js';
import {createFolder} from './folder.js';

describe('the words of the interface', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-PT'],
    ['zh-CN', 'zh-Hans'],
    ['fr', undefined],
  ])('for %s are those of %s', (locale, expected) => {
    const names = ['de', 'pt-BR', 'pt-PT', 'zh-Hans'];
    const folder = createFolder(
      Object.fromEntries(names.map((name) => [`${name}/quiz.json`, JSON.stringify({name})])),
    );
    expect(readTranslations(folder, locale)).toEqual(expected ? {name: expected} : {});
  });
});

import {describe, expect, it} from 'vitest';
import {readRegions} from '../../../src/remark/readRegions.js';

const lines = (...text: string[]) => text.join('\n');

describe('readRegions', () => {
  it('finds regions of JavaScript and of Python, without their markers', () => {
    const {named, whole} = readRegions(
      lines('before', '// #region one', 'a', '// #endregion', '# region two', 'b', '# endregion'),
    );
    expect([...named]).toEqual([
      ['one', 'a'],
      ['two', 'b'],
    ]);
    expect(whole).toBe(lines('before', 'a', 'b'));
  });

  it('drops the indentation that all lines have, and empty lines around them', () => {
    const {named} = readRegions(
      lines(
        'class A {',
        '  // #region one',
        '',
        '  a() {',
        '',
        '    b;',
        '  }',
        '',
        '  // #endregion',
        '}',
      ),
    );
    expect(named.get('one')).toBe(lines('a() {', '', '  b;', '}'));
  });

  it('lets regions hold others', () => {
    const {named} = readRegions(
      lines('# region all', 'a', '# region inner', 'b', '# endregion', 'c', '# endregion'),
    );
    expect(named.get('all')).toBe(lines('a', 'b', 'c'));
    expect(named.get('inner')).toBe('b');
  });

  it('reads files with Windows line ends', () => {
    expect(readRegions('// #region one\r\na\r\n// #endregion\r\n').named.get('one')).toBe('a');
  });

  it('takes nothing else for a marker', () => {
    const source = lines(
      '// regions are for readers',
      '// #regional',
      '# region',
      "'// #region x'",
      '# Region y',
    );
    expect(readRegions(source)).toEqual({whole: source, named: new Map()});
  });

  it.each([
    [lines('a', '// #region one', 'b'), /^2 Unexpected end of the file in region `one`/],
    [lines('a', '// #endregion'), /^2 Unexpected end of a region/],
    [
      lines('// #region one', '// #endregion', '// #region one', '// #endregion'),
      /^3 Unexpected second region `one`/,
    ],
    [lines('// #region one', '// #region one'), /^2 Unexpected second region `one`/],
  ])('names the line of a wrong marker in %j', (source, message) => {
    expect(() => readRegions(source)).toThrow(message);
  });
});

import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

import {importText, reportImport} from '../../../plugin/src/import/importText.js';
import {createReader} from '../../../plugin/src/host/createReader.js';

const CASES = path.join(import.meta.dirname, 'cases');

describe('an import', () => {
  const read = createReader();
  it.each(fs.readdirSync(CASES))(
    'of %s makes quizzes, and says what it leaves behind',
    async (name) => {
      const folder = path.join(CASES, name);
      const input = fs.readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
      const text = fs.readFileSync(path.join(folder, input), 'utf8');
      const result = await importText(text, input, await read);
      const expected = {
        'output.md': result?.content ?? '',
        'report.txt': result ? reportImport(result) : '',
      };
      for (const [file, content] of Object.entries(expected)) {
        if (process.env.UPDATE) fs.writeFileSync(path.join(folder, file), content);
        expect(content).toBe(fs.readFileSync(path.join(folder, file), 'utf8'));
      }
      if (!name.endsWith('-mistakes')) expect(result?.mistakes).toEqual([]);
    },
  );
});

import {spawnSync} from 'node:child_process';
import {expect, it} from 'vitest';
import {ROOT} from '../../support/repository.js';

const requireStep = (name: string) =>
  spawnSync(process.execPath, ['.ci/require.mjs', name], {
    cwd: ROOT,
    env: {PATH: '/nowhere'},
    encoding: 'utf8',
  });

it('names the program that a step lacks, and its package, in one line, and ends with 69', () => {
  expect(requireStep('busy')).toMatchObject({
    status: 69,
    stderr: 'Missing: stress-ng. Run: apt-get install -y stress-ng\n',
  });
});

it('is content with a step that needs no program', () => {
  expect(requireStep('hosts')).toMatchObject({status: 0, stderr: ''});
});

it('knows no step of another name', () => {
  expect(requireStep('herd').stderr).toContain('Unexpected herd, expected ci,hosts');
});

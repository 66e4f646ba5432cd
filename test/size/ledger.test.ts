import {expect, it} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {weighFeatures} from './ledger.js';

const budgets: Readonly<Record<string, number>> = manifest.budget.features;

it('pays for each type and each feature no more than its budget (PF-02)', async () => {
  const ledger = await weighFeatures();
  const lines = Object.entries(ledger).map(([name, bytes]) => [
    name,
    {bytes, budget: budgets[name]},
  ]);
  console.table(Object.fromEntries(lines));
  expect(Object.keys(budgets)).toEqual(Object.keys(ledger));
  for (const [name, bytes] of Object.entries(ledger)) {
    expect(bytes, name).toBeGreaterThan(0);
    expect(bytes, name).toBeLessThanOrEqual(budgets[name] ?? 0);
  }
});

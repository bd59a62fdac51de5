import { expect, inject, it } from 'vitest';
import { runChaos } from './chaos.ts';

it('every acknowledged submission is processed exactly once while functions are killed and calls fail', async () => {
  const run = await runChaos(inject('assembly'), { submissions: 120, seed: 7 });
  expect(run.violations).toEqual([]);
  expect(run.outcome.submissions.length).toBeGreaterThan(80);
  const killed = Object.values(run.kills).reduce((sum, count) => sum + count, 0);
  expect(killed).toBeGreaterThan(0);
  expect(run.injected['drop-response']).toBeGreaterThan(5);
  expect(run.injected['duplicate-message']).toBeGreaterThan(0);
});

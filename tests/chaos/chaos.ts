import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from '../../infra/local/proxy/random.ts';
import { type LocalStack, startStack } from '../../infra/local/stack.ts';
import { defined } from '../../shared/values/defined.ts';
import { demoPeople } from '../support/demo-people.ts';
import { violationsOf } from './check/index.ts';
import type { Outcome, Violation } from './check/outcome.ts';
import { writeSubmissions } from './people/write-submissions.ts';
import type { ChaosSettings } from './settings.ts';
import { chaosAssembly } from './stack/assembly.ts';
import { drain } from './stack/drain.ts';
import { faultRules } from './stack/faults.ts';
import { type Kills, startKilling } from './stack/killer.ts';
import { observe } from './stack/observe.ts';
import { publishTitles, slugs } from './stack/titles.ts';

export interface ChaosRun {
  settings: ChaosSettings;
  seconds: { writing: number; draining: number; checking: number };
  kills: Kills;
  injected: Record<string, number>;
  heldBySweeper: number;
  outcome: Outcome;
  violations: Violation[];
}

/** How long faults continue after the last request. The worker lags behind, so it would otherwise do most of its work without faults. */
const faultsAfterWritingMs = ({ submissions }: ChaosSettings): number => 4000 + 12 * submissions;

const runWithFaults = async (
  stack: LocalStack,
  settings: ChaosSettings,
  progress: (line: string) => void,
) => {
  const random = seededRandom(settings.seed);
  let acknowledged = 0;
  stack.proxy.faults.set(faultRules, settings.seed);
  const killer = startKilling(stack, random);
  const progressTimer = setInterval(() => progress(`${acknowledged} of ${settings.submissions} sent`), 2000);
  try {
    const results = await writeSubmissions(stack, {
      submissions: settings.submissions,
      slugs,
      random,
      onAcknowledged: () => {
        acknowledged += 1;
      },
    });
    progress('all sent; faults continue while the worker catches up');
    await Promise.race([stack.idle(), sleep(faultsAfterWritingMs(settings))]);
    return { results, kills: killer.stop() };
  } finally {
    clearInterval(progressTimer);
    progress('faults stopped; waiting until all queues are empty');
    stack.proxy.faults.clear();
    killer.stop();
  }
};

/**
 * Runs the chaos test on a copy of a synthesized assembly: starts a stack, sends submissions while functions are killed and
 * calls fail, stops the faults, waits until all queues are empty, and checks the result.
 */
export async function runChaos(
  assembly: string,
  settings: ChaosSettings,
  progress: (line: string) => void = () => undefined,
  log?: (line: string) => void,
): Promise<ChaosRun> {
  const folder = mkdtempSync(join(tmpdir(), 'nightlight-chaos-'));
  try {
    await chaosAssembly(assembly, folder, settings.mutation);
    const stack = await startStack({
      assemblyDir: folder,
      people: demoPeople,
      seed: settings.seed,
      ...defined({ log }),
    });
    try {
      await publishTitles(stack);
      const began = performance.now();
      const { results, kills } = await runWithFaults(stack, settings, progress);
      const written = performance.now();
      const heldBySweeper = await drain(stack);
      const drained = performance.now();
      const outcome = await observe(stack, slugs, results);
      const violations = violationsOf(outcome);
      return {
        settings,
        seconds: {
          writing: (written - began) / 1000,
          draining: (drained - written) / 1000,
          checking: (performance.now() - drained) / 1000,
        },
        kills,
        injected: stack.proxy.faults.injected() as Record<string, number>,
        heldBySweeper,
        outcome,
        violations,
      };
    } finally {
      await stack.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

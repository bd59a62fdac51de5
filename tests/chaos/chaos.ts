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
import { letPeopleWrite } from './people/crowd.ts';
import type { ChaosSettings } from './settings.ts';
import { chaosAssembly } from './world/assembly.ts';
import { comeToRest } from './world/drain.ts';
import { faultRules } from './world/faults.ts';
import { type Kills, startKilling } from './world/killer.ts';
import { observe } from './world/observe.ts';
import { publishTitles, slugs } from './world/titles.ts';

export interface ChaosRun {
  settings: ChaosSettings;
  seconds: { writing: number; coming: number; checking: number };
  kills: Kills;
  injected: Record<string, number>;
  heldBySweeper: number;
  outcome: Outcome;
  violations: Violation[];
}

/** The worker is behind the people: without this most of its work would meet no fault. */
const stillFailingMs = ({ submissions }: ChaosSettings): number => 4000 + 12 * submissions;

const unleash = async (stack: LocalStack, settings: ChaosSettings, progress: (line: string) => void) => {
  const random = seededRandom(settings.seed);
  let acknowledged = 0;
  stack.proxy.faults.set(faultRules, settings.seed);
  const killer = startKilling(stack, random);
  const ticking = setInterval(() => progress(`${acknowledged} of ${settings.submissions} sent`), 2000);
  try {
    const played = await letPeopleWrite(stack, {
      submissions: settings.submissions,
      slugs,
      random,
      onAcknowledged: () => {
        acknowledged += 1;
      },
    });
    progress('all sent; the machinery goes on failing for a while');
    await Promise.race([stack.idle(), sleep(stillFailingMs(settings))]);
    return { played, kills: killer.stop() };
  } finally {
    clearInterval(ticking);
    progress('no more faults, everything comes to rest');
    stack.proxy.faults.clear();
    killer.stop();
  }
};

/**
 * Runs the fault suite on a synthesized assembly: starts a stack on a copy of it, lets people write while functions
 * die and calls fail, lets it come to rest, and checks what is there.
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
      const { played, kills } = await unleash(stack, settings, progress);
      const wrote = performance.now();
      const heldBySweeper = await comeToRest(stack);
      const rested = performance.now();
      const outcome = await observe(stack, slugs, played);
      const violations = violationsOf(outcome);
      return {
        settings,
        seconds: {
          writing: (wrote - began) / 1000,
          coming: (rested - wrote) / 1000,
          checking: (performance.now() - rested) / 1000,
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

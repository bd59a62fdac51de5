import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { defined } from '../../../shared/values/defined.ts';
import { median } from '../median.ts';
import type { BenchTarget, ColdStart } from './bench-target.ts';
import { staticBytes } from './bundle-size.ts';

const probe = new URL('./probe.mjs', import.meta.url).pathname;

interface Start {
  imported: number;
  read?: number;
  status?: number;
  modules: number;
  undici: boolean;
}

const startOnce = async ({ name, bundle, environment, event }: BenchTarget): Promise<Start> => {
  const args = [probe, bundle, ...(event === undefined ? [] : [JSON.stringify(event)])];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: environment });
  const start = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Start;
  if (event !== undefined && start.status !== 200 && start.status !== undefined)
    throw new Error(`${name} returned status ${start.status}`);
  return start;
};

/**
 * Starts each target `rounds` times in new processes. Each round starts all targets, so that load on the machine affects
 * all of them. Returns medians of CPU time, not wall-clock time.
 */
export async function measureColdStarts(
  targets: readonly BenchTarget[],
  rounds: number,
  progress: (line: string) => void,
): Promise<ColdStart[]> {
  const starts = new Map<BenchTarget, Start[]>(targets.map((target) => [target, []]));
  for (let round = 1; round <= rounds; round += 1) {
    progress(`cold starts, round ${round} of ${rounds}`);
    for (const target of targets) starts.get(target)?.push(await startOnce(target));
  }
  return targets.map((target) => {
    const own = starts.get(target) ?? [];
    const reads = own.flatMap(({ read }) => read ?? []);
    return {
      name: target.name,
      bytes: staticBytes(target.bundle),
      imported: median(own.map(({ imported }) => imported)),
      ...defined({ read: reads.length > 0 ? median(reads) : undefined }),
      modules: median(own.map(({ modules }) => modules)),
      undici: own.some(({ undici }) => undici),
    };
  });
}

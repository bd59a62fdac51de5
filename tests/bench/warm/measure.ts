import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BenchTarget } from '../cold/bench-target.ts';
import { median } from '../median.ts';

const loop = new URL('./loop.mjs', import.meta.url).pathname;

/** Medians per warm request, in microseconds. */
export interface WarmRequest {
  name: string;
  cpu: number;
  wall: number;
}

/** Measures repeated handling of the same request. Each round runs every target in a new process. */
export async function measureWarmRequests(
  targets: readonly BenchTarget[],
  rounds: number,
  requests: number,
  progress: (line: string) => void,
): Promise<WarmRequest[]> {
  const serving = targets.filter(({ event }) => event !== undefined);
  const samples = new Map<BenchTarget, { cpu: number; wall: number }[]>(serving.map((one) => [one, []]));
  for (let round = 1; round <= rounds; round += 1) {
    progress(`warm requests, round ${round} of ${rounds}`);
    for (const target of serving) {
      const args = [loop, target.bundle, JSON.stringify(target.event), String(requests)];
      const { stdout } = await promisify(execFile)(process.execPath, args, { env: target.environment });
      samples.get(target)?.push(JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}'));
    }
  }
  return serving.map((target) => {
    const own = samples.get(target) ?? [];
    return {
      name: target.name,
      cpu: median(own.map(({ cpu }) => cpu)),
      wall: median(own.map(({ wall }) => wall)),
    };
  });
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Subject } from '../cold/subject.ts';
import { median } from '../median.ts';

const loop = new URL('./loop.mjs', import.meta.url).pathname;

/** Medians per warm request, in microseconds. */
export interface WarmRequest {
  name: string;
  cpu: number;
  wall: number;
}

/** Serves the same read over and over, each subject in processes of its own, round by round. */
export const measureWarmRequests = async (
  subjects: readonly Subject[],
  rounds: number,
  requests: number,
  progress: (line: string) => void,
): Promise<WarmRequest[]> => {
  const serving = subjects.filter(({ event }) => event !== undefined);
  const samples = new Map<Subject, { cpu: number; wall: number }[]>(serving.map((one) => [one, []]));
  for (let round = 1; round <= rounds; round += 1) {
    progress(`warm requests, round ${round} of ${rounds}`);
    for (const subject of serving) {
      const args = [loop, subject.bundle, JSON.stringify(subject.event), String(requests)];
      const { stdout } = await promisify(execFile)(process.execPath, args, { env: subject.environment });
      samples.get(subject)?.push(JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}'));
    }
  }
  return serving.map((subject) => {
    const own = samples.get(subject) ?? [];
    return {
      name: subject.name,
      cpu: median(own.map(({ cpu }) => cpu)),
      wall: median(own.map(({ wall }) => wall)),
    };
  });
};

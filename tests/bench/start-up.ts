import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { median } from './median.ts';

const root = new URL('../..', import.meta.url).pathname;

const startOnce = async (): Promise<number> => {
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  try {
    for await (const line of createInterface({ input: child.stdout }))
      if (line.startsWith('ready ')) return performance.now() - began;
    throw new Error('npm start ended before it was ready');
  } finally {
    if (child.pid !== undefined && child.exitCode === null) {
      process.kill(-child.pid, 'SIGTERM');
      await once(child, 'exit');
    }
  }
};

/** Measures the wall-clock time in milliseconds from `npm start`, with the demo catalogue, until the stack is ready. */
export async function measureStart(
  rounds: number,
  progress: (line: string) => void,
): Promise<{ readyMs: number; rounds: number[] }> {
  const times: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    progress(`npm start, round ${round} of ${rounds}`);
    times.push(await startOnce());
  }
  return { readyMs: median(times), rounds: times };
}

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { spawnLeashed } from './leashed.ts';

/** `node` in a command means the Node that runs this, not whichever comes first on the path. */
const words = (command: string): string[] =>
  command.split(/\s+/).map((word, at) => (at === 0 && word === 'node' ? process.execPath : word));

/** Starts a command line of the caller's and leaves it running. */
export function startCommand(command: string, environment: Record<string, string> = {}): ChildProcess {
  return spawnLeashed(words(command), { env: { ...process.env, ...environment } });
}

/**
 * Runs a command line of the caller's to its end.
 * @throws when it does not end with 0.
 */
export async function runCommand(command: string, environment: Record<string, string> = {}): Promise<void> {
  const child = startCommand(command, environment);
  const [code, signal] = await once(child, 'exit');
  if (code !== 0) throw new Error(`\`${command}\` ended with ${code ?? signal}`);
}

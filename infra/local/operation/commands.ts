import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { spawnChild } from './child-process.ts';

/** Splits a command at spaces. The command `node` means the Node that runs this process, not the first on the PATH. */
const words = (command: string): string[] =>
  command.split(/\s+/).map((word, at) => (at === 0 && word === 'node' ? process.execPath : word));

/** Starts a command without waiting for its end. `environment` is added to this process's environment. */
export function startCommand(command: string, environment: Record<string, string> = {}): ChildProcess {
  return spawnChild(words(command), { env: { ...process.env, ...environment } });
}

/**
 * Runs a command and waits for its end.
 * @throws when its exit code is not 0.
 */
export async function runCommand(command: string, environment: Record<string, string> = {}): Promise<void> {
  const child = startCommand(command, environment);
  const [code, signal] = await once(child, 'exit');
  if (code !== 0)
    throw new Error(`\`${command}\` ended with ${code === null ? signal : `exit code ${code}`}`);
}

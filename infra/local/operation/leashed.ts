import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/**
 * The command replaces the shell; what remains beside it waits for the end of standard input, which comes even
 * when this process dies by SIGKILL, and then ends the command: politely first.
 */
const leash =
  'exec 3<&0; (read _ <&3; kill $$ && sleep 2 && kill -9 $$) >/dev/null 2>&1 & exec "$@" 3<&- </dev/null';

/**
 * Starts a command that never outlives this process. Ending its `stdin` ends it.
 * It has a process group of its own, so that Ctrl-C reaches this process alone.
 */
export function spawnLeashed(command: string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn('sh', ['-c', leash, 'leash', ...command], {
    ...options,
    stdio: [
      'pipe',
      ...(Array.isArray(options.stdio) ? options.stdio.slice(1) : (['inherit', 'inherit'] as const)),
    ],
    detached: true,
  });
  child.stdin?.on('error', () => undefined);
  return child;
}

export function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

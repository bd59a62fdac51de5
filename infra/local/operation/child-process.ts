import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/**
 * `exec` replaces the shell with the command. A background process waits for the end of standard input, which comes even
 * when this process is killed with SIGKILL. It then sends the command SIGTERM and, two seconds later, SIGKILL.
 */
const script =
  'exec 3<&0; (read _ <&3; kill $$ && sleep 2 && kill -9 $$) >/dev/null 2>&1 & exec "$@" 3<&- </dev/null';

/**
 * Starts a command that ends when this process ends, however that happens, or when its `stdin` is ended.
 * It has its own process group, so that Ctrl-C reaches only this process.
 */
export function spawnChild(command: string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn('sh', ['-c', script, 'child', ...command], {
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

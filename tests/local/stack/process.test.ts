import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const command = path('../../../infra/local/bin/local-assembly.mjs');
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

interface Running {
  child: ChildProcess;
  folder: string;
  lines: string[];
}

const synth = ['--synth', `node ${path('../fixtures/synth.mjs')}`, '--info-dir', '.local'];
const seed = ['--seed', `node ${path('../fixtures/seed.mjs')}`];

const start = async (options = [...synth, ...seed, '--port', '0'], until = /^ready /): Promise<Running> => {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  const child = spawn(process.execPath, [command, 'run', ...options], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  started.push(child);
  const lines: string[] = [];
  const found = Promise.withResolvers<void>();
  for (const input of [child.stdout, child.stderr])
    createInterface({ input: input as NodeJS.ReadableStream }).on('line', (line) => {
      lines.push(line);
      if (until.test(line)) found.resolve();
    });
  await Promise.race([found.promise, once(child, 'exit')]);
  return { child, folder, lines };
};

const childrenOf = ({ pid }: ChildProcess): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === pid)
    .map(([child]) => Number(child))
    .filter(isAlive);
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('the process of a stack', { timeout: 60_000 }, () => {
  it('writes its stack file when it is ready and seeded, and removes the file on SIGTERM', async () => {
    const { child, folder, lines } = await start();
    const file = join(folder, '.local/stack.json');
    const description = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(Object.keys(description)).toEqual([
      'pid',
      'baseUrl',
      'endpointUrl',
      'region',
      'resources',
      'identity',
    ]);
    expect(lines).toContain(`ready ${description.baseUrl}`);
    expect(description.pid).toBe(child.pid);
    expect(existsSync(join(folder, `.local/stack-${child.pid}.json`))).toBe(true);
    expect((await fetch(`${description.baseUrl}/notes/seeded`)).status).toBe(200);
    const children = childrenOf(child);
    expect(children).not.toEqual([]);

    const startedAt = performance.now();
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    expect(performance.now() - startedAt).toBeLessThan(5000);
    await expect.poll(() => children.filter(isAlive), { timeout: 5000 }).toEqual([]);
    expect(existsSync(file)).toBe(false);
    expect(existsSync(join(folder, `.local/assembly-${child.pid}`))).toBe(false);
  });

  it('starts without data when there is no seed command', async () => {
    const { folder } = await start([...synth, '--port', '0']);
    const { baseUrl } = JSON.parse(readFileSync(join(folder, '.local/stack.json'), 'utf8')) as {
      baseUrl: string;
    };
    expect((await fetch(`${baseUrl}/notes/seeded`)).status).toBe(404);
  });

  it('ends when its parent process disconnects', async () => {
    const { child } = await start();
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('leaves no child process behind, even when it is killed with SIGKILL', async () => {
    const { child } = await start();
    const children = childrenOf(child);
    child.kill('SIGKILL');
    await expect.poll(() => children.filter(isAlive), { timeout: 5000 }).toEqual([]);
  });

  it('shuts down cleanly when it is terminated during its start', async () => {
    const running = start(undefined, /^never$/);
    await expect.poll(() => childrenOf(started[0]!).length, { timeout: 20_000 }).toBeGreaterThan(0);
    const children = childrenOf(started[0]!);
    started[0]?.kill('SIGTERM');
    const { child, lines } = await running;
    expect(child.exitCode).toBe(0);
    expect(lines.filter((line) => !/^(starting|synthesizing)/.test(line))).toEqual([]);
    await expect.poll(() => children.filter(isAlive), { timeout: 5000 }).toEqual([]);
  });

  it('exits with 1 and reports the port when the port is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const { child, lines } = await start([...synth, '--port', String(port)]);
    taken.close();
    expect(child.exitCode).toBe(1);
    expect(lines.join('\n')).toContain(`port ${port} is taken`);
  });
});

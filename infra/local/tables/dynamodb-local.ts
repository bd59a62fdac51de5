import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, spawnLeashed } from '../operation/leashed.ts';
import { freePort } from '../operation/ports.ts';

export interface DynamoDbLocal {
  url: string;
  pid: number;
  /** Resolves when it answers; rejects when it ended first. */
  ready: Promise<void>;
  stop(): Promise<void>;
}

/** The quick compiler alone and one collector thread: it answers half a second sooner and leaves the cores to the stack. */
const jvm = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];

/**
 * Starts one DynamoDB Local, in memory or in a folder.
 * @throws when `java` cannot be started.
 */
export async function startDynamoDbLocal(directory?: string): Promise<DynamoDbLocal> {
  const port = await freePort();
  const storage = directory === undefined ? ['-inMemory'] : ['-dbPath', directory];
  if (directory !== undefined) mkdirSync(directory, { recursive: true });
  const emulator = join(
    dirname(createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json')),
    'emulator',
  );
  const options = ['-Djava.library.path=./DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar'];
  const java = spawnLeashed(['java', ...jvm, ...options, ...storage, '-sharedDb', '-port', String(port)], {
    cwd: emulator,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let output = '';
  java.stderr?.on('data', (chunk: Buffer) => {
    output = `${output}${chunk}`.slice(-2000);
  });
  const exited = once(java, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const ready = Promise.race([
    answers(url, () => isRunning(java)),
    exited.then(() => {
      throw new Error(whyItEnded(output));
    }),
  ]);
  ready.catch(() => undefined);
  return {
    url,
    pid: java.pid ?? 0,
    ready,
    async stop() {
      if (directory === undefined) java.kill('SIGKILL');
      java.stdin?.end();
      if (isRunning(java)) await exited;
    },
  };
}

async function answers(url: string, alive: () => boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (alive() && Date.now() < deadline) {
    try {
      await fetch(url, { signal: AbortSignal.timeout(2000) });
      return;
    } catch {
      await delay(20);
    }
  }
  throw new Error('DynamoDB Local does not answer');
}

/** What somebody can do about a DynamoDB Local that does not start, by what Java, or the shell, wrote. */
export function whyItEnded(output: string): string {
  const needed = 'DynamoDB Local needs Java 17 or later';
  if (/not found|No such file|Unable to locate a Java Runtime/i.test(output))
    return `Java was not found on the PATH: ${needed}`;
  if (/UnsupportedClassVersionError|Unrecognized (VM )?option/i.test(output))
    return `The Java on the PATH is too old: ${needed}`;
  return `DynamoDB Local ended at its start: ${output.trim()}`;
}

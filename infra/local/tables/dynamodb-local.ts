import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, spawnChild } from '../operation/child-process.ts';
import { freePort } from '../operation/ports.ts';

/** A database of DynamoDB Local. */
export interface DynamoDbLocal {
  url: string;
  /** Letters and digits. In memory, DynamoDB Local has a separate database for each access key. */
  accessKeyId: string;
  /** Resolves when it accepts requests. Rejects when it ends before that. */
  ready: Promise<void>;
  stop(): Promise<void>;
}

/** JVM options for a faster start (by about 0.5 s) and less CPU use: only the C1 compiler, and the serial collector. */
const jvm = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];

/**
 * Returns an empty database in a DynamoDB Local that is running in memory, and stays running. A start takes some three
 * seconds of processor time, a new database none.
 */
export function newDatabase(url: string): DynamoDbLocal {
  const accessKeyId = `local${randomBytes(8).toString('hex')}`;
  const ready = waitUntilResponds(url, () => true);
  // Prevents an unhandled rejection. The failure is handled where the promise is awaited.
  ready.catch(() => undefined);
  return { url, accessKeyId, ready, stop: async () => undefined };
}

/**
 * Starts one DynamoDB Local, in memory or in a folder. In a folder, all access keys use the same database.
 * @throws when `java` cannot be started.
 */
export async function startDynamoDbLocal(directory?: string): Promise<DynamoDbLocal> {
  const port = await freePort();
  const storage = directory === undefined ? ['-inMemory'] : ['-dbPath', directory, '-sharedDb'];
  if (directory !== undefined) mkdirSync(directory, { recursive: true });
  const emulator = join(
    dirname(createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json')),
    'emulator',
  );
  const options = ['-Djava.library.path=./DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar'];
  const java = spawnChild(['java', ...jvm, ...options, ...storage, '-port', String(port)], {
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
    waitUntilResponds(url, () => isRunning(java)),
    exited.then(() => {
      throw new Error(startFailure(output));
    }),
  ]);
  ready.catch(() => undefined);
  return {
    url,
    accessKeyId: 'local',
    ready,
    async stop() {
      if (directory === undefined) java.kill('SIGKILL');
      java.stdin?.end();
      if (isRunning(java)) await exited;
    },
  };
}

const listTables = {
  method: 'POST',
  body: '{}',
  headers: {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'DynamoDB_20120810.ListTables',
    authorization:
      'AWS4-HMAC-SHA256 Credential=ready/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
  },
};

async function waitUntilResponds(url: string, alive: () => boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (alive() && Date.now() < deadline) {
    try {
      // Another server may be listening at this port: then Java ends.
      const response = await fetch(url, { ...listTables, signal: AbortSignal.timeout(2000) });
      if (response.ok) return;
    } catch {
      // Nothing is listening yet.
    }
    await delay(20);
  }
  throw new Error('DynamoDB Local did not respond within 30 seconds');
}

/** Explains why DynamoDB Local did not start, from the output of Java or the shell. */
function startFailure(output: string): string {
  const needed = 'DynamoDB Local needs Java 17 or later';
  if (/not found|No such file|Unable to locate a Java Runtime/i.test(output))
    return `Java was not found on the PATH: ${needed}`;
  if (/UnsupportedClassVersionError|Unrecognized (VM )?option/i.test(output))
    return `The Java on the PATH is too old: ${needed}`;
  return `DynamoDB Local ended during its start: ${output.trim()}`;
}

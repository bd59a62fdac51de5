import { mkdirSync } from 'node:fs';
import type { BuildAppOptions } from 'fauxqs';
import { loopback } from '../operation/ports.ts';

type Stores = NonNullable<BuildAppOptions['stores']>;

export interface MessagingServer {
  url: string;
  stores: Stores;
  stop(): Promise<void>;
}

interface Persistence {
  load(sqs: Stores['sqsStore'], sns: Stores['snsStore'], s3: Stores['s3Store']): void;
  close(): void;
}

interface Parts {
  SqsStore: new () => Stores['sqsStore'];
  SnsStore: new () => Stores['snsStore'];
  S3Store: new () => Stores['s3Store'];
  PersistenceManager: new (directory: string) => Persistence;
}

/**
 * Starts fauxqs (queues, topics, buckets) on the loopback interface, in memory or in a folder.
 *
 * Fauxqs's `startFauxqs` listens on all interfaces and has no option to change that. This function creates the server from the
 * same parts instead. The package does not export them, so its version is pinned.
 */
export async function startMessaging(region: string, directory?: string): Promise<MessagingServer> {
  const [{ buildApp }, parts] = await Promise.all([import('fauxqs'), importParts()]);
  const stores: Stores = {
    sqsStore: new parts.SqsStore(),
    snsStore: new parts.SnsStore(),
    s3Store: new parts.S3Store(),
  };
  const persistence = directory === undefined ? undefined : openPersistence(parts, directory, stores);
  const app = buildApp({ logger: false, defaultRegion: region, stores });
  if (persistence !== undefined) app.addHook('preClose', async () => persistence.close());
  const url = await app.listen({ port: 0, host: loopback });
  return { url, stores, stop: () => app.close() };
}

async function importParts(): Promise<Parts> {
  const entry = import.meta.resolve('fauxqs');
  const modules: object[] = await Promise.all(
    ['sqs/sqsStore.js', 'sns/snsStore.js', 's3/s3Store.js', 'persistence.js'].map(
      (path) => import(new URL(path, entry).href),
    ),
  );
  return Object.assign({}, ...modules);
}

function openPersistence(parts: Parts, directory: string, stores: Stores): Persistence {
  mkdirSync(directory, { recursive: true });
  const persistence = new parts.PersistenceManager(directory);
  const { sqsStore, snsStore, s3Store } = stores;
  // Load before attaching the persistence; otherwise loading would write everything again.
  persistence.load(sqsStore, snsStore, s3Store);
  // Version 2.4.1 fails here: it writes a null that its own schema forbids. Without this write a message remains in flight
  // on disk, which does no harm: in-flight messages become visible again after a restart.
  Object.assign(persistence, { updateMessageReady: () => undefined });
  for (const part of [sqsStore, snsStore, s3Store, ...sqsStore.allQueues()])
    Object.assign(part, { persistence });
  return persistence;
}

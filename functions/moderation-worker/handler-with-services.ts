import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { openServices } from '../../shared/cloud-services/open-services.ts';
import { elapsedMs } from '../../shared/environment/clock.ts';
import { worker } from './worker.ts';

/**
 * Deployed instead of `handler.ts` when an operator has turned on a cloud service. After bundling, the chunks of the SDK
 * clients import from this file, so awaiting them at the top level would never finish.
 */
export const handler = worker(fileURLToPath(new URL('.', import.meta.url)), () =>
  openServices(process.env, elapsedMs, randomUUID),
);

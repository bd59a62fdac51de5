import { setTimeout as delay } from 'node:timers/promises';

const limitMs = 30_000;

/**
 * Waits until `GET /` returns a status below 500.
 * @throws after 30 seconds.
 */
export async function waitUntilReady(baseUrl: string): Promise<void> {
  const deadline = Date.now() + limitMs;
  let lastResult = 'no response';
  while (Date.now() < deadline) {
    try {
      const { status } = await fetch(baseUrl, { redirect: 'manual', signal: AbortSignal.timeout(limitMs) });
      if (status < 500) return;
      lastResult = `status ${status}`;
    } catch (error) {
      lastResult = error instanceof Error ? error.message : String(error);
    }
    await delay(100);
  }
  throw new Error(`${baseUrl} did not become ready within 30 seconds: ${lastResult}`);
}

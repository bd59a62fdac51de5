import { setTimeout as delay } from 'node:timers/promises';

const limitMs = 30_000;

/**
 * Waits until `GET /` is answered with anything but a server error.
 * @throws when that takes longer than half a minute.
 */
export async function untilAnswers(baseUrl: string): Promise<void> {
  const deadline = Date.now() + limitMs;
  let last = 'nothing';
  while (Date.now() < deadline) {
    try {
      const { status } = await fetch(baseUrl, { redirect: 'manual', signal: AbortSignal.timeout(limitMs) });
      if (status < 500) return;
      last = String(status);
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await delay(100);
  }
  throw new Error(`the first page does not answer: ${last}`);
}

import { createHmac } from 'node:crypto';
import type { RequestMark } from '../moderation/remembered-requests.ts';
import type { SealingKeys } from '../people/sealing.ts';
import type { ApiEvent } from './api.ts';
import { Problem } from './problem.ts';
import { idempotencyKey } from './request.ts';

const fingerprint = (keys: Pick<SealingKeys, 'tag'>, text: string): string =>
  createHmac('sha256', keys.tag).update(text).digest().subarray(0, 9).toString('base64url');

/**
 * Identifies a request by its idempotency key, or by itself when it has none, and by its body. A key under which
 * somebody sends a text is another one than the same under which they appeal.
 */
export const requestMark = (
  event: ApiEvent,
  keys: Pick<SealingKeys, 'tag'>,
  body: unknown,
  purpose: 'text' | 'appeal' | 'decision' = 'text',
): RequestMark => ({
  key: fingerprint(keys, `${purpose} ${idempotencyKey(event) ?? event.requestContext.requestId}`),
  body: fingerprint(keys, JSON.stringify(body)),
});

/** The refusal of a key that was used for something else. */
export const keyReused = () =>
  new Problem(422, 'idempotency-key-reused', 'This Idempotency-Key was used with another body');

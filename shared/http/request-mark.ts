import { type RequestFingerprint, requestFingerprint } from '../moderation/request-fingerprint.ts';
import type { SealingKeys } from '../people/sealing.ts';
import type { ApiEvent } from './api.ts';
import { Problem } from './problem.ts';
import { idempotencyKey } from './request.ts';

/** The fingerprints of an event's request; see `requestFingerprint`. */
export const requestMark = (
  event: ApiEvent,
  keys: Pick<SealingKeys, 'tag'>,
  body: unknown,
  purpose: 'text' | 'appeal' | 'decision' = 'text',
): RequestFingerprint =>
  requestFingerprint(
    { id: event.requestContext.requestId, idempotencyKey: idempotencyKey(event) },
    keys,
    body,
    purpose,
  );

/** The refusal of a key that was used for something else. */
export const keyReused = () =>
  new Problem(422, 'idempotency-key-reused', 'This Idempotency-Key was used with another body');

import { createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from './problem.ts';

const signature = (key: Buffer, scope: string, payload: string): string =>
  createHmac('sha256', key).update(`${scope}\n${payload}`).digest().subarray(0, 12).toString('base64url');

/** An opaque continuation of a list. `scope` names the list and its filters: a cursor is good for no other. */
export const signCursor = (key: Buffer, scope: string, position: unknown): string => {
  const payload = Buffer.from(JSON.stringify(position)).toString('base64url');
  return `${payload}.${signature(key, scope, payload)}`;
};

/** The position in a cursor that this service signed for the same list. */
export const openCursor = <Position>(key: Buffer, scope: string, cursor: string): Position => {
  const [payload = ''] = cursor.split('.');
  // Compared as texts: a decoder would overlook what does not belong there.
  const given = Buffer.from(cursor);
  const expected = Buffer.from(`${payload}.${signature(key, scope, payload)}`);
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new Problem(400, 'cursor-invalid', 'The cursor does not belong to this list; start without one');
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Position;
};

import type { IncomingHttpHeaders } from 'node:http';
import type { CallerRegistry } from '../contracts.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import { readCredential } from './credential.ts';
import type { Faults } from './faults.ts';

/** The path where the operator reads and changes the fault rules. */
export const faultsPath = '/__faults';

/**
 * `GET` returns `{rules, injected}`. `POST {rules, seed?}` replaces the rules. Only for an unrestricted caller, identified
 * by `Authorization: Bearer KEY` or by the access key of a signed request.
 */
export function answerFaultRequest(
  faults: Faults,
  callers: CallerRegistry,
  method: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
): Answer {
  const key =
    /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? readCredential(headers, '')?.accessKeyId;
  if (!key || !callers.lookup(key)?.unrestricted)
    return jsonAnswer(403, { message: 'only the operator may read or change faults' });
  if (method === 'POST') {
    try {
      const { rules, seed } = JSON.parse(body.toString('utf8')) as { rules?: unknown; seed?: unknown };
      if (seed !== undefined && !Number.isInteger(seed))
        throw new TypeError('the seed should be a whole number');
      faults.set(rules, seed as number | undefined);
    } catch (error) {
      return jsonAnswer(400, { message: error instanceof Error ? error.message : String(error) });
    }
  } else if (method !== 'GET') {
    return jsonAnswer(405, { message: 'use GET or POST' });
  }
  return jsonAnswer(200, { rules: faults.rules(), injected: faults.injected() });
}

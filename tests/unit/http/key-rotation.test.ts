import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRefused } from '../../../shared/contract/refusal.ts';
import { type Identify, identifier } from '../../../shared/http/identity.ts';
import { anEvent } from '../../support/http-events.ts';

const pair = () => generateKeyPair('RS256', { extractable: true });
type Keys = Record<string, Awaited<ReturnType<typeof pair>>>;

const made: Keys = { first: await pair(), second: await pair(), unknown: await pair() };
let published: string[];
let asked: number;
let server: Server;
let issuer: string;
let clock: number;
let identify: Identify;

beforeEach(async () => {
  [published, asked, clock] = [['first'], 0, 0];
  server = createServer((_, response) => {
    asked += 1;
    void Promise.all(
      published.map(async (kid) => ({ ...(await exportJWK(made[kid]!.publicKey)), kid, alg: 'RS256' })),
    ).then((keys) => response.end(JSON.stringify({ keys })));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const secret = new Uint8Array(32);
  identify = identifier({ issuer, clientId: 'site' }, { tag: secret, ledger: secret } as never, () => clock);
});
afterEach(() => server.close());

/** Returns the result for a token that this key signed under a key id. */
const outcome = async (key: string, kid = key): Promise<string> => {
  const token = await new SignJWT({ client_id: 'site', token_use: 'access' })
    .setProtectedHeader({ alg: 'RS256', kid })
    .setIssuer(issuer)
    .setSubject('ana')
    .setExpirationTime('1h')
    .sign(made[key]!.privateKey);
  const person = await identify(anEvent('GET', '/', { headers: { authorization: `Bearer ${token}` } }));
  return isRefused(person) ? person.refused : 'accepted';
};
const times = <T>(count: number, one: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => one(index)));

describe('a token that was signed with a new key', () => {
  it('is accepted immediately, even right after the keys were fetched and a token with an unknown key was refused', async () => {
    expect(await outcome('first')).toBe('accepted');
    expect(await outcome('unknown', 'nobody')).toBe('token-invalid');
    published = ['first', 'second'];
    expect(await outcome('second')).toBe('accepted');
    expect(asked).toBe(3);
  });

  it('is accepted in fifty simultaneous requests, which share one fetch of the keys', async () => {
    expect(await outcome('first')).toBe('accepted');
    published = ['second'];
    expect(new Set(await times(50, () => outcome('second')))).toEqual(new Set(['accepted']));
    expect(asked).toBe(2);
  });

  it('is refused for at most a second, with Retry-After, while many tokens with unknown keys arrive', async () => {
    for (let index = 0; index < 30; index += 1) await outcome('unknown', `nobody ${index}`);
    published = ['first', 'second'];
    expect(await outcome('second')).toBe('issuer-unavailable');
    expect(await outcome('first')).toBe('accepted');
    clock += 1000;
    expect(await outcome('second')).toBe('accepted');
  });
});

describe('tokens with unknown keys', () => {
  it('cause at most ten requests to the issuer in a row, and then one per second', async () => {
    for (let index = 0; index < 100; index += 1) await outcome('unknown', `nobody ${index}`);
    expect(asked).toBe(10);
    for (let tick = 0; tick < 100; tick += 1) {
      clock += 50;
      await outcome('unknown', `later ${tick}`);
    }
    expect(asked).toBe(15);
  });

  it('cause one request to the issuer when the same token is sent many times', async () => {
    const outcomes = await times(20, () => outcome('unknown', 'nobody'));
    for (let index = 0; index < 100; index += 1) outcomes.push(await outcome('unknown', 'nobody'));
    expect(new Set(outcomes)).toEqual(new Set(['token-invalid']));
    expect(asked).toBe(1);
  });

  it('do not cause tokens with known keys to be refused', async () => {
    expect(await outcome('first')).toBe('accepted');
    for (let index = 0; index < 30; index += 1) await outcome('unknown', `nobody ${index}`);
    expect(await outcome('first')).toBe('accepted');
  });
});

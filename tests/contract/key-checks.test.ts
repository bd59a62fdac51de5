import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identify } from '../../shared/http/identity.ts';
import { withConfirmedKeys } from '../../shared/http/with-confirmed-keys.ts';
import { fingerprintsOf } from '../../shared/people/fingerprints.ts';
import { keyRing } from '../../shared/people/sealing-keys.ts';
import { confirmKeys, wrongKeys } from '../../shared/storage/key-checks.ts';
import { sealingKeys } from '../support/sealing-keys.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

const secret = 'the first secret of the table';
const { tag, ledger, receipt, review } = sealingKeys(secret);
const ours = fingerprintsOf({ tag, ledger, receipt, review });
const other = sealingKeys('another secret');

describe('the table with the fingerprints of keys', () => {
  it('stores the first fingerprint for each name, and reports the names of later keys that differ', async () => {
    expect(await wrongKeys(storage.store, ours)).toEqual([]);
    expect(await confirmKeys(storage.store, ours)).toEqual([]);
    const repeated = await storage.spent(() => confirmKeys(storage.store, ours));
    expect([repeated.result, repeated.calls, repeated.read]).toEqual([[], ['Query'], 1]);
    expect(await confirmKeys(storage.store, fingerprintsOf({ tag: other.tag, receipt }))).toEqual(['tag']);
    expect(await wrongKeys(storage.store, fingerprintsOf(other))).toEqual([
      'tag',
      'ledger',
      'receipt#a',
      'review#a',
    ]);
  });

  it('accepts a new key generation, and refuses another key with the letter of a known generation', async () => {
    const rotated = keyRing('receipt', `b:new,a:${secret}`);
    expect(await confirmKeys(storage.store, fingerprintsOf({ receipt: rotated }))).toEqual([]);
    const mistaken = keyRing('receipt', `b:newer,a:${secret}`);
    expect(await confirmKeys(storage.store, fingerprintsOf({ receipt: mistaken }))).toEqual(['receipt#b']);
  });

  it('accepts only one of two first keys that are written at the same time', async () => {
    const [one, two] = ['one', 'two'].map((text) => fingerprintsOf({ case: sealingKeys(text).case }));
    const answers = await Promise.all([one, two].map((each) => confirmKeys(storage.store, each ?? [])));
    expect(answers.map((names) => names.length).sort()).toEqual([0, 1]);
  });
});

describe('a function', () => {
  const person = { tag: 'somebody', role: 'adult' } as const;
  const identify = (async () => person) as unknown as Identify;
  const event = {} as Parameters<Identify>[0];

  it('authenticates nobody while its keys are wrong', async () => {
    const guarded = withConfirmedKeys(identify, () =>
      confirmKeys(storage.store, fingerprintsOf({ tag: other.tag })),
    );
    expect(await guarded(event)).toMatchObject({ refused: 'keys-wrong' });
    expect(await guarded(event)).toMatchObject({ refused: 'keys-wrong' });
  });

  it('checks its keys once, and again only after a failed check', async () => {
    let asked = 0;
    const guarded = withConfirmedKeys(identify, async () => {
      asked += 1;
      if (asked === 1) throw new Error('throttled');
      return [];
    });
    await expect(guarded(event)).rejects.toThrow('throttled');
    expect(await guarded(event)).toEqual(person);
    await Promise.all([guarded(event), guarded(event)]);
    expect(asked).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { refuseFrequentEdit } from '../../../functions/public-api/refuse-too-many.ts';
import { type ErasedAct, fingerprintOfText } from '../../../shared/people/ledger.ts';
import type { OwnRecord } from '../../../shared/storage/own-records.ts';
import { sealingKeys } from '../../support/sealing-keys.ts';

const keys = sealingKeys('a secret of the test');
const now = new Date('2026-11-02T09:30:00.000Z');
const at = (time: string): string => `2026-11-02T${time}.000Z`;

const sent = (
  item: string,
  edits: number,
  submittedAt = at('09:20:00'),
): OwnRecord['submissions'][number] => ({
  item,
  kind: 'review',
  slug: 'a-title',
  superseded: false,
  state: 'published',
  audience: 'adult',
  submittedAt,
  revision: edits + 1,
  edits,
});
const erased = (item: string, edits: number, moment = at('09:20:00')): ErasedAct => ({
  act: 'submission',
  at: moment,
  fingerprint: `${item} ${moment}`,
  text: { fingerprint: fingerprintOfText(keys, item), revision: edits + 1, edits },
});
const record = (submissions: OwnRecord['submissions'], acts: ErasedAct[] = []): OwnRecord => ({
  submissions,
  reports: [],
  profile: {},
  erased: { refused: false, acts, strikes: [], upheld: [], declined: [] },
});

/** Returns the seconds to wait in the refusal, or `undefined` when the edit is allowed. */
const waits = (own: OwnRecord, existing?: { revision: number; submittedAt: string }): number | undefined => {
  const refusal = refuseFrequentEdit({ item: 'here', existing, own }, keys, now);
  if (refusal) expect(refusal.refused).toBe('too-many');
  return refusal?.retryAfter;
};

describe('edits of one text', () => {
  const present = { revision: 12, submittedAt: at('09:29:40') };

  it('are counted together with the edits of the same text before an erasure', () => {
    expect(waits(record([]), present)).toBeUndefined();
    expect(waits(record([], [erased('here', 6)]), present)).toBeUndefined();
    expect(waits(record([], [erased('here', 7)]), present)).toBe(40);
    expect(waits(record([], [erased('here', 3), erased('here', 3, at('09:21:00'))]), present)).toBe(40);
    expect(waits(record([], [erased('elsewhere', 19)]), present)).toBeUndefined();
  });

  it('are still limited for a text that is sent again in the minute after an erasure', () => {
    expect(waits(record([], [erased('here', 19, at('09:30:00'))]))).toBe(60);
    expect(waits(record([], [erased('here', 19, at('09:29:00'))]))).toBeUndefined();
    expect(waits(record([], [erased('here', 18, at('09:30:00'))]))).toBeUndefined();
    expect(waits(record([]))).toBeUndefined();
  });
});

describe('edits of all texts of a person', () => {
  const calm = { revision: 2, submittedAt: at('09:20:00') };
  const many = (count: number, submittedAt?: string) =>
    Array.from({ length: count }, (_, n) => sent(`text ${n}`, 10, submittedAt));

  it('are limited to a hundred per clock hour in total', () => {
    expect(waits(record([...many(9), sent('last', 9)]), calm)).toBeUndefined();
    expect(waits(record(many(10)), calm)).toBe(1800);
    expect(waits(record(many(10, at('08:59:59'))), calm)).toBeUndefined();
  });

  it('still count after an erasure', () => {
    expect(waits(record(many(4), [erased('a', 59)]), calm)).toBeUndefined();
    expect(waits(record(many(4), [erased('a', 60)]), calm)).toBe(1800);
    // The ledger stores the end of the minute, so this edit may have been in the hour before.
    expect(waits(record([], [erased('a', 100, at('09:00:00'))]), calm)).toBeUndefined();
  });

  it('do not prevent new texts', () => {
    expect(waits(record(many(10)))).toBeUndefined();
  });
});

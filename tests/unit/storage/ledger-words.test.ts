import { expect, it } from 'vitest';
import { ledgerInWords } from '../../../shared/storage/ledger-words.ts';

const entry = {
  pk: 'LEDGER#tag',
  sk: 'LIMIT#vote#2026-11-02T09',
  act: 'vote',
  times: 3,
  expiresAt: 1_793_696_400,
};

it.each(['rate-limit', 'pace'])(
  'the export describes a rate limit that is stored as %s in words',
  (entity) => {
    expect(ledgerInWords({ ...entry, entity })).toEqual({
      what: 'How often you voted within one hour: 3',
      until: new Date(entry.expiresAt * 1000).toISOString(),
    });
  },
);

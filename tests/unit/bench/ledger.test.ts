import { expect, it } from 'vitest';
import type { MeteredCall } from '../../../infra/local/contracts.ts';
import { Ledger } from '../../bench/prices/ledger.ts';

const call = { action: 'dynamodb:PutItem' } as MeteredCall;
const cost = (writeUnits: number, requests = 1) => ({
  readUnits: 0.5,
  writeUnits,
  ms: writeUnits * 10,
  calls: Array.from({ length: requests }, () => call),
});

it('the ledger of costs returns the median and the last cost of every label, sorted by label', () => {
  const ledger = new Ledger();
  for (const units of [9, 1, 5]) ledger.add('worker event', cost(units));
  for (const units of [2, 4]) ledger.add('api POST /reviews', cost(units, 2));
  expect(ledger.priceTags()).toEqual([
    {
      label: 'api POST /reviews',
      invocations: 2,
      requests: 2,
      readUnits: 0.5,
      writeUnits: 3,
      ms: 30,
      last: cost(4, 2),
    },
    {
      label: 'worker event',
      invocations: 3,
      requests: 1,
      readUnits: 0.5,
      writeUnits: 5,
      ms: 50,
      last: cost(5),
    },
  ]);
});

it('the ledger of costs drops the oldest invocations beyond its limit', () => {
  const ledger = new Ledger(2);
  for (const units of [100, 1, 3]) ledger.add('worker', cost(units));
  expect(ledger.priceTags()).toMatchObject([{ invocations: 2, writeUnits: 2 }]);
});

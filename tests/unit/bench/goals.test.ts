import { expect, it } from 'vitest';
import { writesOf } from '../../bench/goals.ts';

it('A transaction counts as one writing request, also when it writes entries of an index', () => {
  expect(writesOf({ calls: ['GetItem', 'Query byList', 'TransactWriteItems byList'] })).toBe(1);
  expect(writesOf({ calls: ['PutItem', 'TransactWriteItems'] })).toBe(2);
  expect(writesOf({ calls: ['GetItem'] })).toBe(0);
});

import { expect, it } from 'vitest';
import { defined } from '../../../shared/values/defined.ts';

it('defined() omits the members whose value is undefined', () => {
  const members = defined({ text: 'kept', note: undefined as string | undefined });

  expect(members).toEqual({ text: 'kept' });
  expect(Object.keys(members)).toEqual(['text']);
});

it('defined() returns every other value, including empty ones', () => {
  const members = { text: '', count: 0, flag: false, nothing: null, list: [] };

  expect(defined(members)).toEqual(members);
});

it('defined() does not modify its argument', () => {
  const members = { note: undefined };
  defined(members);

  expect(Object.keys(members)).toEqual(['note']);
});

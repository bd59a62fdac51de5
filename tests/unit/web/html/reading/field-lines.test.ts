import { expect, it } from 'vitest';
import { fieldLines } from '../../../../../functions/web/html/reading/field-lines.ts';

it('the API reference lists the fields of unnamed objects under their parent, to a depth of three', () => {
  const text = { type: 'string' };
  const deep = { properties: { c: { properties: { d: text } } } };
  const lines = fieldLines({
    required: ['a'],
    properties: {
      a: { properties: { b: deep } },
      list: { type: 'array', items: { properties: { x: text } } },
    },
  });
  expect(lines.map(({ name, required }) => `${name}${required ? '!' : ''}`)).toEqual([
    'a!',
    'a.b',
    'a.b.c',
    'list',
    'list[].x',
  ]);
});

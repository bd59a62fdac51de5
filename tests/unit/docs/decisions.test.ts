import { expect, it } from 'vitest';
import { anchorOf, headingsOf, textOf } from './documents.ts';

const text = textOf('docs/decisions.md');
const [, ...headings] = headingsOf(text);

it('docs/decisions.md numbers the decisions consecutively', () => {
  const numbers = headings.map((heading) => Number(/^(\d+)\. /.exec(heading)?.[1]));
  expect(numbers).toEqual(headings.map((_, index) => index + 1));
});

it('docs/decisions.md has a date below the heading of each decision', () => {
  const undated = text
    .split(/^## /m)
    .filter((part) => /^\d/.test(part) && !/\n\*20\d\d-\d\d-\d\d\*\n/.test(part));
  expect(undated.map((part) => part.split('\n')[0])).toEqual([]);
});

it('docs/decisions.md lists each decision once in its index', () => {
  const linked = [...text.matchAll(/\[(\d+)\]\((#[^)]+)\)/g)].sort((a, b) => Number(a[1]) - Number(b[1]));
  expect(linked.map(([, , anchor]) => anchor)).toEqual(headings.map((heading) => `#${anchorOf(heading)}`));
});

import { type GridCategory, gridCategories } from '../expert-reviews/categories.ts';
import type { Counters } from './aggregate.ts';

/** A quotient to one decimal, halves up; the factor comes before the division, because 2.05 * 10 is below 20.5. */
const quotient = (sum: number, count: number): number => Math.round((10 * sum) / count) / 10;

const weighted = (counters: Counters, prefix: string, from: number, to: number) => {
  let count = 0;
  let sum = 0;
  for (let value = from; value <= to; value += 1) {
    const of = counters[`${prefix}${value}`] ?? 0;
    count += of;
    sum += of * value;
  }
  return { count, average: count === 0 ? null : quotient(sum, count) };
};

/** Count, averages to one decimal and star histogram of one audience. */
export const summaryOf = (counters: Counters) => {
  const stars = weighted(counters, 's', 1, 5);
  return {
    count: stars.count,
    averageStars: stars.average,
    averageAge: weighted(counters, 'a', 2, 18).average,
    histogram: [1, 2, 3, 4, 5].map((star) => counters[`s${star}`] ?? 0),
  };
};

/** The readers' average level per grid category, to one decimal, where anybody voted. */
export const readerLevels = (
  counters: Counters,
): Partial<Record<GridCategory, { level: number; votes: number }>> =>
  Object.fromEntries(
    gridCategories.flatMap((category, index) => {
      const votes = counters[`h${index}`] ?? 0;
      return votes > 0 ? [[category, { level: quotient(counters[`g${index}`] ?? 0, votes), votes }]] : [];
    }),
  );

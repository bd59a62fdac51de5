import { type GridCategory, gridCategories } from '../expert-reviews/categories.ts';
import type { Counters } from './aggregate.ts';
import { type Exclusion, exclusionCounter, exclusions } from './exclusions.ts';

/**
 * Divides and rounds to one decimal, halves up. It multiplies by ten before it divides, because 2.05 * 10 is below 20.5.
 */
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

/** The minimum number of ratings for a meaningful average. */
const enoughToShow = 5;

/** Returns the median of the suggested ages; `null` when there are none. */
const medianAge = (counters: Counters): number | null => {
  const ages: { age: number; upTo: number }[] = [];
  let total = 0;
  for (let age = 0; age <= 18; age += 1) {
    total += counters[`a${age}`] ?? 0;
    ages.push({ age, upTo: total });
  }
  const at = (place: number) => ages.find(({ upTo }) => upTo >= place)?.age ?? 0;
  return total === 0 ? null : (at(Math.floor((total + 1) / 2)) + at(Math.floor(total / 2) + 1)) / 2;
};

/**
 * Summarizes the counters of one audience: averages have one decimal, and `excluded` counts excluded reviews
 * by reason.
 */
export function summaryOf(counters: Counters) {
  const stars = weighted(counters, 's', 1, 5);
  return {
    count: stars.count,
    tooFew: stars.count < enoughToShow,
    averageStars: stars.average,
    averageAge: weighted(counters, 'a', 0, 18).average,
    medianAge: medianAge(counters),
    histogram: [1, 2, 3, 4, 5].map((star) => counters[`s${star}`] ?? 0),
    excluded: Object.fromEntries(
      exclusions.map((why) => [why, counters[exclusionCounter(why)] ?? 0]),
    ) as Record<Exclusion, number>,
  };
}

/** Returns the readers' average level (one decimal) and the votes for each grid category that has votes. */
export function readerLevels(
  counters: Counters,
): Partial<Record<GridCategory, { level: number; votes: number }>> {
  return Object.fromEntries(
    gridCategories.flatMap((category, index) => {
      const votes = counters[`h${index}`] ?? 0;
      return votes > 0 ? [[category, { level: quotient(counters[`g${index}`] ?? 0, votes), votes }]] : [];
    }),
  );
}

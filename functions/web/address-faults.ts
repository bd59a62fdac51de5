import { cardSorts } from '../../shared/titles/filter-cards.ts';
import { kindsInOrder } from './html/words/kinds.ts';

/** A query parameter with an invalid value, and the valid values. */
export interface AddressFault {
  name: string;
  message: string;
}

const oneOf = (values: readonly string[]) => ({
  fits: (value: string) => values.includes(value),
  message: `must be one of ${values.join(', ')}`,
});
const wholeNumber = (min: number, max: number) => ({
  fits: (value: string) => /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max,
  message: `must be a whole number from ${min} to ${max}`,
});
const words = (max: number) => ({
  fits: (value: string) => value.length <= max,
  message: `must be at most ${max} characters`,
});

const rules = {
  kind: oneOf(kindsInOrder),
  genre: words(120),
  topic: words(120),
  maxAge: wholeNumber(0, 18),
  sort: oneOf(cardSorts),
  q: words(200),
  page: wholeNumber(1, 9999),
  days: wholeNumber(1, 366),
} as const;

/** The query parameters of the pages. */
export type AddressParameter = keyof typeof rules;

/**
 * Returns the invalid parameters of a query string. The API refuses the same values, and also two values for one parameter.
 * Empty parameters (a form sends them when nothing was chosen) and unknown parameters (such as those that other sites
 * add to links) are ignored.
 */
export function addressFaults(query: string, taken: readonly AddressParameter[]): AddressFault[] {
  const given = new URLSearchParams(query);
  return taken.flatMap((name) => {
    const [value = '', ...others] = given
      .getAll(name)
      .map((each) => each.trim())
      .filter((each) => each !== '');
    if (others.length > 0) return [{ name, message: 'must be given once' }];
    return value === '' || rules[name].fits(value) ? [] : [{ name, message: rules[name].message }];
  });
}

import { cardSorts } from '../../shared/titles/filter-cards.ts';
import { kindsInOrder } from './html/words/kinds.ts';

/** A parameter of an address whose value cannot be taken, and what would be right. */
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
  maxAge: wholeNumber(2, 18),
  sort: oneOf(cardSorts),
  q: words(200),
  page: wholeNumber(1, 9999),
  days: wholeNumber(1, 366),
} as const;

/** The parameters that pages take. */
export type AddressParameter = keyof typeof rules;

/**
 * What of an address cannot be taken; the API refuses the same values, and two values of one parameter. An empty
 * parameter is one that a form sent
 * without a choice, and one that no page knows belongs to whoever passed the link on: both are left out.
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

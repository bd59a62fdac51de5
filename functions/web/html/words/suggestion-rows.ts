import type { Suggestion } from '../../../../shared/suggestions/schema.ts';

type Row = Suggestion['area'];

/** The rows of the page that a reader can suggest a change of, as the form names them. */
export const suggestionRows: Readonly<Record<Row, string>> = {
  fact: 'A date or fact',
  'where-to-watch': 'Where to find it',
  grid: 'A level in "A lot or a little?"',
  diversity: 'Diverse representations',
  other: 'Something else',
};

/** What the form asks when a row is chosen. */
export const suggestionQuestions: Readonly<Record<Row, string>> = {
  fact: 'Is a date or another fact wrong?',
  'where-to-watch': 'Is a place to find it missing or wrong?',
  grid: 'Is a level too high or too low?',
  diversity: 'Did we miss something on diversity?',
  other: 'Is something else missing or wrong?',
};

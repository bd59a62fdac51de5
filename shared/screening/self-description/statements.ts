import { aroundStatements } from './english/around.ts';
import { contactStatements } from './english/contact.ts';
import { dayStatements } from './english/day.ts';
import { familyStatements } from './english/family.ts';
import { likenessStatements } from './english/likeness.ts';
import { nameStatements } from './english/name.ts';
import { placeStatements } from './english/place.ts';
import { schoolStatements } from './english/school.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { spanish } from './languages/spanish.ts';
import type { Statements } from './statements-type.ts';

/** Phrases for what people say about who and where they are, by topic. */
export const statements: readonly Statements[] = [
  nameStatements,
  schoolStatements,
  placeStatements,
  ...dayStatements,
  ...contactStatements,
  familyStatements,
  aroundStatements,
  likenessStatements,
  german,
  spanish,
  french,
];

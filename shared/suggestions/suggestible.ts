import type { PageFields } from '../revisions/content.ts';

/** The fields of a page for which readers may suggest other values. */
const fields: Partial<Record<keyof PageFields, true>> = {
  name: true,
  lang: true,
  originalTitle: true,
  alternativeTitles: true,
  details: true,
  whereToWatch: true,
  ageRating: true,
  oneLiner: true,
  contentGrid: true,
  whyThisAge: true,
  seasons: true,
  story: true,
  verdict: true,
  talkingPoints: true,
};

/** The fields that state the judgement of the review, and not facts that anybody can check. */
const opinions = new Set([
  'ageRating',
  'oneLiner',
  'contentGrid',
  'whyThisAge',
  'seasons',
  'story',
  'verdict',
  'talkingPoints',
]);

const proseFields = new Set(['oneLiner', 'whyThisAge', 'story', 'verdict', 'talkingPoints', 'note']);

const namesIn = (path: string): string[] => path.split('/').slice(1);

/** An object of many fields. Readers name one of the fields, so that nobody replaces all of them at once. */
const group = '/details';

/** Returns whether readers may suggest another value for the field at a path. */
export function isSuggestible(path: string): boolean {
  return Object.hasOwn(fields, namesIn(path)[0] ?? '') && path !== group;
}

/** Returns whether the field at a path is prose: sentences and not a fact. */
export function isProse(path: string): boolean {
  return namesIn(path).some((name) => proseFields.has(name));
}

/** Returns whether the field at a path states the judgement of the review. */
export function isOpinion(path: string): boolean {
  return opinions.has(namesIn(path)[0] ?? '');
}

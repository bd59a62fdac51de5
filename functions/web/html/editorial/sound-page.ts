import type { TitleKind } from '../../../../shared/titles/kinds.ts';
import { type FactInput, factsOf } from './fact-fields.ts';
import type { FormValues } from './form-values.ts';

/** What a field holds: a text, a number, yes or no, texts, an object, or a list of objects. `any` is not looked at. */
type Shape = 'text' | 'number' | 'flag' | 'texts' | 'any' | Fields | readonly [Fields];

/** The shapes of the fields of an object. Fields that are not named are texts. */
interface Fields {
  readonly [field: string]: Shape;
}

const shapeOfFact: Readonly<Record<FactInput, Shape>> = {
  date: 'text',
  line: 'text',
  names: 'texts',
  number: 'number',
  flag: 'flag',
};

const gridRow: Fields = { level: 'number' };
const picture: Fields = { width: 'number', height: 'number', seconds: 'number' };

const pageFields = (kind: TitleKind): Fields => ({
  ...{ ageRating: 'number', stars: 'number', talkingPoints: 'texts' },
  ...{
    alternativeTitles: [{}],
    originalTitle: {},
    whereToWatch: [{}],
    media: [picture],
    recommendations: 'any',
  },
  contentGrid: [gridRow],
  seasons: [{ season: 'number', ageRating: 'number', contentGrid: [gridRow] }],
  details: {
    ...{ genres: 'texts', topics: 'texts', awards: 'texts', externalIds: {} },
    classifications: [{ descriptors: 'texts' }],
    ...Object.fromEntries(factsOf(kind).map(([field, input]) => [field, shapeOfFact[input]])),
  },
});

const typeOf = { text: 'string', number: 'number', flag: 'boolean' } as const;

const isObject = (value: unknown): value is FormValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns what a value has of a shape; `undefined` when it is something else. */
const sound = (value: unknown, shape: Shape): unknown => {
  if (shape === 'any') return value;
  if (shape === 'texts')
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : undefined;
  if (typeof shape === 'string') return typeof value === typeOf[shape] ? value : undefined;
  if (isList(shape))
    return Array.isArray(value) ? value.filter(isObject).map((row) => sound(row, shape[0])) : undefined;
  return isObject(value) ? soundFields(value, shape) : undefined;
};

const isList = (shape: Fields | readonly [Fields]): shape is readonly [Fields] => Array.isArray(shape);

const soundFields = (value: FormValues, fields: Fields): FormValues =>
  Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]) => {
      const shape = Object.hasOwn(fields, field) ? fields[field] : 'text';
      const next = sound(inner, shape ?? 'text');
      return next === undefined ? [] : [[field, next]];
    }),
  );

/**
 * Returns the page of a form without values that have another shape than the title page expects. What an editor has not
 * saved as a revision may have any.
 */
export function soundPage(page: FormValues, kind: TitleKind): FormValues {
  return soundFields(page, pageFields(kind));
}

import * as z from 'zod';

/** The categories of the content grid, in the order in which pages show them. */
export const gridCategories = [
  'educational-value',
  'positive-messages',
  'positive-role-models',
  'diverse-representations',
  'violence-and-scariness',
  'sex-and-nudity',
  'language',
  'products-and-purchases',
  'drinking-drugs-and-smoking',
  'ease-of-play',
  'privacy',
] as const;

export const GridCategory = z.enum(gridCategories);
export type GridCategory = z.infer<typeof GridCategory>;

/** A level of the grid: 0 none, 1 hardly any, 2 a little, 3 some, 4 a lot, 5 a great deal. */
export const GridLevel = z.int().min(0).max(5);

import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod';
import { ExpertReview } from '../../../shared/expert-reviews/schema.ts';
import { Title } from '../../../shared/titles/schema.ts';

const folder = new URL('../../../infra/demo/', import.meta.url);

export const CatalogueFile = z.strictObject({ title: Title, review: ExpertReview });
export type CatalogueFile = z.infer<typeof CatalogueFile>;

/** The parsed files, by file name without extension. */
export const rawCatalogue: ReadonlyMap<string, unknown> = new Map(
  readdirSync(new URL('catalogue/', folder)).map((file) => [
    basename(file, '.json'),
    JSON.parse(readFileSync(new URL(`catalogue/${file}`, folder), 'utf8')) as unknown,
  ]),
);

/** Returns the source of a picture, by file name without extension. */
export const pictures: ReadonlyMap<string, string> = new Map(
  readdirSync(new URL('pictures/', folder)).map((file) => [
    basename(file, '.svg'),
    readFileSync(new URL(`pictures/${file}`, folder), 'utf8'),
  ]),
);

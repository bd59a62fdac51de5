import type { DynamoDBRecord } from 'aws-lambda';
import { defined } from '../../shared/values/defined.ts';

/** A change of something that a title's page shows. */
export interface PageChange {
  slug: string;
  /** Whether the title's facts or its published review changed, and not only what readers wrote. */
  facts: boolean;
  /** The addresses `person/item` of the reviews that changed, as the counters name them. */
  newest?: string[];
}

type Image = NonNullable<DynamoDBRecord['dynamodb']>['NewImage'];

const factsIn = (image: Image): string | undefined =>
  image &&
  JSON.stringify([
    image.changedAt?.S,
    image.publication?.M?.revision?.N,
    image.mergedInto?.S,
    image.data?.S,
    image.publishedAt?.S,
  ]);

/**
 * Returns what a record of the table's stream changes on a page; `undefined` when it changes nothing, as when a draft of a
 * review is added to a title.
 */
export function changeIn({ dynamodb }: DynamoDBRecord): PageChange | undefined {
  const image = dynamodb?.NewImage;
  // The image of a deleted suggestion is the old one. Its author may be named on the page.
  const slug = (image ?? dynamodb?.OldImage)?.slug?.S ?? '';
  const newest = image?.entity?.S === 'aggregate' ? image.newest?.S : undefined;
  if (image?.entity?.S !== 'title' && image?.entity?.S !== 'expert-review')
    return { slug, facts: false, ...defined({ newest: newest === undefined ? undefined : [newest] }) };
  return factsIn(image) === factsIn(dynamodb?.OldImage) ? undefined : { slug, facts: true };
}

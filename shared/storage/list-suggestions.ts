import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { readersTogether } from '../community-reviews/readers-together.ts';
import type { SuggestionSubmission } from '../moderation/submission.ts';
import { defined } from '../values/defined.ts';
import { fromItem, toItem } from './items.ts';
import { placeOf } from './list-titles.ts';
import { lists } from './lists.ts';
import type { ListPosition } from './published-reviews.ts';
import type { Store } from './store.ts';
import { type SubmissionItem, submissionFrom } from './submission-items.ts';
import { indexes, personPartition } from './table.ts';

interface SuggestionFilter {
  state?: 'forwarded' | 'conflict' | 'applied' | 'declined' | 'duplicate' | undefined;
  slug?: string | undefined;
  area?: string | undefined;
  /** Only what the service suggests because of readers' votes. */
  source?: 'votes' | undefined;
}

/** The most suggestions that are read for one page of a filtered list. */
const maxRead = 500;

const decidedStates = new Set(['applied', 'declined', 'duplicate'] as const);
type Decided = 'applied' | 'declined' | 'duplicate';

const queryFor = ({ state, slug, area, source }: SuggestionFilter) => {
  const decided = state !== undefined && decidedStates.has(state as Decided) ? (state as Decided) : undefined;
  const pk = source && personPartition(readersTogether);
  const wanted = defined({ state: decided ? undefined : state, slug, area, pk });
  const names = Object.keys(wanted);
  return {
    partition: lists.suggestions(decided ?? 'waiting'),
    // The waiting ones are in the order in which they should be decided, the others have the latest decision first.
    forward: decided === undefined,
    clause: names.map((name) => `#${name} = :${name}`).join(' AND ') || undefined,
    names: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    values: Object.fromEntries(Object.entries(wanted).map(([name, value]) => [`:${name}`, value])),
  };
};

/**
 * Reads one page of the suggestions that wait for editors, those by readers with the best record first, then the oldest; or
 * of those in a state. One query. With a filter it reads at most 500, so a page may be short; the next one continues.
 */
export async function listSuggestions(
  store: Store,
  filter: SuggestionFilter,
  limit: number,
  after?: ListPosition,
): Promise<{ suggestions: SuggestionSubmission[]; next?: ListPosition }> {
  const { partition, forward, clause, names, values } = queryFor(filter);
  const { Items = [], LastEvaluatedKey } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      IndexName: indexes.list.name,
      KeyConditionExpression: '#partition = :partition',
      ...defined({ FilterExpression: clause }),
      ExpressionAttributeNames: { '#partition': indexes.list.partition, ...names },
      ExpressionAttributeValues: toItem({ ':partition': partition, ...values }),
      ScanIndexForward: forward,
      Limit: clause === undefined ? limit : maxRead,
      ...defined({ ExclusiveStartKey: after && toItem(after) }),
    }),
  );
  const found = Items.map((item) => fromItem<SubmissionItem & ListPosition>(item));
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  const read = last ?? (LastEvaluatedKey && fromItem<ListPosition>(LastEvaluatedKey));
  return {
    suggestions: shown.map((item) => submissionFrom(item) as SuggestionSubmission),
    ...defined({ next: read && placeOf(read) }),
  };
}

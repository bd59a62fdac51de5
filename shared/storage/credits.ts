import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Submission, SuggestionSubmission } from '../moderation/submission.ts';
import type { Address } from '../people/sealing.ts';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import { readSubmissions } from './read-submissions.ts';
import type { Store } from './store.ts';
import { readSubmission } from './submissions.ts';
import { keys } from './table.ts';

/** Returns the reference to the suggestion for which a reader is named. The name itself is read when it is shown. */
export function creditFor({ address, content }: SuggestionSubmission): string | undefined {
  return content?.credit ? refer(address) : undefined;
}

const refer = ({ person, item }: Address): string => `${person}/${item}`;

const addressOf = (credit: string): Address => {
  const [person = '', item = ''] = credit.split('/');
  return { person, item };
};

/** Returns the public name for which a suggestion was sent, while it counts as used and its author wishes to be named. */
const nameFor = (found: Submission | undefined): string | undefined =>
  found?.kind === 'suggestion' && found.state === 'applied' && found.content?.credit
    ? found.handle
    : undefined;

/** Reads the public name of the reader who is named for a change; `undefined` when nobody is, or not any more. */
export async function creditedName(store: Store, credit: string | undefined): Promise<string | undefined> {
  return credit === undefined ? undefined : nameFor(await readSubmission(store, addressOf(credit)));
}

/** Reads the public names of the readers who are named for changes, by reference. One request for every hundred. */
export async function creditedNames(
  store: Store,
  credits: readonly (string | undefined)[],
): Promise<(credit: string | undefined) => string | undefined> {
  const wanted = [...new Set(credits.filter((credit) => credit !== undefined))];
  const found = wanted.length > 0 ? await readSubmissions(store, wanted.map(addressOf)) : [];
  const names = new Map(found.map((one) => [refer(one.address), nameFor(one)]));
  return (credit) => (credit === undefined ? undefined : names.get(credit));
}

/**
 * Removes the reference to an erased suggestion from the head and the log of its title. The version of the title moves, so
 * that a write that read the head before cannot bring the reference back.
 */
export async function forgetCredit(store: Store, suggestion: Submission): Promise<void> {
  if (suggestion.kind !== 'suggestion' || suggestion.edited?.titleVersion === undefined) return;
  const { slug, edited, address } = suggestion;
  const values = toItem({ ':credit': refer(address) });
  const log = keys.titleLog(slug, edited.titleVersion ?? 0);
  await whenCondition(
    store.client.send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: toItem(log),
        UpdateExpression: 'REMOVE credit',
        ConditionExpression: 'credit = :credit',
        ExpressionAttributeValues: values,
      }),
    ),
  );
  await whenCondition(
    store.client.send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: toItem(keys.title(slug)),
        UpdateExpression: 'SET version = version + :one REMOVE publication.afterSuggestion.credit',
        ConditionExpression: 'publication.afterSuggestion.credit = :credit',
        ExpressionAttributeValues: { ...values, ...toItem({ ':one': 1 }) },
      }),
    ),
  );
}

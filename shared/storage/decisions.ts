import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { ScreeningDecision } from '../moderation/decide-by-policy.ts';
import { decisionFields, type LinkedDecision } from '../moderation/decision.ts';
import type { Strike } from '../moderation/strike.ts';
import type { Submission } from '../moderation/submission.ts';
import type { Address } from '../people/sealing.ts';
import { aggregateUpdates } from './aggregates.ts';
import { besideCaseWrites } from './beside-cases.ts';
import { caseWrite, sameCase } from './cases.ts';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import { manyFindings, type PackedContent, packContent, unpackContent } from './packed-content.ts';
import { queryAll } from './query-all.ts';
import type { Store } from './store.ts';
import { submissionWrite } from './submissions.ts';
import { decisionsAbout, expiryAttribute, indexes, keys, listSorts, lists } from './table.ts';

/** Every decision is listed by month, for the numbers that are published and for the replay of another policy. */
const listing = (decision: LinkedDecision, { address, kind, audience }: Submission) => ({
  kind,
  audience,
  [indexes.list.partition]: lists.decisions(decision.decidedAt.slice(0, 7)),
  [indexes.list.sort]: listSorts.decision(decision.decidedAt, address.item),
});

/** The star value stands beside the decision, so that publication by stars can be reported; no rule sees it. */
const starsOf = (submission: Submission): { stars?: number } => {
  if (submission.kind !== 'review') return {};
  const stars = (submission.content ?? submission.published)?.stars;
  return stars === undefined ? {} : { stars };
};

/**
 * The write of a decision in its place in the target's chain; a second decision for the same place is refused. The
 * signature of the text that it is about stands beside it, where copies are looked for.
 */
export function decisionWrite(
  store: Store,
  about: Submission,
  decision: LinkedDecision,
  signature?: Uint8Array,
): TransactWriteItem {
  return {
    Put: {
      TableName: store.table,
      Item: toItem({
        ...keys.decision(about.address, decision.sequence),
        entity: 'decision',
        ...decision,
        findings: packContent(decision.findings, manyFindings),
        reasons: packContent(decision.reasons, manyFindings),
        ...starsOf(about),
        signature,
        ...listing(decision, about),
      }),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  };
}

/** The write of a strike; it leaves the table by itself when it ends. */
export function strikeWrite(store: Store, person: string, strike: Strike): TransactWriteItem {
  return {
    Put: {
      TableName: store.table,
      Item: toItem({
        ...keys.strike({ person, item: strike.item }, strike.sequence),
        entity: 'strike',
        ...strike,
        [expiryAttribute]: Math.ceil(Date.parse(strike.endsAt) / 1000),
      }),
    },
  };
}

const caseWrites = (
  store: Store,
  { next, opens, decision, beside }: ScreeningDecision,
): TransactWriteItem[] => {
  const { next: goesOn = opens, previousVersion } = beside ?? {};
  if (goesOn)
    return [
      caseWrite(store, goesOn, previousVersion),
      ...besideCaseWrites(store, goesOn, decision.decidedAt),
    ];
  return beside ? [sameCase(store, next.address, previousVersion)] : [];
};

/**
 * Writes a decision, the submission's new state, the aggregate, the case and the strike in one transaction. The
 * submission has a version, and its decisions a place each: together they make a redelivery a no-op. `false` when the
 * submission was decided or changed meanwhile, or the case that it is decided beside.
 */
export function writeDecision(
  store: Store,
  decided: ScreeningDecision,
  signature?: Uint8Array,
): Promise<boolean> {
  const { next, previousVersion, decision, aggregates, strike } = decided;
  return whenCondition(
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          submissionWrite(store, next, previousVersion),
          decisionWrite(store, next, decision, signature),
          ...aggregateUpdates(store, aggregates),
          ...caseWrites(store, decided),
          ...(strike ? [strikeWrite(store, next.address.person, strike)] : []),
        ],
      }),
    ),
  );
}

/** A decision as it lies in the table. */
export type DecisionItem = Omit<LinkedDecision, 'findings' | 'reasons'> & {
  pk: string;
  sk: string;
  entity: string;
  findings: PackedContent;
  reasons: PackedContent;
  stars?: number;
  signature?: Uint8Array;
};

/** The decision that an item holds, exactly as it was linked, whatever else lies beside it. */
export function decisionFrom(item: DecisionItem): LinkedDecision {
  const own = Object.fromEntries(
    decisionFields.filter((name) => item[name] !== undefined).map((name) => [name, item[name]]),
  );
  return {
    ...(own as Omit<LinkedDecision, 'findings' | 'reasons'>),
    findings: unpackContent<LinkedDecision['findings']>(item.findings) ?? [],
    reasons: unpackContent<LinkedDecision['reasons']>(item.reasons) ?? [],
  };
}

/** All decisions about one submission, in their order. */
export async function listDecisions(store: Store, address: Address): Promise<LinkedDecision[]> {
  const items = await queryAll<DecisionItem>(store, {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: toItem({
      ':pk': keys.submission(address).pk,
      ':prefix': decisionsAbout(address.item),
    }),
  });
  return items.map(decisionFrom);
}

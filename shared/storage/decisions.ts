import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { ScreeningDecision } from '../moderation/decide-by-policy.ts';
import { decisionFields, type LinkedDecision } from '../moderation/decision.ts';
import type { Strike } from '../moderation/strike.ts';
import type { Submission } from '../moderation/submission.ts';
import type { Address } from '../people/sealing.ts';
import { aggregateUpdates } from './aggregates.ts';
import { casePartWrites } from './case-parts.ts';
import { caseWrite, sameCase } from './cases.ts';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import { listSorts } from './list-sorts.ts';
import { manyFindings, type PackedContent, packContent, unpackContent } from './packed-content.ts';
import { queryAll } from './query-all.ts';
import type { Store } from './store.ts';
import { submissionWrite } from './submissions.ts';
import { decisionsAbout, expiryAttribute, indexes, keys, lists } from './table.ts';

/**
 * Builds the attributes that list a decision by month. The published numbers and the replay of a proposed policy read
 * these lists.
 */
const listing = (decision: LinkedDecision, { address, kind, audience }: Submission) => ({
  kind,
  audience,
  [indexes.list.partition]: lists.decisions(decision.decidedAt.slice(0, 7)),
  [indexes.list.sort]: listSorts.decision(decision.decidedAt, address.item),
});

/** Returns the stars of a review, which are stored with the decision for the published numbers. No rule uses them. */
const starsOf = (submission: Submission): { stars?: number } => {
  if (submission.kind !== 'review') return {};
  const stars = (submission.content ?? submission.published)?.stars;
  return stars === undefined ? {} : { stars };
};

/**
 * Builds the write of a decision at its sequence number in the target's chain. Writing another decision with the same
 * number fails. The signature of the text is stored with it, for detecting copies.
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

/** Builds the write that stores a strike. DynamoDB deletes the strike when it expires. */
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
  { next, opens, decision, earlierCase }: ScreeningDecision,
): TransactWriteItem[] => {
  const { next: goesOn = opens, previousVersion } = earlierCase ?? {};
  if (goesOn)
    return [caseWrite(store, goesOn, previousVersion), ...casePartWrites(store, goesOn, decision.decidedAt)];
  return earlierCase ? [sameCase(store, next.address, previousVersion)] : [];
};

/**
 * Writes a decision, the submission's new state, the aggregate, the case and the strike in one transaction. It checks
 * the submission's version and the decision's sequence number, so a message that is delivered twice is applied once.
 * Returns `false` when the submission or its case was decided or changed first.
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

/** A decision as it is stored. */
export type DecisionItem = Omit<LinkedDecision, 'findings' | 'reasons'> & {
  pk: string;
  sk: string;
  entity: string;
  findings: PackedContent;
  reasons: PackedContent;
  stars?: number;
  signature?: Uint8Array;
};

/** Returns the decision in an item, with exactly the fields that were hashed into the chain. */
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

/** Lists all decisions about one submission, oldest first. */
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

import type { Case } from '../moderation/case.ts';
import { placeInQueue } from '../moderation/place-in-queue.ts';
import { defined } from '../values/defined.ts';
import { type CaseGroup, lists } from './lists.ts';
import { manyFindings, type PackedContent, packContent, unpackContent } from './packed-content.ts';
import { expiresAfter } from './retention.ts';
import { expiryAttribute, keys, partsOf } from './table.ts';

type Plain = Omit<Case, 'address' | 'findings' | 'appeal' | 'undo' | 'reportedText'>;

/** The summary of a decision that can be undone. The state before the decision is stored in an item of its own. */
export type UndoSummary = Pick<NonNullable<Case['undo']>, 'by' | 'until' | 'request' | 'submissionVersion'>;

/**
 * A case as it is stored. Its item is written with every report, so its long parts are stored in items of their own
 * (`case-parts.ts`). The case's item has only the summary of `undo` and the revision of the reported text.
 */
export type CaseItem = Plain & {
  pk: string;
  sk: string;
  entity: 'case';
  findings: PackedContent;
  appeal?: string;
  undo?: string;
  listKey: string;
  listSort: string;
};

/** Returns the list that contains the case in its current state. */
function groupOf({ state }: Pick<Case, 'state'>): CaseGroup {
  if (state === 'open' || state === 'queued') return 'waiting';
  return state;
}

/**
 * Returns the sort key of a case in its list: waiting cases by priority and age, assigned ones by the end of the lease,
 * closed ones by the time of closing.
 */
const sortOf = (moderationCase: Plain): string => {
  const group = groupOf(moderationCase);
  if (group === 'assigned') return moderationCase.leaseUntil ?? '';
  if (group === 'closed') return moderationCase.closedAt ?? '';
  return placeInQueue(moderationCase);
};

/** Serializes the summary of a decision that can be undone. */
export function serializeUndo({ by, until, request, submissionVersion }: UndoSummary): string {
  return JSON.stringify({ by, until, request, submissionVersion } satisfies UndoSummary);
}

/** The attribute of an undo item that has the serialized summary. Versions up to 0.2 named it `mark`. */
export interface UndoNames {
  undo?: string;
  mark?: string;
}

/**
 * Returns the serialized summary in an undo item. The item belongs to the case's latest decision only if the case has
 * the same summary.
 */
export function undoOf({ undo, mark }: UndoNames): string | undefined {
  return undo ?? mark;
}

/**
 * Builds the item of a case, in the list for its state. A closed case has no findings; they are stored with its
 * decision.
 */
export function caseItem(moderationCase: Case): CaseItem {
  const { address, findings, appeal, undo, reportedText, ...plain } = moderationCase;
  const closed = plain.state === 'closed';
  const expiry = closed && plain.closedAt ? expiresAfter('closed case', plain.closedAt) : undefined;
  return {
    ...keys.case(address),
    entity: 'case',
    ...plain,
    ...defined({ reportedRevision: reportedText?.revision }),
    findings: packContent(closed ? [] : findings, manyFindings) ?? '[]',
    ...defined({ appeal: appeal && JSON.stringify(appeal), undo: undo && serializeUndo(undo) }),
    ...expiry,
    listKey: lists.cases(groupOf(plain)),
    listSort: sortOf(plain),
  };
}

const bookkeeping = new Set<string>([
  'pk',
  'sk',
  'entity',
  'undo',
  'reportedText',
  'listKey',
  'listSort',
  expiryAttribute,
]);

/** Returns the case in an item, without its long parts. */
export function caseFrom(item: CaseItem): Case {
  const [person = '', place = ''] = partsOf(item.pk);
  const { findings, appeal, ...rest } = item;
  const plain = Object.fromEntries(Object.entries(rest).filter(([name]) => !bookkeeping.has(name)));
  return {
    ...(plain as unknown as Plain),
    address: { person, item: place },
    findings: unpackContent<Case['findings']>(findings) ?? [],
    ...defined({ appeal: appeal ? (JSON.parse(appeal) as NonNullable<Case['appeal']>) : undefined }),
  };
}

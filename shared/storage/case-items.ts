import type { Case } from '../moderation/case.ts';
import { placeInQueue } from '../moderation/place-in-queue.ts';
import { defined } from '../values/defined.ts';
import { manyFindings, type PackedContent, packContent, unpackContent } from './packed-content.ts';
import { expiresAfter } from './retention.ts';
import { type CaseGroup, expiryAttribute, keys, lists, partsOf } from './table.ts';

type Plain = Omit<Case, 'address' | 'findings' | 'appeal' | 'undo' | 'reportedText'>;

/** What a case remembers of the decision that can be taken back; how everything was before lies beside it. */
export type UndoSummary = Pick<NonNullable<Case['undo']>, 'by' | 'until' | 'request' | 'submissionVersion'>;

/**
 * A case as it lies in the table. It is written with every report, so what may be long lies beside it
 * (`beside-cases.ts`): it has `undo` as a summary, and of the text that was reported the revision.
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

/** The list in which a case in its state is found. */
export function groupOf({ state }: Pick<Case, 'state'>): CaseGroup {
  if (state === 'open' || state === 'queued') return 'waiting';
  return state;
}

/** Waiting cases by urgency and age, assigned ones by the end of the lease, closed ones by when. */
const sortOf = (moderationCase: Plain): string => {
  const group = groupOf(moderationCase);
  if (group === 'assigned') return moderationCase.leaseUntil ?? '';
  if (group === 'closed') return moderationCase.closedAt ?? '';
  return placeInQueue(moderationCase);
};

/** The summary of an undo as it is written. */
export function undoAttribute({ by, until, request, submissionVersion }: UndoSummary): string {
  return JSON.stringify({ by, until, request, submissionVersion } satisfies UndoSummary);
}

/** How the item beside a case names the summary of its undo; versions up to 0.2 named it `mark`. */
export interface UndoNames {
  undo?: string;
  mark?: string;
}

/** The summary that the item beside a case was written with. */
export function undoOf({ undo, mark }: UndoNames): string | undefined {
  return undo ?? mark;
}

/** The item that holds a case, in the list of its state. What was found lies in the decision too, once there is one. */
export function caseItem(moderationCase: Case): CaseItem {
  const { address, findings, appeal, undo, reportedText, ...plain } = moderationCase;
  const closed = plain.state === 'closed';
  return {
    ...keys.case(address),
    entity: 'case',
    ...plain,
    ...defined({ reportedRevision: reportedText?.revision }),
    findings: packContent(closed ? [] : findings, manyFindings) ?? '[]',
    ...defined({ appeal: appeal && JSON.stringify(appeal), undo: undo && undoAttribute(undo) }),
    ...(closed && plain.closedAt ? expiresAfter('closed case', plain.closedAt) : {}),
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

/** The case that an item holds, without what lies beside it. */
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

import type { Case } from '../moderation/case.ts';
import { placeInQueue } from '../moderation/place-in-queue.ts';
import { type PackedContent, packContent, unpackContent } from './packed-content.ts';
import { expiresAfter } from './retention.ts';
import { type CaseGroup, expiryAttribute, keys, lists } from './table.ts';

type Plain = Omit<Case, 'address' | 'findings' | 'appeal' | 'undo' | 'reportedText'>;

/** A case as it lies in the table. */
export type CaseItem = Plain & {
  pk: string;
  sk: string;
  entity: 'case';
  findings: string;
  appeal?: string;
  undo?: string;
  reportedText?: PackedContent;
  listKey: string;
  listSort: string;
};

/** The list in which a case in its state is found. */
export const groupOf = ({ state }: Pick<Case, 'state'>): CaseGroup => {
  if (state === 'open' || state === 'queued') return 'waiting';
  return state;
};

/** Waiting cases by urgency and age, assigned ones by the end of the lease, closed ones by when. */
const sortOf = (subject: Plain): string => {
  const group = groupOf(subject);
  if (group === 'assigned') return subject.leaseUntil ?? '';
  if (group === 'closed') return subject.closedAt ?? '';
  return placeInQueue(subject);
};

/** The item that holds a case, in the list of its state. */
export const caseItem = (subject: Case): CaseItem => {
  const { address, findings, appeal, undo, reportedText, ...plain } = subject;
  const packed = packContent(reportedText);
  return {
    ...keys.case(address),
    entity: 'case',
    ...plain,
    findings: JSON.stringify(findings),
    ...(appeal ? { appeal: JSON.stringify(appeal) } : {}),
    ...(undo ? { undo: JSON.stringify(undo) } : {}),
    ...(packed ? { reportedText: packed } : {}),
    ...(plain.state === 'closed' && plain.closedAt ? expiresAfter('closed case', plain.closedAt) : {}),
    listKey: lists.cases(groupOf(plain)),
    listSort: sortOf(plain),
  };
};

const bookkeeping = new Set<string>(['pk', 'sk', 'entity', 'listKey', 'listSort', expiryAttribute]);

/** The case that an item holds. */
export const caseFrom = (item: CaseItem): Case => {
  const [, person = '', place = ''] = item.pk.split('#');
  const { findings, appeal, undo, reportedText, ...rest } = item;
  const reported = unpackContent<NonNullable<Case['reportedText']>>(reportedText);
  const plain = Object.fromEntries(Object.entries(rest).filter(([name]) => !bookkeeping.has(name)));
  return {
    ...(plain as unknown as Plain),
    address: { person, item: place },
    findings: JSON.parse(findings) as Case['findings'],
    ...(appeal ? { appeal: JSON.parse(appeal) as NonNullable<Case['appeal']> } : {}),
    ...(undo ? { undo: JSON.parse(undo) as NonNullable<Case['undo']> } : {}),
    ...(reported ? { reportedText: reported } : {}),
  };
};

import type { Case } from '../moderation/case.ts';
import { type CaseGroup, indexes, keys, lists } from './table.ts';

/** A case as it lies in the table. */
export type CaseItem = Omit<Case, 'address' | 'findings' | 'appeal'> & {
  pk: string;
  sk: string;
  entity: 'case';
  findings: string;
  appeal?: string;
};

/** The list in which a case in its state is found. */
export const groupOf = ({ state }: Case): CaseGroup => {
  if (state === 'open' || state === 'queued') return 'waiting';
  return state;
};

/** Waiting cases by urgency and age, assigned ones by the end of the lease, closed ones by when. */
const sortOf = (subject: Case): string => {
  const group = groupOf(subject);
  if (group === 'assigned') return subject.leaseUntil ?? '';
  if (group === 'closed') return subject.closedAt ?? '';
  return `${9 - subject.priority}#${subject.openedAt}`;
};

/** The item that holds a case, in the list of its state. */
export const caseItem = ({
  address,
  findings,
  appeal,
  ...rest
}: Case): CaseItem & Record<string, unknown> => ({
  ...keys.case(address),
  entity: 'case',
  ...rest,
  findings: JSON.stringify(findings),
  ...(appeal ? { appeal: JSON.stringify(appeal) } : {}),
  [indexes.list.partition]: lists.cases(groupOf({ address, findings, ...rest })),
  [indexes.list.sort]: sortOf({ address, findings, ...rest }),
});

/** The case that an item holds. */
export const caseFrom = (item: CaseItem): Case => {
  const [, person = '', place = ''] = item.pk.split('#');
  const { pk: _, sk: __, entity: ___, findings, appeal, ...rest } = item;
  const known = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('list'))) as Omit<
    Case,
    'address' | 'findings' | 'appeal'
  >;
  return {
    ...known,
    address: { person, item: place },
    findings: JSON.parse(findings) as Case['findings'],
    ...(appeal ? { appeal: JSON.parse(appeal) as NonNullable<Case['appeal']> } : {}),
  };
};

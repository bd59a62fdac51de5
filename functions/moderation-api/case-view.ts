import type { Case } from '../../shared/moderation/case.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { seal } from '../../shared/people/sealing.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * A case as the queue lists it to the moderator with the tag `viewer`; `mine` says that they have it, `conflict` that they
 * may not take it.
 */
export const caseSummary = ({ keys }: Dependencies, subject: Case, viewer: string, conflict = false) => ({
  id: seal(keys, 'case', subject.address),
  version: subject.version,
  state: subject.state,
  kind: subject.kind,
  receipt: seal(keys, 'receipt', subject.address),
  title: { slug: subject.slug, name: subject.titleName },
  audience: subject.audience,
  category: subject.category,
  priority: subject.priority,
  openedAt: subject.openedAt,
  ...(subject.reports ? { reports: subject.reports } : {}),
  ...(subject.coordinated ? { coordinated: true } : {}),
  ...(subject.appeal ? { appeal: { by: subject.appeal.by } } : {}),
  ...(subject.about ? { about: subject.about } : {}),
  ...(subject.assignee
    ? { assignee: subject.assigneeName ?? defaultHandle(subject.assignee), leaseUntil: subject.leaseUntil }
    : {}),
  ...(subject.assignee === viewer ? { mine: true } : {}),
  ...(conflict ? { conflict: true } : {}),
  ...(subject.closedAt ? { closedAt: subject.closedAt } : {}),
});

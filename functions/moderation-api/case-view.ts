import type { CaseSummary } from '../../shared/contract/case-schemas.ts';
import type { Case } from '../../shared/moderation/case.ts';
import { isConfidential } from '../../shared/moderation/confidential.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { seal } from '../../shared/people/sealing.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';

type Assignment = Pick<CaseSummary, 'assignee' | 'leaseUntil' | 'mine'>;

function assignmentOf({ assignee, assigneeName, leaseUntil }: Case, viewer: string): Assignment {
  if (assignee === undefined) return {};
  return {
    assignee: assigneeName ?? defaultHandle(assignee),
    ...defined({ leaseUntil, mine: assignee === viewer ? true : undefined }),
  };
}

/**
 * Builds a case as the queue shows it to the moderator with the tag `viewer`. `mine` means that they have claimed it,
 * `conflict` that they may not claim it.
 */
export function caseSummary(
  { keys }: Dependencies,
  moderationCase: Case,
  viewer: string,
  conflict = false,
): CaseSummary {
  const { address, slug, titleName, reports, coordinated, appeal, about, closedAt } = moderationCase;
  return {
    id: seal(keys, 'case', address),
    version: moderationCase.version,
    state: moderationCase.state,
    kind: moderationCase.kind,
    receipt: seal(keys, 'receipt', address),
    title: { slug, name: titleName },
    audience: moderationCase.audience,
    category: moderationCase.category,
    priority: moderationCase.priority,
    openedAt: moderationCase.openedAt,
    ...defined({ reports: reports || undefined, coordinated, appeal: appeal && { by: appeal.by }, about }),
    ...assignmentOf(moderationCase, viewer),
    ...defined({
      conflict: conflict || undefined,
      confidential: isConfidential(moderationCase) ? (true as const) : undefined,
      closedAt: closedAt || undefined,
    }),
  };
}

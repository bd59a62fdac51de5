import type { Case } from '../../shared/moderation/case.ts';
import { conflictOfInterest } from '../../shared/moderation/conflict-of-interest.ts';
import { reportAddress } from '../../shared/moderation/report-address.ts';
import { reportedCases } from '../../shared/storage/own-reports.ts';
import { keys } from '../../shared/storage/table.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Returns a function that tells which of these cases the viewer may not claim. For reported cases it reads only whether
 * the viewer reported them, and nothing about other reporters.
 */
export async function ownConflicts(
  deps: Dependencies,
  cases: readonly Case[],
  viewer: string,
): Promise<(moderationCase: Case) => boolean> {
  const reported = await reportedCases(
    deps.store,
    cases
      .filter(({ reports }) => reports)
      .map(({ address }) => ({ about: address, report: reportAddress(deps.keys, viewer, address) })),
  );
  return (moderationCase) =>
    conflictOfInterest(moderationCase, viewer, reported.has(keys.case(moderationCase.address).pk)) !==
    undefined;
}

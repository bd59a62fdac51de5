import { defined } from '../values/defined.ts';
import type { Case } from './case.ts';
import type { ScreeningDecision } from './decide-by-policy.ts';
import { mayBeReported } from './reported-state.ts';
import { caseBesideChange } from './reported-text.ts';
import type { Submission } from './submission.ts';

/** A later revision may meet a case about an earlier one: there is one per target; its versions and reports go on. */
const goingOn = (opens: Case, existing: Submission, earlier: Case | undefined): Case => {
  if (earlier === undefined) return opens;
  const { reports, reportWeight, coordinated, reported } = earlier;
  const open = earlier.state !== 'closed';
  const reportedText =
    caseBesideChange(earlier, existing, existing)?.next.reportedText ?? earlier.reportedText;
  return {
    ...opens,
    version: earlier.version + 1,
    priority: open ? Math.max(opens.priority, earlier.priority) : opens.priority,
    ...defined({
      reports,
      reportWeight,
      coordinated,
      reportedText,
      reported: open && reported ? reported : undefined,
    }),
    // Readers have waited for an answer since the case opened, and about the reason that they gave.
    ...(open && reports !== undefined ? { openedAt: earlier.openedAt, category: earlier.category } : {}),
  };
};

/** What becomes of the case there was, and on which condition about it the decision may be written. */
const besideEarlier = (
  { opens, next }: ScreeningDecision,
  existing: Submission,
  earlier: Case | undefined,
): ScreeningDecision['beside'] => {
  const previousVersion = earlier?.version;
  if (opens) return { next: goingOn(opens, existing, earlier), previousVersion };
  if (existing.decisions === 0) return undefined;
  // What is refused before anybody looks leaves the question about what readers see; it is about this revision from now on.
  const moved = earlier?.revision === next.revision ? undefined : caseBesideChange(earlier, existing, next);
  if (moved) return moved;
  return mayBeReported(existing) ? { previousVersion } : undefined;
};

/** A report on its way notices a new revision by the case, or else by the counters: they change even if no number does. */
const noticed = (decided: ScreeningDecision): ScreeningDecision => {
  const { next, decision, aggregates, beside } = decided;
  if (beside === undefined || beside.next || aggregates.length > 0) return decided;
  const { slug, audience, address } = next;
  return { ...decided, aggregates: [{ slug, audience, address, change: {}, now: decision.decidedAt }] };
};

/**
 * What screening decides about a submission, together with the case that there was about it. `existing` is the submission
 * as that case makes it (`asReported`). The decision holds only while the case has the version that was read.
 */
export function withEarlierCase(
  decided: ScreeningDecision,
  existing: Submission,
  earlier: Case | undefined,
): ScreeningDecision {
  const beside = besideEarlier(decided, existing, earlier);
  return beside ? noticed({ ...decided, beside }) : decided;
}

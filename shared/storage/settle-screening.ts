import type { Case } from '../moderation/case.ts';
import type { Judgement } from '../moderation/judge.ts';
import { asReported, mayBeReported } from '../moderation/reported-state.ts';
import { caseBesideChange } from '../moderation/reported-text.ts';
import type { Submission } from '../moderation/submission.ts';
import { readCase } from './cases.ts';
import { type BesideCase, settle } from './decisions.ts';
import type { Store } from './store.ts';

const attempts = 5;

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
    ...(reports === undefined ? {} : { reports }),
    ...(reportWeight === undefined ? {} : { reportWeight }),
    ...(coordinated ? { coordinated } : {}),
    ...(reportedText ? { reportedText } : {}),
    ...(open && reported ? { reported } : {}),
    // Readers have waited for an answer since the case opened, and about the reason that they gave.
    ...(open && reports !== undefined ? { openedAt: earlier.openedAt, category: earlier.category } : {}),
  };
};

/** What becomes of the case there was, and on which condition about it the decision may be written. */
const besideEarlier = (
  { opens, next }: Judgement,
  existing: Submission,
  earlier: Case | undefined,
): BesideCase | undefined => {
  const previousVersion = earlier?.version;
  if (opens) return { next: goingOn(opens, existing, earlier), previousVersion };
  // What is refused before anybody looks leaves the question about what readers see; it is about this revision from now on.
  const moved = earlier?.revision === next.revision ? undefined : caseBesideChange(earlier, existing, next);
  if (moved) return moved;
  return mayBeReported(existing) ? { previousVersion } : undefined;
};

/** A report on its way notices a new revision by the case, or else by the counters: they change even if no number does. */
const noticed = (judgement: Judgement, beside: BesideCase | undefined): Judgement => {
  const { next, decision, aggregates } = judgement;
  if (beside === undefined || beside.next || aggregates.length > 0) return judgement;
  const { slug, audience, address } = next;
  return { ...judgement, aggregates: [{ slug, audience, address, change: {}, now: decision.decidedAt }] };
};

/**
 * Settles what screening decides about a submission, beside a case that there may be, with the signature of a text that
 * is no copy. `judged` decides about the submission as it is with the reports that came so far, and anew when another
 * came meanwhile; `undefined` when nothing is to be decided. `false` when the submission changed meanwhile.
 */
export const settleScreening = async (
  store: Store,
  submission: Submission,
  judged: (reported: Submission) => Judgement | undefined | Promise<Judgement | undefined>,
  signature?: Uint8Array,
): Promise<boolean> => {
  const read = () => (submission.decisions > 0 ? readCase(store, submission.address) : undefined);
  let earlier = await read();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const existing = asReported(submission, earlier);
    const judgement = await judged(existing);
    if (judgement === undefined) return false;
    const beside = submission.decisions > 0 ? besideEarlier(judgement, existing, earlier) : undefined;
    if (await settle(store, noticed(judgement, beside), signature, beside)) return true;
    const known = earlier?.version;
    earlier = await read();
    if (earlier?.version === known) return false;
  }
  throw new Error('reports kept coming while a text was decided');
};

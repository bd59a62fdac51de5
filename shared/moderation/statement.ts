import { defined } from '../values/defined.ts';
import type { LinkedDecision } from './decision.ts';
import { type ReasonContext, reasonText } from './reason-text.ts';
import { type ReasonCode, reasons as reasonCatalogue } from './reasons.ts';
import type { StatementOfReasons } from './statement-schema.ts';
import type { Submission } from './submission.ts';

const sources: Record<LinkedDecision['source'], string> = {
  'own-initiative': 'SOURCE_VOLUNTARY',
  notice: 'SOURCE_TYPE_OTHER_NOTIFICATION',
  'trusted-reporter': 'SOURCE_TRUSTED_FLAGGER',
};

const automation: Record<LinkedDecision['decidedAutomatically'], string> = {
  fully: 'AUTOMATED_DECISION_FULLY',
  partly: 'AUTOMATED_DECISION_PARTIALLY',
  no: 'AUTOMATED_DECISION_NOT_AUTOMATED',
};

const visibility: Record<string, string> = {
  remove: 'DECISION_VISIBILITY_CONTENT_REMOVED',
  reject: 'DECISION_VISIBILITY_CONTENT_DISABLED',
  quarantine: 'DECISION_VISIBILITY_CONTENT_DISABLED',
  reset: 'DECISION_VISIBILITY_CONTENT_REMOVED',
};

/** Outcomes to an author's disadvantage, for which the law requires a statement of reasons. */
const adverse = new Set<LinkedDecision['outcome']>([
  'needs-edit',
  'reject',
  'remove',
  'quarantine',
  'reset',
  'modify',
]);
const effectOf = ({ effect, outcome }: LinkedDecision): LinkedDecision['outcome'] => effect ?? outcome;

const standing = (decisions: readonly LinkedDecision[]): LinkedDecision[] => {
  const undone = new Set(
    decisions.filter(({ outcome }) => outcome === 'undo').map(({ previous }) => previous),
  );
  return decisions.filter(
    // Who may read the text of an appeal does not change what was decided about the submission.
    ({ outcome, hash, question }) => outcome !== 'undo' && !undone.has(hash) && question !== 'appeal-text',
  );
};

/**
 * Returns the latest decision that needs a statement of reasons, if there is one. A decision that was undone needs none.
 */
export function decisionToExplain(decisions: readonly LinkedDecision[]): LinkedDecision | undefined {
  return standing(decisions).findLast((decision) => adverse.has(effectOf(decision)));
}

/** Outcomes after which readers see the text. */
const favourable = new Set<LinkedDecision['outcome']>(['publish', 'keep', 'restore', 'overturn']);

/**
 * Returns the later decision that replaced a decision and lets readers see the text; `undefined` when there is none.
 */
export function decisionReplacing(
  { sequence }: LinkedDecision,
  decisions: readonly LinkedDecision[],
): LinkedDecision | undefined {
  return standing(decisions).find((later) => later.sequence > sequence && favourable.has(effectOf(later)));
}

const mended: readonly LinkedDecision['outcome'][] = ['needs-edit', 'modify'];

/**
 * Returns the context that chooses the wording of a decision's reasons. A statement does not quote the submission, so
 * its wording must not refer to a 'marked part'.
 */
const contextOf = (decision: LinkedDecision): ReasonContext => ({
  // No person has confirmed a fault in a quarantined text yet: use the wording for a text that waits for a person.
  undecided: effectOf(decision) === 'quarantine',
  mendable: mended.includes(effectOf(decision)),
  marked: false,
});

/** Returns the wording of a decision's reasons in a statement of reasons, without the moderator's note. */
export function reasonTexts(decision: LinkedDecision): string[] {
  return decision.reasons.map(({ code, text }) =>
    reasonText({ code, ...defined({ text: text || undefined }) }, contextOf(decision)),
  );
}

/** Returns the moderator's note, or `undefined` when one of the reasons already contains it. */
export function separateNote({ publicNote, reasons }: LinkedDecision): string | undefined {
  return publicNote !== undefined && reasons.some(({ text }) => text?.includes(publicNote))
    ? undefined
    : publicNote;
}

type Grounds = Pick<
  StatementOfReasons,
  | 'decision_ground'
  | 'illegal_content_legal_ground'
  | 'illegal_content_explanation'
  | 'incompatible_content_ground'
  | 'incompatible_content_explanation'
  | 'incompatible_content_illegal'
>;

/**
 * Returns the fields about the ground of a decision, a law or the rules of the site. The database rejects a statement
 * that has the fields of both.
 */
const groundsFor = (codes: readonly string[], explanation: string): Grounds => {
  const named = (codes.join(', ') || 'other').slice(0, 500);
  return codes.some((code) => reasonCatalogue[code as ReasonCode]?.group === 'legal')
    ? {
        decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
        illegal_content_legal_ground: named,
        illegal_content_explanation: explanation,
      }
    : {
        decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
        incompatible_content_ground: named,
        incompatible_content_explanation: explanation,
        incompatible_content_illegal: 'No',
      };
};

/**
 * Builds the statement of reasons for a decision, with the field names of the EU transparency database's API (Regulation
 * (EU) 2022/2065, Articles 17 and 24(5)). It does not say who the author is and has none of their text.
 */
export function statementOfReasons(
  submission: Submission,
  decision: LinkedDecision,
  puid: string,
): StatementOfReasons {
  const codes = decision.reasons.map(({ code }) => code);
  const known = codes.map((code) => reasonCatalogue[code as ReasonCode] ?? reasonCatalogue.other);
  const first = known[0] ?? reasonCatalogue.other;
  const others = new Set(known.slice(1).map(({ dsaCategory }) => dsaCategory));
  others.delete(first.dsaCategory);
  const words = reasonTexts(decision);
  const seen = visibility[effectOf(decision)];
  const note = separateNote(decision);
  const facts = [...words, ...(note ? [`The moderator adds: ${note}`] : [])].join(' ');
  return {
    decision_visibility: [seen ?? 'DECISION_VISIBILITY_OTHER'],
    ...defined({
      decision_visibility_other: seen ? undefined : 'Not shown until the author has changed it.',
    }),
    ...groundsFor(codes, words.join(' ').slice(0, 2000)),
    category: first.dsaCategory,
    ...defined({ category_addition: others.size > 0 ? [...others] : undefined }),
    category_specification: [...new Set(known.map(({ dsaKeyword }) => dsaKeyword))],
    content_type: ['CONTENT_TYPE_TEXT'],
    content_date: submission.submittedAt.slice(0, 10),
    application_date: decision.decidedAt.slice(0, 10),
    decision_facts: facts.slice(0, 5000),
    source_type: sources[decision.source],
    automated_detection: decision.detectedAutomatically ? 'Yes' : 'No',
    automated_decision: automation[decision.decidedAutomatically],
    puid,
  };
}

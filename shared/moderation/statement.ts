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

/** Outcomes by which somebody loses something, so that they are owed a statement of reasons. */
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
  return decisions.filter(({ outcome, hash }) => outcome !== 'undo' && !undone.has(hash));
};

/** The latest decision that a statement of reasons is owed for, if any; one that was taken back needs none. */
export function decisionToExplain(decisions: readonly LinkedDecision[]): LinkedDecision | undefined {
  return standing(decisions).findLast((decision) => adverse.has(effectOf(decision)));
}

/** Outcomes by which a text is shown, or stays shown. */
const favourable = new Set<LinkedDecision['outcome']>(['publish', 'keep', 'restore', 'overturn']);

/** The later decision by which one no longer holds, if there is one. */
export function decisionReplacing(
  { sequence }: LinkedDecision,
  decisions: readonly LinkedDecision[],
): LinkedDecision | undefined {
  return standing(decisions).find((later) => later.sequence > sequence && favourable.has(effectOf(later)));
}

const mended: readonly LinkedDecision['outcome'][] = ['needs-edit', 'modify'];

/** How a statement tells the reasons of a decision: beside no text, so it speaks of no mark. */
const contextOf = (decision: LinkedDecision): ReasonContext => ({
  // What is hidden for now was found by nobody yet: the words are those of a text that a person looks at.
  undecided: effectOf(decision) === 'quarantine',
  mendable: mended.includes(effectOf(decision)),
  marked: false,
});

/** The reasons of a decision in the words of a statement of reasons, without what the moderator adds. */
export function reasonTexts(decision: LinkedDecision): string[] {
  return decision.reasons.map(({ code, text }) =>
    reasonText({ code, ...defined({ text: text || undefined }) }, contextOf(decision)),
  );
}

/** What the moderator adds, unless it stands in a reason already: nothing is told twice. */
export function noteBeside({ publicNote, reasons }: LinkedDecision): string | undefined {
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

/** Why, in the fields that belong to the ground: the database refuses those of the other. */
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
 * The statement of reasons for a decision, in the field names of the EU transparency database's API (Regulation (EU)
 * 2022/2065, Articles 17 and 24(5)). It holds nothing of the author and no text of theirs.
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
  const note = noteBeside(decision);
  const facts = [...words, ...(note ? [`The moderator adds: ${note}`] : [])].join(' ');
  return {
    decision_visibility: [seen ?? 'DECISION_VISIBILITY_OTHER'],
    ...defined({
      decision_visibility_other: seen ? undefined : 'Not shown until its author has changed it.',
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

import type { LinkedDecision } from './decision.ts';
import { type ReasonCode, reasons as reasonCatalogue } from './reasons.ts';
import type { Submission } from './submission.ts';

const groundOf = (codes: readonly string[]): string =>
  codes.some((code) => reasonCatalogue[code as ReasonCode]?.group === 'legal')
    ? 'DECISION_GROUND_ILLEGAL_CONTENT'
    : 'DECISION_GROUND_INCOMPATIBLE_CONTENT';

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
};

/**
 * The statement of reasons for a decision, in the field names of the EU transparency database's API (Regulation (EU)
 * 2022/2065, Articles 17 and 24(5)). It holds nothing of the author and no text of theirs.
 */
export const statementOfReasons = (submission: Submission, decision: LinkedDecision, puid: string) => {
  const codes = decision.reasons.map(({ code }) => code);
  const first = reasonCatalogue[(codes[0] ?? 'other') as ReasonCode] ?? reasonCatalogue.other;
  const words = decision.reasons.map(
    ({ code, text }) => text ?? reasonCatalogue[code as ReasonCode]?.text ?? '',
  );
  return {
    decision_visibility: [visibility[decision.outcome] ?? 'DECISION_VISIBILITY_OTHER'],
    ...(visibility[decision.outcome]
      ? {}
      : { decision_visibility_other: `The review is not shown (${decision.outcome}).` }),
    decision_ground: groundOf(codes),
    incompatible_content_ground: codes.join(', ') || 'other',
    incompatible_content_explanation: words.join(' ').slice(0, 2000),
    incompatible_content_illegal: 'No',
    category: first.dsaCategory,
    category_specification: [first.dsaKeyword],
    content_type: ['CONTENT_TYPE_TEXT'],
    content_date: submission.submittedAt.slice(0, 10),
    application_date: decision.decidedAt.slice(0, 10),
    decision_facts: [...words, decision.publicNote ?? '']
      .filter((text) => text !== '')
      .join(' ')
      .slice(0, 5000),
    source_type: sources[decision.source],
    automated_detection: decision.detectedAutomatically ? 'Yes' : 'No',
    automated_decision: automation[decision.decidedAutomatically],
    puid,
  };
};

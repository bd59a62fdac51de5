/**
 * The purposes of keys, each with a secret of its own. Cursor keys are derived from those of public ids and have no
 * secret.
 */
export const lastingPurposes = ['tag', 'ledger'] as const;
export const rotatingPurposes = ['receipt', 'review', 'case', 'suggestion'] as const;
export type LastingPurpose = (typeof lastingPurposes)[number];
export type RotatingPurpose = (typeof rotatingPurposes)[number];

/** The name of the setting that has the secret of each purpose, or the generations of that secret. */
export const secretSetting = {
  tag: 'TAG_SECRET',
  ledger: 'LEDGER_SECRET',
  receipt: 'RECEIPT_SECRETS',
  review: 'REVIEW_SECRETS',
  case: 'CASE_SECRETS',
  suggestion: 'SUGGESTION_SECRETS',
} as const satisfies Record<LastingPurpose | RotatingPurpose, string>;

/** Purposes of keys, each with a secret of its own; the cursors' keys follow from the ids' that a function has anyway. */
export const lastingPurposes = ['tag', 'ledger'] as const;
export const rotatingPurposes = ['receipt', 'review', 'case'] as const;
export type LastingPurpose = (typeof lastingPurposes)[number];
export type RotatingPurpose = (typeof rotatingPurposes)[number];

/** The setting of a function that holds the secret, or the generations of it, of a purpose. */
export const secretSetting = {
  tag: 'TAG_SECRET',
  ledger: 'LEDGER_SECRET',
  receipt: 'RECEIPT_SECRETS',
  review: 'REVIEW_SECRETS',
  case: 'CASE_SECRETS',
} as const satisfies Record<LastingPurpose | RotatingPurpose, string>;

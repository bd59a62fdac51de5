/**
 * The purposes of keys, each with its own secret. Keys of cursors are derived from those of ids and have no
 * secret.
 */
export const lastingPurposes = ['tag', 'ledger'] as const;
export const rotatingPurposes = ['receipt', 'review', 'case'] as const;
export type LastingPurpose = (typeof lastingPurposes)[number];
export type RotatingPurpose = (typeof rotatingPurposes)[number];

/** The name of the setting that holds the secret of each purpose, or the generations of that secret. */
export const secretSetting = {
  tag: 'TAG_SECRET',
  ledger: 'LEDGER_SECRET',
  receipt: 'RECEIPT_SECRETS',
  review: 'REVIEW_SECRETS',
  case: 'CASE_SECRETS',
} as const satisfies Record<LastingPurpose | RotatingPurpose, string>;

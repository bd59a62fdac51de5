import type { Document } from '../document.ts';

export const personalKinds = [
  'email',
  'url',
  'phone',
  'payment-card',
  'ip-address',
  'national-id',
  'street-address',
  'handle',
  'child-identity',
] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** Offsets of the folded text. `mention` marks what is seen but gives nobody away, such as a well-known site. */
export interface PersonalSpan {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  readonly mention?: true;
}

/** Finds one family of personal information. */
export type PersonalDetector = (document: Document) => PersonalSpan[];

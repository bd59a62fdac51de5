import type { Document } from '../document.ts';

const personalKinds = [
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

/** A span with offsets in the folded text. `mention` marks a span that identifies nobody, such as a well-known site. */
export interface PersonalSpan {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  readonly mention?: true;
}

/** Finds one kind of personal information. */
export type PersonalDetector = (document: Document) => PersonalSpan[];

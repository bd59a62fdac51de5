import * as z from 'zod';
import type { Address } from '../people/sealing.ts';
import { plainText } from '../text/schema.ts';
import { type ReasonCode, reasonCode, reasons } from './reasons.ts';
import type { RequestFingerprint } from './request-fingerprint.ts';

/** A report as it is sent. The reason `other` needs a text, because it says nothing by itself. */
export const ReportRequest = z
  .strictObject({
    reason: reasonCode.meta({
      description: 'The rule that the review breaks, or `name` for the public name of its author',
    }),
    text: plainText({ min: 1, max: 2000 })
      .optional()
      .meta({ description: 'What is wrong, in the words of the reporter' }),
  })
  .refine(({ reason, text }) => reason !== 'other' || text !== undefined, {
    path: ['text'],
    error: 'say in your own words what is wrong',
  })
  .meta({ id: 'ReportRequest', description: 'A report as it is sent; the reason `other` needs a text' });
export type ReportRequest = z.infer<typeof ReportRequest>;

/**
 * A reader's notice about a published review or name. It is stored in its reporter's partition, and nobody else learns
 * who that is.
 */
export interface Report {
  /**
   * Where the report is stored: the tag (pseudonym) of its reporter, and the tag of the report itself. `about` is the
   * address of the reported target.
   */
  address: Address;
  about: Address;
  slug: string;
  titleName: string;
  reason: ReasonCode;
  text?: string | undefined;
  /** The published revision that was reported, and a keyed fingerprint of the text that readers saw then. */
  revision?: number | undefined;
  fingerprint?: string | undefined;
  /** From 0 to 3, computed from the reporter's record (`weightOfReport`). */
  weight: number;
  at: string;
  /** Fingerprints of the idempotency key and the body of the request. */
  request?: RequestFingerprint | undefined;
}

const severe = new Set<ReasonCode>(['pii', 'threat']);

/**
 * Returns whether a report for this reason can hide a review before a person looks: child safety, personal information,
 * threats.
 */
export function hidesAtOnce(reason: ReasonCode): boolean {
  return severe.has(reason) || reasons[reason].group === 'child-safety';
}

import * as z from 'zod';
import type { Address } from '../people/sealing.ts';
import { plainText } from '../text/schema.ts';
import { type ReasonCode, reasonCode, reasons } from './reasons.ts';
import type { RequestFingerprint } from './request-fingerprint.ts';

/** A report as it is sent. The reason `other` needs a text, because it says nothing by itself. */
export const ReportRequest = z
  .strictObject({ reason: reasonCode, text: plainText({ min: 1, max: 2000 }).optional() })
  .refine(({ reason, text }) => reason !== 'other' || text !== undefined, {
    path: ['text'],
    error: 'say in your own words what is wrong',
  })
  .meta({ id: 'ReportRequest', description: 'A report as it is sent; the reason `other` needs a text' });
export type ReportRequest = z.infer<typeof ReportRequest>;

/**
 * A reader's notice about a published review or name. It is stored under its reporter, and nobody else learns
 * who that is.
 */
export interface Report {
  /** The reporter's tag, and the item of this report. */
  address: Address;
  about: Address;
  slug: string;
  titleName: string;
  reason: ReasonCode;
  text?: string | undefined;
  /** The published revision that the report is about, and a keyed fingerprint of what readers saw then. */
  revision?: number | undefined;
  fingerprint?: string | undefined;
  /** 0 to 3, from the reporter's record (`weightOfReport`). */
  weight: number;
  at: string;
  /** Fingerprints of the request's idempotency key and body. */
  request?: RequestFingerprint | undefined;
}

const severe = new Set<ReasonCode>(['pii', 'threat']);

/**
 * Whether a report for this reason can hide a review before a person looks: child safety, personal
 * information, threats.
 */
export function hidesAtOnce(reason: ReasonCode): boolean {
  return severe.has(reason) || reasons[reason].group === 'child-safety';
}

import { declineReasons, isDeclineReason } from './decline-reasons.ts';
import { reasons } from './reasons.ts';

const withoutWords = 'The editors gave no reason in words.';

/**
 * Returns a stored reason for declining a suggestion in words for the reader. It can be any text. The code of a reason of
 * moderation, which decisions could give before, says nothing to a reader and is not shown.
 */
export function declineWords(stored: string): string {
  if (isDeclineReason(stored)) return declineReasons[stored];
  return Object.hasOwn(reasons, stored) ? withoutWords : stored;
}

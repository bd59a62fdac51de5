/** Usual reasons for declining a suggestion, by code, in words for the reader. */
export const declineReasons = {
  'not-confirmed': 'We could not confirm it, or the source says something else.',
  'no-source': 'We need a source in which we can check it.',
  'already-there': 'The page says this already.',
  'our-view': 'This is a matter of opinion, and our editors came to another conclusion.',
  'not-for-this-page': 'It does not belong on this page.',
} as const;
export type DeclineReason = keyof typeof declineReasons;

export const declineReasonCodes = Object.keys(declineReasons) as readonly DeclineReason[];

/** Returns whether a text is the code of a usual reason. */
export function isDeclineReason(code: string): code is DeclineReason {
  return Object.hasOwn(declineReasons, code);
}

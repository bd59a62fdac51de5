const usual = 30;

/** Reads the number of days from the query string, which `addressFaults` must have found valid. */
export function daysAsked(query: string): number {
  return Number(new URLSearchParams(query).get('days') || usual);
}

const usual = 30;

/** How many days of numbers an address asks for, whose value `addressFaults` found nothing against. */
export function daysAsked(query: string): number {
  return Number(new URLSearchParams(query).get('days') || usual);
}

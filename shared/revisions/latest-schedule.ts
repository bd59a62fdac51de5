const yearsAhead = 20;

/** Returns the last moment for which a publication can be scheduled. One further away is more likely a typing error. */
export function latestSchedule(now: Date): Date {
  const latest = new Date(now);
  latest.setUTCFullYear(now.getUTCFullYear() + yearsAhead);
  return latest;
}

/** What is wrong with a time after `latestSchedule`. */
export const tooFarAway = `must be within ${yearsAhead} years from now`;

/** Writes the line that makes the alarm `ReportHidingsStopped` ring: reports would hide more than the policy allows. */
export const tellOfStoppedHiding = (): void => {
  console.error(JSON.stringify({ level: 'ERROR', code: 'report-hidings-stopped' }));
};

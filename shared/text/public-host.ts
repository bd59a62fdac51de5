/**
 * The last labels that the internet does not have: those that begin with `local` (RFC 6761, RFC 6762), `arpa`, where no pages
 * are (RFC 8375), and `internal`, which ICANN has reserved.
 */
const privateEnds = new Set(['internal', 'arpa']);
const isPrivate = (end: string): boolean => end.startsWith('local') || privateEnds.has(end);

/**
 * Returns whether a URL leads to a host with a name that the internet can have: at least two labels, and no address in
 * numbers. The URL is read as browsers read it, so an address that is written in another way is recognized.
 */
export function hasPublicHost(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const labels = new URL(url).hostname.replace(/\.$/, '').split('.');
  const end = labels.at(-1) ?? '';
  const isNumeric = /^\d+$/.test(end) || end.endsWith(']');
  return labels.length > 1 && labels.every((label) => label !== '') && !isNumeric && !isPrivate(end);
}

/** A set of words from a line of them with one blank between. */
export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}

/** Makes a set of words from a line in which they are separated by one space. */
export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}

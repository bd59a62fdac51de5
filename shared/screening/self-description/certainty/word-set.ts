/** A set of words from a line of them with one blank between. */
export const wordSet = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** Returns a count with its noun: `1 review`, `2 reviews`, `1,204 reviews`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Formats a whole number with thousands separators. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3}){1,9}$)/g, ',');
}

/** Says how many readers a review helped, to append to its author; empty when it helped none. */
export function helpfulWords(count: number): string {
  return count > 0 ? `. ${counted(count, 'reader')} found this helpful` : '';
}

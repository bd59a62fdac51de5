/** `1 review`, `2 reviews`, `1,204 reviews`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A whole number with its thousands set apart. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3}){1,9}$)/g, ',');
}

/** How many readers a review helped, behind who wrote it; nothing where it helped none. */
export function helpfulWords(count: number): string {
  return count > 0 ? `. ${counted(count, 'reader')} found this helpful` : '';
}

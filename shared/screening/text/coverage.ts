/**
 * Returns a function that marks a span of a text as taken. It returns `false`, and marks nothing, if any part of the
 * span is already taken. A call takes time proportional to the length of the span.
 */
export function coverage(length: number): (start: number, end: number) => boolean {
  const taken = new Uint8Array(length + 1);
  return (start, end) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  };
}

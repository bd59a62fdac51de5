/** Remembers which stretches of a text are taken, so that overlaps are told in the length of the stretch. */
export function coverage(length: number): (start: number, end: number) => boolean {
  const taken = new Uint8Array(length + 1);
  return (start, end) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  };
}

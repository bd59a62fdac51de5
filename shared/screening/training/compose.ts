/** Picks from lists; the same seed picks the same. */
export function picker(seed: number): (list: readonly string[]) => string {
  let state = seed;
  return (list) => {
    state = (state * 48271) % 0x7fffffff;
    return list[state % list.length] ?? '';
  };
}

/** Puts a word of the named list in the place of every `{name}` of a frame. */
export function fill(
  frame: string,
  lists: Readonly<Record<string, readonly string[]>>,
  pick: (list: readonly string[]) => string,
): string {
  return frame
    .replace(/\{(\w+)\}/g, (_, name: string) => pick(lists[name] ?? []))
    .replace(/\ba (?=[aeiou])/g, 'an ')
    .replace(/\ba an? /g, 'a ');
}

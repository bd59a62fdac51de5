/** Returns a function that picks an entry of a list at random. The same seed gives the same picks. */
export function picker(seed: number): (list: readonly string[]) => string {
  let state = seed;
  return (list) => {
    state = (state * 48271) % 0x7fffffff;
    return list[state % list.length] ?? '';
  };
}

/** Replaces every `{name}` of a frame with a word of the list `name`. */
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

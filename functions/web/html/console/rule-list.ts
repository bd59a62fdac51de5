/** The list with one entry moved up or down. */
export function moved<Entry>(list: readonly Entry[], from: number, by: -1 | 1): Entry[] {
  const next = [...list];
  const [entry] = next.splice(from, 1);
  if (entry !== undefined) next.splice(from + by, 0, entry);
  return next;
}

/** What a refused proposal says about one rule, by field; a rule's own place in the list is the empty field. */
export function errorsOfRule(
  errors: readonly { path: string; message: string }[],
  index: number,
): Record<string, string> {
  return Object.fromEntries(
    errors.flatMap(({ path, message }) => {
      const [, place, field = ''] = /^policy\.rules\.(\d+)(?:\.(\w+))?/.exec(path) ?? [];
      return place !== undefined && Number(place) === index ? [[field, message]] : [];
    }),
  );
}

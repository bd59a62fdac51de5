/** Returns the list with one entry moved up or down. */
export function moved<Entry>(list: readonly Entry[], from: number, by: -1 | 1): Entry[] {
  const next = [...list];
  const [entry] = next.splice(from, 1);
  if (entry !== undefined) next.splice(from + by, 0, entry);
  return next;
}

/**
 * Returns the error messages about one rule of a refused policy, by field; a message about the whole rule has an
 * empty field.
 */
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

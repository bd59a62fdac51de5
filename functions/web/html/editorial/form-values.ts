/** The fields of a title and its review in a form, as one object. Fields that nobody filled in are empty texts or missing. */
export interface FormValues {
  readonly [name: string]: unknown;
}

const keyOf = (part: string): string | number => (/^\d{1,4}$/.test(part) ? Number(part) : part);

const member = (value: unknown, part: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;

/** Returns the value at a path such as `details.cast.0`. */
export function formValueAt(values: unknown, path: string): unknown {
  return path.split('.').reduce(member, values);
}

const put = (value: unknown, [part, ...rest]: readonly string[], next: unknown): unknown => {
  if (part === undefined) return next;
  const key = keyOf(part);
  const inner = put(member(value, part), rest, next);
  if (typeof key === 'number') {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    list[key] = inner;
    return list;
  }
  return { ...(value as object | undefined), [part]: inner };
};

/** Returns a copy with another value at a path. */
export function withFormValue(values: FormValues, path: string, value: unknown): FormValues {
  return put(values, path.split('.'), value) as FormValues;
}

/** Returns the list at a path; an empty one when there is none. */
export function listAt(values: FormValues, path: string): readonly unknown[] {
  const value = formValueAt(values, path);
  return Array.isArray(value) ? value : [];
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

/**
 * Returns a copy without empty fields, rows and entries, as the API expects it. `details` and `externalIds` stay even if
 * they are empty. Numbers and answers to questions are never empty.
 */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(withoutEmpty).filter((entry) => !isEmpty(entry) && !isEmptyObject(entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const next = withoutEmpty(inner);
      const stays = name === 'details' || name === 'externalIds';
      return isEmpty(next) || (isEmptyObject(next) && !stays) ? [] : [[name, next]];
    }),
  );
}

/** Returns the position in a list of the entry that has a position among the entries that are sent. */
const positionBefore = (list: readonly unknown[], sent: number): number => {
  const filled = list.flatMap((entry, index) => {
    const next = withoutEmpty(entry);
    return isEmpty(next) || isEmptyObject(next) ? [] : [index];
  });
  return filled[sent] ?? sent;
};

/**
 * Returns the path in a form of a field that has another path among the values that were sent, because empty entries of
 * lists are not sent.
 */
export function pathInForm(values: FormValues, sent: string): string {
  const parts: string[] = [];
  for (const part of sent.split('.')) {
    const list = formValueAt(values, parts.join('.'));
    parts.push(Array.isArray(list) ? String(positionBefore(list, Number(part))) : part);
  }
  return parts.join('.');
}

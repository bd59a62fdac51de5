import { fieldWords } from '../words/fields.ts';
import { type FormValues, formValueAt } from './form-values.ts';

/** Returns the path of a field in the form for the path that the API names: the facts have no `title.` there. */
export function formPath(path: string): string {
  return path.startsWith('title.') ? path.slice('title.'.length) : path;
}

/** Rows that a path names by their position, and the field that says what they are. */
const rowNames: Readonly<Record<string, string>> = { contentGrid: 'category', seasons: 'season' };

/** Returns the name of a field that the API refused, such as `Language: note` for `contentGrid.6.note`. */
export function errorName(path: string, values: FormValues): string {
  const parts = path.split('.');
  const named = parts.map((part, index) => {
    const key = rowNames[parts[index - 1] ?? ''];
    const row = key && formValueAt(values, [...parts.slice(0, index + 1), key].join('.'));
    return row === undefined || row === '' ? part : String(row);
  });
  return fieldWords(`/${named.join('/')}`);
}

/** Returns what is wrong with a field in plain words. The API's own words stay when they are plain already. */
export function plainMessage(message: string): string {
  if (message.endsWith('received undefined')) return 'is missing';
  const [, length] = /^Too small: expected string to have >=(\d+)/.exec(message) ?? [];
  if (length !== undefined) return `needs at least ${length} characters`;
  const [, limit] = /^Too big: expected string to have <=(\d+)/.exec(message) ?? [];
  if (limit !== undefined) return `has more than ${limit} characters`;
  return message.startsWith('Too small: expected array') ? 'needs at least one entry' : message;
}

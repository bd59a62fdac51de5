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

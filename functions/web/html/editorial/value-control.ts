import { isProse } from '../../../../shared/suggestions/suggestible.ts';

/** How an editor writes the value of a field. `entries` is a list of texts, `row` one object, `rows` a list of objects. */
export type ValueControl =
  | 'level'
  | 'number'
  | 'yes-no'
  | 'prose'
  | 'date'
  | 'line'
  | 'entries'
  | 'row'
  | 'rows';

type Row = Readonly<Record<string, unknown>>;

const isSimple = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** The members of rows that are lists of texts. */
const listMembers = new Set(['descriptors']);

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(
    ([name, member]) => isSimple(member) || (listMembers.has(name) && isTexts(member)),
  );

const levelPath = '/level';

/**
 * Returns how the value of a field is written; `undefined` when only the title's own form can do it, or when there is
 * nothing to write because the field is removed.
 */
export function valueControl(path: string, value: unknown): ValueControl | undefined {
  if (typeof value === 'number') return path.endsWith(levelPath) ? 'level' : 'number';
  if (typeof value === 'boolean') return 'yes-no';
  if (typeof value === 'string') {
    if (isProse(path)) return 'prose';
    return path.endsWith('Date') || path.endsWith('/lastChecked') ? 'date' : 'line';
  }
  if (!Array.isArray(value)) return isRow(value) ? 'row' : undefined;
  if (isTexts(value)) return 'entries';
  return value.every(isRow) ? 'rows' : undefined;
}

/** Returns the category of the grid whose level is at a path: `language` for `/contentGrid/language/level`. */
export function categoryIn(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/** Reads a list of texts, one in each line. Empty lines are left out. */
export function entriesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

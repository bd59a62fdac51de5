import { fieldsOf } from '../../../../shared/revisions/fields.ts';
import type { Suggestion } from '../../../../shared/suggestions/schema.ts';
import { isOpinion, isSuggestible } from '../../../../shared/suggestions/suggestible.ts';
import type { TitleKind } from '../../../../shared/titles/kinds.ts';
import { fieldWords } from '../words/fields.ts';
import { type FactInput, factsOf } from './fact-fields.ts';
import { valueControl } from './value-control.ts';

/** A field that an editor can change for a reader who wrote only words: its value on the page, or an empty one. */
export interface ChangeableField {
  path: string;
  name: string;
  row: Suggestion['area'];
  value: unknown;
}

const emptyFact: Readonly<Record<FactInput, unknown>> = {
  date: '',
  names: [],
  line: '',
  number: 0,
  flag: false,
};

const rowOfPath = (path: string): Suggestion['area'] => {
  const [, first, second] = path.split('/');
  if (first === 'contentGrid') return second === 'diverse-representations' ? 'diversity' : 'grid';
  if (first === 'whereToWatch') return 'where-to-watch';
  return first === 'details' || first === 'name' ? 'fact' : 'other';
};

/** Fields that name a row and never change. */
const isKey = (path: string): boolean => /\/(category|season)$/.test(path);

/** The fields of a page, of which the kind of title says what facts it has. */
export type EditedPage = Readonly<Record<string, unknown>> & { kind: TitleKind };

/**
 * Lists the fields of a page that one editor may change after a suggestion in words, and the facts that the page lacks. With
 * the rule of the second editor these are the facts: the judgement of the review needs a revision.
 */
export function changeableFields(
  page: EditedPage,
  { secondEditor }: { secondEditor: boolean },
): ChangeableField[] {
  const mayChange = (path: string) =>
    isSuggestible(path) && !isKey(path) && !(secondEditor && isOpinion(path));
  const present = [...fieldsOf(page)].filter(
    ([path, value]) => mayChange(path) && valueControl(path, value) !== undefined,
  );
  const paths = new Set(present.map(([path]) => path));
  const lacking = factsOf(page.kind).flatMap(([name, input]): [string, unknown][] => {
    const path = `/details/${name}`;
    return paths.has(path) ? [] : [[path, emptyFact[input]]];
  });
  return [...present, ...lacking].map(([path, value]) => ({
    path,
    name: fieldWords(path),
    row: rowOfPath(path),
    value,
  }));
}

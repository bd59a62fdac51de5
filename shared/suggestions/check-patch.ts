import type * as z from 'zod';
import { ExpertReview } from '../expert-reviews/schema.ts';
import { isEqual } from '../revisions/changes.ts';
import { joined, type RevisionContent, split } from '../revisions/content.ts';
import { impossibleFacts } from '../titles/impossible-facts.ts';
import { Title } from '../titles/schema.ts';
import { unfitReviewParts } from '../titles/unfit-review.ts';
import { locate, type Place, setAt } from './locate.ts';
import { saysAlready } from './present-value.ts';
import { rowNamed } from './rows.ts';
import type { FieldChange } from './schema.ts';
import { isSuggestible } from './suggestible.ts';

/** Why a change of a patch is not possible: the change's index, and whether its path or its value is wrong. */
export interface PatchProblem {
  index: number;
  part: 'path' | 'value';
  message: string;
}

/** A change with the value that it replaces; `null` when there is none. Rows are named by their key. */
interface CheckedChange extends FieldChange {
  from: unknown;
  /** What identifies the row of a list that the path names by its position; `null` for other paths. */
  row: unknown;
}

type Checked = { content: RevisionContent; changes: CheckedChange[] } | { problems: PatchProblem[] };

interface Fault {
  steps: readonly PropertyKey[];
  part: PatchProblem['part'];
  message: string;
}

const messageOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  return issue.code === 'invalid_type' && issue.input === undefined && issue.message.endsWith('undefined')
    ? 'cannot be removed'
    : issue.message;
};

const faultsIn = (error: z.ZodError | undefined): Fault[] =>
  (error?.issues ?? []).flatMap((issue): Fault[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((name) => ({
          steps: [...issue.path, name],
          part: 'path',
          message: 'is not a field of this page',
        }))
      : [{ steps: issue.path, part: 'value', message: messageOf(issue) }],
  );

/** Validates a whole page with the schemas that editors' revisions have to satisfy. */
const validate = (page: object): { content: RevisionContent } | { faults: Fault[] } => {
  const parts = split(page);
  const [title, review] = [Title.safeParse(parts.title), ExpertReview.safeParse(parts.review)];
  const faults = [...faultsIn(title.error), ...faultsIn(review.error)];
  if (faults.length > 0 || !title.success || !review.success) return { faults };
  const unfit = unfitReviewParts(review.data, title.data.kind);
  if (unfit.length === 0) return { content: { title: title.data, review: review.data } };
  return {
    faults: unfit.map(({ path, message }) => ({ steps: path.split('.'), part: 'value', message })),
  };
};

/** Returns the content of a page that the schemas accept; `undefined` for any other. */
export function validPage(page: object): RevisionContent | undefined {
  const valid = validate(page);
  return 'content' in valid ? valid.content : undefined;
}

const startsWith = (steps: readonly PropertyKey[], beginning: readonly PropertyKey[]): boolean =>
  beginning.every((step, index) => String(steps[index]) === String(step));

/** Assigns a fault to the change that caused it: one at, above or below its place, otherwise one of the same field. */
const problemFor = (places: readonly Place[], { steps, part, message }: Fault): PatchProblem => {
  const near = places.findIndex((place) => startsWith(steps, place.steps) || startsWith(place.steps, steps));
  const index = near === -1 ? places.findIndex((place) => place.steps[0] === steps[0]) : near;
  const inner = near === -1 ? steps : steps.slice(places[near]?.steps.length);
  const isInside = part === 'path' && inner.length > 0;
  return {
    index: Math.max(index, 0),
    part: isInside ? 'value' : part,
    message: inner.length === 0 ? message : `${inner.map(String).join('.')} ${message}`,
  };
};

const overlaps = (one: string, other: string): boolean =>
  !one.endsWith('/-') && (one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`));

const problem = (index: number, part: PatchProblem['part'], message: string): PatchProblem => ({
  index,
  part,
  message,
});

const alreadySaid = 'is what the page says already';

interface NamedPlace extends Place {
  row: unknown;
}

/** Applies the changes to a copy of a page, one after the other. */
const apply = (present: object, patch: readonly FieldChange[]) => {
  const page = structuredClone(present);
  const [places, problems]: [NamedPlace[], PatchProblem[]] = [[], []];
  for (const [index, { path, value }] of patch.entries()) {
    const place = isSuggestible(path) ? locate(page, path) : undefined;
    if (place === undefined)
      problems.push(
        problem(
          index,
          'path',
          isSuggestible(path) ? 'names nothing on this page' : 'is not open to suggestions',
        ),
      );
    else if (places.some((earlier) => overlaps(earlier.path, place.path)))
      problems.push(problem(index, 'path', 'is changed twice'));
    else if (saysAlready(page, { path, value }))
      problems.push(problem(index, value === null ? 'path' : 'value', alreadySaid));
    else {
      places.push({ ...place, row: rowNamed(page, place.path) });
      setAt(page, place.steps, value);
    }
  }
  return { page, places, problems };
};

/** Returns the faults that a page has and did not have before the changes. */
const newFaults = (faults: readonly Fault[], present: object): Fault[] => {
  const before = validate(present);
  const known = 'faults' in before ? before.faults.map((fault) => JSON.stringify(fault)) : [];
  return faults.filter((fault) => !known.includes(JSON.stringify(fault)));
};

const valueIn = (page: object, steps: Place['steps']): unknown =>
  steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], page);

/** Returns the changes with the values as the schemas read them. A removal moves rows, so then they stay as they were sent. */
const changesAsParsed = (
  patch: readonly FieldChange[],
  places: readonly NamedPlace[],
  page: object,
): CheckedChange[] => {
  const removes = patch.some(({ value }) => value === null);
  return places.map(({ path, steps, value: before, row }, index) => {
    const sent = patch[index]?.value ?? null;
    return { path, value: removes ? sent : (valueIn(page, steps) ?? sent), from: before ?? null, row };
  });
};

/**
 * Applies a patch to the fields of a page (`joined`) and validates the result with the schemas of editors. Returns the new
 * content with the changes as they were understood, or every problem. A problem never repeats a value. `now` is ISO.
 */
export function checkPatch(present: object, patch: readonly FieldChange[], now: string): Checked {
  const { page, places, problems } = apply(present, patch);
  if (problems.length > 0) return { problems };
  const valid = validate(page);
  if ('faults' in valid) {
    const faults = newFaults(valid.faults, present);
    return {
      problems: (faults.length > 0 ? faults : valid.faults).map((fault) => problemFor(places, fault)),
    };
  }
  const impossible = impossibleFacts(valid.content.title, now, present);
  if (impossible.length > 0)
    return {
      problems: impossible.map(({ path, message }) =>
        problemFor(places, { steps: path.split('.'), part: 'value', message }),
      ),
    };
  const changes = changesAsParsed(patch, places, joined(valid.content));
  const same = changes.flatMap(({ value, from }, index) =>
    isEqual(value, from) ? [problem(index, 'value', alreadySaid)] : [],
  );
  return same.length > 0 ? { problems: same } : { content: valid.content, changes };
}

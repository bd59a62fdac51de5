import pMap from 'p-map';
import { ExpertReview } from '../../../../shared/expert-reviews/schema.ts';
import { impossibleFacts } from '../../../../shared/titles/impossible-facts.ts';
import { reservedSlugFault } from '../../../../shared/titles/reserved-slugs.ts';
import { Title } from '../../../../shared/titles/schema.ts';
import { concurrency } from '../../concurrency.ts';
import { ApiRefusal } from '../../errors.ts';

/** The title and review of a file. `known`: the installation already has the title. */
export interface PlannedTitle {
  file: string;
  title: Title;
  review: ExpertReview;
  known: boolean;
}

/** An error in a file. `path` is the field, such as `title.slug`. */
export interface ImportFault {
  file: string;
  path: string;
  message: string;
}

/** What an import would do with each title, and the files it cannot import. */
export interface ImportPlan {
  create: PlannedTitle[];
  revise: PlannedTitle[];
  unchanged: PlannedTitle[];
  faults: ImportFault[];
}

interface Draft {
  revisions: { revision: number; content: unknown }[];
}

const parsed = (text: string): Record<string, unknown> | undefined => {
  try {
    // Spreadsheets and some editors write a byte order mark at the start.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

const titleIn = (name: string, text: string): Omit<PlannedTitle, 'known'> | ImportFault[] => {
  const file = parsed(text);
  if (file === undefined) return [{ file: name, path: '', message: 'is not a JSON object' }];
  const title = Title.safeParse(file.title);
  const review = ExpertReview.safeParse(file.review);
  if (title.success && review.success) return { file: name, title: title.data, review: review.data };
  return [
    ...(title.error?.issues ?? []).map(({ path, message }) => ({
      file: name,
      path: ['title', ...path].join('.'),
      message,
    })),
    ...(review.error?.issues ?? []).map(({ path, message }) => ({
      file: name,
      path: ['review', ...path].join('.'),
      message,
    })),
  ];
};

/** Returns why the API would not create a title whose fields are valid. An existing title keeps its facts. */
const faultsOfNew = ({ file, title }: Omit<PlannedTitle, 'known'>, now: Date): ImportFault[] => {
  const slugFault = reservedSlugFault(title.slug);
  const faults = impossibleFacts(title, now.toISOString()).map(({ path, message }) => ({
    file,
    path: `title.${path}`,
    message,
  }));
  return slugFault ? [{ file, path: 'title.slug', message: slugFault }, ...faults] : faults;
};

const latestOf = (draft: Draft): unknown =>
  [...draft.revisions].sort((a, b) => b.revision - a.revision)[0]?.content;

/** Reads a title from the installation. Undefined only for a 404; other errors are thrown. */
const draftOf = async (
  slug: string,
  read: (slug: string) => Promise<unknown>,
): Promise<Draft | undefined> => {
  try {
    return (await read(slug)) as Draft;
  } catch (cause) {
    if (cause instanceof ApiRefusal && cause.status === 404) return undefined;
    throw cause;
  }
};

/** Validates every file and compares it with the installation. `read` rejects with an ApiRefusal 404 for a new title. */
export async function planImport(
  files: readonly { name: string; text: string }[],
  read: (slug: string) => Promise<unknown>,
  now: Date,
): Promise<ImportPlan> {
  const plan: ImportPlan = { create: [], revise: [], unchanged: [], faults: [] };
  const checked = await pMap(
    files,
    async ({ name, text }) => {
      const found = titleIn(name, text);
      return Array.isArray(found) ? found : { found, draft: await draftOf(found.title.slug, read) };
    },
    { concurrency },
  );
  for (const each of checked) {
    if (Array.isArray(each)) plan.faults.push(...each);
    else if (each.draft === undefined) {
      const faults = faultsOfNew(each.found, now);
      if (faults.length > 0) plan.faults.push(...faults);
      else plan.create.push({ ...each.found, known: false });
    } else if (JSON.stringify(latestOf(each.draft)) === JSON.stringify(each.found.review))
      plan.unchanged.push({ ...each.found, known: true });
    else plan.revise.push({ ...each.found, known: true });
  }
  return plan;
}

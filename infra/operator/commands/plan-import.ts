import { ExpertReview } from '../../../shared/expert-reviews/schema.ts';
import { Title } from '../../../shared/titles/schema.ts';
import { NotAnswered } from '../command.ts';

/** A title with its review as a file holds them; `known` when the installation has it already. */
export interface PlannedTitle {
  title: Title;
  review: ExpertReview;
  known: boolean;
}

/** What an import would do, title by title, and what it cannot take. */
export interface ImportPlan {
  create: PlannedTitle[];
  revise: PlannedTitle[];
  unchanged: PlannedTitle[];
  faults: { file: string; path: string; message: string }[];
}

interface Draft {
  revisions: { revision: number; content: unknown }[];
}

const parsed = (text: string): Record<string, unknown> | undefined => {
  try {
    // Spreadsheets and some editors begin a file with a byte order mark.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

const titleIn = (name: string, text: string): Omit<PlannedTitle, 'known'> | ImportPlan['faults'] => {
  const file = parsed(text);
  if (file === undefined) return [{ file: name, path: '', message: 'is not a JSON object' }];
  const title = Title.safeParse(file.title);
  const review = ExpertReview.safeParse(file.review);
  if (title.success && review.success) return { title: title.data, review: review.data };
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

const latestOf = (draft: Draft): unknown =>
  [...draft.revisions].sort((a, b) => b.revision - a.revision)[0]?.content;

/** Checks every file and asks the installation what it has; `read` rejects with 404 where it has nothing. */
export const planImport = async (
  files: readonly { name: string; text: string }[],
  read: (slug: string) => Promise<unknown>,
): Promise<ImportPlan> => {
  const plan: ImportPlan = { create: [], revise: [], unchanged: [], faults: [] };
  for (const { name, text } of files) {
    const found = titleIn(name, text);
    if (Array.isArray(found)) {
      plan.faults.push(...found);
      continue;
    }
    const draft = (await read(found.title.slug).catch((error: unknown) => {
      if (error instanceof NotAnswered && error.status === 404) return undefined;
      throw error;
    })) as Draft | undefined;
    if (draft === undefined) plan.create.push({ ...found, known: false });
    else if (JSON.stringify(latestOf(draft)) === JSON.stringify(found.review))
      plan.unchanged.push({ ...found, known: true });
    else plan.revise.push({ ...found, known: true });
  }
  return plan;
};

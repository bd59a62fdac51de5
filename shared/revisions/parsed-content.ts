import { ExpertReview } from '../expert-reviews/schema.ts';
import { Title } from '../titles/schema.ts';
import { type RevisionContent, split } from './content.ts';

/** Splits the fields of a page and validates them. @throws ZodError when a field is invalid or missing */
export function parsedContent(page: object): RevisionContent {
  const { title, review } = split(page);
  return { title: Title.parse(title), review: ExpertReview.parse(review) };
}

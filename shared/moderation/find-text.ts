import { fold } from '../text/fold.ts';
import type { Case } from './case.ts';
import { type Submission, screenedFields } from './submission.ts';

const readable = (text: string): string => fold(text).text.replace(/\s+/g, ' ').trim();

const textsOf = (submission: Submission): string[] => {
  const waiting = Object.values(screenedFields(submission));
  if (submission.kind !== 'review' || submission.published === undefined) return waiting;
  return [...waiting, ...Object.values(screenedFields({ ...submission, content: submission.published }))];
};

/**
 * Returns a predicate that finds `words` in a case's title, its author's public name and the texts of its submission.
 * Case, accents and look-alike letters of other scripts make no difference. Words that are empty after folding match
 * nothing.
 */
export function findText(words: string) {
  const wanted = readable(words);
  return (moderationCase: Case, author: string, submission: Submission | undefined): boolean =>
    wanted !== '' &&
    [moderationCase.titleName, moderationCase.slug, author, ...(submission ? textsOf(submission) : [])].some(
      (text) => readable(text).includes(wanted),
    );
}

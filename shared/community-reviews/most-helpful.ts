/** The minimum number of votes for the most helpful review. Fewer votes may come from the author's friends. */
export const enoughVotes = 3;

/**
 * Returns the most helpful of one audience's reviews, sorted by votes; `undefined` when none has enough
 * votes.
 */
export function mostHelpfulOf<Review extends { helpful: number }>(
  byVotes: readonly Review[],
): Review | undefined {
  return byVotes.find(({ helpful }) => helpful >= enoughVotes);
}

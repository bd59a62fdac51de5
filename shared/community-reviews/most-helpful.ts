/** From how many votes on a review may stand first as the most helpful one: fewer may be its author's friends. */
export const enoughVotes = 3;

/** The review that stands first, of one audience's by votes: the first, if enough readers said that it helped. */
export function mostHelpfulOf<Review extends { helpful: number }>(
  byVotes: readonly Review[],
): Review | undefined {
  return byVotes.find(({ helpful }) => helpful >= enoughVotes);
}

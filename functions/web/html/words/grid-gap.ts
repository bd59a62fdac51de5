import { minimumGap } from '../../../../shared/community-reviews/grid-gap.ts';

/** When readers and the editors differ about a level so much that the editors look at it again. */
export const gapWords = `${minimumGap.votes} votes or more, on average at least ${minimumGap.levels} levels from ours`;

/** The shortest and the longest text of a field, in UTF-16 units. */
export interface TextLimits {
  min: number;
  max: number;
}

/** The limits of the texts of an expert review, in a file of their own so that a form need not load the schema. */
export const reviewLimits = {
  byline: { min: 1, max: 120 },
  oneLiner: { min: 10, max: 160 },
  whyThisAge: { min: 40, max: 700 },
  gridNote: { min: 1, max: 600 },
  seasonNote: { min: 1, max: 600 },
  paragraphs: { min: 40, max: 4000 },
  talkingPoint: { min: 10, max: 400 },
  disclosure: { min: 10, max: 600 },
} as const satisfies Record<string, TextLimits>;

/** How many talking points a review has at most. */
export const maxTalkingPoints = 8;

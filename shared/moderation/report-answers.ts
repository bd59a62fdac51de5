/** The states of a report that a person has decided about: its target was taken down, or it stays. */
export const reportAnswers = ['accepted', 'declined'] as const;

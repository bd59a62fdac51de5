/** The youngest age that may hold an account, in years (COPPA, 16 CFR Part 312, draws the same line). */
export const minimumAccountAge = 13;

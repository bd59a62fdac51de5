/** The minimum age for an account, in years. COPPA (16 CFR Part 312) uses the same age. */
export const minimumAccountAge = 13;

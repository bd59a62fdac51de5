/** How the process ends; scripts rely on it. */
export const exitCodes = { done: 0, failed: 1, badUsage: 2 } as const;

/** The exit codes of the process. Scripts rely on them. */
export const exitCodes = { done: 0, failed: 1, badUsage: 2 } as const;

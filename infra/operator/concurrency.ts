/** How many titles or submissions a command processes at a time: enough to hide network latency, too few for throttling. */
export const concurrency = 8;

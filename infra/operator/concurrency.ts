/** How many titles or submissions a command works on at a time: enough to hide the way to AWS, too few to be throttled. */
export const concurrency = 8;

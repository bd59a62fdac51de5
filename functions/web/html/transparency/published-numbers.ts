import type { TransparencyReport } from '../../../../shared/moderation/transparency-report.ts';

/** The published numbers with the days that they cover, both included. */
export type PublishedNumbers = TransparencyReport & { from: string; to: string };

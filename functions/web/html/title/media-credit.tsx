import type { PageMedia } from '../../../../shared/titles/media.ts';

/** Returns who made a still or a trailer, and its licence if there is one. */
export function creditOf({ credit, licence }: Pick<PageMedia, 'credit' | 'licence'>): string {
  return licence === undefined ? credit : `${credit}, ${licence}`;
}

/** The caption below a still. */
export function Credit({ media }: { media: Pick<PageMedia, 'credit' | 'licence'> }) {
  return <figcaption>{creditOf(media)}</figcaption>;
}

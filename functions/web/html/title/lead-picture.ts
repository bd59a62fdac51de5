import type { PageDocument } from '../../../../shared/titles/page-document.ts';

type Picture = Extract<PageDocument['media'][number], { kind: 'image' }>;

/** Returns the main picture of a title: its first still, if it has one. */
export function leadPicture(page: PageDocument): Picture | undefined {
  return page.media.find((item): item is Picture => item.kind === 'image');
}

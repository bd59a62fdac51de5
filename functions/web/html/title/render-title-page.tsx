import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { defined } from '../../../../shared/values/defined.ts';
import { renderDocument } from '../layout/document.tsx';
import type { Frame } from '../layout/frame.ts';
import { previewImage } from './preview-image.ts';
import { yearOf } from './release-date.ts';
import { structuredData } from './structured-data.ts';
import { TitlePage } from './title-page.tsx';

/** Renders a title's whole page as HTML. */
export function renderTitlePage(frame: Frame, page: PageDocument): string {
  const year = yearOf(page);
  const name = year === undefined ? page.name : `${page.name} (${year})`;
  return renderDocument(
    frame,
    {
      title: `${name}: age ${page.ageRating}+`,
      description: page.oneLiner,
      path: `/titles/${page.slug}`,
      data: structuredData(page, frame.origin),
      islands: ['title'],
      ...defined({ image: previewImage(page) }),
    },
    <TitlePage page={page} />,
  );
}

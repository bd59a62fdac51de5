import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { Empty } from '../parts/empty-notice.tsx';
import { Section } from '../parts/section.tsx';
import { TitleCards } from '../parts/title-card.tsx';
import { kindWords } from '../words/kinds.ts';

/** The recommended titles. */
export function Recommended({ page }: { page: PageDocument }) {
  return (
    <Section id="recommended" heading="Our Editors Recommend">
      {page.recommendations.length === 0 ? (
        <Empty>
          <p>
            No recommendations yet. Browse{' '}
            <a href={kindWords[page.kind].path}>all our {kindWords[page.kind].many.toLowerCase()}</a>.
          </p>
        </Empty>
      ) : (
        <TitleCards cards={page.recommendations} level={3} />
      )}
    </Section>
  );
}

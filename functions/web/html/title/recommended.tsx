import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { Empty } from '../parts/empty-notice.tsx';
import { Section } from '../parts/section.tsx';
import { TitleCards } from '../parts/title-card.tsx';
import { kindWords } from '../words/kinds.ts';

const rule = 'A rule chooses titles of the same topics, genres or kind, for about the same age.';

/** The titles that the editors chose, and below them, under a heading of their own, those that a rule filled in. */
export function Recommended({ page }: { page: PageDocument }) {
  const chosen = page.recommendations.filter(({ filledIn }) => !filledIn);
  const filled = page.recommendations.filter(({ filledIn }) => filledIn);
  if (chosen.length === 0 && filled.length > 0)
    return (
      <Section id="recommended" heading="Similar Titles" lead={rule}>
        <TitleCards cards={filled} level={3} />
      </Section>
    );
  return (
    <Section id="recommended" heading="Our Editors Recommend">
      {chosen.length === 0 ? (
        <Empty>
          <p>
            No recommendations yet. Browse{' '}
            <a href={kindWords[page.kind].path}>all our {kindWords[page.kind].many.toLowerCase()}</a>.
          </p>
        </Empty>
      ) : (
        <TitleCards cards={chosen} level={3} />
      )}
      {filled.length > 0 && (
        <>
          <h3 class="similar-heading">Similar titles</h3>
          <p class="row-lead">{rule}</p>
          <TitleCards cards={filled} level={4} />
        </>
      )}
    </Section>
  );
}

import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { Section } from '../parts/section.tsx';
import { audiencesInOrder, audienceWords } from '../words/audiences.ts';
import { AudienceColumn } from './audience-column.tsx';

/** Returns how many seasons a reader can choose; 0 when the work has none. */
const seasonCount = ({ details, seasons = [] }: PageDocument): number =>
  Math.max(0, ('seasons' in details ? details.seasons : 0) ?? 0, ...seasons.map(({ season }) => season));

/** The readers' reviews: parents, teens and educators in separate columns, with the link to add a review. */
export function Community({ page }: { page: PageDocument }) {
  const nobody = audiencesInOrder.every(
    (audience) => page.community[audienceWords[audience].plural].count === 0,
  );
  return (
    <Section
      id="community"
      heading="Community Reviews"
      lead={
        nobody
          ? 'No readers have rated this yet. Be the first to review it.'
          : 'Every review passes the same checks before it appears, however many stars it gives.'
      }
    >
      <div class="audiences">
        {audiencesInOrder.map((audience) => (
          <AudienceColumn
            key={audience}
            slug={page.slug}
            audience={audience}
            summary={page.community[audienceWords[audience].plural]}
          />
        ))}
      </div>
      <div
        class="invite"
        id="add-rating"
        data-island="review"
        data-slug={page.slug}
        data-seasons={seasonCount(page)}
        data-categories={page.contentGrid.map(({ category }) => category).join(' ')}
      >
        <div>
          <h3 data-rate-heading>Add your rating</h3>
          <p data-rate-lead>
            Giving stars and an age takes half a minute. A few words help the next family even more.{' '}
            <a href={`/sign-in?new&to=${encodeURIComponent(`/titles/${page.slug}#add-rating`)}`}>New here?</a>
          </p>
        </div>
        <a
          class="button"
          href={`/sign-in?to=${encodeURIComponent(`/titles/${page.slug}#add-rating`)}`}
          data-open
          data-rate
        >
          Add rating
        </a>
        <noscript>
          <p class="fine">
            Reading works without JavaScript; signing in and writing need it, so that your password never
            passes through this site.
          </p>
        </noscript>
      </div>
    </Section>
  );
}

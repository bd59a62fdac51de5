import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import type { Offer } from '../../../../shared/titles/schema.ts';
import { DateText } from '../parts/date-text.tsx';
import { Empty } from '../parts/empty-notice.tsx';
import { Section } from '../parts/section.tsx';
import { SuggestLink } from '../parts/suggest-link.tsx';
import { kindWords } from '../words/kinds.ts';
import { offerWords, regionName } from '../words/offers.ts';

const Region = ({ region, offers }: { region: string; offers: readonly Offer[] }) => (
  <div class="region">
    <h3>{regionName(region)}</h3>
    <ul class="offers">
      {offers.map((offer) => (
        <li key={`${offer.provider} ${offer.kind}`} class="offer">
          <a href={offer.url} rel="noopener noreferrer external nofollow">
            {offer.provider}
          </a>
          <span class={`offer-kind offer-${offer.kind}`}>{offerWords[offer.kind]}</span>
          <span class="offer-checked">
            Last checked <DateText iso={offer.lastChecked} />
          </span>
        </li>
      ))}
    </ul>
  </div>
);

/** Lists where a title is available, by region. Nobody pays to be listed. */
export function WhereToFind({ page }: { page: PageDocument }) {
  const regions = Map.groupBy(page.whereToWatch, (offer) => offer.region);
  return (
    <Section id="where" heading={kindWords[page.kind].where}>
      {regions.size === 0 ? (
        <Empty>
          <p>We don't know of anywhere to {kindWords[page.kind].verb} it right now.</p>
          <p>
            Your library may have it. Found it somewhere?{' '}
            <a href="#suggest-form" data-row="where-to-watch">
              Tell us where
            </a>
            .
          </p>
        </Empty>
      ) : (
        <>
          {[...regions].map(([region, offers]) => (
            <Region key={region} region={region} offers={offers} />
          ))}
          <p class="fine">We earn nothing from these links.</p>
          <SuggestLink row="where-to-watch" about="where to find it" />
        </>
      )}
    </Section>
  );
}

import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import type { Offer } from '../../../../shared/titles/schema.ts';
import { DateText } from '../parts/date-text.tsx';
import { Empty } from '../parts/empty-notice.tsx';
import { Section } from '../parts/section.tsx';
import { SuggestLink } from '../parts/suggest-link.tsx';
import { kindWords } from '../words/kinds.ts';
import { offerWords, regionName } from '../words/offers.ts';

/** An offer, and where it is in the list of the page. */
interface Place {
  offer: Offer;
  at: number;
}

const Region = ({ region, places }: { region: string; places: readonly Place[] }) => (
  <div class="region">
    <h3>{regionName(region)}</h3>
    <ul class="offers">
      {places.map(({ offer, at }) => (
        <li key={`${offer.provider} ${offer.kind}`} class="offer">
          <a href={offer.url} rel="noopener noreferrer external nofollow">
            {offer.provider}
          </a>
          <span class={`offer-kind offer-${offer.kind}`}>{offerWords[offer.kind]}</span>
          <span class="offer-checked">
            Last checked <DateText iso={offer.lastChecked} />
          </span>
          <SuggestLink
            row="where-to-watch"
            field={`/whereToWatch/${at}/url`}
            about={`${offer.provider}, ${offerWords[offer.kind]}, ${regionName(region)}`}
          />
        </li>
      ))}
    </ul>
  </div>
);

/** Lists where a title is available, by region. Nobody pays to be listed. */
export function WhereToFind({ page }: { page: PageDocument }) {
  const regions = Map.groupBy(
    page.whereToWatch.map((offer, at): Place => ({ offer, at })),
    ({ offer }) => offer.region,
  );
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
          {[...regions].map(([region, places]) => (
            <Region key={region} region={region} places={places} />
          ))}
          <p class="fine">We earn nothing from these links.</p>
          <SuggestLink
            row="where-to-watch"
            field="/whereToWatch/-"
            words="Add a place that is missing"
            about="this list"
          />
        </>
      )}
    </Section>
  );
}

import { scales } from '../../../../shared/expert-reviews/scales.ts';
import type { PageDocument, PageSeason } from '../../../../shared/titles/page-document.ts';
import { AgeLamp } from '../parts/age-lamp.tsx';
import { Lamps } from '../parts/lamps.tsx';
import { Section } from '../parts/section.tsx';
import { seasonName } from '../words/seasons.ts';

const Season = ({ season, age }: { season: PageSeason; age: number | undefined }) => (
  <li class="season">
    <AgeLamp age={season.ageRating ?? age} />
    <div>
      <h3>{seasonName(season.season)}</h3>
      {season.note && <p dir="auto">{season.note}</p>}
      {season.contentGrid.length > 0 && (
        <ul class="season-levels">
          {season.contentGrid.map(({ category, level, label, note }) => (
            <li key={category}>
              <span class="season-category">{scales[category].name}</span>
              <Lamps level={level} tone={scales[category].tone} small />
              <span class="level-label">{label}</span>
              <span class="level-note">{note}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  </li>
);

/** The seasons whose age or levels differ from the rest of the work, which has `age` if it is given. */
export function Seasons({ page, age }: { page: PageDocument; age: number | undefined }) {
  if (!page.seasons?.length) return null;
  return (
    <Section
      id="seasons"
      heading="Season by season"
      lead="Where a season differs from the ratings above. All other seasons are as the whole."
    >
      <ul class="seasons">
        {page.seasons.map((season) => (
          <Season key={season.season} season={season} age={age} />
        ))}
      </ul>
    </Section>
  );
}

import { scales } from '../../../../shared/expert-reviews/scales.ts';
import type { PageDocument, PageGridEntry } from '../../../../shared/titles/page-document.ts';
import { Lamps } from '../parts/lamps.tsx';
import { Prose } from '../parts/prose.tsx';
import { Section } from '../parts/section.tsx';
import { SuggestLink } from '../parts/suggest-link.tsx';
import { counted } from '../words/numbers.ts';

const Entry = ({ entry }: { entry: PageGridEntry }) => {
  const scale = scales[entry.category];
  return (
    <li class="level">
      <div class="level-head">
        <h4>{scale.name}</h4>
        <p class="level-mark">
          <a href={`/how-we-rate#${entry.category}`} title="What the levels mean">
            <Lamps level={entry.level} tone={scale.tone} />
            <span class="level-label">{entry.label}</span>
          </a>
        </p>
      </div>
      <p class="level-note">{entry.note}</p>
      {entry.readers && (
        <p class="level-readers">
          <span>Readers say</span>
          <Lamps level={entry.readers.level} tone={scale.tone} small />
          <span>
            {entry.readers.level.toFixed(1)} ({counted(entry.readers.votes, 'vote')})
          </span>
        </p>
      )}
      <SuggestLink
        row={entry.category === 'diverse-representations' ? 'diversity' : 'grid'}
        field={`/contentGrid/${entry.category}/level`}
        words="Suggest another level"
        about={scale.name}
      />
    </li>
  );
};

const Group = (props: { heading: string; entries: readonly PageGridEntry[] }) =>
  props.entries.length === 0 ? null : (
    <div class="levels-group">
      <h3>{props.heading}</h3>
      <ul class="levels">
        {props.entries.map((entry) => (
          <Entry key={entry.category} entry={entry} />
        ))}
      </ul>
    </div>
  );

/** The content grid: each category with the experts' level and the readers' level. `age` is `undefined` until it is given. */
export function ContentGrid({ page, age }: { page: PageDocument; age: number | undefined }) {
  const toned = (tone: 'good' | 'care') =>
    page.contentGrid.filter((entry) => scales[entry.category].tone === tone);
  return (
    <Section
      id="grid"
      heading="A Lot or a Little?"
      lead={
        <>
          What you will and won't find. Every level has a <a href="/how-we-rate#levels">published meaning</a>.
        </>
      }
    >
      {page.whyThisAge && (
        <div class="why-age">
          <h3>{age === undefined ? 'Why this age' : `Why age ${age}+`}</h3>
          <Prose text={page.whyThisAge} />
        </div>
      )}
      <div class="levels-groups">
        <Group heading="What's good about it" entries={toned('good')} />
        <Group heading="What to know beforehand" entries={toned('care')} />
      </div>
    </Section>
  );
}

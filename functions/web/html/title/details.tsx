import type { ComponentChildren } from 'preact';
import type { Classification } from '../../../../shared/titles/classification.ts';
import type { OtherName } from '../../../../shared/titles/names.ts';
import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { AnyScript } from '../parts/any-script.tsx';
import { DateText } from '../parts/date-text.tsx';
import { Section } from '../parts/section.tsx';
import { SuggestLink } from '../parts/suggest-link.tsx';
import { kindWords } from '../words/kinds.ts';
import { regionName } from '../words/offers.ts';
import { ratingWords } from '../words/rating.ts';
import { detailRows } from './detail-rows.ts';
import { externalLinks } from './external-links.ts';

const Row = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="fact">
    <dt>{name}</dt>
    {children}
  </div>
);

const Links = ({ items }: { items: readonly { name: string; url: string }[] }) => (
  <dd class="fact-links">
    {items.map(({ name, url }) => (
      <a key={url} href={url} rel={url.startsWith('https:') ? 'noopener noreferrer external' : undefined}>
        {name}
      </a>
    ))}
  </dd>
);

const Ratings = ({ classifications }: { classifications: readonly Classification[] }) => (
  <Row name="Rating">
    {classifications.map(({ board, region, value, descriptors }) => (
      <dd key={`${board} ${region}`}>
        {ratingWords(board, value)}
        {region !== '*' && `, ${regionName(region)}`}
        {descriptors.length > 0 && `: ${descriptors.join('; ')}`}
      </dd>
    ))}
  </Row>
);

const Names = ({ label, names }: { label: string; names: readonly OtherName[] }) => (
  <Row name={label}>
    {names.map(({ name, lang, transliteration }) => (
      <dd key={`${name} ${lang}`}>
        <AnyScript text={name} lang={lang} />
        {transliteration && ` (${transliteration})`}
      </dd>
    ))}
  </Row>
);

const browse = (field: 'genre' | 'topic', values: readonly string[]) =>
  values.map((name) => ({ name, url: `/browse?${field}=${encodeURIComponent(name)}` }));

/** The table of facts about a title. */
export function Details({ page }: { page: PageDocument }) {
  const links = externalLinks(page.details);
  const { classifications = [] } = page.details;
  return (
    <Section id="details" heading={`${kindWords[page.kind].one} Details`}>
      <dl class="facts">
        {page.originalTitle && <Names label="Original title" names={[page.originalTitle]} />}
        {(page.alternativeTitles?.length ?? 0) > 0 && (
          <Names label="Also known as" names={page.alternativeTitles ?? []} />
        )}
        {detailRows(page).map(([name, values]) => (
          <Row key={name} name={name}>
            <dd>{values.join(', ')}</dd>
          </Row>
        ))}
        {classifications.length > 0 && <Ratings classifications={classifications} />}
        {page.details.genres.length > 0 && (
          <Row name="Genre">
            <Links items={browse('genre', page.details.genres)} />
          </Row>
        )}
        {page.details.topics.length > 0 && (
          <Row name="Topics">
            <Links items={browse('topic', page.details.topics)} />
          </Row>
        )}
        {links.length > 0 && (
          <Row name="On other sites">
            <Links items={links} />
          </Row>
        )}
        <Row name="Last updated">
          <dd>
            <DateText iso={page.lastUpdated} />
          </dd>
        </Row>
      </dl>
      <SuggestLink row="fact" about="a fact" />
    </Section>
  );
}

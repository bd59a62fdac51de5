import { exclusions } from '../../../../shared/community-reviews/exclusions.ts';
import type { AudienceSummary, PublishedReview } from '../../../../shared/community-reviews/schema.ts';
import { defined } from '../../../../shared/values/defined.ts';
import { Empty } from '../parts/empty-notice.tsx';
import { Histogram } from '../parts/histogram.tsx';
import { Stars } from '../parts/stars.tsx';
import { audienceWords } from '../words/audiences.ts';
import { counted } from '../words/numbers.ts';
import { ReviewCard } from './review-card.tsx';

const Averages = ({ summary }: { summary: AudienceSummary }) => (
  <div class="averages">
    {summary.averageStars !== null && (
      <p class="average">
        <span class="average-number" aria-hidden="true">
          {summary.averageStars.toFixed(1)}
        </span>
        <Stars value={Number(summary.averageStars.toFixed(1))} />
      </p>
    )}
    <p class="average">
      {summary.averageAge === null ? (
        <span class="average-word">no age suggested yet</span>
      ) : (
        <>
          <span class="average-number">{Math.round(summary.medianAge ?? summary.averageAge)}+</span>
          <span class="average-word">
            median of the suggested ages, {summary.averageAge.toFixed(1)} on average
          </span>
        </>
      )}
    </p>
  </div>
);

const why = {
  waiting: 'waiting for a moderator',
  refused: 'not published',
  hidden: 'taken down',
  'before-premiere': 'sent before the premiere',
} as const;

/** Says how many ratings the figures exclude, and why. */
const NotCounted = ({ excluded }: Pick<AudienceSummary, 'excluded'>) => {
  const parts = exclusions
    .filter((each) => excluded[each] > 0)
    .map((each) => `${excluded[each]} ${why[each]}`);
  return parts.length === 0 ? null : <p class="fine">Not counted: {parts.join(', ')}.</p>;
};

/** One audience's column: its averages, the distribution behind them, and its reviews. */
export function AudienceColumn(props: {
  slug: string;
  audience: PublishedReview['audience'];
  summary: AudienceSummary;
}) {
  const { audience, summary } = props;
  const words = audienceWords[audience];
  const { mostHelpful } = summary;
  const newest = summary.latest.filter((review) => review.id !== mostHelpful?.id);
  return (
    <section class="audience" aria-labelledby={`audience-${audience}`}>
      <h3 id={`audience-${audience}`}>{words.heading}</h3>
      {summary.count === 0 && summary.latest.length === 0 ? (
        <Empty>
          <p>
            <a href="#add-rating">{words.invite}</a>
          </p>
        </Empty>
      ) : (
        <>
          {summary.count > 0 && <Averages summary={summary} />}
          <p class="audience-count">
            {counted(summary.count, 'rating')}
            {summary.tooFew && summary.count > 0 && ', too few for a reliable average'}
          </p>
          <NotCounted excluded={summary.excluded} />
          {summary.count > 0 && (
            <Histogram counts={summary.histogram} label={`Ratings by ${words.heading.toLowerCase()}`} />
          )}
          {mostHelpful && <ReviewCard review={mostHelpful} tag="Most helpful" />}
          {newest.map((review, index) => (
            <ReviewCard
              key={review.id}
              review={review}
              {...defined({ tag: index === 0 ? 'Newest' : undefined })}
            />
          ))}
          {summary.count > summary.latest.length && (
            <div class="more" data-more={audience} data-slug={props.slug} />
          )}
        </>
      )}
    </section>
  );
}

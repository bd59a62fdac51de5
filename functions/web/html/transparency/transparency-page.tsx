import type { TransparencyReport } from '../../../../shared/moderation/transparency-schema.ts';
import { DayChart } from '../charts/day-chart.tsx';
import { everyDay } from '../charts/every-day.ts';
import { Measures, measuresOf } from '../charts/measures.tsx';
import { Section } from '../parts/section.tsx';
import { PageHead } from '../reading/page-head.tsx';
import { longDate } from '../words/dates.ts';
import { counted, grouped } from '../words/numbers.ts';
import { reasonName } from '../words/reasons.ts';
import { counterName, counterWords } from './counter-words.ts';
import { StarRates } from './star-rates.tsx';

const spans = [7, 30, 90, 365] as const;

const Spans = ({ days }: { days: number }) => (
  <nav class="spans" aria-label="How many days">
    {spans.map((span) => (
      <a key={span} href={`/transparency?days=${span}`} aria-current={span === days ? 'page' : undefined}>
        {span} days
      </a>
    ))}
  </nav>
);

const inOrder = (counters: Readonly<Record<string, number>>, kind: 'time' | 'automation') =>
  Object.entries(counterWords[kind]).map(([code, name]) => ({ name, count: counters[code] ?? 0 }));

const ByDay = ({ numbers }: { numbers: TransparencyReport }) => {
  const days = everyDay(numbers.from, numbers.to);
  const byDay = new Map(numbers.days.map((day) => [day.day, day]));
  const values = (pick: 'inflow' | 'decisions' | 'byPeople') =>
    days.map((day) => byDay.get(day)?.[pick] ?? 0);
  return (
    <DayChart
      heading="Day by day"
      level={2}
      days={days}
      series={[
        { name: 'Decisions', values: values('decisions') },
        { name: 'By a person', values: values('byPeople') },
      ]}
    />
  );
};

/**
 * The statistics of decisions about readers' texts: what, why, by whom and how fast. `days` is the length of the period.
 */
export function TransparencyPage({ numbers, days }: { numbers: TransparencyReport; days: number }) {
  const appeals = measuresOf(numbers.appeals, counterName('appeal'));
  const answered = appeals.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <PageHead heading="Transparency">
        <p class="hero-line">
          What we decided about readers' texts, why, by whom and how fast:{' '}
          {counted(numbers.decisions, 'decision')} from {longDate(numbers.from)} to {longDate(numbers.to)}.
        </p>
        <Spans days={days} />
      </PageHead>
      <div class="wrap rows">
        <ByDay numbers={numbers} />
        <div class="pair">
          <Section id="outcomes" heading="What was decided">
            <Measures
              label="Decisions by outcome"
              measures={measuresOf(numbers.byOutcome, counterName('outcome'))}
            />
          </Section>
          <Section id="reasons" heading="Reasons">
            <Measures label="Decisions by reason" measures={measuresOf(numbers.byReason, reasonName)} />
          </Section>
          <Section id="sources" heading="What prompted us to look">
            <Measures
              label="Decisions by source"
              measures={measuresOf(numbers.bySource, counterName('source'))}
            />
          </Section>
          <Section id="automation" heading="Who decided">
            <Measures
              label="Decisions by automation"
              measures={inOrder(numbers.byAutomation, 'automation')}
            />
          </Section>
          <Section id="time" heading="How long it took">
            <Measures label="Time to a decision" measures={inOrder(numbers.timeToDecision, 'time')} />
          </Section>
          <Section
            id="appeals"
            heading="Appeals"
            lead="An appeal is free, and is always decided by somebody other than the person who decided first."
          >
            {answered === 0 ? (
              <p class="empty">No appeals were decided in this period.</p>
            ) : (
              <Measures label={`${grouped(answered)} appeals by outcome`} measures={appeals} />
            )}
          </Section>
        </div>
        <StarRates rates={numbers.publishRateByStars} />
        <Section id="download" heading="Download the numbers">
          <p>They are counted from the record of every decision and name nobody. You may use them freely.</p>
          <p class="form-actions">
            <a
              class="button button-quiet"
              href={`/v1/transparency?days=${days}`}
              download="transparency.json"
            >
              Download as JSON
            </a>
            <a
              class="button button-quiet"
              href={`/transparency.csv?days=${days}`}
              download="transparency.csv"
            >
              Download as CSV
            </a>
          </p>
        </Section>
      </div>
    </>
  );
}

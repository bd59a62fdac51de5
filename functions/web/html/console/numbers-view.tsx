import type { TransparencyReport } from '../../../../shared/moderation/transparency-schema.ts';
import { DayChart } from '../charts/day-chart.tsx';
import { everyDay } from '../charts/every-day.ts';
import { Measures } from '../charts/measures.tsx';
import { counted } from '../words/numbers.ts';
import { AgreementByWeek } from './agreement-by-week.tsx';
import { analyzerName } from './analyzer-name.ts';
import { backlogAges } from './backlog-ages.ts';

const Agreement = ({ agreement }: Pick<TransparencyReport, 'agreement'>) => (
  <section class="panel" aria-labelledby="agreement-heading">
    <h2 id="agreement-heading">Do people agree with screening?</h2>
    <p class="fine">
      How often people confirmed what each analyzer found. "Publication" is how often people left up a
      published review that they checked. When they did not, it counts against the analyzer that looks for the
      reason.
    </p>
    <Measures
      label="Share of agreement by analyzer"
      max={1}
      measures={agreement.map(({ analyzer, agree, disagree }) => {
        const all = agree + disagree;
        const share = all === 0 ? 0 : agree / all;
        return {
          name: analyzerName(analyzer),
          count: share,
          text: `${Math.round(share * 100)}% (${agree} of ${all})`,
        };
      })}
    />
  </section>
);

/** The moderation statistics in the console: inflow, decisions, waiting times, and whether people agree with the analyzers. */
export function NumbersView(props: {
  numbers: TransparencyReport;
  backlog: { openedAt: readonly string[]; more: boolean };
  now: number;
}) {
  const { numbers, backlog } = props;
  const days = everyDay(numbers.from, numbers.to);
  const byDay = new Map(numbers.days.map((day) => [day.day, day]));
  const values = (pick: 'inflow' | 'decisions' | 'byPeople' | 'agree' | 'disagree') =>
    days.map((day) => byDay.get(day)?.[pick] ?? 0);
  return (
    <>
      <DayChart
        heading="Inflow and decisions"
        level={2}
        days={days}
        series={[
          { name: 'Received', values: values('inflow') },
          { name: 'Decided by people', values: values('byPeople') },
        ]}
      />
      <div class="numbers-pair">
        <section class="panel" aria-labelledby="backlog-heading">
          <h2 id="backlog-heading">How long cases wait</h2>
          <p class="fine">
            {backlog.more
              ? `The ${backlog.openedAt.length} most urgent cases waiting now, by age.`
              : `${counted(backlog.openedAt.length, 'case')} waiting now, by age.`}
          </p>
          <Measures label="Waiting cases by age" measures={backlogAges(backlog.openedAt, props.now)} />
        </section>
        <Agreement agreement={numbers.agreement} />
      </div>
      <AgreementByWeek agreement={numbers.agreementByWeek} />
      <DayChart
        heading="Agreement, day by day"
        level={2}
        days={days}
        series={[
          { name: 'Agreed', values: values('agree') },
          { name: 'Disagreed', values: values('disagree') },
        ]}
      />
    </>
  );
}

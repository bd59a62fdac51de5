import type { TransparencyReport } from '../../../../shared/moderation/transparency-schema.ts';
import { DateText } from '../parts/date-text.tsx';
import { analyzerName } from './analyzer-name.ts';

type Weekly = TransparencyReport['agreementByWeek'];

/** So many weeks fit beside each other. */
const shownWeeks = 4;

const shareOf = ({ agree, disagree }: Weekly[number]): string =>
  `${Math.round((100 * agree) / (agree + disagree))}% of ${agree + disagree}`;

/**
 * A table of how often people agreed with each analyzer, and with each output of the classifier, in the latest weeks. It shows
 * when one becomes worse.
 */
export function AgreementByWeek({ agreement }: { agreement: Weekly }) {
  const weeks = [...new Set(agreement.map(({ week }) => week))].sort().slice(-shownWeeks);
  const analyzers = [...new Set(agreement.map(({ analyzer }) => analyzer))].sort();
  return (
    <section class="panel" aria-labelledby="weeks-heading">
      <h2 id="weeks-heading">Agreement, week by week</h2>
      {weeks.length === 0 ? (
        <p class="fine">Nobody has decided about anything that screening found in these days.</p>
      ) : (
        <div class="numbers-wide">
          <table class="numbers">
            <thead>
              <tr>
                <th scope="col">Analyzer</th>
                {weeks.map((week) => (
                  <th key={week} scope="col">
                    from <DateText iso={week} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {analyzers.map((analyzer) => (
                <tr key={analyzer}>
                  <th scope="row">{analyzerName(analyzer)}</th>
                  {weeks.map((week) => {
                    const found = agreement.find((each) => each.week === week && each.analyzer === analyzer);
                    return <td key={week}>{found === undefined ? '–' : shareOf(found)}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

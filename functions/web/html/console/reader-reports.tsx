import type { ReaderReport } from '../../../../shared/contract/case-schemas.ts';
import { DateText } from '../parts/date-text.tsx';
import { reasonName } from '../words/reasons.ts';
import { QuotedWords } from './quoted-words.tsx';

const weightWords = [
  'does not count: mostly wrong so far',
  'counts once',
  'counts twice',
  'counts three times',
];

const from = ({ trusted, newAccount }: ReaderReport): string => {
  if (trusted) return 'From a trusted reporter';
  return newAccount ? 'From a new account' : 'From an account that has contributed before';
};

/** The readers' reports about a review, newest first, with the weight of each; reporters are not named. */
export function ReaderReports(props: {
  reports: readonly ReaderReport[];
  coordinated: boolean;
  veiled: readonly string[];
  shown: boolean;
}) {
  return (
    <>
      {props.coordinated && (
        <p class="coordinated">
          <strong>These reports look coordinated.</strong> Five or more arrived within an hour, nearly all
          from new accounts. Decide by the review itself, not by the number of reports.
        </p>
      )}
      <ol class="past">
        {props.reports.map((report, index) => (
          <li key={index}>
            <p>
              <strong>{reasonName(report.reason)}</strong>, <DateText iso={report.at} />
            </p>
            {report.text !== undefined && (
              <QuotedWords text={report.text} veiled={props.veiled} shown={props.shown} />
            )}
            <p class="fine">
              {from(report)}, {weightWords[report.weight] ?? weightWords[1]}.
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

import type { ReaderReport } from '../../../../shared/contract/case-schemas.ts';
import { DateText } from '../parts/date-text.tsx';
import { reasonName } from '../words/reasons.ts';
import { QuotedWords } from './quoted-words.tsx';

const weightWords = [
  'counts for nothing: mostly wrong so far',
  'counts once',
  'counts twice',
  'counts three times',
];

const from = ({ trusted, newAccount }: ReaderReport): string => {
  if (trusted) return 'From a trusted reporter';
  return newAccount ? 'From a new account' : 'From an account that took part before';
};

/** The readers' reports about a review, the newest first, with the weight of each; reporters are not named. */
export function ReaderReports(props: {
  reports: readonly ReaderReport[];
  coordinated: boolean;
  veiled: readonly string[];
  shown: boolean;
}) {
  return (
    <>
      {props.coordinated && (
        <p class="arranged">
          <strong>These reports look arranged.</strong> Five or more came within an hour, nearly all from new
          accounts. Decide about the review, not their number.
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

import { DateText } from '../parts/date.tsx';
import { reasonName } from '../words/reasons.ts';
import type { Complaint } from './case.ts';
import { QuotedWords } from './quoted-words.tsx';

const weightWords = [
  'counts for nothing: mostly wrong so far',
  'counts once',
  'counts twice',
  'counts three times',
];

const from = ({ trusted, newAccount }: Complaint): string => {
  if (trusted) return 'From a trusted reporter';
  return newAccount ? 'From a new account' : 'From an account that took part before';
};

/** What readers reported about a review, the newest first, with what each report counts for; nobody is named. */
export const Complaints = (props: {
  complaints: readonly Complaint[];
  coordinated: boolean;
  veiled: readonly string[];
  shown: boolean;
}) => (
  <>
    {props.coordinated && (
      <p class="arranged">
        <strong>These reports look arranged.</strong> Five or more came within an hour, nearly all from new
        accounts. Judge the review, not their number.
      </p>
    )}
    <ol class="past">
      {props.complaints.map((complaint, index) => (
        <li key={index}>
          <p>
            <strong>{reasonName(complaint.reason)}</strong>, <DateText iso={complaint.at} />
          </p>
          {complaint.text !== undefined && (
            <QuotedWords text={complaint.text} veiled={props.veiled} shown={props.shown} />
          )}
          <p class="fine">
            {from(complaint)}, {weightWords[complaint.weight] ?? weightWords[1]}.
          </p>
        </li>
      ))}
    </ol>
  </>
);

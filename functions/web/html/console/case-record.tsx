import type { CaseInFull, PastDecision } from '../../../../shared/contract/case-schemas.ts';
import { DateText } from '../parts/date-text.tsx';
import { counterName } from '../transparency/counter-words.ts';
import { audienceWords } from '../words/audiences.ts';
import { counted } from '../words/numbers.ts';
import { reasonName } from '../words/reasons.ts';

/** The author's record: the number of texts in each state, and the strikes that still count. */
export function AuthorRecord({ author }: { author: CaseInFull['author'] }) {
  return (
    <>
      <p>
        <strong>{author.handle}</strong>,{' '}
        {audienceWords[author.audience as keyof typeof audienceWords]?.one.toLowerCase() ?? author.audience}
      </p>
      <ul class="tallies" aria-label="What they sent, by state">
        {Object.entries(author.submissions).map(([state, count]) => (
          <li key={state}>
            <strong>{count}</strong> {state.replaceAll('-', ' ')}
          </li>
        ))}
      </ul>
      {author.strikes.length === 0 ? (
        <p class="fine">No strikes.</p>
      ) : (
        <ul class="strikes" aria-label={counted(author.strikes.length, 'strike')}>
          {author.strikes.map((strike) => (
            <li key={strike.at}>
              Strike for {reasonName(strike.code).toLowerCase()}, weight {strike.weight}, until{' '}
              <DateText iso={strike.endsAt} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const PastLine = ({ decision }: { decision: PastDecision }) => (
  <li>
    <p>
      <strong>{counterName('outcome')(decision.outcome)}</strong> by {decision.decidedBy},{' '}
      <DateText iso={decision.decidedAt} />
    </p>
    {decision.reasons.length > 0 && <p class="fine">{decision.reasons.map(reasonName).join(', ')}</p>}
    {decision.publicNote && <p class="fine">To the author: {decision.publicNote}</p>}
    {decision.internalNote && <p class="fine">Internal note: {decision.internalNote}</p>}
  </li>
);

/** All decisions about this text, latest first. */
export function PastDecisions({ decisions }: { decisions: readonly PastDecision[] }) {
  return decisions.length === 0 ? (
    <p class="fine">No decisions yet.</p>
  ) : (
    <ol class="past">
      {[...decisions].reverse().map((decision) => (
        <PastLine key={decision.sequence} decision={decision} />
      ))}
    </ol>
  );
}

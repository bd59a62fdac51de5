import type { ListedCase } from '../../../../../shared/contract/case-schemas.ts';
import { caseStateWords, conflictWords, countdown } from '../../../html/console/case-words.ts';
import { useNow } from '../../helpers/use-now.ts';

type Claimed = Pick<ListedCase, 'state' | 'assignee' | 'leaseUntil' | 'mine' | 'conflict'>;

const soon = 120_000;

/** Shows who has claimed the case and for how long, with the buttons to claim and release it. */
export function ClaimBar(props: { moderationCase: Claimed; claim: () => void; release: () => void }) {
  const { state, assignee, leaseUntil, mine } = props.moderationCase;
  const now = useNow(1000);
  if (state === 'closed') return null;
  if (props.moderationCase.conflict)
    return (
      <div class="claim-bar">
        <p>
          <strong>{caseStateWords[state]}.</strong> {conflictWords}
        </p>
      </div>
    );
  const left = leaseUntil ? Date.parse(leaseUntil) - now : 0;
  const held = assignee !== undefined && left > 0;
  return (
    <div class={mine && held ? 'claim-bar claim-bar-mine' : 'claim-bar'}>
      <p>
        <strong>{caseStateWords[state]}.</strong>{' '}
        {held && leaseUntil ? (
          <>
            {mine ? 'You have it for ' : `${assignee} has it for `}
            <span class="claim-left" role="timer">
              {countdown(leaseUntil, now)}
            </span>
          </>
        ) : (
          'Nobody has claimed it. Claim it so that nobody else works on it at the same time.'
        )}
      </p>
      <p class="hidden" role="status">
        {mine && held && left < soon ? 'Your claim ends in less than two minutes.' : ''}
      </p>
      <div class="form-actions">
        {(!held || mine) && (
          <button type="button" class="button button-quiet" onClick={props.claim}>
            {held ? 'Extend the claim' : 'Claim'}{' '}
            <span class="key" aria-hidden="true">
              c
            </span>
          </button>
        )}
        {held && mine && (
          <button type="button" class="button button-quiet" onClick={props.release}>
            Release{' '}
            <span class="key" aria-hidden="true">
              r
            </span>
          </button>
        )}
      </div>
    </div>
  );
}

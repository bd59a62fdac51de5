import { useEffect, useState } from 'preact/hooks';
import { defined } from '../../../../../shared/values/defined.ts';
import { outcomeForKey } from '../../../html/console/case-outcome-words.ts';
import { actionFor, type KeyAction } from '../../../html/console/keymap.ts';
import { offeredOutcomes } from '../../../html/console/offered-outcomes.ts';
import { quickReasons } from '../../../html/console/reason-groups.ts';
import { confirmDecision } from '../../forms/decision-frame.tsx';
import { openKeys } from '../../helpers/keys-dialog.tsx';
import { Refused } from '../../helpers/refusal-view.tsx';
import { useKeys } from '../../helpers/use-keys.ts';
import { openAdjacentCase } from '../queue-order.ts';
import { useDecision } from '../use-decision.ts';
import { CaseDetails } from './case-details.tsx';
import { Conflict } from './conflict-notice.tsx';
import { useCase } from './use-case.ts';

const hintsOf = (moderationCase: { reasons: { code: string }[]; category: string }): string[] => [
  ...moderationCase.reasons.map(({ code }) => code),
  moderationCase.category,
];

/** The page of one case: loads the case and binds the keyboard shortcuts. */
export function CasePage({ id }: { id: string }) {
  const current = useCase(id);
  const prepared = useDecision();
  const [shown, setShown] = useState(false);
  const [message, setMessage] = useState('');
  const { moderationCase } = current;
  const hints = moderationCase ? hintsOf(moderationCase) : [];
  const open = moderationCase !== undefined && moderationCase.state !== 'closed' && !moderationCase.conflict;
  const leave = async (direction: 'next' | 'previous') => {
    if (!(await openAdjacentCase(direction, id)))
      setMessage(
        direction === 'next' ? 'No other cases are waiting. Rest your eyes.' : 'This is the first case.',
      );
  };
  const undo = async () => {
    if (await current.undo()) {
      setMessage('Undone. Everything is as it was before.');
      document.getElementById('case-heading')?.focus();
    }
  };
  const leaveForm = () => {
    prepared.disarm();
    document.getElementById('case-heading')?.focus();
  };
  const does: Partial<Record<KeyAction['type'], () => void>> = {
    next: () => void leave('next'),
    previous: () => void leave('previous'),
    reload: current.reload,
    help: openKeys,
    unveil: () => setShown(!shown),
    ...defined({
      claim: open ? current.claim : undefined,
      release: open ? current.release : undefined,
      confirm: open ? confirmDecision : undefined,
      escape: open ? leaveForm : undefined,
      undo: moderationCase?.undoUntil ? () => void undo() : undefined,
    }),
  };
  useKeys(actionFor, (action) => {
    if (action.type === 'escape' && document.querySelector('dialog[open]')) return false;
    if (action.type === 'arm' && moderationCase && open) {
      const outcome = outcomeForKey(action.key, offeredOutcomes(moderationCase), moderationCase);
      if (outcome) prepared.arm(outcome);
      return outcome !== undefined;
    }
    if (action.type === 'reason' && open) {
      const code = quickReasons(hints)[action.number - 1];
      if (code) prepared.toggle(code);
      return code !== undefined;
    }
    const act = does[action.type];
    act?.();
    return act !== undefined;
  });
  useEffect(() => {
    if (moderationCase) document.title = `${moderationCase.title.name}, case | Nightlight`;
  }, [moderationCase?.title.name]);
  if (current.refused) return <Refused problem={current.refused} retry={current.reload} />;
  if (moderationCase === undefined) return <p role="status">Loading the case ...</p>;
  return (
    <>
      <p class="status-message" role="status">
        {message}
      </p>
      {current.conflict && <Conflict problem={current.conflict} reload={current.reload} />}
      <CaseDetails
        moderationCase={moderationCase}
        shown={shown}
        show={() => setShown(!shown)}
        prepared={prepared}
        hints={hints}
        claim={current.claim}
        release={current.release}
        decide={async (body) => {
          setMessage('');
          return current.decide(body);
        }}
        undo={() => void undo()}
        next={() => void leave('next')}
      />
    </>
  );
}

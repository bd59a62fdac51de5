import { useEffect, useState } from 'preact/hooks';
import { outcomeForKey } from '../../../html/console/case-outcome-words.ts';
import type { KeyAction } from '../../../html/console/keymap.ts';
import { offeredOutcomes } from '../../../html/console/offered-outcomes.ts';
import { quickReasons } from '../../../html/console/reason-groups.ts';
import { confirmDecision } from '../decision-form.tsx';
import { openKeys } from '../keys-dialog.tsx';
import { leaveFor } from '../queue-order.ts';
import { Refused } from '../refusal-view.tsx';
import { useDecision } from '../use-decision.ts';
import { useKeys } from '../use-keys.ts';
import { CaseDetails } from './case-details.tsx';
import { Conflict } from './conflict-notice.tsx';
import { useCase } from './use-case.ts';

const hintsOf = (moderationCase: { reasons: { code: string }[]; category: string }): string[] => [
  ...moderationCase.reasons.map(({ code }) => code),
  moderationCase.category,
];

/** One case: reads it, and ties keys to what can be done with it. */
export const CasePage = ({ id }: { id: string }) => {
  const inHand = useCase(id);
  const prepared = useDecision();
  const [shown, setShown] = useState(false);
  const [told, setTold] = useState('');
  const { moderationCase } = inHand;
  const hints = moderationCase ? hintsOf(moderationCase) : [];
  const open = moderationCase !== undefined && moderationCase.state !== 'closed' && !moderationCase.conflict;
  const leave = async (direction: 'next' | 'previous') => {
    if (!(await leaveFor(direction, id)))
      setTold(direction === 'next' ? 'Nothing else waits. Rest your eyes.' : 'This is the first case.');
  };
  const undo = async () => {
    if (await inHand.undo()) {
      setTold('Taken back. Everything is as it was before.');
      document.getElementById('case-heading')?.focus();
    }
  };
  const does: Partial<Record<KeyAction['type'], () => void>> = {
    next: () => void leave('next'),
    previous: () => void leave('previous'),
    reload: inHand.reload,
    help: openKeys,
    unveil: () => setShown(!shown),
    ...(open && {
      claim: inHand.claim,
      release: inHand.release,
      confirm: confirmDecision,
      escape: () => {
        prepared.disarm();
        document.getElementById('case-heading')?.focus();
      },
    }),
    ...(moderationCase?.undoUntil && { undo: () => void undo() }),
  };
  useKeys((action) => {
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
  if (inHand.refused) return <Refused problem={inHand.refused} retry={inHand.reload} />;
  if (moderationCase === undefined) return <p role="status">Reading the case ...</p>;
  return (
    <>
      <p class="told" role="status">
        {told}
      </p>
      {inHand.conflict && <Conflict problem={inHand.conflict} reload={inHand.reload} />}
      <CaseDetails
        moderationCase={moderationCase}
        shown={shown}
        show={() => setShown(!shown)}
        prepared={prepared}
        hints={hints}
        claim={inHand.claim}
        release={inHand.release}
        decide={async (body) => {
          setTold('');
          return inHand.decide(body);
        }}
        undo={() => void undo()}
        next={() => void leave('next')}
      />
    </>
  );
};

import type { ModeratorOutcome } from '../../../../../shared/moderation/decision-request.ts';
import type { ReasonCode } from '../../../../../shared/moderation/reasons.ts';
import { type OutcomeContext, outcomeForKey } from '../../../html/console/case-outcome-words.ts';
import { actionFor } from '../../../html/console/keymap.ts';
import { quickReasons } from '../../../html/console/reason-groups.ts';
import { confirmDecision } from '../../forms/decision-frame.tsx';
import { openKeys } from '../../helpers/keys-dialog.tsx';
import { useKeys } from '../../helpers/use-keys.ts';

/** The actions that the keyboard shortcuts of the queue call. */
export interface QueueActions {
  select: (id: string) => void;
  act: (id: string, step: 'claim' | 'release') => Promise<void>;
  reload: () => void;
  undo: (() => void) | undefined;
  /** The outcomes that are possible for all selected cases. */
  outcomes: readonly ModeratorOutcome[];
  context: OutcomeContext;
  arm: (outcome: ModeratorOutcome) => void;
  announce: (text: string) => void;
  reasonHints: readonly string[];
  /** Whether a decision about several cases is being prepared. */
  toggleReason: ((code: ReasonCode) => void) | undefined;
}

const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-case-link]')];
const currentRow = (): HTMLElement | null | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-case]');

const move = (by: 1 | -1): boolean => {
  const all = links();
  const at = all.findIndex((link) => link.closest('[data-case]') === currentRow());
  all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
  return all.length > 0;
};

const leaveField = (): boolean => {
  const focused = document.activeElement;
  if (document.querySelector('dialog[open]') || !(focused instanceof HTMLElement)) return false;
  focused.blur();
  return true;
};

/** Binds the keyboard shortcuts to the actions of the queue. */
export function useQueueKeys(actions: QueueActions): void {
  useKeys(actionFor, (action) => {
    const id = currentRow()?.dataset.case;
    switch (action.type) {
      case 'next':
        return move(1);
      case 'previous':
        return move(-1);
      case 'select':
        if (id) actions.select(id);
        return id !== undefined;
      case 'claim':
      case 'release':
        if (id) void actions.act(id, action.type);
        return id !== undefined;
      case 'search':
        document.getElementById('filter-q')?.focus();
        return true;
      case 'reload':
        actions.reload();
        return true;
      case 'undo':
        actions.undo?.();
        return actions.undo !== undefined;
      case 'arm': {
        const outcome = outcomeForKey(action.key, actions.outcomes, actions.context);
        if (outcome) actions.arm(outcome);
        else actions.announce('Select cases with m first, or open one with Enter.');
        return true;
      }
      case 'reason': {
        const code = quickReasons(actions.reasonHints)[action.number - 1];
        if (code) actions.toggleReason?.(code);
        return actions.toggleReason !== undefined;
      }
      case 'confirm':
        return confirmDecision();
      case 'help':
        return openKeys();
      case 'escape':
        return leaveField();
      case 'unveil':
        return false;
    }
  });
}

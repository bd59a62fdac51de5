import { useState } from 'preact/hooks';
import type { ModeratorOutcome } from '../../../../shared/moderation/decision-request.ts';
import type { ReasonCode } from '../../../../shared/moderation/reasons.ts';

/** A decision as it is being prepared. */
export interface Draft {
  outcome: ModeratorOutcome | undefined;
  reasons: readonly ReasonCode[];
  publicNote: string;
  internalNote: string;
  spoiler: '' | 'yes' | 'no';
}

const empty: Draft = { outcome: undefined, reasons: [], publicNote: '', internalNote: '', spoiler: '' };

/** The confirming bar sticks to the bottom, so that the focus is brought to the middle, where nothing covers it. */
const focusSoon = (id: string): void => {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    element?.focus({ preventScroll: true });
    element?.closest('fieldset')?.scrollIntoView({ block: 'center' });
  });
};

/** A decision in preparation: nothing here decides. `arm` takes the focus to the outcome, `disarm` leaves it. */
export function useDecision() {
  const [draft, setDraft] = useState(empty);
  const set = (parts: Partial<Draft>): void => setDraft((before) => ({ ...before, ...parts }));
  return {
    draft,
    set,
    arm: (outcome: ModeratorOutcome): void => {
      set({ outcome });
      focusSoon(`outcome-${outcome}`);
    },
    disarm: (): void => set({ outcome: undefined }),
    toggle: (code: ReasonCode): void =>
      setDraft((before) => ({
        ...before,
        reasons: before.reasons.includes(code)
          ? before.reasons.filter((known) => known !== code)
          : [...before.reasons, code],
      })),
    clear: (): void => setDraft(empty),
  };
}

export type PreparedDecision = ReturnType<typeof useDecision>;

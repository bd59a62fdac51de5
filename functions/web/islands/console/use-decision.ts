import { useState } from 'preact/hooks';
import type { ModeratorOutcome } from '../../../../shared/moderation/decision-request.ts';
import type { ReasonCode } from '../../../../shared/moderation/reasons.ts';

/** A decision in preparation. */
export interface Draft {
  outcome: ModeratorOutcome | undefined;
  reasons: readonly ReasonCode[];
  publicNote: string;
  internalNote: string;
  spoiler: '' | 'yes' | 'no';
}

const empty: Draft = { outcome: undefined, reasons: [], publicNote: '', internalNote: '', spoiler: '' };

/** Scrolls the focused element to the middle, because the sticky bar at the bottom would cover it. */
const focusSoon = (id: string): void => {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    element?.focus({ preventScroll: true });
    element?.closest('fieldset')?.scrollIntoView({ block: 'center' });
  });
};

/**
 * Holds a decision in preparation and never sends it. `arm` moves the focus to the outcome; `disarm` does not move
 * it.
 */
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

import type { Judgement } from '../moderation/judge.ts';
import { readCase } from './cases.ts';
import { settle } from './decisions.ts';
import type { Store } from './store.ts';

/** A later revision may meet a case about an earlier one: there is one per target; its versions and reports go on. */
const besideEarlierCase = async (store: Store, judgement: Judgement): Promise<Judgement> => {
  const { opens, decision } = judgement;
  if (opens === undefined || decision.sequence === 1) return judgement;
  const earlier = await readCase(store, opens.address);
  if (earlier === undefined) return judgement;
  const { reports, reportWeight, coordinated, reportedText } = earlier;
  const goesOn = earlier.state !== 'closed' && reports !== undefined;
  return {
    ...judgement,
    opens: {
      ...opens,
      version: earlier.version + 1,
      priority: earlier.state === 'closed' ? opens.priority : Math.max(opens.priority, earlier.priority),
      ...(reports === undefined ? {} : { reports }),
      ...(reportWeight === undefined ? {} : { reportWeight }),
      ...(coordinated ? { coordinated } : {}),
      ...(reportedText ? { reportedText } : {}),
      // Readers have waited for an answer since the case opened, and about the reason that they gave.
      ...(goesOn ? { openedAt: earlier.openedAt, category: earlier.category } : {}),
    },
  };
};

/**
 * Settles what screening decided, beside a case that there may be, with the signature of a text that is no copy; `false`
 * when the submission changed meanwhile.
 */
export const settleScreening = async (
  store: Store,
  judgement: Judgement,
  signature?: Uint8Array,
): Promise<boolean> => settle(store, await besideEarlierCase(store, judgement), signature);

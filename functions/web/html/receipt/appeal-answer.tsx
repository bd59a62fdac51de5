import { isAppealOpen, type Receipt } from './receipt.ts';

const explained: readonly Receipt['state'][] = [
  'needs-edit',
  'rejected',
  'removed',
  'quarantined',
  'declined',
  'duplicate',
];

/** Returns whether a text has the state to which a modified decision led. */
const isModified = ({ kind, state }: Receipt): boolean =>
  state === 'needs-edit' || (kind === 'suggestion' && (state === 'declined' || state === 'duplicate'));

/** A text that its author sent after the decision that was appealed waits for a decision of its own. */
const undecided: readonly Receipt['state'][] = ['submitted', 'held', 'forwarded', 'conflict'];

/** A text whose appeal succeeded can be in one of these states only because of a later decision or change. */
const left: readonly Receipt['state'][] = ['removed', 'quarantined', 'withdrawn'];

/**
 * Describes the state of an author's appeal; returns nothing when a later text or decision made the appeal
 * obsolete.
 */
const wordsFor = (receipt: Receipt): string | undefined => {
  const { state, appealable, appeal } = receipt;
  if (isAppealOpen(receipt)) return 'Somebody who was not involved in the decision will look at your appeal.';
  if (appeal?.state === 'withdrawn' && undecided.includes(state))
    return 'Your appeal was about the earlier text and has ended. You can appeal against the decision about this one.';
  const changed = appeal?.state === 'modified' ? isModified(receipt) : appeal?.state === 'overturned';
  if (changed && !left.includes(state))
    return 'Another person looked at your appeal and changed the decision.';
  const stands = appeal?.state === 'upheld' && explained.includes(state) && !appealable;
  return stands ? 'Another person looked at your appeal, and the decision stands.' : undefined;
};

const textWords: Readonly<Record<string, string>> = {
  submitted: 'Your text is being checked first, like every text.',
  held: 'A moderator reads your text first. After that, an editor who was not involved in the decision answers your appeal.',
  withheld:
    'The text of your appeal broke our rules, so the editors answer your appeal without having read it.',
};

const answeredWithout = 'The text of your appeal broke our rules, so they decided without having read it.';

/** What happened to the text of an appeal to the editors. */
const AppealText = ({ appeal }: Pick<Receipt, 'appeal'>) => {
  const open = appeal?.state === 'open' ? textWords[appeal.textState ?? ''] : undefined;
  const words = open ?? (appeal?.textState === 'withheld' ? answeredWithout : undefined);
  if (words === undefined) return null;
  return (
    <>
      <p>{words}</p>
      {appeal?.textState === 'withheld' && appeal.reasons?.map(({ code, text }) => <p key={code}>{text}</p>)}
    </>
  );
};

/** The outcome of an appeal, with the reply of the person who decided it. */
export function AppealAnswer({ receipt }: { receipt: Receipt }) {
  const words = wordsFor(receipt);
  return words === undefined ? null : (
    <>
      {receipt.appeal?.textState !== 'held' && <p>{words}</p>}
      <AppealText appeal={receipt.appeal} />
      {receipt.appeal?.reply && <p>They wrote: {receipt.appeal.reply}</p>}
    </>
  );
}

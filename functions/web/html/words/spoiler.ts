import type { Receipt } from '../receipt/receipt.ts';

/** How the pages speak of a text that gives the ending away. */
export const spoilerWords = {
  tick: 'This gives the ending away',
  suspicion: 'Our check thinks this may give the ending away',
  yes: 'It does: fold it',
  no: 'It does not',
} as const;

/** What holds of a text that readers see now, and of one that they do not see. */
const seen = {
  found: 'Until you say, readers see your text folded and open it themselves if they wish.',
  doubted:
    'You say that it does not give the ending away, our check thinks that it may. It stays folded until a person has looked.',
  marked: 'A moderator folded it, because it gives the ending away. Readers can open it.',
};
const unseen: typeof seen = {
  found: 'Please say whether it does.',
  doubted: 'You say that it does not give the ending away, our check thinks that it may.',
  marked: 'A moderator said that it gives the ending away.',
};

const visible: readonly Receipt['state'][] = ['published', 'flagged'];

/**
 * What an author is told about a text that may give the ending away, and whether they are asked: only while they can
 * answer. `undefined` when nobody but the author said anything of it.
 */
export function spoilerNotice({
  state,
  spoiler,
  editable,
}: Pick<Receipt, 'state' | 'spoiler' | 'editable'>): { text: string; asks: boolean } | undefined {
  if (spoiler === undefined) return undefined;
  if (spoiler === 'found' && !editable) return undefined;
  return { text: (visible.includes(state) ? seen : unseen)[spoiler], asks: spoiler === 'found' };
}

/** What stands beside the question in a form, where there is one. */
export function spoilerHint(receipt: Parameters<typeof spoilerNotice>[0]): string | undefined {
  const notice = spoilerNotice(receipt);
  return notice?.asks ? notice.text : undefined;
}

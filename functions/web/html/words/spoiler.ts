import type { Receipt } from '../receipt/receipt.ts';

/** The words for a text that gives the ending away. */
export const spoilerWords = {
  tick: 'This gives the ending away',
  suspicion: 'Our automated check thinks this may give the ending away',
  yes: 'Yes, mark it as a spoiler',
  no: 'No, it does not',
} as const;

/** The messages while readers can see the text; `unseen` has those for while they cannot. */
const seen = {
  found: 'Until you answer, your text is marked as a spoiler, and readers have to open it to read it.',
  doubted:
    'You say that it does not give the ending away, but our check thinks it may. It stays marked as a spoiler until a person has checked.',
  marked: 'A moderator marked it as a spoiler because it gives the ending away. Readers can still open it.',
};
const unseen: typeof seen = {
  found: 'Please tell us whether it does.',
  doubted: 'You say that it does not give the ending away, but our check thinks it may.',
  marked: 'A moderator said that it gives the ending away.',
};

const visible: readonly Receipt['state'][] = ['published', 'flagged'];

/**
 * Returns the message to the author of a text that may give the ending away, and whether to ask them about it. They are
 * asked only while they can answer. Returns `undefined` when nobody but the author has said anything about it.
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

/** Returns the hint beside the question in a form, if the question is asked. */
export function spoilerHint(receipt: Parameters<typeof spoilerNotice>[0]): string | undefined {
  const notice = spoilerNotice(receipt);
  return notice?.asks ? notice.text : undefined;
}

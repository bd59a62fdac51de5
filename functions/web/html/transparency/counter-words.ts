/** The words for the published counters; an unknown counter is shown with its own name. */
export const counterWords = {
  outcome: {
    publish: 'Published',
    hold: 'Held for a person',
    'needs-edit': 'Sent back for a change',
    reject: 'Rejected',
    keep: 'Kept after a report or check',
    quarantine: 'Hidden for now',
    remove: 'Taken down',
    restore: 'Restored',
    reset: 'Public name reset',
    uphold: 'Decision upheld on appeal',
    overturn: 'Decision overturned on appeal',
    modify: 'Decision changed on appeal',
    undo: 'Undone within a minute',
  },
  source: {
    'own-initiative': 'Our own checks',
    notice: "A reader's report",
    'trusted-reporter': 'A trusted reporter',
  },
  automation: {
    fully: 'By automated screening alone',
    reports: 'Hidden after reports, before a person looked',
    partly: 'By automated screening and a person',
    no: 'By a person',
  },
  time: {
    '1m': 'Within a minute',
    '10m': 'Within ten minutes',
    '1h': 'Within an hour',
    '1d': 'Within a day',
    '1w': 'Within a week',
    longer: 'Longer',
  },
  appeal: {
    uphold: 'Upheld: the decision stood',
    overturn: 'Overturned: we were wrong',
    modify: 'Changed: we were partly wrong',
  },
} as const satisfies Record<string, Record<string, string>>;

/** Returns a counter's name in words. */
export function counterName(kind: keyof typeof counterWords) {
  return (code: string): string => (counterWords[kind] as Record<string, string>)[code] ?? code;
}

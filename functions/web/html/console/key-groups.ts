import type { KeyGroup } from '../parts/key-help.tsx';

/** The keyboard shortcuts of the console. */
export const consoleKeys: readonly KeyGroup[] = [
  {
    heading: 'Everywhere',
    keys: [
      ['j', 'next case'],
      ['k', 'previous case'],
      ['c', 'claim, or extend the claim'],
      ['r', 'release'],
      ['g', 'reload'],
      ['?', 'these keys'],
      ['Esc', 'leave a field, a choice or a dialog'],
    ],
  },
  {
    heading: 'In the queue',
    keys: [
      ['Enter', 'open the case'],
      ['/', 'search'],
      ['m', 'select, to decide several together'],
      ['p x n e', 'prepare a decision about the selected cases'],
      ['u', 'undo the decision, within a minute'],
    ],
  },
  {
    heading: 'In a case',
    keys: [
      ['s', 'show or blur hurtful words'],
      ['p', 'prepare: publish, keep, restore, overturn'],
      ['x', 'prepare: reject, remove, uphold'],
      ['n', 'prepare: needs an edit, hide, change'],
      ['e', 'prepare: escalate'],
      ['1 - 9', 'tick or untick a reason'],
      ['Ctrl + Enter', 'decide what is prepared (Cmd on a Mac)'],
      ['u', 'undo the decision, within a minute'],
    ],
  },
];

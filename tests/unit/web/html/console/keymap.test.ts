import { describe, expect, it } from 'vitest';
import { outcomeForKey, wordsFor } from '../../../../../functions/web/html/console/case-outcome-words.ts';
import { commonOutcomes } from '../../../../../functions/web/html/console/common-outcomes.ts';
import { actionFor } from '../../../../../functions/web/html/console/keymap.ts';
import { offeredOutcomes } from '../../../../../functions/web/html/console/offered-outcomes.ts';
import { outcomeWords } from '../../../../../functions/web/html/console/outcome-words.ts';
import type { Press } from '../../../../../functions/web/html/parts/key-press.ts';
import type { CaseInFull } from '../../../../../shared/contract/case-schemas.ts';
import { possibleOutcomes } from '../../../../../shared/moderation/outcomes.ts';

const press = (key: string, change: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  inText: false,
  inDialog: false,
  ...change,
});
const single = [...'jkcruksmg/?pxne123456789'];

describe('The keyboard shortcuts of the console', () => {
  it.each([
    ['j', { type: 'next' }],
    ['k', { type: 'previous' }],
    ['c', { type: 'claim' }],
    ['r', { type: 'release' }],
    ['u', { type: 'undo' }],
    ['s', { type: 'unveil' }],
    ['m', { type: 'select' }],
    ['g', { type: 'reload' }],
    ['/', { type: 'search' }],
    ['?', { type: 'help' }],
    ['p', { type: 'arm', key: 'p' }],
    ['x', { type: 'arm', key: 'x' }],
    ['n', { type: 'arm', key: 'n' }],
    ['e', { type: 'arm', key: 'e' }],
    ['1', { type: 'reason', number: 1 }],
    ['9', { type: 'reason', number: 9 }],
  ])('map the key %s to %o', (key, action) => {
    expect(actionFor(press(key), true)).toEqual(action);
  });

  it('never decide with a single key', () => {
    const everyKey = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code));
    const types = [...everyKey, 'Enter', ' ', 'Tab'].map((key) => actionFor(press(key), true)?.type);

    expect(types).not.toContain('confirm');
  });

  it('confirm with Ctrl+Enter or Cmd+Enter, even in a text field, but not on key repeat', () => {
    expect(actionFor(press('Enter', { ctrlKey: true, inText: true }), false)).toEqual({ type: 'confirm' });
    expect(actionFor(press('Enter', { metaKey: true }), true)).toEqual({ type: 'confirm' });
    expect(actionFor(press('Enter', { ctrlKey: true, repeat: true }), true)).toBeUndefined();
  });

  it.each(single)(
    'ignore %s while the moderator types, when a modifier is held, and when shortcuts are switched off',
    (key) => {
      expect(actionFor(press(key, { inText: true }), true)).toBeUndefined();
      expect(actionFor(press(key, { ctrlKey: true }), true)).toBeUndefined();
      expect(actionFor(press(key, { metaKey: true }), true)).toBeUndefined();
      expect(actionFor(press(key, { altKey: true }), true)).toBeUndefined();
      expect(actionFor(press(key), false)).toBeUndefined();
    },
  );

  it('repeat only next and previous while a key is held down', () => {
    const repeated = single.filter((key) => actionFor(press(key, { repeat: true }), true) !== undefined);

    expect([...new Set(repeated)]).toEqual(['j', 'k']);
  });

  it('only prepare outcomes and pick reasons while a dialog is open', () => {
    const types = single.map((key) => actionFor(press(key, { inDialog: true }), true)?.type);

    expect([...new Set(types)].sort()).toEqual(['arm', 'reason', undefined].sort());
  });

  it('do not match names that every object inherits, such as toString', () => {
    expect(actionFor(press('constructor'), true)).toBeUndefined();
  });
});

describe('An outcome', () => {
  it.each(Object.entries(possibleOutcomes))(
    'of a %s case has a key of its own, or none',
    (kind, outcomes) => {
      const keys = outcomes.flatMap((outcome) => outcomeWords[outcome].key ?? []);

      expect(new Set(keys).size).toBe(keys.length);
      const yesOrNo = kind === 'name' || kind === 'appeal-text';
      expect(keys).toEqual(expect.arrayContaining(yesOrNo ? ['p', 'x', 'e'] : ['p', 'x', 'n', 'e']));
      for (const key of keys) expect(outcomeWords[outcomeForKey(key, outcomes, {})!].key).toBe(key);
    },
  );

  it('always has the key p when it leaves the text visible, and x when it does not', () => {
    const under = (key: string) =>
      Object.values(possibleOutcomes).map((outcomes) => outcomeForKey(key, outcomes, {}));

    expect(new Set(under('p'))).toEqual(new Set(['publish', 'keep', 'overturn']));
    expect(new Set(under('x'))).toEqual(new Set(['reject', 'remove', 'reset', 'uphold']));
  });

  it('of a reporter’s appeal has the key p when it keeps the reported review, and x when it takes the review down', () => {
    const about = { kind: 'appeal', appeal: { by: 'reporter' } } as const;
    const under = (key: string) => outcomeForKey(key, possibleOutcomes.appeal, about);

    expect([under('p'), under('x')]).toEqual(['uphold', 'overturn']);
    expect(wordsFor('overturn', about).effect).toMatch(/taken down/);
    expect(wordsFor('overturn', { kind: 'appeal', appeal: { by: 'author' } }).effect).toMatch(/is shown/);
    const name = { ...about, about: 'name' } as const;
    expect(outcomeForKey('p', possibleOutcomes.appeal, name)).toBe('uphold');
    expect(outcomeForKey('x', possibleOutcomes.appeal, name)).toBe('overturn');
    expect(wordsFor('overturn', name).effect).toMatch(/^The name is reset/);
    expect(wordsFor('publish', { kind: 'suggestion' }).name).toBe('Pass to the editors');
  });
});

describe('The offered outcomes for a reported review', () => {
  const about = (state: string) =>
    ({ kind: 'report', submission: { state } }) as Pick<CaseInFull, 'kind' | 'submission'>;

  it.each(['quarantined', 'removed'])('that is %s include restore, with the key p, and not keep', (state) => {
    const hidden = about(state);

    expect(offeredOutcomes(hidden)).not.toContain('keep');
    expect(outcomeForKey('p', offeredOutcomes(hidden), hidden)).toBe('restore');
    expect(wordsFor('restore', hidden).effect).toContain('Readers can see it again');
    expect(wordsFor('quarantine', hidden).name).toBe('Keep hidden');
  });

  it.each(['published', 'flagged'])(
    'that is %s include keep, which leaves the review visible, and not restore',
    (state) => {
      expect(offeredOutcomes(about(state))).not.toContain('restore');
      expect(wordsFor('keep', about(state)).effect).toContain('stays where readers can see it');
    },
  );

  it('among several cases say that keep shows a hidden review again', () => {
    expect(wordsFor('keep', { kind: 'report' }).effect).toContain('shown again');
  });
});

describe('Several cases', () => {
  const author = { kind: 'appeal', appeal: { by: 'author' } } as const;
  const reporter = { kind: 'appeal', appeal: { by: 'reporter' } } as const;

  it('can be decided together when the same outcome means the same for all', () => {
    expect(commonOutcomes([{ kind: 'review' }, { kind: 'suggestion' }]).outcomes).toContain('reject');
    expect(commonOutcomes([author, author]).outcomes).toContain('overturn');
    expect(commonOutcomes([{ kind: 'review' }, { kind: 'report' }]).outcomes).toEqual(['escalate']);
    expect(commonOutcomes([author, reporter]).outcomes).toEqual([]);
    expect(commonOutcomes([]).outcomes).toEqual([]);
  });
});

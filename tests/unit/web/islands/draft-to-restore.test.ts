import { describe, expect, it } from 'vitest';
import type { DeviceDraft } from '../../../../functions/web/islands/helpers/editor-drafts/device-draft.ts';
import {
  draftToRestore,
  joinDrafts,
} from '../../../../functions/web/islands/helpers/editor-drafts/join-drafts.ts';

const savedAt = '2026-11-02T09:00:00.000Z';
const base = { name: 'Old', verdict: 'Old', story: 'Old' };
const draft = (values: object, more: Partial<DeviceDraft> = {}): DeviceDraft => ({
  at: savedAt,
  version: 3,
  base,
  values: { ...base, ...values },
  note: '',
  ...more,
});
const unsent = draft({ name: 'Here' });
const sent = draft({ name: 'Sent' }, { sent: true, knownAt: savedAt });
const stored = { version: 3, base, values: { ...base, story: 'There' }, note: '', savedAt };
const restored = { ...draft({ story: 'There' }), knownAt: savedAt, sent: true };

describe('what an editor goes on from', () => {
  it('is what this device has and the server does not, joined with what another device stored', () => {
    expect(draftToRestore(unsent, stored)).toMatchObject({
      values: { name: 'Here', story: 'There', verdict: 'Old' },
      knownAt: savedAt,
    });
    expect(draftToRestore(unsent, stored)?.sent).toBeUndefined();
    for (const onServer of ['none', 'unknown'] as const)
      expect(draftToRestore(unsent, onServer)).toBe(unsent);
  });

  it('is what this device has, when it goes on from what the server has', () => {
    const further = { ...unsent, knownAt: savedAt };
    expect(draftToRestore(further, stored)).toBe(further);
  });

  it('is what the server has, if this device has nothing newer', () => {
    expect(draftToRestore(undefined, stored)).toEqual(restored);
    expect(draftToRestore(sent, stored)).toEqual(restored);
  });

  it('is nothing when it was saved or discarded, here or on another device', () => {
    expect(draftToRestore(sent, 'none')).toBeUndefined();
    expect(draftToRestore(undefined, 'none')).toBeUndefined();
    expect(draftToRestore(undefined, stored, savedAt)).toBeUndefined();
    expect(draftToRestore(unsent, stored, savedAt)).toBe(unsent);
  });

  it('stays on this device while the server cannot be asked', () => {
    expect(draftToRestore(sent, 'unknown')).toBe(sent);
    expect(draftToRestore(undefined, 'unknown')).toBeUndefined();
  });
});

describe('two drafts of the same editor', () => {
  it('are joined by field, and in a field of both the one before the editor stays', () => {
    const mine = draft({ name: 'Here', verdict: 'Here' }, { note: 'Mine' });
    const theirs = draft({ name: 'There', story: 'There' }, { note: 'Theirs' });
    expect(joinDrafts(base, mine, theirs)).toMatchObject({
      values: { name: 'Here', verdict: 'Here', story: 'There' },
      note: 'Mine',
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { DeviceDraft } from '../../../../functions/web/islands/helpers/editor-drafts/device-draft.ts';
import {
  draftToRestore,
  joinDeviceDrafts,
} from '../../../../functions/web/islands/helpers/editor-drafts/draft-to-restore.ts';

const savedAt = '2026-11-02T09:00:00.000Z';
const [before, after] = ['2026-11-02T08:00:00.000Z', '2026-11-02T10:00:00.000Z'];
const base = { name: 'Old', verdict: 'Old', story: 'Old' };
const draft = (values: object, more: Partial<DeviceDraft> = {}): DeviceDraft => ({
  at: after,
  version: 3,
  base,
  values: { ...base, ...values },
  note: '',
  ...more,
});
const unsent = draft({ name: 'Here' });
const sent = draft({ name: 'Sent' }, { sent: true, knownAt: savedAt });
const content = { version: 3, base, values: { ...base, story: 'There' }, note: '' };
const stored = { ...content, savedAt };
const restored = {
  ...content,
  ...{ at: savedAt, knownAt: savedAt, sent: true, common: content, received: content.values },
};

describe('what an editor goes on from', () => {
  it('is what this device has and the server does not, joined with what another device stored', () => {
    expect(draftToRestore(unsent, stored)).toMatchObject({
      values: { name: 'Here', story: 'There', verdict: 'Old' },
      knownAt: savedAt,
    });
    expect(draftToRestore(unsent, stored)?.sent).toBeUndefined();
    for (const onServer of ['none', 'unknown'] as const)
      expect(draftToRestore(unsent, onServer)).toEqual(unsent);
  });

  it('has the later words in a field of both, and names the earlier ones', () => {
    const here = (at: string) => draftToRestore(draft({ story: 'Here' }, { at }), stored);
    expect(here(after)).toMatchObject({
      values: { story: 'Here' },
      others: [{ path: '/story', value: 'There' }],
    });
    expect(here(before)).toMatchObject({
      values: { story: 'There' },
      others: [{ path: '/story', value: 'Here' }],
    });
  });

  it('has only once what this device changed in words that both had', () => {
    const common = { ...content, values: { ...base, story: 'The' } };
    const here = draft({ story: 'The' }, { common, knownAt: before });
    expect(draftToRestore(here, stored)).toMatchObject({ values: { story: 'There' }, others: [] });
  });

  it('is what this device has, when it goes on from what the server has', () => {
    const further = { ...unsent, knownAt: savedAt };
    expect(draftToRestore(further, stored)).toEqual({ ...further, common: content });
  });

  it('is what this device has, when the page was closed before the server answered', () => {
    const sending = content.values;
    const further = draft({ story: 'There, and more' }, { at: before, sending });
    expect(draftToRestore(further, stored)).toEqual({ ...further, knownAt: savedAt, common: content });
  });

  it('is what the server has, if this device has nothing newer', () => {
    expect(draftToRestore(undefined, stored)).toEqual(restored);
    expect(draftToRestore(sent, stored)).toEqual(restored);
  });

  it('is nothing when it was saved or discarded, here or on another device', () => {
    expect(draftToRestore(sent, 'none')).toBeUndefined();
    expect(draftToRestore(undefined, 'none')).toBeUndefined();
    expect(draftToRestore(undefined, stored, savedAt)).toBeUndefined();
    expect(draftToRestore(unsent, stored, savedAt)).toEqual(unsent);
  });

  it('is only what was written here, when the rest was saved or discarded on another device', () => {
    const received = { ...base, story: 'There' };
    const both = draft({ name: 'Here', story: 'There' }, { received, knownAt: savedAt });
    expect(draftToRestore(both, 'none')?.values).toEqual({ ...base, name: 'Here' });
    expect(draftToRestore(draft({ story: 'There' }, { received }), 'none')).toBeUndefined();
  });

  it('stays on this device while the server cannot be asked', () => {
    expect(draftToRestore(sent, 'unknown')).toBe(sent);
    expect(draftToRestore(undefined, 'unknown')).toBeUndefined();
  });
});

describe('the drafts of two tabs of a device', () => {
  it('are joined, and those that the server has add nothing', () => {
    const earlier = draft({ story: 'Tab' }, { at: before, knownAt: savedAt, common: content });
    expect(joinDeviceDrafts([unsent, sent, earlier])).toMatchObject({
      at: after,
      knownAt: savedAt,
      values: { name: 'Here', story: 'Tab' },
    });
    expect(joinDeviceDrafts([sent])).toBe(sent);
  });

  it('are compared with what both began with, so that what one of them undid does not come back', () => {
    const common = { ...content, values: { ...base, name: 'Stored', verdict: 'Stored' } };
    const began = { common, knownAt: savedAt };
    const undone = draft({ verdict: 'Better' }, { ...began, at: before });
    const other = draft({ name: 'Stored', verdict: 'Stored', story: 'Tab' }, began);
    expect(joinDeviceDrafts([other, undone])).toMatchObject({
      values: { name: 'Old', verdict: 'Better', story: 'Tab' },
      others: [],
    });
    expect(joinDeviceDrafts([])).toBeUndefined();
  });
});

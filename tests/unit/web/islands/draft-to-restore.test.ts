import { describe, expect, it } from 'vitest';
import type { DeviceDraft } from '../../../../functions/web/islands/editorial/title/device-draft.ts';
import { draftToRestore } from '../../../../functions/web/islands/editorial/title/draft-to-restore.ts';

const draft = (name: string, more: Partial<DeviceDraft> = {}): DeviceDraft => ({
  at: '2026-11-02T09:00:00.000Z',
  version: 3,
  base: {},
  values: { name },
  note: '',
  ...more,
});
const unsent = draft('on this device');
const sent = draft('sent from this device', { sent: true });
const stored = draft('stored', { sent: true });

describe('what an editor goes on from', () => {
  it('is what this device has and the server does not, whatever the server has', () => {
    for (const onServer of [stored, 'none', 'unknown'] as const)
      expect(draftToRestore(unsent, onServer)).toBe(unsent);
  });

  it('is what the server has, if this device has nothing newer', () => {
    expect(draftToRestore(undefined, stored)).toBe(stored);
    expect(draftToRestore(sent, stored)).toBe(stored);
  });

  it('is nothing when another device saved or discarded it', () => {
    expect(draftToRestore(sent, 'none')).toBeUndefined();
    expect(draftToRestore(undefined, 'none')).toBeUndefined();
  });

  it('stays on this device while the server cannot be asked', () => {
    expect(draftToRestore(sent, 'unknown')).toBe(sent);
    expect(draftToRestore(undefined, 'unknown')).toBeUndefined();
  });
});

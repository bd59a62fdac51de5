import { describe, expect, it } from 'vitest';
import { brokenLink } from '../../../shared/moderation/chain.ts';
import {
  decideByEditor,
  inConflict,
  refuseEditorDecision,
} from '../../../shared/moderation/decide-by-editor.ts';
import type { EditorDecisionRequest } from '../../../shared/moderation/editor-decision-request.ts';
import { waitsForEditors } from '../../../shared/moderation/editors-queue.ts';
import { submissionStates } from '../../../shared/moderation/submission-machine.ts';
import { aSuggestion } from '../../support/samples.ts';

const now = '2026-11-05T10:00:00.000Z';
const forwarded = aSuggestion({ state: 'forwarded', version: 2 });
const request = (change: Partial<EditorDecisionRequest>): EditorDecisionRequest => ({
  outcome: 'accept',
  version: 2,
  ...change,
});
const refusal = (
  suggestion = forwarded,
  change: Partial<EditorDecisionRequest> = {},
  firstDecider?: string,
) => refuseEditorDecision(suggestion, request(change), { by: 'editor', firstDecider })?.refused;
const decide = (suggestion = forwarded, change: Partial<EditorDecisionRequest> = {}) =>
  decideByEditor(suggestion, request(change), {
    by: 'editor',
    now,
    applied: { revision: 4, titleVersion: 9 },
  });

describe("an editor's decision", () => {
  it.each(submissionStates)('is possible only while the suggestion waits: %s', (state) => {
    const waits = state === 'forwarded' || state === 'conflict';
    expect(refusal(aSuggestion({ state, version: 2 }))).toBe(waits ? undefined : 'already-decided');
    expect(waitsForEditors({ state })).toBe(waits);
  });

  it('needs the current version, a reason to decline, and another editor than the author', () => {
    expect(refusal(forwarded, { version: 1 })).toBe('version-conflict');
    expect(refusal(forwarded, { outcome: 'decline' })).toBe('reason-required');
    expect(refusal(forwarded, { outcome: 'decline', publicNote: 'No.' })).toBeUndefined();
    const own = { ...forwarded, address: { ...forwarded.address, person: 'editor' } };
    expect(refusal(own)).toBe('conflict-of-interest');
  });

  it('is recorded in the chain of the suggestion', () => {
    const { next, decision } = decide();
    expect(next).toMatchObject({
      state: 'applied',
      version: 3,
      decisions: 1,
      edited: { revision: 4, titleVersion: 9 },
    });
    expect(decision).toMatchObject({ outcome: 'accept', question: 'editing', decidedBy: 'editor' });
    expect(brokenLink([decision])).toBeUndefined();
  });

  it.each([
    [
      { reason: 'not-confirmed' },
      { code: 'not-confirmed', text: expect.stringContaining('confirm') },
      undefined,
    ],
    [
      { reason: 'no-source', publicNote: 'See above.' },
      { code: 'no-source', text: expect.stringContaining('source') },
      'See above.',
    ],
    [
      { reason: 'It is a trailer.', publicNote: 'See above.' },
      { code: 'other', text: 'It is a trailer.' },
      'See above.',
    ],
    [{ publicNote: 'It is a trailer.' }, { code: 'other', text: 'It is a trailer.' }, undefined],
  ] as const)('to decline says why: %j', (change, reason, note) => {
    const { next } = decide(forwarded, { outcome: 'decline', ...change });
    expect(next).toMatchObject({ state: 'declined', reasons: [reason] });
    expect(next.edited?.note).toBe(note);
  });
});

describe("an appeal against an editor's decision", () => {
  const appeal = { decision: 2, state: 'open', text: 'Why.', textState: 'forwarded' } as const;
  const declined = aSuggestion({ state: 'declined', version: 2, decisions: 2, appeal });

  it('waits for another editor, who must reply', () => {
    expect(waitsForEditors(declined)).toBe(true);
    expect(refusal(declined, {}, 'editor')).toBe('same-decider');
    expect(refusal(declined, {}, 'somebody else')).toBe('text-required');
    expect(refusal(declined, { publicNote: 'Yes.' }, 'somebody else')).toBeUndefined();
  });

  it.each([
    ['accept', 'applied', 'overturned', 'overturn'],
    ['decline', 'declined', 'upheld', 'uphold'],
    ['duplicate', 'duplicate', 'modified', 'modify'],
  ] as const)('with the outcome %s ends as %s', (outcome, state, answer, effect) => {
    const { next, decision } = decide(declined, { outcome, publicNote: 'We looked again.' });
    expect(next).toMatchObject({ state, appeal: { state: answer, answer: 3, reply: 'We looked again.' } });
    expect(next.appeal).not.toHaveProperty('text');
    expect(decision).toMatchObject({ outcome, effect, question: 'editing-appeal' });
    expect(waitsForEditors(next)).toBe(false);
  });

  it('stays open through a conflict', () => {
    const conflict = inConflict(declined);
    expect(waitsForEditors(conflict)).toBe(true);
    expect(decide(conflict, { publicNote: 'Yes.' }).next).toMatchObject({ appeal: { state: 'overturned' } });
  });
});

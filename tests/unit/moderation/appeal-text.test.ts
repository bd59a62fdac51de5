import { describe, expect, it } from 'vitest';
import { type AppealedSuggestion, screenAppealText } from '../../../shared/moderation/appeal-text.ts';
import { awaitsScreening } from '../../../shared/moderation/awaits-screening.ts';
import { policyV1 } from '../../../shared/moderation/policy.ts';
import { strippedInPlace } from '../../../shared/moderation/teen-rules.ts';
import type { Finding } from '../../../shared/screening/finding.ts';
import { aSuggestion } from '../../support/samples.ts';

const appeal = { decision: 2, state: 'open', text: 'Why.', textState: 'submitted' } as const;
const appealed = aSuggestion({ state: 'declined', version: 3, decisions: 2, appeal }) as AppealedSuggestion;
const at = { now: '2026-11-05T10:00:00.000Z', decider: 'editor' };
const finding = (category: Finding['category']): Finding => ({
  ...{ analyzer: 'rules', category, severity: 3, start: 0, end: 4, field: 'appeal' },
});

describe('screening the text of an appeal to the editors', () => {
  it('passes on what no rule is against, and opens no case', () => {
    const { next, opens } = screenAppealText(appealed, { findings: [], failed: [] }, policyV1, at);
    expect(next).toMatchObject({
      state: 'declined',
      version: 4,
      appeal: { state: 'open', textState: 'forwarded' },
    });
    expect(opens).toBeUndefined();
  });

  it.each(['profanity', 'email', 'threat'] as const)(
    'asks a moderator and refuses nothing: %s',
    (category) => {
      const { next, opens } = screenAppealText(
        appealed,
        { findings: [finding(category)], failed: [] },
        policyV1,
        at,
      );
      expect(next).toMatchObject({ state: 'declined', appeal: { state: 'open', textState: 'held' } });
      expect(opens).toMatchObject({
        kind: 'appeal-text',
        appeal: { by: 'author', text: 'Why.', decider: 'editor' },
      });
    },
  );

  it('asks a moderator when an analyzer failed', () => {
    const { next } = screenAppealText(appealed, { findings: [], failed: ['names'] }, policyV1, at);
    expect(next.appeal?.textState).toBe('held');
  });

  it('is over when the text was screened, or another decision is appealed', () => {
    expect(awaitsScreening(appealed, { revision: 1, appeal: 2 })).toBe(true);
    expect(awaitsScreening(appealed, { revision: 1, appeal: 1 })).toBe(false);
    expect(awaitsScreening(appealed, { revision: 1 })).toBe(false);
    const { next } = screenAppealText(appealed, { findings: [], failed: [] }, policyV1, at);
    expect(awaitsScreening(next, { revision: 1, appeal: 2 })).toBe(false);
    expect(awaitsScreening(undefined, { revision: 1, appeal: 2 })).toBe(false);
  });

  it('starts again when its author turns out to be a teen', () => {
    const { next } = screenAppealText(appealed, { findings: [], failed: [] }, policyV1, at);
    const stripped = strippedInPlace(next, (content) => content);
    expect(stripped?.appeal?.textState).toBe('submitted');
  });
});

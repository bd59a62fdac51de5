import { describe, expect, it } from 'vitest';
import type { LinkedDecision } from '../../../shared/moderation/decision.ts';
import { trainingLabels } from '../../../shared/moderation/training-line.ts';

const decision = (change: Partial<LinkedDecision>): LinkedDecision => ({
  revision: 1,
  outcome: 'reject',
  question: 'review',
  reasons: [{ code: 'hate', spans: [] }],
  policyVersion: '1',
  findings: [],
  source: 'own-initiative',
  detectedAutomatically: true,
  decidedAutomatically: 'no',
  decidedBy: 'mo',
  decidedAt: '2026-11-23T10:30:00.000Z',
  openedAt: '2026-11-23T10:00:00.000Z',
  ...{ sequence: 2, previous: '', hash: '' },
  ...change,
});
const because = (...codes: string[]) => ({ reasons: codes.map((code) => ({ code, spans: [] })) });

describe('the labels that a decision gives a text', () => {
  it('are those of its reasons, and none when it is published', () => {
    expect(trainingLabels(decision({}), false)).toEqual(['hate']);
    expect(trainingLabels(decision(because('spam', 'advertising')), false)).toEqual(['spam']);
    expect(trainingLabels(decision({ outcome: 'publish', reasons: [] }), false)).toEqual([]);
    expect(trainingLabels(decision({ outcome: 'keep', question: 'sample', reasons: [] }), false)).toEqual([]);
  });

  it('are unknown when no person decided, or for a reason that does not say what the words mean', () => {
    expect(trainingLabels(decision({ decidedBy: 'screening' }), true)).toBeUndefined();
    expect(trainingLabels(decision({ decidedBy: 'reports' }), true)).toBeUndefined();
    expect(trainingLabels(decision({ question: 'appeal' }), true)).toBeUndefined();
    expect(trainingLabels(decision({ outcome: 'undo' }), true)).toBeUndefined();
    expect(trainingLabels(decision(because('duplicate')), true)).toBeUndefined();
    expect(trainingLabels(decision(because('hate', 'other')), true)).toBeUndefined();
  });

  it.each(['self-harm', 'abuse-disclosure', 'minor-privacy', 'pii', 'grooming'])(
    'for the reason %s are given only on request',
    (code) => {
      expect(trainingLabels(decision(because(code)), false)).toBeUndefined();
      expect(trainingLabels(decision(because(code)), true)).toHaveLength(1);
    },
  );
});

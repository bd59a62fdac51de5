import { describe, expect, it } from 'vitest';
import { linkDecision } from '../../../shared/moderation/chain.ts';
import type { Decision, LinkedDecision } from '../../../shared/moderation/decision.ts';
import { decisionToExplain, statementOfReasons } from '../../../shared/moderation/statement.ts';
import { aReview } from '../../support/samples.ts';

const decided = (change: Partial<Decision>, before?: LinkedDecision): LinkedDecision =>
  linkDecision(
    {
      revision: 1,
      outcome: 'reject',
      question: 'review',
      reasons: [{ code: 'spam', spans: [] }],
      policyVersion: '1',
      findings: [],
      source: 'own-initiative',
      detectedAutomatically: true,
      decidedAutomatically: 'no',
      decidedBy: 'mo',
      decidedAt: '2026-11-02T09:00:00.000Z',
      openedAt: '2026-11-01T10:00:00.000Z',
      ...change,
    },
    before?.sequence ?? 0,
    before?.hash ?? '',
  );
const review = aReview({ content: { stars: 1, text: 'Buy cheap watches.' } });
const stated = (change: Partial<Decision> = {}) => statementOfReasons(review, decided(change), 'puid-1');

describe('A statement of reasons', () => {
  it('has the fields of the EU transparency database, without the author and the text', () => {
    const statement = stated({ publicNote: 'It sells something.' });
    expect(statement).toEqual({
      decision_visibility: ['DECISION_VISIBILITY_CONTENT_DISABLED'],
      decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
      incompatible_content_ground: 'spam',
      incompatible_content_explanation: expect.any(String),
      incompatible_content_illegal: 'No',
      category: expect.stringMatching(/^STATEMENT_CATEGORY_/),
      category_specification: [expect.stringMatching(/^KEYWORD_/)],
      content_type: ['CONTENT_TYPE_TEXT'],
      content_date: '2026-11-01',
      application_date: '2026-11-02',
      decision_facts: expect.stringMatching(/It sells something\.$/),
      source_type: 'SOURCE_VOLUNTARY',
      automated_detection: 'Yes',
      automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
      puid: 'puid-1',
    });
    expect(JSON.stringify(statement)).not.toMatch(/watches|Owl/);
  });

  it('has only the fields of the legal ground when a reason is a legal one', () => {
    const names = Object.keys(stated({ reasons: [{ code: 'copyright', spans: [] }] }));
    expect(names).toEqual(
      expect.arrayContaining(['illegal_content_legal_ground', 'illegal_content_explanation']),
    );
    expect(names.filter((name) => name.startsWith('incompatible'))).toEqual([]);
  });

  it('lists the additional categories of further reasons', () => {
    const statement = stated({ reasons: ['spam', 'hate', 'threat'].map((code) => ({ code, spans: [] })) });
    expect(statement.category_addition).toHaveLength(2);
  });

  it.each([
    [{ outcome: 'needs-edit' }, 'DECISION_VISIBILITY_OTHER'],
    [{ outcome: 'remove' }, 'DECISION_VISIBILITY_CONTENT_REMOVED'],
    [{ outcome: 'overturn', effect: 'remove' }, 'DECISION_VISIBILITY_CONTENT_REMOVED'],
  ] as const)('about %j has the visibility %s', (change, visibility) => {
    expect(stated(change).decision_visibility).toEqual([visibility]);
  });

  it('explains the latest restricting decision that was not undone', () => {
    const first = decided({});
    const overturned = decided({ outcome: 'overturn', reasons: [] }, first);
    const second = decided({ outcome: 'remove' }, overturned);
    const undone = decided({ outcome: 'undo', reasons: [] }, second);

    expect(decisionToExplain([first, overturned, second])).toBe(second);
    expect(decisionToExplain([first, overturned, second, undone])).toBe(first);
    expect(decisionToExplain([decided({ outcome: 'publish', reasons: [] })])).toBeUndefined();
    expect(decisionToExplain([decided({ outcome: 'overturn', effect: 'remove' })])).toBeDefined();
  });
});

import { describe, expect, it } from 'vitest';
import { brokenLink, linkDecision } from '../../../shared/moderation/chain.ts';
import { type Decision, decisionFields, type LinkedDecision } from '../../../shared/moderation/decision.ts';

const decision = (change: Partial<Decision> = {}): Decision => ({
  revision: 1,
  outcome: 'hold',
  reasons: [{ code: 'language', spans: [{ field: 'text', start: 0, end: 4 }] }],
  policyVersion: '1',
  findings: [],
  source: 'own-initiative',
  detectedAutomatically: true,
  decidedAutomatically: 'no',
  decidedBy: 'screening',
  decidedAt: '2026-11-01T10:00:00.000Z',
  openedAt: '2026-11-01T10:00:00.000Z',
  ...change,
});

const chainOf = (...decisions: Decision[]): LinkedDecision[] => {
  const links: LinkedDecision[] = [];
  for (const next of decisions) links.push(linkDecision(next, links.length, links.at(-1)?.hash ?? ''));
  return links;
};

const chain = chainOf(
  decision(),
  decision({ outcome: 'reject', decidedBy: 'mo', publicNote: 'Not about the film.' }),
  decision({ outcome: 'overturn', decidedBy: 'ana' }),
  decision({ outcome: 'undo', decidedBy: 'ana' }),
);
const changed = (index: number, change: Partial<LinkedDecision>): LinkedDecision[] =>
  chain.map((link, at) => (at === index ? { ...link, ...change } : link));

/** With every field that a record can have, as version 0.1 wrote it. */
const earlier: LinkedDecision = {
  revision: 2,
  outcome: 'overturn',
  effect: 'remove',
  question: 'appeal',
  reasons: [{ code: 'threat', spans: [{ field: 'text', start: 0, end: 4 }], text: 'Words.' }],
  policyVersion: '7',
  findings: [
    {
      category: 'threat',
      severity: 3,
      start: 0,
      end: 4,
      analyzer: 'threat',
      field: 'text',
      detail: { rule: 'kill', score: 0.5 },
    },
  ],
  source: 'notice',
  detectedAutomatically: false,
  decidedAutomatically: 'no',
  decidedBy: 'mo',
  decidedAt: '2026-11-02T09:00:00.000Z',
  endsAt: '2027-03-02T09:00:00.000Z',
  openedAt: '2026-11-01T09:00:00.000Z',
  publicNote: 'For you.',
  spoiler: false,
  internalNote: 'For us.',
  sequence: 1,
  previous: '',
  hash: 'ct9wtK_IivGrOG7R2q4zOw',
};

describe('The chain of decisions about a target', () => {
  it('is valid for a record of version 0.1 with every field that a record could have then', () => {
    expect(brokenLink([earlier])).toBeUndefined();
    const newer = ['risks'];
    expect([...Object.keys(earlier), ...newer].toSorted()).toEqual(decisionFields.toSorted());
  });

  it('is valid for any order of the fields of a record', () => {
    const turned = chain.map((link) => Object.fromEntries(Object.entries(link).reverse()));

    expect(brokenLink([])).toBeUndefined();
    expect(brokenLink(chain)).toBeUndefined();
    expect(brokenLink(turned as unknown as LinkedDecision[])).toBeUndefined();
  });

  it.each<[string, number, Partial<LinkedDecision>]>([
    ['another outcome', 1, { outcome: 'publish' }],
    ['another decider', 2, { decidedBy: 'eve' }],
    ['another time', 0, { decidedAt: '2026-10-01T10:00:00.000Z' }],
    ['another note', 1, { publicNote: 'Spam.' }],
    ['an added note', 3, { internalNote: 'On request.' }],
    ['another reason', 0, { reasons: [] }],
    ['another predecessor', 2, { previous: '' }],
    ['another position', 3, { sequence: 5 }],
  ])('is broken at the first changed record, after a change to %s', (_, index, change) => {
    expect(brokenLink(changed(index, change))).toBe(index + 1);
  });

  it('is broken from the position where a decision was removed, inserted or moved', () => {
    const [first, second, third, fourth] = chain as [
      LinkedDecision,
      LinkedDecision,
      LinkedDecision,
      LinkedDecision,
    ];

    expect(brokenLink([first, third, fourth])).toBe(2);
    expect(brokenLink([first, second, second, third])).toBe(3);
    expect(brokenLink([first, third, second, fourth])).toBe(2);
  });

  it('is broken after a forged record, even if the hash of that record is correct', () => {
    const forged = linkDecision(decision({ outcome: 'publish' }), 1, chain[0]!.hash);

    expect(brokenLink([chain[0]!, forged, ...chain.slice(2)])).toBe(3);
  });
});

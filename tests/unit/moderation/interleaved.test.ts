import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenLink } from '../../../shared/moderation/chain.ts';
import { Desk, type Result, type Seen } from './desk.ts';

const people = ['mo', 'ana', 'tom'] as const;
const step = fc.record({
  who: fc.constantFrom(...people),
  act: fc.oneof(
    { weight: 3, arbitrary: fc.constant('look') },
    { weight: 6, arbitrary: fc.constantFrom('claim', 'release', 'publish', 'reject', 'needs-edit', 'undo') },
    { weight: 2, arbitrary: fc.constantFrom('escalate', 'expire', 'edit', 'screen', 'wait') },
    { weight: 1, arbitrary: fc.constantFrom('withdraw', 'wait-long') },
  ),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What a person attempts, based on what they last saw, which may be outdated. */
const attempt = (desk: Desk, seen: Seen, { who, act }: Step, number: number): Result => {
  switch (act) {
    case 'claim':
      return desk.advance(seen, { type: 'claimed', by: who, name: who, now: desk.now }, who);
    case 'release':
      return desk.advance(seen, { type: 'released', by: who, now: desk.now }, who);
    case 'escalate':
      return desk.advance(seen, { type: 'escalated', by: who, now: desk.now }, who);
    case 'expire':
      return desk.advance(desk.look(), { type: 'expired', now: desk.now }, 'clock');
    case 'publish':
    case 'reject':
    case 'needs-edit':
      return desk.decide(seen, act, who);
    case 'undo':
      return desk.undo(seen, who);
    case 'withdraw':
      return desk.withdraw();
    case 'edit':
      return desk.edit(number);
    case 'screen':
      return desk.screen();
    case 'wait':
    case 'wait-long':
      desk.minutes += act === 'wait' ? 0.5 : 21;
      return 'refused';
    default:
      return 'refused';
  }
};

const decides = new Set(['publish', 'reject', 'needs-edit', 'undo', 'screen']);

describe('Moderators who act at the same time', () => {
  const run = (
    steps: readonly Step[],
    check: (desk: Desk, step: Step, result: Result, before: Seen, seen: Seen) => void,
  ) => {
    const desk = new Desk();
    const seen = new Map<string, Seen>(people.map((who) => [who, desk.look()]));
    for (const [number, next] of steps.entries()) {
      if (next.act === 'look') {
        seen.set(next.who, desk.look());
        continue;
      }
      const before = desk.look();
      const known = seen.get(next.who) ?? before;
      const result = attempt(desk, known, next, number);
      // Every change returns the state after it.
      if (result === 'written') seen.set(next.who, desk.look());
      check(desk, next, result, before, known);
    }
    return desk;
  };

  it('change each version of a case only once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
        const desk = run(steps, (now, _, result, before) => {
          if (result !== 'written') expect(now.look()).toEqual(before);
        });
        const versions = [...desk.winners.keys()];
        expect(versions).toEqual(versions.map((_, index) => index + 2));
        expect(desk.moderationCase.version).toBe(versions.length + 1);
      }),
      { numRuns: 600 },
    );
  });

  it('never lose or duplicate a decision, and never break the chain', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
        let made = 0;
        const desk = run(steps, (now, { act }, result) => {
          if (result === 'written' && decides.has(act)) made += 1;
          expect(now.decisions).toHaveLength(made);
        });
        expect(brokenLink(desk.decisions)).toBeUndefined();
        expect(desk.submission.decisions).toBe(made);
        expect(desk.submission.chain).toBe(desk.decisions.at(-1)?.hash ?? '');
      }),
      { numRuns: 600 },
    );
  });

  it('never decide a case claimed by another moderator, a withdrawn text, or an outdated revision', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
        run(steps, (now, { who, act }, result, { moderationCase, submission }, seen) => {
          if (result !== 'written' || !['publish', 'reject', 'needs-edit'].includes(act)) return;
          const heldByAnother =
            moderationCase.assignee !== undefined &&
            moderationCase.assignee !== who &&
            (moderationCase.leaseUntil ?? '') > now.now;
          expect(seen.moderationCase.version).toBe(moderationCase.version);
          expect(seen.submission.revision).toBe(submission.revision);
          expect(heldByAnother).toBe(false);
          expect(submission.state).not.toBe('withdrawn');
          expect(moderationCase.revision).toBe(submission.revision);
          expect(now.moderationCase.state).toBe('closed');
        });
      }),
      { numRuns: 600 },
    );
  });

  it('can undo only their own decision, within a minute, which restores the case and the submission', () => {
    let undone = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80, size: 'max' }), (steps) => {
        let last: { before: Seen; who: string; minutes: number } | undefined;
        run(steps, (now, { who, act }, result, before) => {
          if (result !== 'written') return;
          if (act === 'undo') {
            undone += 1;
            expect(last?.who).toBe(who);
            expect(now.minutes - (last?.minutes ?? 0)).toBeLessThanOrEqual(1);
            const { version: _, decisions: __, chain: ___, ...submission } = now.submission;
            expect(last?.before.submission).toMatchObject(submission);
            expect(now.moderationCase).toEqual({
              ...last?.before.moderationCase,
              undo: undefined,
              version: now.moderationCase.version,
            });
          }
          if (['publish', 'reject', 'needs-edit'].includes(act)) last = { before, who, minutes: now.minutes };
        });
      }),
      { numRuns: 600, seed: 20261123 },
    );
    expect(undone).toBeGreaterThan(50);
  });
});

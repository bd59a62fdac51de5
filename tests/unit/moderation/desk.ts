import { applyDecision } from '../../../shared/moderation/apply-decision.ts';
import type { Case } from '../../../shared/moderation/case.ts';
import { advanceCase, type CaseEvent, isCaseRefusal } from '../../../shared/moderation/case-machine.ts';
import { linkDecision } from '../../../shared/moderation/chain.ts';
import { decideByModerator } from '../../../shared/moderation/decide-by-moderator.ts';
import type { LinkedDecision } from '../../../shared/moderation/decision.ts';
import { DecisionRequest } from '../../../shared/moderation/decision-request.ts';
import { receive, revise } from '../../../shared/moderation/receive.ts';
import type { Submission } from '../../../shared/moderation/submission.ts';
import { undo, undoable } from '../../../shared/moderation/undo.ts';
import { withdraw } from '../../../shared/moderation/withdraw.ts';
import { aCase } from '../../support/cases.ts';
import { aReview } from '../../support/samples.ts';

const sent = { key: 'key', body: 'body' };

/** What a person saw when they last loaded the case. */
export interface Seen {
  moderationCase: Case;
  submission: Submission;
}

/** Whether an attempt was written, refused by a rule, or lost to a faster one. */
export type Result = 'written' | 'refused' | 'lost';

/**
 * A minimal store in memory with the guarantees of the real one: a write is conditional on the versions that it was
 * computed from, and is atomic.
 */
export class Desk {
  moderationCase: Case = aCase();
  submission: Submission = aReview({ state: 'held', version: 2 });
  decisions: LinkedDecision[] = [];
  /** Who wrote each version of the case. */
  readonly winners = new Map<number, string>();
  minutes = 0;

  get now(): string {
    return new Date(Date.parse('2026-11-01T12:00:00.000Z') + this.minutes * 60_000).toISOString();
  }

  look(): Seen {
    return { moderationCase: this.moderationCase, submission: this.submission };
  }

  private put(next: Case, previous: number, by: string): boolean {
    if (this.moderationCase.version !== previous) return false;
    if (this.winners.has(next.version)) throw new Error(`version ${next.version} was won twice`);
    this.winners.set(next.version, by);
    this.moderationCase = next;
    return true;
  }

  private write(
    by: string,
    written: {
      nextCase: Case;
      next: Submission;
      previous: { case: number; submission: number };
      decision: LinkedDecision;
    },
  ): Result {
    const { nextCase, next, previous, decision } = written;
    if (this.submission.version !== previous.submission) return 'lost';
    if (this.decisions.length !== decision.sequence - 1) throw new Error('a decision was lost or doubled');
    if (!this.put(nextCase, previous.case, by)) return 'lost';
    this.submission = next;
    this.decisions.push(decision);
    return 'written';
  }

  advance({ moderationCase }: Seen, event: CaseEvent, by: string): Result {
    const next = advanceCase(moderationCase, event);
    if (isCaseRefusal(next)) return 'refused';
    return this.put(next, moderationCase.version, by) ? 'written' : 'lost';
  }

  /** Reads the text again, as the API does; the version is the one that the moderator saw. */
  decide(seen: Seen, outcome: DecisionRequest['outcome'], by: string): Result {
    const reasons = outcome === 'publish' ? [] : ['spam'];
    const request = DecisionRequest.parse({ outcome, reasons, version: seen.moderationCase.version });
    const before = this.look();
    const answer = decideByModerator(before.moderationCase, before.submission, request, {
      by,
      now: this.now,
      policyVersion: '1',
    });
    if ('refused' in answer) return 'refused';
    return this.write(by, { ...answer, nextCase: undoable(answer.nextCase, before, by, this.now, sent) });
  }

  undo(seen: Seen, by: string): Result {
    const undoing = undo(seen.moderationCase, seen.submission, by, this.now);
    return 'refused' in undoing ? 'refused' : this.write(by, undoing);
  }

  withdraw(): Result {
    const withdrawn = withdraw(this.submission);
    if ('refused' in withdrawn) return 'refused';
    this.endCase();
    this.submission = withdrawn.next;
    return 'written';
  }

  /** A withdrawn or replaced text needs no decision, so its case is closed, and the version of the case is incremented. */
  private endCase(): void {
    if (this.moderationCase.state === 'closed') return;
    const {
      undo: _,
      assignee: __,
      assigneeName: ___,
      leaseUntil: ____,
      ...moderationCase
    } = this.moderationCase;
    this.put(
      { ...moderationCase, state: 'closed', version: moderationCase.version + 1 },
      moderationCase.version,
      'author',
    );
  }

  edit(number: number): Result {
    const incoming = aReview({ request: { key: `edit-${number}`, body: `edit-${number}` } });
    if (receive(this.submission, incoming.request).action !== 'edit') return 'refused';
    if (this.submission.state === 'held') this.endCase();
    this.submission = revise(this.submission, incoming);
    return 'written';
  }

  /** Screening holds the new text, and the case is about it from then on. */
  screen(): Result {
    const applied = applyDecision(this.submission, { type: 'screened', outcome: 'hold' }, [], this.now);
    if ('refused' in applied) return 'refused';
    const { revision, decisions, chain } = this.submission;
    const decision = linkDecision(
      {
        revision,
        outcome: 'hold',
        reasons: [],
        policyVersion: '1',
        findings: [],
        source: 'own-initiative',
        detectedAutomatically: true,
        decidedAutomatically: 'no',
        decidedBy: 'screening',
        decidedAt: this.now,
        openedAt: this.now,
      },
      decisions,
      chain,
    );
    const { undo: _, assignee: __, leaseUntil: ___, ...moderationCase } = this.moderationCase;
    return this.write('screening', {
      nextCase: { ...moderationCase, state: 'open', revision, version: moderationCase.version + 1 },
      next: { ...applied.next, decisions: decision.sequence, chain: decision.hash },
      previous: { case: moderationCase.version, submission: this.submission.version },
      decision,
    });
  }
}

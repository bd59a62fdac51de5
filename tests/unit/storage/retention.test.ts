import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { daysPerWeight, strikeWeights } from '../../../shared/moderation/strike.ts';
import { takeReport } from '../../../shared/moderation/take-report.ts';
import { type CaseItem, caseFrom, caseItem } from '../../../shared/storage/case-items.ts';
import { expiresAfter, retentionDays } from '../../../shared/storage/retention.ts';
import { anAddress, aPublishedReview } from '../../support/samples.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Returns the rows of the documented table: what is stored and for how long. */
const written = (): Record<string, number> => {
  const [, section = ''] = read('docs/operations.md').split('## Retention\n');
  const [table = ''] = section.split('\n\n');
  const rows = table.split('\n').slice(2);
  return Object.fromEntries(
    rows
      .map((row) => row.split('|').map((cell) => cell.trim()))
      .map(([, what, days]) => [what, Number(days)]),
  );
};

describe('the retention periods', () => {
  it('match the table in docs/operations.md', () => {
    const strikes = Object.entries(strikeWeights).map(([group, weight]) => [
      `strike, ${group}`,
      weight * daysPerWeight,
    ]);
    expect(written()).toEqual({
      ...retentionDays,
      ...Object.fromEntries(strikes),
      'log line': 30,
      'dead letter': 14,
    });
  });

  it('of logs and dead letters match the CDK code', () => {
    expect(read('infra/constructs/service-function.ts')).toContain('retention: RetentionDays.ONE_MONTH');
    for (const file of ['queue-with-dlq', 'stream-reader'])
      expect(read(`infra/constructs/${file}.ts`)).toContain('retentionPeriod: Duration.days(14)');
  });

  it('are converted to an expiry time in Unix seconds', () => {
    expect(expiresAfter('report', '2026-01-01T00:00:00.000Z')).toEqual({ expiresAt: 1_782_777_600 });
  });

  it('start for a case when it is closed, and no longer apply when it is reopened', () => {
    const at = '2026-11-02T09:00:00.000Z';
    const report = {
      address: anAddress(9, 9),
      about: anAddress(),
      slug: 'a-title',
      titleName: 'A Title',
      reason: 'spam' as const,
      weight: 1,
      at,
    };
    const summary = { at, reason: report.reason, weight: 1, fresh: true };
    const open = takeReport({ review: aPublishedReview(), open: undefined, earlier: [] }, report, summary)
      .case.next;
    expect(caseItem(open)).not.toHaveProperty('expiresAt');
    const closed = caseItem({ ...open, state: 'closed', closedAt: at });
    expect(closed).toMatchObject(expiresAfter('closed case', at));
    const reopened = caseItem({ ...caseFrom(closed as CaseItem), state: 'open' });
    expect(reopened).not.toHaveProperty('expiresAt');
  });
});

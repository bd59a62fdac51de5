import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { backlogAges } from '../../../../../functions/web/html/console/backlog-ages.ts';
import { CaseRow } from '../../../../../functions/web/html/console/case-row.tsx';
import { CaseText } from '../../../../../functions/web/html/console/case-text.tsx';
import { countdown, elapsed } from '../../../../../functions/web/html/console/case-words.ts';
import { FindingsLegend } from '../../../../../functions/web/html/console/findings-legend.tsx';
import { highlightedSegments } from '../../../../../functions/web/html/console/highlighted-segments.ts';
import {
  type DraftSettings,
  draftRules,
  proposalOf,
} from '../../../../../functions/web/html/console/policy.ts';
import {
  filtersAddress,
  filtersIn,
  queueQuery,
} from '../../../../../functions/web/html/console/queue-filters.ts';
import { veiledWords } from '../../../../../functions/web/html/console/quoted-words.tsx';
import { ReaderReports } from '../../../../../functions/web/html/console/reader-reports.tsx';
import { quickReasons, reasonsByGroup } from '../../../../../functions/web/html/console/reason-groups.ts';
import {
  changedNumber,
  numberIn,
  reportNumbers,
} from '../../../../../functions/web/html/console/report-numbers.ts';
import { errorsOfRule, moved } from '../../../../../functions/web/html/console/rule-list.ts';
import { SubmittedRating } from '../../../../../functions/web/html/console/submission-facts.tsx';
import type { ListedCase, ReaderReport } from '../../../../../shared/contract/case-schemas.ts';
import { policyV1 } from '../../../../../shared/moderation/policy.ts';
import { PolicyProposal } from '../../../../../shared/moderation/policy-schema.ts';
import { reasonCodes } from '../../../../../shared/moderation/reasons.ts';
import { reportRulesOf } from '../../../../../shared/moderation/report-rules.ts';
import type { Finding } from '../../../../../shared/screening/finding.ts';
import { textOf } from '../../../../support/web/text-of.ts';

const now = Date.parse('2026-11-23T12:00:00.000Z');
const text = 'Those idiots. Write to ana@example.org.';
const finding = (category: Finding['category'], words: string): Finding => ({
  category,
  severity: 2,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  analyzer: `${category}-analyzer`,
});
const findings = [finding('slur', 'idiots'), finding('email', 'ana@example.org')];

const listed = (change: Partial<ListedCase> = {}): ListedCase => ({
  id: 'cas_1',
  version: 1,
  state: 'open',
  kind: 'report',
  receipt: 'rcp_1',
  title: { slug: 'coco', name: 'Coco' },
  audience: 'teen',
  author: 'Amber Owl 7',
  category: 'minor-privacy',
  priority: 9,
  openedAt: '2026-11-23T09:30:00.000Z',
  ...change,
});
const row = (change?: Partial<ListedCase>): string =>
  renderToString(<CaseRow listed={listed(change)} now={now} selected={false} select={() => undefined} />);

describe('A case in which the moderator has a stake', () => {
  it('says so, and has no link, checkbox or button', () => {
    const html = row({ conflict: true, reports: 2 });
    expect(textOf(html)).toContain('You are involved in this case, so another person must decide it.');
    expect(html).not.toMatch(/<a |<input|<button/);
    for (const part of ['<a ', '<input']) expect(row()).toContain(part);
  });
});

describe('A text with marks', () => {
  it('is split without losing or duplicating a character, wherever the spans are', () => {
    const span = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      length: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 6 }), (words, lengths) => {
        const spans = lengths.map(({ start, length }) => ({ start, end: start + length, category: 'spam' }));
        const cut = highlightedSegments(words, spans);
        const selected = cut.filter((segment) => segment.spans.length > 0).map((segment) => segment.text);

        expect(cut.map((segment) => segment.text).join('')).toBe(words);
        for (const { start, end } of spans)
          if (end > Math.max(start, 0) && start < words.length && start >= 0)
            expect(selected.join('')).toContain(words.slice(start, Math.min(end, start + 1)));
      }),
    );
  });

  it('hides only hurtful words, even from screen readers, until the moderator asks to see them', () => {
    const veiled = renderToString(<CaseText texts={{ text }} findings={findings} shown={false} />);
    const shown = renderToString(<CaseText texts={{ text }} findings={findings} shown />);

    expect(veiled).toContain('<span class="mark-text" aria-hidden="true">idiots</span>');
    expect(textOf(veiled)).toContain('(blurred: Slur)');
    expect(veiled).toContain('<span class="mark-text">ana@example.org</span>');
    expect(shown).toContain('<span class="mark-text">idiots</span>');
  });

  it('is escaped', () => {
    const html = renderToString(<CaseText texts={{ text: '<img src=x>' }} findings={[]} shown />);

    expect(html).toContain('&lt;img src=x>');
  });

  it('has a legend with the number, category, severity and analyzer of each highlight', () => {
    const legend = textOf(renderToString(<FindingsLegend findings={findings} />));

    expect(legend).toMatch(/1 .*Slur , clear .*slur-analyzer .*2 .*E-mail address , clear/);
  });
});

describe('A suggestion', () => {
  it('shows every field that it would change and the proposed value', () => {
    const content = {
      area: 'fact' as const,
      text: 'Both are wrong.',
      patch: [
        { path: '/details/runtimeMinutes', value: 109 },
        { path: '/details/network', value: 'Any <b> TV' },
        { path: '/details/seasons', value: null },
        { path: '/whereToWatch/-', value: { provider: 'City Library', region: 'AT', kind: 'library' } },
      ],
    };
    const submission = {
      kind: 'suggestion' as const,
      state: 'held' as const,
      revision: 1,
      submittedAt: '',
      content,
    };
    const words = textOf(renderToString(<SubmittedRating submission={submission} />)).replace(/\s+/g, ' ');

    expect(words).toContain('Run time in minutes: 109');
    expect(words).toContain('Network: the proposed value 2');
    expect(words).toContain('Seasons: nothing');
    expect(words).toContain('City Library');
    expect(words).not.toContain('[object');
  });
});

describe('A reader’s report on a case page', () => {
  const report: ReaderReport = {
    reason: 'hate',
    at: '2026-11-23T09:30:00.000Z',
    weight: 1,
    newAccount: true,
  };
  const renderReports = (
    change: Partial<Parameters<typeof ReaderReports>[0]> = {},
    said: Partial<ReaderReport> = { text: 'It says IDIOTS, twice: idiots.' },
  ): string =>
    renderToString(
      <ReaderReports
        reports={[{ ...report, ...said }]}
        coordinated={false}
        veiled={veiledWords({ text }, findings)}
        shown={false}
        {...change}
      />,
    );

  it('shows its reason, its text, its weight and its kind of reporter', () => {
    const words = textOf(renderReports({ shown: true }));
    expect(words).toMatch(/Hate , .*It says IDIOTS, twice: idiots\. From a new account, counts once\./);
    expect(textOf(renderReports({}, { weight: 0, newAccount: false }))).toContain('does not count');
    // A trusted reporter's report can hide a review by itself, so the moderator sees that it is one.
    expect(textOf(renderReports({}, { trusted: true }))).toContain('From a trusted reporter, counts once.');
  });

  it('is blurred where it quotes words that are blurred in the text', () => {
    const html = renderReports();
    expect(html.match(/class="mark-text" aria-hidden="true">idiots</gi)).toHaveLength(2);
    expect(textOf(html)).toContain('It says');
    expect(renderReports({ shown: true })).not.toContain('aria-hidden');
  });

  it('shows a warning when the reports look coordinated', () => {
    expect(textOf(renderReports({ coordinated: true }))).toContain('These reports look coordinated.');
    expect(textOf(renderReports())).not.toContain('coordinated');
  });
});

describe('A row of the queue', () => {
  it('shows the kind of case, title, author, urgency and age', () => {
    expect(textOf(row({ reports: 3 })).trim()).toBe(
      "Priority 9 Reported review: Coco A child's privacy Teen Amber Owl 7 3 reports Waiting 2 hr",
    );
  });

  it('says when the reports about it look coordinated', () => {
    expect(textOf(row({ reports: 6, coordinated: true }))).toContain('6 reports Looks coordinated');
    expect(textOf(row({ reports: 6 }))).not.toContain('coordinated');
  });

  it('shows who has claimed it and for how long', () => {
    const leaseUntil = '2026-11-23T12:12:05.000Z';

    expect(textOf(row({ state: 'assigned', assignee: 'Quiet Fox 1', leaseUntil }))).toContain(
      'With Quiet Fox 1, 12:05 left',
    );
    expect(textOf(row({ state: 'assigned', assignee: 'Me', mine: true, leaseUntil }))).toContain(
      'Yours for 12:05',
    );
  });

  it('cannot be selected when it is closed', () => {
    expect(row()).toContain('type="checkbox"');
    expect(row({ state: 'closed', closedAt: '2026-11-23T11:59:00.000Z' })).not.toContain('type="checkbox"');
  });
});

describe('The texts about time', () => {
  it.each([
    ['2026-11-23T11:59:30.000Z', 'now'],
    ['2026-11-23T11:01:00.000Z', '59 min'],
    ['2026-11-22T12:00:00.000Z', '24 hr'],
    ['2026-11-20T12:00:00.000Z', '3 days'],
  ])('express the age of %s as %s', (moment, words) => {
    expect(elapsed(moment, now)).toBe(words);
  });

  it('count down to zero and never below', () => {
    expect(countdown('2026-11-23T12:01:05.000Z', now)).toBe('1:05');
    expect(countdown('2026-11-23T11:00:00.000Z', now)).toBe('0:00');
  });

  it('of waiting cases put each case into exactly one age group', () => {
    const counts = backlogAges(['2026-11-23T11:30:00.000Z', '2026-11-23T08:00:00.000Z', '2026-01-01'], now);

    expect(counts.map(({ count }) => count)).toEqual([1, 1, 0, 0, 1]);
  });
});

describe('The reasons that a moderator can choose', () => {
  it('begin with the reasons that the case suggests, and contain every reason once', () => {
    const near = quickReasons(['sample', 'grooming', 'spam', 'grooming']);
    const others = reasonsByGroup(near).flatMap(({ codes }) => codes);

    expect(near.slice(0, 2)).toEqual(['grooming', 'spam']);
    expect(near).toHaveLength(9);
    expect([...near, ...others].sort()).toEqual([...reasonCodes].sort());
  });
});

describe('The filters of the queue', () => {
  it('are read from the query string, without unknown parameters, and written back unchanged', () => {
    const filters = filtersIn('?tab=escalated&category=spam&q=%20coco%20&evil=1');

    expect(filters).toEqual({ tab: 'escalated', category: 'spam', q: 'coco' });
    expect(filtersIn(filtersAddress(filters).slice('/moderation'.length))).toEqual(filters);
    expect(filtersIn('?tab=nowhere')).toEqual({ tab: 'waiting' });
    expect(queueQuery({ tab: 'mine', q: 'coco' }, 'c1')).toBe(
      'state=assigned&mine=true&q=coco&limit=30&cursor=c1',
    );
  });
});

describe('The rules in the policy editor', () => {
  it('are moved by one place, and show only their own errors', () => {
    const errors = [
      { path: 'policy.rules.12.reason', message: 'unknown' },
      { path: 'policy.rules.1', message: 'odd' },
    ];

    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(errorsOfRule(errors, 12)).toEqual({ reason: 'unknown' });
    expect(errorsOfRule(errors, 1)).toEqual({ '': 'odd' });
    expect(errorsOfRule(errors, 2)).toEqual({});
  });

  it('are sent with all other settings of the policy, changed or not', () => {
    const rules = reportRulesOf(policyV1);
    const fewer = changedNumber(rules, 'breaker.hidings', 1);
    expect(numberIn(fewer, 'breaker.hidings')).toBe(1);
    expect(
      proposalOf(policyV1, [], { samplingShare: undefined, languages: undefined }, fewer).policy.reports,
    ).toEqual({
      ...policyV1.reports,
      breaker: { ...policyV1.reports?.breaker, hidings: 1 },
    });
    for (const { path } of reportNumbers) expect(numberIn(rules, path), path).toBeTypeOf('number');
    const unchanged = proposalOf(policyV1, draftRules(policyV1), policyV1 as DraftSettings);
    const { version: _, ...expected } = policyV1;
    const { version: __, ...proposed } = PolicyProposal.parse(unchanged).policy;

    expect(proposed).toEqual(expected);
  });
});

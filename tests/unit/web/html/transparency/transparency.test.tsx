import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { DayChart } from '../../../../../functions/web/html/charts/day-chart.tsx';
import { everyDay } from '../../../../../functions/web/html/charts/every-day.ts';
import { numbersAsCsv } from '../../../../../functions/web/html/transparency/csv.ts';
import { TransparencyPage } from '../../../../../functions/web/html/transparency/transparency-page.tsx';
import { sampleNumbers } from '../../../../support/web/numbers.ts';
import { textOf } from '../../../../support/web/text-of.ts';

describe('The transparency page', () => {
  it('shows reasons, sources, automation, time, appeals, and the publication rate by stars', () => {
    const page = textOf(renderToString(<TransparencyPage numbers={sampleNumbers()} days={30} />));

    expect(page).toContain('1,284 decisions from October 25, 2026 to November 23, 2026');
    expect(page).toContain('Personal details : 61');
    expect(page).toContain("A reader's report : 33");
    expect(page).toContain('By automated screening alone : 1,155');
    expect(page).toContain('Within an hour : 74');
    expect(page).toContain('Overturned: we were wrong : 3');
    expect(page).toContain('1 star : 90% (54 of 60)');
    expect(page).toContain('No rule may consider the stars');
  });

  it('shows a useful message when nothing was counted', () => {
    const nothing = { ...sampleNumbers(), byReason: {}, appeals: {}, days: [] };
    const page = textOf(renderToString(<TransparencyPage numbers={nothing} days={30} />));

    expect(page).toContain('No appeals were decided in this period');
    expect(page).toContain('Decisions: none.');
  });
});

describe('A daily chart', () => {
  it('shows the same numbers in words and as a table', () => {
    const days = everyDay('2026-11-22', '2026-11-23');
    const html = renderToString(
      <DayChart heading="Inflow" level={2} days={days} series={[{ name: 'Received', values: [4, 12] }]} />,
    );

    expect(textOf(html)).toContain('Received: 16 in total, at most 12 in a day (November 23, 2026).');
    expect(textOf(html)).toContain('November 22, 2026 4 November 23, 2026 12');
    expect(html).toMatch(/<svg class="day-chart-plot"[^>]* aria-hidden="true"/);
  });

  it('includes days without events', () => {
    expect(everyDay('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  });
});

describe('The moderation statistics as comma-separated values', () => {
  it('have three cells per line, and no cell that a spreadsheet would run as a formula', () => {
    const lines = numbersAsCsv(sampleNumbers()).trimEnd().split('\r\n');

    expect(lines.every((line) => /^[a-z-]+,[\w/-]+,(count|\d+)$/.test(line))).toBe(true);
    expect(lines).toContain('reason,minor-privacy,4');
    expect(lines).toContain('decided-by-stars,1,60');
    expect(lines).toContain(`inflow-by-day,2026-10-25,${sampleNumbers().days[0]?.inflow}`);
  });
});

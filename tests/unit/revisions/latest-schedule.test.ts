import { expect, it } from 'vitest';
import { latestSchedule, tooFarAway } from '../../../shared/revisions/latest-schedule.ts';

it.each([
  ['2026-11-30T10:00:00.000Z', '2046-11-30T10:00:00.000Z'],
  ['2028-02-29T10:00:00.000Z', '2048-02-29T10:00:00.000Z'],
])('A publication that is decided at %s can be scheduled until %s', (now, latest) => {
  expect(latestSchedule(new Date(now)).toISOString()).toBe(latest);
  expect(tooFarAway).toBe('must be within 20 years from now');
});

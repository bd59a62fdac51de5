import { describe, expect, it } from 'vitest';
import {
  editsPerClockHour,
  titlePerMinute,
  untilNextHour,
  waitFor,
  waitForTitle,
  waitToEdit,
  waitToRevise,
} from '../../../shared/people/limits.ts';

const now = new Date('2026-11-02T09:00:00.000Z');
const minutesAgo = (minutes: number): string => new Date(now.getTime() - minutes * 60_000).toISOString();
const times = (count: number, minutes: number): string[] =>
  Array.from({ length: count }, () => minutesAgo(minutes));

describe('the rate limit per hour', () => {
  it('allows forty submissions and says how long to wait for the next', () => {
    expect(waitFor('submission', times(39, 10), 0, now)).toBeUndefined();
    expect(waitFor('submission', times(40, 10), 0, now)).toBe(3000);
    expect(waitFor('submission', [...times(39, 10), minutesAgo(61)], 0, now)).toBeUndefined();
  });

  it('grows with accepted contributions, up to a maximum', () => {
    expect(waitFor('submission', times(44, 10), 1, now)).toBeUndefined();
    expect(waitFor('submission', times(45, 10), 1, now)).toBe(3000);
    expect(waitFor('submission', times(120, 10), 500, now)).toBe(3000);
  });

  it('tells a person to wait until the oldest counted act is an hour old', () => {
    expect(waitFor('report', [...times(1, 59), ...times(19, 1)], 0, now)).toBe(60);
  });
});

describe('the rate limits per clock hour or minute', () => {
  it('are reset on the hour, if they are per clock hour', () => {
    expect(untilNextHour(new Date('2026-11-02T09:59:30.500Z'))).toBe(30);
    expect(untilNextHour(new Date('2026-11-02T09:59:59.999Z'))).toBe(1);
    expect(untilNextHour(now)).toBe(3600);
  });

  it('allow a person 100 edits per hour, counted over all their submissions', () => {
    expect(editsPerClockHour).toBe(100);
    expect(waitToEdit(99, now)).toBeUndefined();
    expect(waitToEdit(100, new Date('2026-11-02T09:59:30.000Z'))).toBe(30);
  });

  it('allow 60,000 submissions per minute for one title', () => {
    expect(waitForTitle(titlePerMinute - 1, now)).toBeUndefined();
    expect(waitForTitle(titlePerMinute, new Date('2026-11-02T09:00:50.000Z'))).toBe(10);
    expect(waitForTitle(titlePerMinute * 9, new Date('2026-11-02T09:00:59.999Z'))).toBe(1);
  });
});

describe('revisions', () => {
  it('have no limit up to the twentieth, and then a limit of one per minute', () => {
    expect(waitToRevise({ revision: 19, submittedAt: minutesAgo(0) }, now)).toBeUndefined();
    expect(waitToRevise({ revision: 20, submittedAt: minutesAgo(0.5) }, now)).toBe(30);
    expect(waitToRevise({ revision: 200, submittedAt: minutesAgo(1) }, now)).toBeUndefined();
  });
});

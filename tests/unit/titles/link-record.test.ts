import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterChecks,
  afterConfirmation,
  deadSince,
  type FailedLink,
  isDead,
  isDue,
} from '../../../shared/titles/link-record.ts';
import {
  isReserved,
  type LinkVerdict,
  linkFailures,
  linkVerdict,
} from '../../../shared/titles/link-verdict.ts';

const url = 'https://shop.test-films.com/films/coco';
const at = (hours: number): string => new Date(Date.UTC(2026, 10, 1) + hours * 3_600_000).toISOString();
const check = (links: readonly FailedLink[], verdict: LinkVerdict, hours: number, urls = [url]) =>
  afterChecks(links, urls, new Map([[url, verdict]]), at(hours));

describe('An answer to a request for a link', () => {
  it.each([
    [200, url, 'works'],
    [200, 'https://shop.test-films.com/films/coco-2017?ref=1', 'works'],
    [404, url, 'not-found'],
    [410, url, 'not-found'],
    [401, url, 'unclear'],
    [403, url, 'unclear'],
    [429, url, 'unclear'],
    [503, url, 'unclear'],
    [200, 'https://shop.test-films.com/', 'front-page'],
    [200, 'https://shop.test-films.com/de-at/', 'front-page'],
    [200, 'https://shop.test-films.com/?title=coco', 'works'],
  ] as const)('with status %i at %s says %s', (status, address, verdict) => {
    expect(linkVerdict(url, { status, at: address })).toBe(verdict);
  });

  it('at the front page says that a link to the front page works', () => {
    const home = 'https://shop.test-films.com/';
    expect(linkVerdict(home, { status: 200, at: `${home}en/` })).toBe('works');
  });

  it('that never came says why', () => {
    expect(linkVerdict(url, { failure: 'no-such-host' })).toBe('no-such-host');
  });
});

describe('A link', () => {
  it('is dead after two failed checks on different days', () => {
    const once = check([], 'not-found', 0);
    expect(once).toEqual([{ url, reason: 'not-found', since: at(0), checkedAt: at(0), failures: 1 }]);
    expect(isDead(once[0] as FailedLink, at(1))).toBe(false);
    expect(isDue(once[0] as FailedLink, at(19))).toBe(false);
    expect(isDue(once[0] as FailedLink, at(20))).toBe(true);

    const soon = check(once, 'no-answer', 3);
    expect(soon).toMatchObject([{ failures: 1, checkedAt: at(0) }]);
    const twice = check(soon, 'not-found', 21);
    expect(twice).toMatchObject([{ failures: 2, since: at(0), checkedAt: at(21) }]);
    expect(isDead(twice[0] as FailedLink, at(21))).toBe(true);
    expect(deadSince(twice, at(21))).toBe(at(0));
    expect(isDue(twice[0] as FailedLink, at(21 + 100))).toBe(false);
    expect(isDue(twice[0] as FailedLink, at(21 + 168))).toBe(true);
  });

  it('is forgotten when it works again, and when the page no longer has it', () => {
    const dead = check(check([], 'not-found', 0), 'not-found', 21);
    expect(check(dead, 'works', 200)).toEqual([]);
    expect(afterChecks(dead, [], new Map(), at(200))).toEqual([]);
    expect(afterChecks(dead, [url, url], new Map(), at(200))).toEqual(dead);
  });

  it('stays as it is after an answer that proves nothing', () => {
    expect(check([], 'unclear', 0)).toEqual([]);
    const once = check([], 'not-found', 0);
    expect(check(once, 'unclear', 21)).toEqual([{ ...once[0], checkedAt: at(21) }]);
  });

  it('that an editor confirmed is not shown, nor checked, for thirty days', () => {
    const dead = check(check([], 'front-page', 0), 'front-page', 21);
    const [confirmed] = afterConfirmation(dead, url, { at: at(22), by: 'editor' });
    expect(isDead(confirmed as FailedLink, at(22 + 719))).toBe(false);
    expect(isDue(confirmed as FailedLink, at(22 + 719))).toBe(false);
    expect(isDue(confirmed as FailedLink, at(22 + 720))).toBe(true);
    expect(afterConfirmation(dead, 'https://other.com/x', { at: at(22), by: 'editor' })).toEqual(dead);
    expect(deadSince([confirmed as FailedLink], at(23))).toBeUndefined();
  });

  it('never dies within a day, and never after it worked', () => {
    const step = fc.record({
      hours: fc.integer({ min: 0, max: 400 }),
      verdict: fc.constantFrom<LinkVerdict>('works', 'unclear', ...linkFailures),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let links: FailedLink[] = [];
        let now = 0;
        let worked = 0;
        for (const { hours, verdict } of steps) {
          now += hours;
          links = check(links, verdict, now);
          if (verdict === 'works') worked = now;
          if (deadSince(links, at(now))) expect(now - worked).toBeGreaterThanOrEqual(20);
          if (verdict === 'works') expect(links).toEqual([]);
        }
      }),
    );
  });
});

describe('A link to a host that is reserved for examples', () => {
  it.each([
    'https://example.org/film',
    'https://www.example.com',
    'https://shop.test/x',
    'https://a.example/',
  ])('is not checked: %s', (link) => expect(isReserved(link)).toBe(true));

  it.each(['https://myexample.org/', 'https://example.org.uk/', 'https://latest.com'])('unlike %s', (link) =>
    expect(isReserved(link)).toBe(false),
  );
});

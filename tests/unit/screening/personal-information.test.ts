import { describe, expect, it } from 'vitest';
import { stripPersonalInformation } from '../../../shared/screening/strip-personal-information.ts';
import { verdict } from './verdict.ts';

describe('personal information', { timeout: 30_000 }, () => {
  it.each([
    ['email', 'Write to rosa.k@posteo.net, I have all parts.', 'rosa.k@posteo.net'],
    ['email', 'reach me: rosa [at] posteo [dot] net', 'rosa [at] posteo [dot] net'],
    ['email', 'mail rosa dot klein at gmail dot com please', 'rosa dot klein at gmail dot com'],
    [
      'url',
      'There is a longer text at www.rosas-films.org/list for all who want more',
      'www.rosas-films.org/list',
    ],
    ['url', 'all on rosasfilms(.)biz today', 'rosasfilms(.)biz'],
    ['phone', 'call (212) 555-0187 after six', '(212) 555-0187'],
    [
      'phone',
      'my number is two one two five five five oh one eight seven',
      'two one two five five five oh one eight seven',
    ],
    ['phone', 'text me 2I2 555 O187', '2I2 555 O187'],
    ['payment-card', 'use 4000 0566 5566 5556 for it', '4000 0566 5566 5556'],
    ['ip-address', 'our server is 203.0.113.9, join', '203.0.113.9'],
    ['ip-address', 'or 2001:db8::7334 if you can', '2001:db8::7334'],
    ['national-id', 'my social is 219-09-9999', '219-09-9999'],
    ['street-address', 'We live at 17 Willow Lane, Dayton, OH 45402.', '17 Willow Lane, Dayton, OH 45402'],
    ['email', 'its r o s a @ p o s t e o . n e t if you like', 'r o s a @ p o s t e o . n e t'],
    ['url', 'all of it is on rosas-films,org this week', 'rosas-films,org'],
    ['url', 'in t dot me slash rosasfilms we all meet', 't dot me slash rosasfilms'],
    ['phone', 'My aunt has copies, 0803 555 0192.', '0803 555 0192'],
    [
      'street-address',
      'Post it to B-204, Rose Court, MG Road, Pune 411001.',
      'B-204, Rose Court, MG Road, Pune 411001',
    ],
    ['handle', 'my snapchat is rosa_k08', 'rosa_k08'],
    ['handle', 'find me as rosa_reads over on TikTok', 'rosa_reads'],
    ['child-identity', 'Rosa (5) adored it and wants to see it again.', 'Rosa'],
    ['child-identity', 'My nephew Femi just turned eight and laughed all the way.', 'Femi'],
    [
      'child-identity',
      'Our Linnea is in Year 3 with Mrs Berg and the whole class trades the cards.',
      'Linnea',
    ],
    ['child-identity', 'My daughter Rosa Klein goes to Lindbergh Elementary and is 8.', 'Rosa Klein'],
  ])('of the kind %s is found in "%s"', async (category, text, part) => {
    const { outcome, findings } = await verdict(text);
    const found = findings.find((finding) => finding.category === category);
    expect(found && text.slice(found.start, found.end)).toBe(part);
    expect(outcome).toBe('needs-edit');
  });

  it.each([
    'ISBN 978-0-439-02348-1, 374 pages, ages 9 to 12.',
    'It came out on 12-25-2009 and made $2,923,706,026.',
    'Seasons 2010 2011 2012 2013 were the best.',
    'Chapters 1-2-3-4-5-6-7-8-9-10 are short.',
    'Loved it.It is the best movie.So good for kids.',
    'Mr.Robot and S.H.I.E.L.D. are for older kids.',
    'Version 1.2.3.4 fixed the crash in the game.',
    'Paddington moved in at 32 Windsor Gardens, which my kids want to visit.',
    'Mia, 12, finds a magic door in the cellar and must save her kingdom.',
    'Millie Bobby Brown was 12 when the first season came out.',
    'My daughter Rosa loved it.',
    'Sherlock Holmes lives at 221B Baker Street in this story.',
    'Tom Sawyer is twelve and goes to a village school in the book.',
    'They chat on Discord in the movie and Instagram is full of memes about it.',
    'My 9-year-old daughter loved it, and so did our neighbours from Dayton.',
    'The IMDb page (imdb.com) says it runs 120 minutes.',
  ])('is not found in "%s"', async (text) => {
    expect((await verdict(text)).outcome).toBe('publish');
  });
});

describe('stripping personal information', () => {
  it('replaces each part with a label and returns the offsets of the labels', () => {
    const { text, spans } = stripPersonalInformation('Great! ✨ Write jo@mail.org or call 212-555-0187.');
    expect(text).toBe('Great! ✨ Write [removed: e-mail] or call [removed: phone number].');
    expect(spans.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['email', '[removed: e-mail]'],
      ['phone', '[removed: phone number]'],
    ]);
  });

  it('does not change a text without personal information, even with lone surrogates', () => {
    const text = 'Nothing here \ud800 at all.';
    expect(stripPersonalInformation(text)).toEqual({ text, spans: [] });
  });
});

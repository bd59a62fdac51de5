import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../shared/text/schema.ts';
import { Media } from '../../../shared/titles/media.ts';

describe('a URL that a page links to', () => {
  it.each([
    'https://example.com',
    'https://example.com/watch/a.b..c?q=a@b&p=../x#..',
    'https://example.com:8443/ö',
    'https://example.com/@somebody',
    'https://3.example.com./',
    'https://bücher.example/',
  ])('may be %s', (address) => expect(webAddress.safeParse(address).success).toBe(true));

  it.each([
    'http://example.com',
    'https://user:pw@example.com/',
    'https://user@example.com/',
    'https:/user@example.com/',
    'https:user@example.com/',
    'https://evil.example\\@good.example/',
    'https:\\\\evil.example',
    'https://example.com/a/../b',
    'https://example.com/a/%2e%2E/b',
    'https://example.com/.%2e',
    'javascript:alert(1)',
    '//example.com',
    'https:a.example',
    'https:///a.example',
    'https://a.example/\u0000',
    'https://a.example/\u202ex',
    'https://a.example/\ud800',
    'https://a.example/a b',
    'https://localhost/',
    'https://localhost:9001/x',
    'https://library/',
    'https://printer.local/',
    'https://db.internal./x',
    'https://a.localhost/',
    'https://127.0.0.1/',
    'https://10.0.0.1:8443/x',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://203.0.113.9/',
    'https://127.0.0.1./',
    'https://%31%32%37.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
  ])('cannot be %s', (address) => expect(webAddress.safeParse(address).success).toBe(false));
});

describe('the URL of a picture', () => {
  const picture = { kind: 'image', alt: 'A picture', credit: 'Ours', width: 10, height: 10 };
  const accepted = (url: string) => Media.safeParse({ ...picture, url }).success;

  it.each(['/media/catalogue/bluey.svg', `/media/catalogue/bluey-${'0'.repeat(32)}.svg`, '/media/a.png'])(
    'may be %s',
    (url) => expect(accepted(url)).toBe(true),
  );

  it.each([
    '/media/../v1/me',
    '/media/a/../../x.svg',
    '/media/./a.svg',
    '/media//a.svg',
    '/media/a',
    '/v1/me',
    '/media/a.svg?x',
    'https://example.com/media/a.svg',
    '//example.com/media/a.svg',
    '/media/a\\b.svg',
  ])('cannot be %s', (url) => expect(accepted(url)).toBe(false));
});

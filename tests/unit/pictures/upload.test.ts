import { describe, expect, it } from 'vitest';
import { PictureUpload, picturePath, storedPath } from '../../../shared/pictures/upload.ts';

const sha256 = '0123456789abcdef'.repeat(4);
const picture = { path: 'catalogue/bluey.svg', contentType: 'image/svg+xml', bytes: 10, sha256 };
const refused = (change: object): string[] => {
  const { error } = PictureUpload.safeParse({ ...picture, ...change });
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
};

describe('an uploaded picture', () => {
  it('is stored under a name with a hash of its content', () => {
    expect(storedPath(picture)).toBe('catalogue/bluey-0123456789abcdef0123456789abcdef.svg');
    expect(storedPath(picture)).toMatch(picturePath);
    expect(storedPath({ ...picture, sha256: 'f'.repeat(64) })).not.toBe(storedPath(picture));
  });

  it.each([
    ['a.svg', 'image/svg+xml'],
    ['a.png', 'image/png'],
    ['a.jpg', 'image/jpeg'],
    ['a.webp', 'image/webp'],
    ['a.avif', 'image/avif'],
  ])('with the name %s must have the content type %s', (path, contentType) => {
    expect(refused({ path, contentType })).toEqual([]);
    for (const other of ['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp', 'image/avif'])
      if (other !== contentType) expect(refused({ path, contentType: other })).toEqual(['path']);
  });

  it.each([
    ['path', 'x.svg.png'],
    ['path', '../x.svg'],
    ['path', 'a/../x.svg'],
    ['path', '/x.svg'],
    ['path', 'A.svg'],
    ['path', 'x.SVG'],
    ['path', 'x'],
    ['contentType', 'text/html'],
    ['contentType', 'constructor'],
    ['contentType', 'IMAGE/PNG'],
    ['bytes', 0],
    ['bytes', 4 * 1024 * 1024 + 1],
    ['bytes', 1.5],
    ['sha256', 'A'.repeat(64)],
    ['sha256', 'a'.repeat(63)],
    ['sha256', undefined],
  ])('is refused when its %s is %j', (field, value) => {
    expect(refused({ [field]: value })).toContain(field);
  });
});

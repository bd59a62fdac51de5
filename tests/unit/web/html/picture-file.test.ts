import { describe, expect, it } from 'vitest';
import { picturePathFor, pictureProblem } from '../../../../functions/web/html/editorial/picture-file.ts';
import { picturePath } from '../../../../shared/pictures/upload.ts';

const megabyte = 1024 * 1024;

describe('A chosen file', () => {
  it.each([
    ['image/png', 4 * megabyte, undefined],
    ['image/svg+xml', megabyte, undefined],
    ['image/jpeg', 0, 'The file is empty.'],
    [
      'image/jpeg',
      4 * megabyte + 1,
      'The file has 4.0 MB. It can have at most 4 MB: make the picture smaller.',
    ],
    [
      'image/svg+xml',
      5 * megabyte,
      'The file has 5.0 MB. It can have at most 1 MB: make the picture smaller.',
    ],
    ['application/pdf', 10, 'Choose a picture: JPEG, PNG, WebP, AVIF or SVG.'],
    ['', 10, 'Choose a picture: JPEG, PNG, WebP, AVIF or SVG.'],
    ['constructor', 10, 'Choose a picture: JPEG, PNG, WebP, AVIF or SVG.'],
  ])('of type %s with %i bytes is told: %s', (type, size, words) => {
    expect(pictureProblem({ type, size })).toBe(words);
  });

  it.each([
    ['The Night — Still 1.JPG', 'image/jpeg', 'titles/coco/the-night-still-1.jpg'],
    ['千尋.png', 'image/png', 'titles/coco/picture.png'],
    ['no-ending', 'image/webp', 'titles/coco/no-ending.webp'],
    ['../../etc/passwd.svg', 'image/svg+xml', 'titles/coco/etc-passwd.svg'],
    [`${'a very long name '.repeat(20)}.avif`, 'image/avif', undefined],
  ])('named %s gets a path that the API accepts', (name, type, path) => {
    const made = picturePathFor('coco', { name, type });
    expect(made).toMatch(picturePath);
    expect(made.length).toBeLessThanOrEqual(150);
    if (path !== undefined) expect(made).toBe(path);
  });
});

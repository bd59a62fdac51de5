import { describe, expect, it } from 'vitest';
import { renditionPath, uploadedPath, uploadKey } from '../../../shared/pictures/paths.ts';
import { renditionWidths, scaledTo } from '../../../shared/pictures/renditions.ts';

describe('the widths of a picture', () => {
  it.each([
    [4000, [320, 640, 1280, 1920]],
    [1920, [320, 640, 1280, 1920]],
    [1600, [320, 640, 1280, 1600]],
    [1000, [320, 640, 1000]],
    [320, [320]],
    [20, [20]],
  ])('of %d pixels are %j', (width, expected) => {
    expect(renditionWidths(width)).toEqual(expected);
  });

  it('keep its proportions', () => {
    expect(scaledTo(640, { width: 1600, height: 1067 })).toEqual({ width: 640, height: 427 });
    expect(scaledTo(320, { width: 8000, height: 2 })).toEqual({ width: 320, height: 1 });
  });
});

describe('the paths of a picture', () => {
  it('have the width and the format of a rendition', () => {
    expect(renditionPath('a/b-0f.png', 640, 'avif')).toBe('a/b-0f-640.avif');
  });

  it('are in a folder of their own until the file is checked', () => {
    expect(uploadKey('a/b.png')).toBe('_uploads/a/b.png');
    expect(uploadedPath('_uploads/a/b.png')).toBe('a/b.png');
    expect(uploadedPath('a/b.png')).toBeUndefined();
  });
});

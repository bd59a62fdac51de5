import { endings, maxBytesOf, type PictureType } from '../../../../shared/pictures/formats.ts';
import { slugOf } from './slug-of.ts';

/** The content types that a chooser of pictures offers, as the `accept` attribute has them. */
export const acceptedPictures = Object.keys(endings).join(',');

const isPicture = (type: string): type is PictureType => Object.hasOwn(endings, type);

/** Returns why a file cannot be uploaded as a picture; `undefined` when it can be tried. The API checks everything again. */
export function pictureProblem({ type, size }: { type: string; size: number }): string | undefined {
  if (!isPicture(type)) return 'Choose a picture: JPEG, PNG, WebP, AVIF or SVG.';
  if (size === 0) return 'The file is empty.';
  const limit = maxBytesOf(type);
  if (size <= limit) return undefined;
  const found = (size / 1024 / 1024).toFixed(1);
  return `The file has ${found} MB. It can have at most ${limit / 1024 / 1024} MB: make the picture smaller.`;
}

/** Returns the path of a picture of a title below `/media/`: the folder of the title, and the words of the file's name. */
export function picturePathFor(slug: string, file: { name: string; type: string }): string {
  const stem = file.name.slice(0, file.name.lastIndexOf('.') >>> 0);
  const words = slugOf(stem).slice(0, 60).replace(/-$/, '');
  return `titles/${slug}/${words || 'picture'}.${endings[file.type as PictureType]}`;
}

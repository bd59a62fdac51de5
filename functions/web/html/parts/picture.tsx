import { renditionFormats, renditionPath } from '../../../../shared/pictures/paths.ts';

interface PictureProps {
  image: { url: string; width?: number; height?: number; widths?: readonly number[] | undefined };
  alt: string;
  /** The width at which the page shows the picture, as in the `sizes` attribute. */
  sizes: string;
  /** Loads the picture at once, before others. @default it is loaded when it comes near the visible part of the page */
  first?: boolean;
}

const types = { avif: 'image/avif', webp: 'image/webp' } as const;

/**
 * A picture from our own bucket. The browser takes the format that it knows and the width that it needs; a drawing has
 * only one file.
 */
export function Picture({ image, alt, sizes, first = false }: PictureProps) {
  const { url, width, height, widths = [] } = image;
  const loading = first
    ? ({ fetchpriority: 'high' } as const)
    : ({ loading: 'lazy', decoding: 'async' } as const);
  return (
    <picture>
      {widths.length > 0 &&
        renditionFormats.map((format) => (
          <source
            key={format}
            type={types[format]}
            srcset={widths.map((one) => `${renditionPath(url, one, format)} ${one}w`).join(', ')}
            sizes={sizes}
          />
        ))}
      <img src={url} alt={alt} width={width} height={height} {...loading} />
    </picture>
  );
}

/** Width and height in pixels. */
export interface PixelSize {
  width: number;
  height: number;
}

const widths = [320, 640, 1280, 1920];

/**
 * Returns the widths in pixels in which a picture is offered, ascending: at most four, and none above its own. A picture
 * that is smaller than the largest width is also offered in its own.
 */
export function renditionWidths(width: number): number[] {
  const smaller = widths.filter((one) => one < width);
  return smaller.length === widths.length ? smaller : [...smaller, width];
}

/** Returns the size of a picture when it is scaled to a width. */
export function scaledTo(width: number, size: PixelSize): PixelSize {
  return { width, height: Math.max(1, Math.round((size.height * width) / size.width)) };
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CanvasKit, TypefaceFontProvider } from 'canvaskit-wasm/full';

/** The fonts of card images: the provider of the text layout, and the families of each weight in order of preference. */
export interface Fonts {
  provider: TypefaceFontProvider;
  regular: string[];
  bold: string[];
}

/** Latin first: the files of other scripts also have some Latin letters. */
const inOrder = (files: string[]): string[] =>
  files.toSorted(
    (a, b) => Number(b.includes('-latin-')) - Number(a.includes('-latin-')) || a.localeCompare(b),
  );

/**
 * Loads the fonts of a folder, each file as a family of its own: a font from npm is split by script, and the layout takes
 * each letter from the first family that has it. File names end in the weight: `…-400.woff2` or `…-700.woff2`.
 */
export async function loadFonts(kit: CanvasKit, folder: string): Promise<Fonts> {
  const provider = kit.TypefaceFontProvider.Make();
  const families = inOrder((await readdir(folder)).filter((name) => name.endsWith('.woff2')));
  for (const family of families) provider.registerFont(await readFile(join(folder, family)), family);
  const ofWeight = (weight: number) => families.filter((family) => family.endsWith(`-${weight}.woff2`));
  return { provider, regular: ofWeight(400), bold: ofWeight(700) };
}

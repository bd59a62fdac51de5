import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The files that the codecs load while they run: their names in the bundle, and where npm installed them. */
const codecs: Record<string, string> = {
  'canvaskit.wasm': 'canvaskit-wasm/bin/full/canvaskit.wasm',
  'avif-decoder.wasm': '@jsquash/avif/codec/dec/avif_dec.wasm',
  'avif-encoder.wasm': '@jsquash/avif/codec/enc/avif_enc.wasm',
};

/** The fonts of card images: where npm installed each, and the scripts whose files are copied, in two weights. */
const fonts: Record<string, [path: string, ...scripts: string[]]> = {
  'noto-sans': [
    require.resolve('@fontsource/noto-sans/package.json'),
    'latin',
    'latin-ext',
    'vietnamese',
    'greek',
    'greek-ext',
    'cyrillic',
    'cyrillic-ext',
    'devanagari',
  ],
  'noto-sans-arabic': [require.resolve('@fontsource/noto-sans-arabic/package.json'), 'arabic'],
  'noto-sans-hebrew': [require.resolve('@fontsource/noto-sans-hebrew/package.json'), 'hebrew'],
};
const weights = [400, 700];

const copyFonts = (folder: string): void => {
  for (const [name, [path, ...scripts]] of Object.entries(fonts)) {
    const source = dirname(path);
    const files = readdirSync(join(source, 'files'));
    for (const script of scripts)
      for (const weight of weights) {
        const file = `${name}-${script}-${weight}-normal.woff2`;
        if (!files.includes(file)) throw new Error(`@fontsource/${name} has no file ${file}`);
        cpSync(join(source, 'files', file), join(folder, `${name}-${script}-${weight}.woff2`));
      }
    // The licence of the fonts asks that it goes with them.
    cpSync(join(source, 'LICENSE'), join(folder, `${name}-LICENSE`));
  }
};

/**
 * Copies the files of the codecs and fonts into the folder of a bundle. WebAssembly and fonts are the same on arm64 and
 * on any developer's machine.
 */
export function copyCodecFiles(bundle: string): void {
  for (const name of ['codecs', 'fonts']) mkdirSync(join(bundle, name), { recursive: true });
  for (const [name, source] of Object.entries(codecs))
    cpSync(require.resolve(source), join(bundle, 'codecs', name));
  copyFonts(join(bundle, 'fonts'));
}

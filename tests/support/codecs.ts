import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CanvasKit } from 'canvaskit-wasm/full';
import { type Fonts, loadFonts } from '../../functions/media-renditions/card/fonts.ts';
import { type Codecs, openCodecs } from '../../functions/media-renditions/codecs/open.ts';
import { copyCodecFiles } from '../../infra/bundling/codec-files.ts';

/** Opens the codecs and fonts of the function that processes pictures, from a new folder with their files. */
export function testCodecs(): { codecs: Codecs; fonts: (kit: CanvasKit) => Promise<Fonts> } {
  const folder = mkdtempSync(join(tmpdir(), 'codecs-'));
  copyCodecFiles(folder);
  return {
    codecs: openCodecs(join(folder, 'codecs')),
    fonts: (kit) => loadFonts(kit, join(folder, 'fonts')),
  };
}

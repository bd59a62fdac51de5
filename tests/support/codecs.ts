import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Codecs, openCodecs } from '../../functions/media-renditions/codecs/open.ts';
import { copyCodecFiles } from '../../infra/bundling/codec-files.ts';

/** Opens the codecs of the function that processes pictures, from a new folder with their files. */
export function testCodecs(): Codecs {
  const folder = mkdtempSync(join(tmpdir(), 'codecs-'));
  copyCodecFiles(folder);
  return openCodecs(folder);
}

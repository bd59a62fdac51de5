import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The last record of a stream that a reader has finished. */
export interface Position {
  streamArn: string;
  shardId: string;
  sequenceNumber: string;
}

/** Stores one reader's position, in a file when a folder is given. */
export class Checkpoint {
  readonly #file: string | undefined;
  #position: Position | undefined;

  constructor(folder: string | undefined, readerId: string) {
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    this.#file = join(folder, `${readerId.replace(/[^\w.-]+/g, '_')}.json`);
    try {
      this.#position = JSON.parse(readFileSync(this.#file, 'utf8')) as Position;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
        throw new Error(`the stream position in ${this.#file} cannot be read`, { cause: error });
      }
    }
  }

  get position(): Position | undefined {
    return this.#position;
  }

  /** The file is replaced by renaming, so that a crash leaves either the old or the new position. */
  save(position: Position): void {
    this.#position = position;
    if (this.#file === undefined) return;
    writeFileSync(`${this.#file}.new`, JSON.stringify(position));
    renameSync(`${this.#file}.new`, this.#file);
  }
}

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalStack } from '../stack.ts';

export interface StackFile {
  /** The file that describes the stack until it is ready, for the seed command. */
  path: string;
  /** The description, as JSON. */
  text: string;
  /** Moves the description to `stack-PID.json` and copies it to `stack.json`, which describes the newest stack. */
  publish(): void;
  /** Removes this process's description. `stack.json` then describes the newest stack still running. */
  remove(): void;
}

/** Writes the description of a stack into a folder that several stacks share. */
export function writeStackFile(folder: string, stack: LocalStack): StackFile {
  const { baseUrl, endpointUrl, region, resources, identity } = stack;
  const description = { pid: process.pid, baseUrl, endpointUrl, region, resources, identity };
  const starting = join(folder, `starting-${process.pid}.json`);
  const own = join(folder, `stack-${process.pid}.json`);
  mkdirSync(folder, { recursive: true });
  const text = `${JSON.stringify(description, null, 2)}\n`;
  writeFileSync(starting, text);
  return {
    path: starting,
    text,
    publish() {
      renameSync(starting, own);
      pointTo(folder, own);
    },
    remove() {
      rmSync(starting, { force: true });
      rmSync(own, { force: true });
      const newest = runningStacks(folder)[0];
      if (newest === undefined) rmSync(join(folder, 'stack.json'), { force: true });
      else pointTo(folder, newest);
    },
  };
}

/** Removes files of stacks whose process no longer runs. */
export function removeLeftovers(folder: string): void {
  for (const name of names(folder)) {
    const pid = /^(?:stack|starting|assembly)-(\d+)/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(folder, name), { force: true, recursive: true });
  }
}

function runningStacks(folder: string): string[] {
  return names(folder)
    .filter((name) => isAlive(Number(/^stack-(\d+)\.json$/.exec(name)?.[1] ?? 0)))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
}

function pointTo(folder: string, description: string): void {
  const temporary = join(folder, `.stack-${process.pid}.tmp`);
  writeFileSync(temporary, readFileSync(description));
  renameSync(temporary, join(folder, 'stack.json'));
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

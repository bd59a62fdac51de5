import { resolve } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

export interface RunOptions {
  /** Absolute path. Absent only when `synth` writes the assembly into a temporary folder. */
  assemblyDir?: string;
  /** 0: any free port. */
  port: number;
  /** Absolute path. Absent: everything is in memory. */
  dataDir?: string;
  people?: string;
  environment: Record<string, string>;
  info?: string;
  infoDir?: string;
  reload: boolean;
  synth?: string;
  seed?: string;
  watch?: string;
}

const commandOptions = {
  port: { type: 'string', default: '3000' },
  'data-dir': { type: 'string' },
  people: { type: 'string' },
  env: { type: 'string', multiple: true, default: [] },
  info: { type: 'string' },
  'info-dir': { type: 'string' },
  reload: { type: 'boolean', default: false },
  synth: { type: 'string' },
  seed: { type: 'string' },
  watch: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} satisfies ParseArgsOptionsConfig;

const hint = '`local-assembly --help` lists the options';

/**
 * Parses the command line: the options of `run`, or 'help'.
 * @throws an Error with a message for the user.
 */
export function readOptions(args: string[]): RunOptions | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help || args.length === 0) return 'help';
  const [command, assemblyDir, ...more] = positionals;
  if (command !== 'run') throw new Error(`unknown command ${command ?? '(none)'}: ${hint}`);
  if (more.length > 0) throw new Error(`run takes one folder, but got also ${more.join(' ')}: ${hint}`);
  if (assemblyDir === undefined && values.synth === undefined)
    throw new Error(`run needs the folder of an assembly, or --synth: ${hint}`);
  const paths = { assemblyDir, dataDir: values['data-dir'], people: values.people };
  return {
    port: readPort(values.port),
    environment: Object.fromEntries(values.env.map(readVariable)),
    reload: values.reload || values.watch !== undefined,
    ...resolved({ ...paths, info: values.info, infoDir: values['info-dir'] }),
    ...nonEmpty({ synth: values.synth, seed: values.seed, watch: values.watch }),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: commandOptions, allowPositionals: true });
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : cause}\n${hint}`, { cause });
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error('--port should be a number from 0 to 65535');
  return port;
}

function readVariable(text: string): [string, string] {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new Error(`--env should be KEY=VALUE, not ${text}`);
  return [name, value];
}

type NonEmpty<Name extends string> = Partial<Record<Name, string>>;

function nonEmpty<Name extends string>(texts: Record<Name, string | undefined>): NonEmpty<Name> {
  const entries = Object.entries<string | undefined>(texts);
  return Object.fromEntries(
    entries.filter(([, text]) => text !== undefined && text !== ''),
  ) as NonEmpty<Name>;
}

function resolved<Name extends string>(paths: Record<Name, string | undefined>): NonEmpty<Name> {
  const entries = Object.entries<string | undefined>(nonEmpty(paths));
  return Object.fromEntries(entries.map(([name, path]) => [name, resolve(String(path))])) as NonEmpty<Name>;
}

import { resolve } from 'node:path';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

const root = resolve(import.meta.dirname, '../../../..');
const quoted = (path: string): string => `'${path.replaceAll("'", String.raw`'\''`)}'`;
const run = `node ${quoted(`${root}/infra/operator/run.mjs`)} ${quoted(`${root}/infra/operator/main.ts`)}`;

const posixFunction = `nightlight() { INIT_CWD="$PWD" ${run} "$@"; }`;

/** The scripts get completions from the command itself, so they remain valid when commands change. */
const scripts: Record<Shell, string> = {
  bash: `${posixFunction}
_nightlight() {
  local IFS=$'\\n'
  COMPREPLY=($(nightlight --complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
}
complete -o default -F _nightlight nightlight
`,
  zsh: `${posixFunction}
_nightlight() {
  local -a found
  found=("\${(@f)$(nightlight --complete "\${(@)words[2,CURRENT]}" 2>/dev/null | sed -e 's/:/\\\\:/g' -e $'s/\\t/:/')}")
  if [[ -n "$found" ]]; then _describe nightlight found; else _files; fi
}
compdef _nightlight nightlight
`,
  fish: `function nightlight
  env INIT_CWD=$PWD ${run} $argv
end
complete -c nightlight -a '(nightlight --complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
};

/** Returns a shell script that defines the command `nightlight` with completion. */
export function completionScript(shell: Shell): string {
  return scripts[shell];
}

import { buildChoiceParser, buildCommand } from '@stricli/core';
import type { OperatorContext } from '../../context.ts';
import { completionScript, type Shell, shells } from './scripts.ts';

export default buildCommand<Record<never, never>, [Shell], OperatorContext>({
  docs: {
    brief: 'Prints a script that completes the commands in a shell',
    fullDescription: `Prints a shell script that defines the command nightlight, which runs the operator commands from any folder, with
completion of commands, options and values.

EXAMPLES
  eval "$(npm run --silent operator -- completion bash)"
    for ~/.bashrc; for ~/.zshrc replace bash with zsh
  npm run --silent operator -- completion fish > ~/.config/fish/conf.d/nightlight.fish`,
  },
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [
        {
          brief: `The shell: ${shells.join(', ')}`,
          parse: buildChoiceParser(shells),
          proposeCompletions: (partial) => shells.filter((shell) => shell.startsWith(partial)),
          placeholder: 'shell',
        },
      ],
    },
  },
  func(_, shell) {
    this.process.stdout.write(completionScript(shell));
  },
});

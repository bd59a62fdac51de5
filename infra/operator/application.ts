import { type ApplicationText, buildApplication, buildRouteMap, text_en } from '@stricli/core';
import completion from './commands/completion/command.ts';
import erase from './commands/erase/command.ts';
import exportCommand from './commands/export/command.ts';
import importCommand from './commands/import/command.ts';
import recount from './commands/recount/command.ts';
import redrive from './commands/redrive/command.ts';
import replay from './commands/replay/command.ts';
import report from './commands/report/command.ts';
import verify from './commands/verify/command.ts';

const name = 'npm run operator --';

const text: ApplicationText = {
  ...text_en,
  noCommandRegisteredForInput: (args) =>
    `${text_en.noCommandRegisteredForInput(args)}\n${name} --help lists the commands.`,
  exceptionWhileParsingArguments(cause, ansiColor) {
    return `${text_en.exceptionWhileParsingArguments.call(this, cause, ansiColor)}\n${name} COMMAND --help shows the options.`;
  },
};

const commands = buildRouteMap({
  routes: {
    import: importCommand,
    export: exportCommand,
    redrive,
    replay,
    erase,
    report,
    verify,
    recount,
    completion,
  },
  docs: {
    brief: 'Commands for operators of a Nightlight installation',
    fullDescription: `Commands for operators of a Nightlight installation

They work on the newest local stack, on the local stack in STACK_FILE, or, with --stack NAME and the usual AWS variables,
on a deployed installation. Commands that call a deployed API need an access token in NIGHTLIGHT_TOKEN. Commands about a
person need TAG_SECRET, LEDGER_SECRET, RECEIPT_SECRETS and REVIEW_SECRETS. verify also checks CASE_SECRETS.

Exit codes: 0 done; 1 failed, or a check found a problem; 2 invalid options, nothing was done.`,
  },
});

/** The operator's command line. */
export const application = buildApplication(commands, {
  name,
  scanner: { caseStyle: 'allow-kebab-for-camel' },
  documentation: { caseStyle: 'convert-camel-to-kebab' },
  localization: { text },
});

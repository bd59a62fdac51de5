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
    brief: 'What operators do with an installation of Nightlight',
    fullDescription: `What operators do with an installation of Nightlight

Works on the newest local stack, on the one that STACK_FILE describes, or on a deployed one with --stack NAME and AWS's
own variables. NIGHTLIGHT_TOKEN is an access token for what asks a deployed API. TAG_SECRET, LEDGER_SECRET,
RECEIPT_SECRETS and REVIEW_SECRETS are needed where a person is meant, and CASE_SECRETS to verify its key.

Exit codes: 0 done; 1 failed, or something does not hold; 2 wrong options, and nothing was done.`,
  },
});

/** The operator's command line. */
export const application = buildApplication(commands, {
  name,
  scanner: { caseStyle: 'allow-kebab-for-camel' },
  documentation: { caseStyle: 'convert-camel-to-kebab' },
  localization: { text },
});

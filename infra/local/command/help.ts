export const help = `local-assembly run [ASSEMBLY_DIR] [OPTION ...]

Runs a synthesized cloud assembly (cdk.out) on this machine until it is told to end. It prints
\`ready ADDRESS\` when the first HTTP API answers.

  --port N         port of the first HTTP API (default 3000); 0 picks a free one
  --data-dir DIR   keeps tables, queues, secrets and keys there (default: everything is in memory)
  --people FILE    JSON: who the sign-in page offers, and which fields it takes
  --env KEY=VALUE  a variable of every function's environment, over the template's; may be repeated
  --info FILE      describes the running stack there, as JSON, while it is ready
  --info-dir DIR   the same in stack-PID.json and, for the newest of several, in stack.json
  --reload         gives functions new workers when their bundles change
  --synth COMMAND  writes the assembly first, into the folder that CDK_OUTDIR names;
                   without ASSEMBLY_DIR that is a temporary one
  --seed COMMAND   runs before the stack is ready; STACK_FILE names its description
  --watch COMMAND  runs while the stack is ready, such as a bundler; implies --reload
  --help           prints this

A COMMAND is split at spaces and run without a shell. Needs Node 24 and Java 17, or later ones.`;

export const help = `local-assembly run [ASSEMBLY_DIR] [OPTION ...]

Runs a synthesized cloud assembly (cdk.out) on this machine until it is interrupted. It prints
\`ready URL\` when the first HTTP API responds.

  --port N         port of the first HTTP API (default 3000); 0: any free port
  --data-dir DIR   store tables, queues, secrets and keys in DIR (default: in memory)
  --people FILE    JSON file with the people and fields of the sign-in page
  --env KEY=VALUE  environment variable for every function, overrides the template's; repeatable
  --info FILE      write a JSON description of the stack to FILE while the stack is ready
  --info-dir DIR   the same in DIR/stack-PID.json, and for the newest stack in DIR/stack.json
  --reload         restart a function's workers when its bundle changes
  --synth COMMAND  run COMMAND first to write the assembly into the folder in CDK_OUTDIR;
                   without ASSEMBLY_DIR this is a temporary folder
  --seed COMMAND   run COMMAND before the stack is ready; STACK_FILE is the path of its description
  --watch COMMAND  run COMMAND, such as a bundler, while the stack is ready; implies --reload
  --help           print this help

A COMMAND is split at spaces and run without a shell. Requires Node 24 and Java 17 or later.`;

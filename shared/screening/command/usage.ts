const withPolicy = {
  answer: '{"id", "outcome", "findings": [{"category", "severity", "start", "end", "analyzer"}]}',
  outcome: '  outcome    publish | hold | needs-edit | reject, under the shipped policy\n',
  explain: 'adds the reasons and the evidence as text',
};
const withoutPolicy = {
  answer: '{"id", "findings": [{"category", "severity", "start", "end", "analyzer"}]}',
  outcome: '',
  explain: 'adds the evidence as text',
};

/** Returns the help of the command `name`. Only a command with a policy has outcomes. */
export function usage(name: string, hasPolicy: boolean): string {
  const { answer, outcome, explain } = hasPolicy ? withPolicy : withoutPolicy;
  return `${name} [--explain] [--duplicates]

Reads JSON lines from standard input:  {"id", "text", "audience"?: "adult" | "teen" | "educator", "title"?}
Writes one line for each, in order:    ${answer}

${outcome}  severity   0 is a note, 1 is mild, 2 is clear, 3 is severe
  start, end UTF-16 offsets of the submitted text, end exclusive

  --explain     ${explain}
  --duplicates  also compares each text of 25 words or more with the earlier lines that have other ids
  --help        prints this

For a line that cannot be parsed, the command prints its number and the error to standard error, and writes
{"id": null, "error", "line"} in its place. The other lines are not affected, and the exit code is 1.
`;
}

const withPolicy = {
  answer: '{"id", "outcome", "findings": [{"category", "severity", "start", "end", "analyzer"}]}',
  outcome: '  outcome    publish | hold | needs-edit | reject, under the shipped policy\n',
  explain: 'adds the reasons and the evidence in words',
};
const withoutPolicy = {
  answer: '{"id", "findings": [{"category", "severity", "start", "end", "analyzer"}]}',
  outcome: '',
  explain: 'adds the evidence in words',
};

/** The help of the command, as it is called by `name`; an outcome is only there when it has a policy. */
export function usage(name: string, hasPolicy: boolean): string {
  const { answer, outcome, explain } = hasPolicy ? withPolicy : withoutPolicy;
  return `${name} [--explain] [--duplicates]

Reads one JSON object a line from standard input: {"id", "text", "audience"?: "adult" | "teen" | "educator", "title"?}
Writes one a line to standard output, in order:   ${answer}

${outcome}  severity   0 a note, 1 mild, 2 clear, 3 severe
  start, end UTF-16 offsets of the text as sent, end exclusive

  --explain     ${explain}
  --duplicates  compares each text of 25 words or more with the earlier lines of other ids too
  --help        prints this

A line that can't be read is reported on standard error with its number, and answered with {"id": null, "error"}
in its place; the others are not affected, and the exit code is 1.
`;
}

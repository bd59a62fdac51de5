/** The parts of a query that leave confidential cases out, as `isConfidential` does. */
const readableByAll = {
  names: { '#confidential': 'confidential', '#reason': 'category' },
  values: { ':disclosure': 'abuse-disclosure' },
  clauses: ['attribute_not_exists(#confidential)', '#reason <> :disclosure'],
};

/** Returns what a query for cases needs besides its own expression: nothing when confidential cases are included. */
export function confidentialFilter(withConfidential: boolean | undefined): {
  names: Record<string, string>;
  values: Record<string, string>;
  clauses: readonly string[];
} {
  return withConfidential ? { names: {}, values: {}, clauses: [] } : readableByAll;
}

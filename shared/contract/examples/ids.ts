/** Public ids with the form of real ones: a prefix, the letter of a key, and 22 characters in base64url. */
export const exampleIds = {
  receipt: 'rcp_a4Wv0xP2mK9cQeR7tYbN1uA',
  review: 'rev_aQm3Zk81RfXc0LdT5hYwP2g',
  suggestion: 'sug_aR2xQm3Zk81LdT5hYwP0c7g',
  case: 'cas_aT7hYw0LdRfXc5Qm3Zk8P2w',
} as const;

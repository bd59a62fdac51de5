/** Headers of every answer of every function: TLS only for a year, and no guessing of types. */
export const transportHeaders = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
} as const;

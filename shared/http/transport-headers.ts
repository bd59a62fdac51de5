/** The headers of every response of every function: HTTPS only for a year, and no content type sniffing. */
export const transportHeaders = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
} as const;

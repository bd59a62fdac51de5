/** The languages (ISO 639-1) that screening reads: the analyzers find what they mean, not only their form. */
export const readLanguages = ['en', 'es'] as const;
export type ReadLanguage = (typeof readLanguages)[number];

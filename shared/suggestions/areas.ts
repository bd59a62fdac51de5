/** The parts of a page that a suggestion can be about. */
export const suggestionAreas = ['diversity', 'fact', 'where-to-watch', 'grid', 'other'] as const;

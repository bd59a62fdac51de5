/**
 * Stored in place of a teen's text that could not be checked when it was sent. Screening holds it for a person, and its
 * author can send the text once more.
 */
export const unreadText = '[removed: a text that we could not look through; please send it again]';

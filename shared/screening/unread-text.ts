/**
 * Is stored in place of a teen's text that could not be checked when it was sent. Screening holds it for people, and
 * its author can send the text again.
 */
export const unreadText = '[removed: a text that we could not look through; please send it again]';

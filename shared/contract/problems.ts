interface ProblemDefinition {
  status: number;
  /** Says what happened, for people. It is the same for every problem with this code (RFC 9457, section 3.1.3). */
  title: string;
}

/** Every problem code of the API, with its HTTP status and title. They are defined only here. */
export const problems = {
  // The request itself
  'malformed-json': { status: 400, title: 'The body is not valid JSON in UTF-8' },
  'validation-failed': { status: 400, title: 'The request has fields that cannot be accepted' },
  'unknown-field': { status: 400, title: 'The request has unknown fields' },
  'idempotency-key-invalid': {
    status: 400,
    title: 'Idempotency-Key must be 1 to 255 printable ASCII characters without spaces',
  },
  'patch-not-possible': { status: 422, title: 'The page cannot be changed in this way' },
  'idempotency-key-reused': {
    status: 422,
    title: 'This Idempotency-Key was already used with a different body',
  },
  'cursor-invalid': { status: 400, title: 'The cursor does not belong to this list; start without one' },
  'unsupported-media-type': { status: 415, title: 'Send the body as application/json' },
  'body-too-large': { status: 413, title: 'The body is larger than 64 KB' },
  'route-not-found': { status: 404, title: 'There is nothing at this address' },
  'too-many': { status: 429, title: 'Too many requests in a short time; wait and try again' },
  'try-again': { status: 503, title: 'The service is busy; try again in a moment' },
  internal: { status: 500, title: 'Something failed on our side' },

  // The caller
  'token-missing': { status: 401, title: 'Sign in and send the token as a bearer token' },
  'token-invalid': { status: 401, title: 'The token is not valid here' },
  'token-expired': { status: 401, title: 'The token has expired; sign in again' },
  'issuer-unavailable': { status: 503, title: 'Sign-in cannot be checked just now; try again' },
  'keys-wrong': { status: 503, title: 'The service was started with the wrong keys and refuses all changes' },
  'too-young': { status: 403, title: 'Accounts are for people aged 13 and over' },
  'age-needed': { status: 403, title: 'State your birth year first' },
  'under-18': { status: 403, title: 'Moderators, editors and administrators are 18 or over' },
  'not-a-moderator': { status: 403, title: 'Only moderators may do this' },
  'not-an-editor': { status: 403, title: 'Only editors may do this' },
  'second-editor-needed': {
    status: 403,
    title: 'You wrote some of this, so another editor must publish it',
  },
  'not-an-admin': { status: 403, title: 'Only administrators may do this' },
  'conflict-of-interest': {
    status: 403,
    title: 'You are involved in this case, so another person must decide it',
  },
  'trained-moderators-only': {
    status: 403,
    title: 'Only moderators who are trained in child protection may read this case',
  },
  'same-decider': {
    status: 403,
    title: 'You made the decision; another person must decide the appeal',
  },
  'not-asked-of-teens': { status: 403, title: 'People under 18 are not asked for the ages of children' },

  'name-not-checked': { status: 503, title: 'The name cannot be checked just now; try again' },

  // Not found
  'title-not-found': { status: 404, title: 'No title has this slug' },
  'working-copy-not-found': { status: 404, title: 'You have no unsaved changes of this title' },
  'link-not-found': { status: 404, title: 'The last check found no dead link of this title at this address' },
  'review-not-found': { status: 404, title: 'No review has this id' },
  'submission-not-found': { status: 404, title: 'No submission has this receipt' },
  'statement-not-found': { status: 404, title: 'No decision refused or hid this submission' },
  'case-not-found': { status: 404, title: 'There is no such case' },
  'policy-not-found': { status: 404, title: 'There is no such version of the policy' },
  'suggestion-not-found': { status: 404, title: 'There is no such suggestion' },
  'revision-not-found': { status: 404, title: 'The title has no such revision' },
  'media-not-found': { status: 404, title: 'There is no such picture' },

  // Conflicts with the current state
  'changed-meanwhile': {
    status: 409,
    title: 'This changed while your request was running; read it again and repeat the request',
  },
  'working-copy-changed': { status: 409, title: 'Another device has stored other unsaved changes' },
  'version-conflict': { status: 409, title: 'This has changed since you read it' },
  'case-closed': { status: 409, title: 'The case is closed' },
  'case-assigned': { status: 409, title: 'Another moderator has this case' },
  'case-not-assigned': { status: 409, title: 'You do not have this case' },
  'submission-changed': {
    status: 409,
    title: 'The author has sent a new text; this case is about the old one',
  },
  'already-decided': { status: 409, title: 'This has already been decided' },
  withdrawn: { status: 409, title: 'The author has withdrawn this' },
  'undo-expired': {
    status: 409,
    title: 'Only the person who made a decision can undo it, within one minute',
  },
  'not-editable': { status: 409, title: 'This submission cannot be edited any more; its receipt says why' },
  'not-appealable': {
    status: 409,
    title: 'There is no decision to appeal against, or six months have passed',
  },
  'already-appealed': { status: 409, title: 'This decision has already been appealed' },
  'own-review': { status: 409, title: 'You wrote this yourself' },
  'name-reset': { status: 409, title: 'This name has already been reset and will disappear in a moment' },
  'birth-year-said': { status: 409, title: 'A birth year is set once and cannot be changed' },
  'handle-chosen': { status: 409, title: 'A name is chosen once and cannot be changed' },
  'handle-taken': { status: 409, title: 'Somebody else has this name' },
  'edits-conflict': {
    status: 409,
    title: 'The same fields were changed meanwhile; the answer lists both versions of each',
  },
  'title-merged': { status: 409, title: 'This title was merged into another one' },
  'merge-not-possible': { status: 409, title: 'These two titles cannot be merged' },
  'not-merged': { status: 409, title: 'This title is not merged into another one' },
  'move-not-possible': { status: 409, title: 'These submissions cannot be moved to that title' },
  'not-waiting': { status: 409, title: 'This revision does not wait to be published' },
  'not-scheduled': { status: 409, title: 'No publication of this title is scheduled' },
  'not-published': { status: 409, title: 'The title is not published' },
  'slug-taken': { status: 409, title: 'Another title has this slug' },
  'external-id-taken': {
    status: 409,
    title: 'Another title has this identifier of another catalogue',
  },

  // Decisions and policies
  'duplicate-not-possible': {
    status: 422,
    title: 'It cannot be a duplicate of that suggestion, because nobody would decide about it',
  },
  'outcome-not-possible': { status: 400, title: 'This outcome is not possible for this kind of case' },
  'reason-required': { status: 400, title: 'State at least one reason' },
  'text-required': { status: 400, title: 'Explain the decision in the public note' },
  'policy-protects-too-little': {
    status: 400,
    title: 'The policy must hold, return for edits or reject these categories',
  },
} as const satisfies Record<string, ProblemDefinition>;

/** A stable code of the API, such as `age-needed`. */
export type ProblemCode = keyof typeof problems;

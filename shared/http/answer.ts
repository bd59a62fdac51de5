/** The answer of a use case: its HTTP status, its body and optional headers. */
export interface UseCaseAnswer<Status extends number, Body> {
  status: Status;
  body: Body;
  headers?: Readonly<Record<string, string>>;
}

/** Builds an answer with a body. */
export function answer<const Status extends number, Body>(
  status: Status,
  body: Body,
  headers: Readonly<Record<string, string>> = {},
): UseCaseAnswer<Status, Body> {
  return { status, body, headers };
}

/** Builds a 204 response, which has no body. */
export function noBody(): { status: 204 } {
  return { status: 204 };
}

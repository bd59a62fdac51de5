/** An answer of a use case: its status, and its body and headers where it has some. */
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

/** The answer 204, which has no body. */
export function noBody(): { status: 204 } {
  return { status: 204 };
}

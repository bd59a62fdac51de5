import { isForStaff } from '../../shared/contract/access.ts';
import { problemsOf } from '../../shared/contract/openapi.ts';
import { Problem } from '../../shared/contract/problem-document.ts';
import { problems } from '../../shared/contract/problems.ts';
import type { RouteDefinition } from '../../shared/contract/route.ts';
import { apiRoutes } from '../../shared/contract/routes.ts';

interface GivenAnswer {
  method: string;
  path: string;
  status: number;
  contentType: string | null;
  text: string;
}

const segmentsOf = (path: string): string[] => (path.split('?')[0] ?? '').split('/');

const matches = (route: RouteDefinition, method: string, path: string): boolean => {
  const wanted = segmentsOf(route.path);
  const given = segmentsOf(path);
  return (
    route.method === method &&
    wanted.length === given.length &&
    wanted.every((segment, index) =>
      segment.startsWith('{') ? given[index] !== '' : segment === given[index],
    )
  );
};

/** Returns how an answer differs from the contract of its route; `undefined` when it matches. */
function undocumentedIn(route: RouteDefinition, answer: GivenAnswer): string | undefined {
  const { status, contentType, text } = answer;
  if (contentType?.startsWith('application/problem+json')) {
    const parsed = Problem.safeParse(JSON.parse(text));
    if (!parsed.success) return `the problem document: ${parsed.error.message}`;
    const { code } = parsed.data;
    const known = problemsOf(route).find((one) => one === code);
    if (known === undefined) return `the code ${code}`;
    return problems[known].status === status ? undefined : `${code} with the status ${status}`;
  }
  if (status === 401 && isForStaff(route.access)) return undefined;
  const described = route.answers[status];
  if (described === undefined) return `the status ${status}`;
  if (described.body === undefined) return text === '' ? undefined : `a body with the status ${status}`;
  const parsed = described.body.safeParse(JSON.parse(text));
  return parsed.success ? undefined : `the body of ${status}: ${parsed.error.message}`;
}

/**
 * Throws when an answer of the JSON API differs from the contract of its route: another status, an unknown code or an
 * undocumented field. Does not check answers of pages and of URLs without a route.
 */
export function checkAnswer(answer: GivenAnswer): void {
  const route = Object.values(apiRoutes).find((one) => matches(one, answer.method, answer.path));
  const undocumented = route && undocumentedIn(route, answer);
  if (undocumented !== undefined)
    throw new Error(
      `${answer.method} ${route?.path} answered what its contract does not say: ${undocumented}`,
    );
}

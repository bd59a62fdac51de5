/** A parsed route key of an HTTP API. */
export interface RoutePattern {
  /** As in the template, such as `GET /notes/{id}`, `ANY /{proxy+}` or `$default`. */
  routeKey: string;
  method: string;
  segments: string[];
}

export interface RouteMatch<R> {
  route: R;
  pathParameters: Record<string, string>;
}

export function parseRouteKey(routeKey: string): RoutePattern {
  if (routeKey === '$default') return { routeKey, method: 'ANY', segments: ['{$default+}'] };
  const [method = 'ANY', path = '/'] = routeKey.split(' ');
  return { routeKey, method, segments: path.split('/').slice(1) };
}

/**
 * Picks the most specific route, as API Gateway does: first a fixed segment, then `{parameter}`, then `{greedy+}`; a
 * method before ANY; `$default` last.
 */
export function matchRoute<R extends RoutePattern>(
  routes: readonly R[],
  method: string,
  rawPath: string,
): RouteMatch<R> | undefined {
  const path = rawPath.split('/').slice(1);
  const [best] = routes
    .filter((route) => route.method === 'ANY' || route.method === method)
    .map((route) => ({ route, pathParameters: parametersOf(route.segments, path) }))
    .filter((match): match is RouteMatch<R> => match.pathParameters !== undefined)
    .sort((a, b) => rank(a.route).localeCompare(rank(b.route)));
  return best;
}

function rank({ segments, method, routeKey }: RoutePattern): string {
  const places = segments.map((segment) => {
    if (!segment.startsWith('{')) return '0';
    return segment.endsWith('+}') ? '2' : '1';
  });
  // The terminating '9' ranks a longer path with fixed segments before a shorter greedy one.
  return `${routeKey === '$default' ? '9' : '0'}${places.join('')}9${method === 'ANY' ? '1' : '0'}`;
}

function parametersOf(segments: string[], path: string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [at, segment] of segments.entries()) {
    const part = path[at];
    if (segment === '{$default+}') return {};
    if (part === undefined) return undefined;
    const parameter = /^\{(.+?)(\+?)\}$/.exec(segment);
    if (parameter === null) {
      if (decode(part) !== segment) return undefined;
      continue;
    }
    if (part === '') return undefined;
    const isGreedy = parameter[2] === '+';
    parameters[String(parameter[1])] = decode(isGreedy ? path.slice(at).join('/') : part);
    if (isGreedy) return parameters;
  }
  return path.length === segments.length ? parameters : undefined;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

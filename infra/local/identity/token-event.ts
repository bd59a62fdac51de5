import { isRecord } from '../cloudformation/values.ts';
import { type Person, subjectId } from './person.ts';

/** Claims that a pre token generation trigger cannot change (Cognito developer guide). */
const protectedClaims = new Set([
  ...[
    'acr',
    'amr',
    'at_hash',
    'auth_time',
    'azp',
    'client_id',
    'cognito:username',
    'exp',
    'iat',
    'identities',
  ],
  ...['iss', 'jti', 'nbf', 'nonce', 'origin_jti', 'sub', 'token_use', 'username', 'version'],
]);

interface TokenRequest {
  person: Person;
  clientId: string;
  scope: string;
}

/** The user pool attributes of a person's account. */
export function attributesOf({ subject, attributes }: Person): Record<string, string> {
  return {
    preferred_username: subject,
    ...attributes,
    sub: subjectId(subject),
    'cognito:user_status': 'CONFIRMED',
  };
}

/** The version 2 event of the pre token generation trigger, for a sign-in on the user pool's pages. */
export function tokenEvent(userPoolId: string, { person, clientId, scope }: TokenRequest): object {
  return {
    version: '2',
    triggerSource: 'TokenGeneration_HostedAuth',
    region: userPoolId.split('_')[0],
    userPoolId,
    userName: person.subject,
    callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId },
    request: {
      userAttributes: attributesOf(person),
      groupConfiguration: { groupsToOverride: person.groups, iamRolesToOverride: [], preferredRole: null },
      scopes: scope.split(' '),
    },
    response: { claimsAndScopeOverrideDetails: null },
  };
}

const memberAt = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Applies the trigger's response to a token's claims: adds, overrides and suppresses all but the protected ones. */
export function changedClaims(
  claims: Record<string, unknown>,
  answer: unknown,
  token: 'accessTokenGeneration' | 'idTokenGeneration',
): Record<string, unknown> {
  const details = memberAt(answer, 'response', 'claimsAndScopeOverrideDetails', token);
  const added = memberAt(details, 'claimsToAddOrOverride');
  const suppressed = texts(memberAt(details, 'claimsToSuppress')).filter(
    (name) => !protectedClaims.has(name),
  );
  const changed = Object.entries({ ...claims, ...allowed(isRecord(added) ? added : {}) });
  return Object.fromEntries(changed.filter(([name]) => !suppressed.includes(name)));
}

const allowed = (claims: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(claims).filter(([name]) => !protectedClaims.has(name)));

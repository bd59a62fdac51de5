import { isRecord } from '../cloudformation/values.ts';
import { type Person, subjectId } from './person.ts';

/** Claims that a trigger cannot change, as Cognito says. */
const fixed = new Set([
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

/** What a user pool knows of somebody: the attributes of their account, all of them text. */
export function attributesOf({ subject, attributes }: Person): Record<string, string> {
  return {
    preferred_username: subject,
    ...attributes,
    sub: subjectId(subject),
    'cognito:user_status': 'CONFIRMED',
  };
}

/** The event of version 2 of the pre token generation trigger, for a sign-in on the pool's own pages. */
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

const within = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** A token's claims after the trigger's answer: added, overridden and suppressed, but for those that are fixed. */
export function changedClaims(
  claims: Record<string, unknown>,
  answer: unknown,
  token: 'accessTokenGeneration' | 'idTokenGeneration',
): Record<string, unknown> {
  const details = within(answer, 'response', 'claimsAndScopeOverrideDetails', token);
  const added = within(details, 'claimsToAddOrOverride');
  const suppressed = texts(within(details, 'claimsToSuppress')).filter((name) => !fixed.has(name));
  const changed = Object.entries({ ...claims, ...(isRecord(added) ? allowed(added) : {}) });
  return Object.fromEntries(changed.filter(([name]) => !suppressed.includes(name)));
}

const allowed = (claims: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(claims).filter(([name]) => !fixed.has(name)));

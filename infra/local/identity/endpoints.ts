import { closeAccount, ownAccount, ownClaims } from './accounts.ts';
import { isLoopback, readAuthorizationRequest } from './authorization-request.ts';
import type { createCodes } from './codes.ts';
import type { SigningKey } from './keys.ts';
import { readPerson } from './read-person.ts';
import type { SignInChoices } from './sign-in-choices.ts';
import { messagePage, signInPage } from './sign-in-page.ts';
import { accessToken, idToken, type PreTokenTrigger, tokenSeconds } from './tokens.ts';

export interface IssuerState {
  url: string;
  key: SigningKey;
  /** The current time in milliseconds since 1970. */
  now: () => number;
  /** The ids of all clients of the user pools. */
  clients: string[];
  /** The names of all groups of the user pools. */
  groups: string[];
  choices: SignInChoices;
  codes: ReturnType<typeof createCodes>;
  /** Closed accounts: `sub` to the `iat` of the token that closed it. Tokens up to this time are revoked. */
  closed: Map<string, number>;
  /** The user pool's pre token generation trigger. */
  trigger?: PreTokenTrigger;
}

interface IssuerRequest {
  query: URLSearchParams;
  /** The fields of the body, which is a form or JSON. */
  fields: Record<string, unknown>;
  authorization: string | undefined;
  /** The X-Amz-Target header: the operation of Cognito's API. Empty when absent. */
  target: string;
}

export interface IssuerReply {
  status: number;
  type: 'application/json' | 'text/html; charset=utf-8';
  body: string;
  location?: string;
}

type Endpoint = (state: IssuerState, request: IssuerRequest) => Promise<IssuerReply> | IssuerReply;

/** The issuer's endpoints by method and path. Names and paths are Cognito's, except for `/local/token`. */
export const endpoints: Record<string, Endpoint> = {
  'GET /.well-known/openid-configuration': ({ url }) =>
    json(200, {
      issuer: url,
      authorization_endpoint: `${url}/authorize`,
      token_endpoint: `${url}/oauth2/token`,
      userinfo_endpoint: `${url}/userInfo`,
      end_session_endpoint: `${url}/logout`,
      jwks_uri: `${url}/.well-known/jwks.json`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      grant_types_supported: ['authorization_code'],
      code_challenge_methods_supported: ['S256'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['none'],
      scopes_supported: ['openid', 'profile', ownAccount],
    }),
  'GET /.well-known/jwks.json': ({ key }) => json(200, { keys: [key.publicJwk] }),
  'GET /authorize': async (state, { query }) => {
    const request = readAuthorizationRequest(query, state.clients);
    return typeof request === 'string' ? refused(request) : html(200, await signInPage(query, state));
  },
  'POST /authorize': async (issuer, { fields }) => {
    const query = new URLSearchParams(fields as Record<string, string>);
    const request = readAuthorizationRequest(query, issuer.clients);
    if (typeof request === 'string') return refused(request);
    const person = readPerson(fields, issuer.choices, issuer.groups);
    if (typeof person === 'string') return html(400, await signInPage(query, issuer, person));
    const { state, ...grant } = request;
    const target = new URL(request.redirectUri);
    target.searchParams.set('code', issuer.codes.issue({ ...grant, person }));
    if (state !== undefined) target.searchParams.set('state', state);
    return redirect(target.href);
  },
  'POST /oauth2/token': async ({ codes, key, url, trigger, now }, { fields }) => {
    const text = (name: string): string => String(fields[name] ?? '');
    if (text('grant_type') !== 'authorization_code') return json(400, { error: 'unsupported_grant_type' });
    const clientId = text('client_id');
    const grant = codes.redeem(text('code'), {
      clientId,
      redirectUri: text('redirect_uri'),
      verifier: text('code_verifier'),
    });
    if (grant === undefined) return json(400, { error: 'invalid_grant' });
    const request = { ...grant, issuer: url, trigger, at: now() };
    return json(200, {
      access_token: await accessToken(key, request),
      id_token: await idToken(key, request),
      token_type: 'Bearer',
      expires_in: tokenSeconds,
      scope: grant.scope,
    });
  },
  'POST /': async (state, { fields, target }) => {
    if (target !== 'AWSCognitoIdentityProviderService.DeleteUser')
      return json(400, { __type: 'UnknownOperationException' });
    const refused = await closeAccount(state, String(fields.AccessToken ?? ''));
    return refused === undefined
      ? json(200, {})
      : json(400, { __type: 'NotAuthorizedException', message: refused });
  },
  'GET /userInfo': async (state, { authorization }) => {
    const claims = await ownClaims(state, authorization?.replace(/^Bearer /i, '') ?? '');
    if (claims === undefined) return json(401, { error: 'invalid_token' });
    return json(200, { sub: claims.sub, username: claims.username, preferred_username: claims.username });
  },
  'GET /logout': async (_state, { query }) => {
    const target = query.get('post_logout_redirect_uri') ?? query.get('logout_uri') ?? '';
    return isLoopback(target)
      ? redirect(target)
      : html(200, await messagePage('Signed out', 'You are signed out.'));
  },
  'POST /local/token': async ({ key, url, clients, groups, choices, trigger, now }, { fields }) => {
    const person = readPerson(fields, choices, groups);
    if (typeof person === 'string') return json(400, { error: 'invalid_request', error_description: person });
    const clientId = clients[0] ?? 'local';
    const request = { person, clientId, issuer: url, scope: 'openid profile', trigger, at: now() };
    return json(200, { access_token: await accessToken(key, request) });
  },
};

const json = (status: number, value: unknown): IssuerReply => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});

const html = (status: number, body: string): IssuerReply => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
});

const refused = async (reason: string): Promise<IssuerReply> =>
  html(400, await messagePage('Sign-in refused', reason));

const redirect = (location: string): IssuerReply => ({ ...html(303, ''), location });

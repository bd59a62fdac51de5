import { createHash, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Issuer, startIssuer } from '../../../infra/local/identity/issuer.ts';
import { readPeopleFile } from '../../../infra/local/identity/people-file.ts';
import { openStoredValues } from '../../../infra/local/operation/stored-values.ts';
import { defined } from '../../../shared/values/defined.ts';

const redirectUri = 'http://localhost:4000/callback';
const verifier = randomBytes(32).toString('base64url');
const request = {
  client_id: 'web',
  redirect_uri: redirectUri,
  response_type: 'code',
  scope: 'openid profile',
  state: 'sent & returned',
  nonce: 'once',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
};

const people = fileURLToPath(new URL('../fixtures/people.json', import.meta.url));

let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer(openStoredValues());
  issuer.configure({ clients: ['web'], groups: ['writers', 'readers'], choices: readPeopleFile(people) });
});
afterAll(() => issuer.stop());

const form = (path: string, fields: Record<string, string>) =>
  fetch(`${issuer.url}${path}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

const signIn = async (changes: Record<string, string> = {}) => {
  const response = await form('/authorize', {
    ...request,
    subject: 'ana',
    duty: 'writers',
    seat: '28',
    ...changes,
  });
  return new URL(response.headers.get('location') ?? 'about:blank').searchParams;
};

const redeem = (code: string, changes: Record<string, string> = {}) =>
  form('/oauth2/token', {
    grant_type: 'authorization_code',
    client_id: 'web',
    redirect_uri: redirectUri,
    code,
    code_verifier: verifier,
    ...changes,
  });

describe('the local issuer', () => {
  it('signs a person in with a code and PKCE', async () => {
    const answer = await signIn();
    expect(answer.get('state')).toBe('sent & returned');
    const tokens = (await (await redeem(answer.get('code') ?? '')).json()) as Record<string, string>;
    const keys = createRemoteJWKSet(new URL(`${issuer.url}/.well-known/jwks.json`));
    const { payload: access } = await jwtVerify(tokens.access_token ?? '', keys, { issuer: issuer.url });
    expect(access).toMatchObject({
      token_use: 'access',
      client_id: 'web',
      'cognito:groups': ['writers'],
      username: 'ana',
      scope: 'openid profile',
    });
    const { payload: id } = await jwtVerify(tokens.id_token ?? '', keys, { audience: 'web' });
    expect(id).toMatchObject({ token_use: 'id', nonce: 'once', sub: access.sub });
    // As in Cognito: the ID token contains the account's attributes, the access token does not.
    expect(id).toMatchObject({ 'custom:seat': '28' });
    expect(access).not.toHaveProperty('custom:seat');
  });

  it('deletes an account with a token that has the scope for it, and revokes the tokens of the account', async () => {
    const tokenFor = async (scope: string): Promise<string> => {
      const code = (await signIn({ subject: 'leaving', scope })).get('code') ?? '';
      return ((await (await redeem(code)).json()) as Record<string, string>).access_token ?? '';
    };
    const close = async (AccessToken: string, operation = 'DeleteUser') => {
      const response = await fetch(`${issuer.url}/`, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
        },
        body: JSON.stringify({ AccessToken }),
      });
      return response.status;
    };
    const known = async (token: string) =>
      (await fetch(`${issuer.url}/userInfo`, { headers: { authorization: `Bearer ${token}` } })).status;
    const reading = await tokenFor('openid profile');
    const leaving = await tokenFor('openid aws.cognito.signin.user.admin');
    expect([await close(reading), await close('x.y.z'), await close(leaving, 'ListUsers')]).toEqual([
      400, 400, 400,
    ]);
    expect(await known(leaving)).toBe(200);
    expect(await close(leaving)).toBe(200);
    expect([await known(leaving), await close(leaving)]).toEqual([401, 400]);
  });

  it('refuses a code with a wrong verifier, from another client, or a second time', async () => {
    const wrong = (await signIn()).get('code') ?? '';
    expect((await redeem(wrong, { code_verifier: 'x'.repeat(43) })).status).toBe(400);
    const other = (await signIn()).get('code') ?? '';
    expect((await redeem(other, { client_id: 'other' })).status).toBe(400);
    const used = (await signIn()).get('code') ?? '';
    expect((await redeem(used)).status).toBe(200);
    expect((await redeem(used)).status).toBe(400);
  });

  it.each([
    { code_challenge: '' },
    { code_challenge_method: 'plain' },
    { client_id: 'unknown' },
    { redirect_uri: 'http://evil.test/' },
    { duty: 'emperors' },
    { duty: '' },
    { subject: '<script>' },
    { seat: 'window' },
    { seat: '401' },
    { seat: '2.5' },
    { person: 'nobody' },
  ])('refuses a sign-in with %j', async (change) => {
    const response = await form('/authorize', { ...request, subject: 'ana', duty: 'writers', ...change });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('<script>');
  });

  const pageOf = async ({ url }: Issuer): Promise<string> => {
    const response = await fetch(`${url}/authorize?${new URLSearchParams(request)}`);
    expect(response.status).toBe(200);
    return response.text();
  };

  it('shows a sign-in page that lists the people in the people file, carries the request along, and escapes every text', async () => {
    const page = await pageOf(issuer);
    expect(page).toContain('<button>Ana, who &lt;writes&gt;</button>');
    expect(page).toContain('<button>Ben, who reads</button>');
    expect(page).toContain('value="sent &amp; returned"');
    expect(page).toContain('<option value="readers">readers</option>');
    expect(page).toContain('<label for="seat">Seat (optional)</label>');
  });

  it('signs in a person from the people file with their groups and attributes', async () => {
    const code = (await signIn({ person: 'ana', subject: '', duty: '' })).get('code') ?? '';
    const { id_token = '' } = (await (await redeem(code)).json()) as Record<string, string>;
    expect(decodeJwt(id_token)).toMatchObject({
      'cognito:username': 'ana',
      'cognito:groups': ['writers'],
      'custom:team': 'blue',
    });
  });

  it('lists nobody without a people file, and issues tokens to anybody with or without a group', async () => {
    const plain = await startIssuer(openStoredValues());
    plain.configure({ clients: ['web'], groups: ['writers'] });
    expect(await pageOf(plain)).toContain('There are no demo people');
    const token = async (body: object) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(plain.tokenUrl, { method: 'POST', headers, body: JSON.stringify(body) });
      return decodeJwt(((await answer.json()) as Record<string, string>).access_token ?? '');
    };
    expect(await token({ subject: 'cleo' })).not.toHaveProperty('cognito:groups');
    expect(await token({ subject: 'cleo', group: 'writers' })).toHaveProperty('cognito:groups', ['writers']);
    await plain.stop();
  });

  it('issues a token for any subject without a sign-in, with the same sub every time', async () => {
    const ask = async (body: unknown) => {
      const response = await fetch(issuer.tokenUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return {
        status: response.status,
        token: ((await response.json()) as Record<string, string>).access_token,
      };
    };
    const first = decodeJwt((await ask({ subject: 'ana', duty: 'readers' })).token ?? '');
    const second = decodeJwt((await ask({ subject: 'ana', duty: 'writers', seat: 28 })).token ?? '');
    expect(second.sub).toBe(first.sub);
    expect(second).toMatchObject({ 'cognito:groups': ['writers'] });
    expect(second).not.toHaveProperty('custom:seat');
    expect((await ask({ subject: 'ana', duty: 'emperors' })).status).toBe(400);
  });

  it('lets the pre-token trigger change tokens, as Cognito does, except the protected claims', async () => {
    const events: unknown[] = [];
    const changing = await startIssuer(openStoredValues());
    changing.configure({
      groups: ['writers'],
      trigger: {
        userPoolId: 'us-east-1_pool',
        run: async (event) => {
          events.push(event);
          const claimsToAddOrOverride = { seat: '28', sub: 'somebody else', token_use: 'id' };
          const accessTokenGeneration = { claimsToAddOrOverride, claimsToSuppress: ['scope', 'iss'] };
          return { response: { claimsAndScopeOverrideDetails: { accessTokenGeneration } } };
        },
      },
    });
    const token = async (body: object) => {
      const headers = { 'content-type': 'application/json' };
      return fetch(changing.tokenUrl, { method: 'POST', headers, body: JSON.stringify(body) });
    };
    const answer = await token({
      subject: 'ana',
      groups: ['writers'],
      attributes: { 'custom:seat': '28' },
    });
    const claims = decodeJwt(((await answer.json()) as Record<string, string>).access_token ?? '');
    expect(claims).toMatchObject({ seat: '28', token_use: 'access', iss: changing.url });
    expect(claims).not.toHaveProperty('scope');
    expect(claims.sub).not.toBe('somebody else');
    expect(events[0]).toMatchObject({
      version: '2',
      triggerSource: 'TokenGeneration_HostedAuth',
      userPoolId: 'us-east-1_pool',
      request: {
        userAttributes: { sub: claims.sub, 'custom:seat': '28' },
        groupConfiguration: { groupsToOverride: ['writers'] },
      },
    });
    changing.configure({
      trigger: { userPoolId: 'us-east-1_pool', run: () => Promise.reject(new Error('failed')) },
    });
    expect((await token({ subject: 'ana' })).status).toBe(500);
    await changing.stop();
  });

  it('has the same key on every start with the same data directory', async () => {
    const storedValues = openStoredValues();
    const [one, two] = [await startIssuer(storedValues), await startIssuer(storedValues)];
    const keysOf = async ({ url }: Issuer) => (await fetch(`${url}/.well-known/jwks.json`)).json();
    expect(await keysOf(one)).toEqual(await keysOf(two));
    await Promise.all([one.stop(), two.stop()]);
  });
});

describe('the token endpoint for tests', () => {
  const ask = (origin?: string) =>
    fetch(`${issuer.url}/local/token`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', ...defined({ origin }) },
      body: JSON.stringify({ subject: 'ana', duty: 'writers' }),
    });
  const asJson = (origin: string) =>
    fetch(`${issuer.url}/local/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ subject: 'ana', duty: 'readers' }),
    });

  it.each(['https://evil.example', 'http://localhost.evil.example', 'http://evil.example:3000', 'null'])(
    'refuses requests by a page of %s',
    async (origin) => {
      for (const answer of [await ask(origin), await asJson(origin)]) {
        expect(answer.status).toBe(403);
        expect(await answer.text()).not.toContain('access_token');
      }
    },
  );

  it.each(['http://localhost:3000', 'http://127.0.0.1:4000'])(
    'issues tokens to a page on this machine: %s',
    async (origin) => {
      expect((await asJson(origin)).status).toBe(200);
    },
  );
});

import { setting } from '../../shared/environment/settings.ts';

/** What the pages are told by the environment. */
export interface Settings {
  /** The site's own address, without a slash at its end: what a request says about it is not believed. */
  siteUrl: string;
  /** The OpenID issuer that people sign in with, and the client they do it as. */
  issuer: string;
  clientId: string;
  /** More origins that the sign-in pages talk to: Cognito's token endpoint is not on its issuer's host. */
  identityOrigins: readonly string[];
}

/** Reads the environment once. Throws for a variable that is missing. */
export function settingsFrom(environment: NodeJS.ProcessEnv): Settings {
  return {
    siteUrl: setting(environment, 'SITE_URL').replace(/\/$/, ''),
    issuer: setting(environment, 'TOKEN_ISSUER'),
    clientId: setting(environment, 'CLIENT_ID'),
    identityOrigins: setting(environment, 'IDENTITY_ORIGINS')
      .split(' ')
      .filter((origin) => origin !== ''),
  };
}

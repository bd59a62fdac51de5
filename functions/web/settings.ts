import { setting } from '../../shared/environment/settings.ts';

/** The settings of the pages, from environment variables. */
export interface Settings {
  /** The site's own URL, without a trailing slash. The `Host` header of a request is not trusted. */
  siteUrl: string;
  /** The OpenID issuer that people sign in with, and the client id. */
  issuer: string;
  clientId: string;
  /** Other origins that the sign-in pages call: Cognito's token endpoint is not on the issuer's host. */
  identityOrigins: readonly string[];
  /** The host of the bucket of pictures, to which editors upload. */
  mediaHost: string;
  /** Whether another editor than its author must publish a review. */
  secondEditor: boolean;
}

/** Reads the environment variables. Throws when one is missing. */
export function settingsFrom(environment: NodeJS.ProcessEnv): Settings {
  return {
    siteUrl: setting(environment, 'SITE_URL').replace(/\/$/, ''),
    issuer: setting(environment, 'TOKEN_ISSUER'),
    clientId: setting(environment, 'CLIENT_ID'),
    identityOrigins: setting(environment, 'IDENTITY_ORIGINS')
      .split(' ')
      .filter((origin) => origin !== ''),
    mediaHost: setting(environment, 'MEDIA_HOST'),
    secondEditor: setting(environment, 'SECOND_EDITOR') !== 'off',
  };
}

import { transportHeaders } from '../../shared/http/transport-headers.ts';
import { uploadFolder } from '../../shared/pictures/paths.ts';
import type { Settings } from './settings.ts';

/** What the scripts of a page need beside the API. */
export interface PageNeeds {
  /** They upload pictures into the folder for uploads of the bucket. */
  uploads?: boolean;
}

/**
 * The origins that a page's scripts may connect to: the API, to sign in the identity provider, and for uploads one folder of
 * the bucket. A host without a scheme has the scheme of the page, or https.
 */
const connections = ({ issuer, identityOrigins, mediaHost }: Settings, { uploads }: PageNeeds): string =>
  [
    "'self'",
    new URL(issuer).origin,
    ...identityOrigins,
    ...(uploads ? [`${mediaHost}/${uploadFolder}`] : []),
  ].join(' ');

/** The security headers of every page. Pages have no inline scripts or styles, and the policy blocks them. */
export function securityHeaders(settings: Settings, needs: PageNeeds = {}): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      `connect-src ${connections(settings, needs)}`,
      'frame-src https://www.youtube-nocookie.com https://player.vimeo.com',
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'referrer-policy': 'strict-origin-when-cross-origin',
    ...transportHeaders,
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
  };
}

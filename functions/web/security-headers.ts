import { transportHeaders } from '../../shared/http/transport-headers.ts';
import type { Settings } from './settings.ts';

/** The origins that a page's scripts may connect to: the API and, to sign in, the identity provider. */
const connections = (settings: Settings): string =>
  ["'self'", new URL(settings.issuer).origin, ...settings.identityOrigins].join(' ');

/** The security headers of every page. Pages have no inline scripts or styles, and the policy blocks them. */
export function securityHeaders(settings: Settings): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      `connect-src ${connections(settings)}`,
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

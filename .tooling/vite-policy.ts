import type {Plugin} from 'vite';
import {policyMeta} from './content-security-policy.ts';

/**
 * Puts the policy into the built page as its first element, for hosts that send no headers. The development server goes
 * without: its reloading needs inline code.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'vigia-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {'http-equiv': 'Content-Security-Policy', content: policyMeta},
        injectTo: 'head-prepend',
      },
    ],
  };
}

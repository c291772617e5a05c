import { createHash } from 'node:crypto';

/**
 * The policy of a page that loads nothing, and runs no script but its own.
 * @param hasPictures whether it shows any, which it carries along
 * @param style where style sheets may come from: "'unsafe-inline'", or what names its own
 */
export function contentPolicy(style: string, script: string, hasPictures = false): string {
  const pictures = hasPictures ? ' img-src data:;' : '';
  return `default-src 'none';${pictures} style-src ${style}; script-src ${inlineSource(script)}; base-uri 'none'; form-action 'none'`;
}

/** What names a script or a style sheet within the page: nothing else is allowed with it. */
export function inlineSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

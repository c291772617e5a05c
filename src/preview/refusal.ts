import { createHash, timingSafeEqual } from 'node:crypto';

/** What somebody asks of the preview. */
export interface Request {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: {
    readonly host?: string | undefined;
    readonly origin?: string | undefined;
    readonly 'sec-fetch-site'?: string | string[] | undefined;
  };
}

/** Where the preview can be reached, and by whom: those who know the token. */
export interface Entrance {
  readonly port: number;
  readonly token: string;
}

/**
 * The path below the token that is asked for, or the status with which the request is refused. Any page that a browser has open
 * may send requests to this machine's ports, also by a name that leads to it since a moment ago: only the preview's own
 * pages, and whoever types its address, are answered.
 */
export function pathAskedFor(
  { method, url = '', headers }: Request,
  { port, token }: Entrance,
): string | 403 | 404 | 405 {
  const names = ['127.0.0.1', 'localhost', '[::1]'];
  // Browsers leave out the usual port.
  const hosts = names.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);
  const host = headers.host?.toLowerCase() ?? '';
  if (!hosts.includes(host)) return 403;
  if (headers.origin !== undefined && headers.origin.toLowerCase() !== `http://${host}`) return 403;
  const site = headers['sec-fetch-site'] ?? 'none';
  if (site !== 'same-origin' && site !== 'none') return 403;
  const [, given = '', path] = /^\/([^/?#]*)(?:\/([^?#]*))?/.exec(url) ?? [];
  if (!isSame(given, token)) return 404;
  if (method !== 'GET' && method !== 'HEAD') return 405;
  return path ?? 404;
}

/** Whether two texts are the same, in a time that says nothing of where they differ. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

import { describe, expect, it } from 'vitest';
import { pathAskedFor, type Request } from '../../src/preview/refusal.ts';

const token = 'Abc-123_defGHI456jklMN';
const entrance = { port: 8123, token };
const asking = ({ headers, ...others }: Partial<Request> = {}) =>
  pathAskedFor(
    { method: 'GET', url: `/${token}/`, ...others, headers: { host: '127.0.0.1:8123', ...headers } },
    entrance,
  );

describe('the preview answers', () => {
  it.each(['127.0.0.1:8123', 'localhost:8123', 'LOCALHOST:8123', '[::1]:8123'])('under %s', (host) => {
    expect(asking({ headers: { host } })).toBe('');
    expect(asking({ headers: { host, origin: `http://${host.toLowerCase()}` } })).toBe('');
  });

  it('its own pages, and whoever types the address', () => {
    for (const site of ['same-origin', 'none']) {
      expect(asking({ headers: { 'sec-fetch-site': site } })).toBe('');
    }
    expect(asking({ method: 'HEAD', url: `/${token}/files/report/html?x#y` })).toBe('files/report/html');
  });
});

describe('the preview refuses', () => {
  it.each([
    undefined,
    '',
    'evil.example',
    'evil.example:8123',
    '127.0.0.1',
    '127.0.0.1:8124',
    '127.0.0.1:8123.evil.example',
    'localhost.evil.example:8123',
    '127.0.0.1:8123, evil.example',
    '0.0.0.0:8123',
    '[::]:8123',
  ])('a request under the name %s, that leads here perhaps', (host) => {
    expect(asking({ headers: { host } })).toBe(403);
  });

  it.each([
    'null',
    'http://evil.example',
    'https://127.0.0.1:8123',
    'http://127.0.0.1:9',
    'http://localhost:8123',
  ])('a page of the origin %s', (origin) => {
    expect(asking({ headers: { origin } })).toBe(403);
  });

  it.each(['cross-site', 'same-site', 'anything'])('a page that the browser says is %s', (site) => {
    expect(asking({ headers: { 'sec-fetch-site': site } })).toBe(403);
  });

  it.each([
    '/',
    '',
    '//',
    `/${token.slice(0, -1)}/`,
    `/${token}x/`,
    `/${token.toLowerCase()}/`,
    `/${token}`,
    `//${token}/`,
    `/x/${token}/`,
    `/?${token}`,
    `http://127.0.0.1:8123/${token}/`,
    '/%41bc-123_defGHI456jklMN/',
  ])('the path %s, which is below no token', (url) => {
    expect(asking({ url })).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', undefined])('the method %s', (method) => {
    expect(asking({ method })).toBe(405);
  });

  it('whoever does not know the token, before saying anything of methods', () => {
    expect(asking({ method: 'POST', url: '/x/' })).toBe(404);
  });
});

import { expect, it } from 'vitest';
import { rendered } from '../support/rendered.ts';
import { treeFromHtml } from '../support/sheets.ts';

it('a page for a web site is plain: elements without looks, to be copied as they stand', async () => {
  const tree = treeFromHtml(
    '<abstract>Tít của bài, ngày 13/12/2023</abstract><p><b>Ngày 13/12/2023, xã có 07 tập thể.</b></p><p>Gồm:</p><ul><li>một;</li><li>hai.</li></ul><note>Nguồn: UBND xã</note>',
  );
  const page = String(await rendered({ tree: { ...tree, medium: 'web' } }, 'html'));
  const [, body] = /<main>([\s\S]*)<\/main>/.exec(page) ?? [];
  expect(body?.trim().split('\n')).toEqual([
    '<h1>Tít của bài, ngày 13/12/2023</h1>',
    '<p><strong>Ngày 13/12/2023, xã có 07 tập thể.</strong></p>',
    '<p>Gồm:</p>',
    '<ul><li>một;</li><li>hai.</li></ul>',
    '<p>Nguồn: UBND xã</p>',
  ]);
  expect(page).toContain('<title>Tít của bài, ngày 13/12/2023</title>');
  expect(page).not.toMatch(/<script|<nav/);
});

it('a headline stands alone in every format, with nothing that sets it off', async () => {
  const tree = treeFromHtml('<abstract draft>Tít của bài</abstract><p>Lời.</p>');
  expect(String(await rendered({ tree }, 'md'))).toBe('**DỰ THẢO**\n\n# Tít của bài\n\nLời.\n');
  expect(String(await rendered({ tree }, 'html'))).toContain('<h1>DỰ THẢO<br>Tít của bài</h1>');
});

import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { laidOutPages } from '../support/laid-out.ts';
import { rendered } from '../support/rendered.ts';
import { treeFromHtml } from '../support/sheets.ts';

const tree = treeFromHtml(
  '<sheet><figure unit="triệu đồng"><number>287,1</number><p>Quỹ đền ơn đáp nghĩa</p><p>vượt 4% kế hoạch</p></figure><figure><number></number><p>Không có số</p></figure></sheet>',
);

it('a key figure stands in every format, large, over what it is; one without a number is none', async () => {
  const [page] = await laidOutPages(tree);
  expect(page?.pieces.map(({ text, size }) => [text, size])).toEqual([
    ['287,1 triệu đồng', 36],
    ['Quỹ đền ơn đáp nghĩa', 18],
    ['vượt 4% kế hoạch', 14],
  ]);
  const word = strFromU8(
    unzipSync(await rendered({ tree }, 'docx'))['word/document.xml'] ?? new Uint8Array(),
  );
  expect([...word.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join('')).toBe(
    '287,1 triệu đồngQuỹ đền ơn đáp nghĩavượt 4% kế hoạch',
  );
  expect(String(await rendered({ tree }, 'md'))).toBe(
    '**287,1 triệu đồng** Quỹ đền ơn đáp nghĩa, vượt 4% kế hoạch\n',
  );
  const html = String(await rendered({ tree }, 'html')).replace(/<style>[\s\S]*?<\/style>/, '');
  expect(html.replace(/<[^>]*>/g, '')).toContain('287,1 triệu đồngQuỹ đền ơn đáp nghĩavượt 4% kế hoạch');
});

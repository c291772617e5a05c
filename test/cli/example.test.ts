import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import summarySchema from '../../schemas/summary.schema.json' with { type: 'json' };
import { nodeEffects } from '../../src/cli/effects.ts';
import { main } from '../../src/cli/main.ts';

const example = new URL('../../examples/cua-lo-2023', import.meta.url).pathname;

async function run(args: readonly string[]) {
  let printed = '';
  let complained = '';
  const status = await main(args, {
    ...nodeEffects(),
    environment: {},
    print: (text) => {
      printed += text;
    },
    complain: (text) => {
      complained += text;
    },
  });
  return { status, printed, complained };
}

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

async function pagesOf(path: string): Promise<Piece[][]> {
  const document = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
  const pages: Piece[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? {
              text: item.str,
              x: item.transform[4],
              y: (page.view[3] ?? 0) - item.transform[5],
              size: item.transform[0],
              font: item.fontName,
            }
          : [],
      ),
    );
  }
  return pages;
}

const textOf = (pieces: readonly Piece[]) =>
  pieces
    .map((piece) => piece.text)
    .join(' ')
    .replace(/\s+/g, ' ');

describe('the reference campaign', () => {
  let folder = '';
  let pages: Piece[][] = [];
  let whole = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'review-'));
    const built = await run(['build', example, '--out', folder, '--format', 'pdf,json']);
    expect(built).toMatchObject({ status: 0, complained: '' });
    expect(built.printed).toBe(`${join(folder, 'bao-cao-2023.pdf')}\n${join(folder, 'bao-cao-2023.json')}\n`);
    pages = await pagesOf(join(folder, 'bao-cao-2023.pdf'));
    whole = pages.map(textOf).join(' ');
  });

  it.each([
    '07/07 cơ sở đạt (100%), đều xếp loại vững mạnh',
    '02/02 cụm an toàn làm chủ đạt (100%), đều xếp loại vững mạnh',
    'Quân khu IV tặng danh hiệu “Đơn vị quyết thắng” cho 01 tập thể',
    'Công an tỉnh khen thưởng 03 tập thể, 03 cá nhân',
    'UBND thị xã khen thưởng 12 tập thể, 17 cá nhân',
    'công tác quốc phòng và an ninh: 07 tập thể, 12 cá nhân',
    'diễn tập chiến đấu trong khu vực phòng thủ phường: 02 tập thể, 02 cá nhân',
    'Tổng cộng đã khen thưởng 15 tập thể, 20 cá nhân',
    'tính cả danh hiệu thi đua là 16 tập thể, 20 cá nhân',
    '07/07 cơ sở đã ký cam kết',
    'số liệu minh họa',
  ])('states: %s', (sentence) => expect(whole).toContain(sentence));

  it('extracts as NFC', () => expect(whole).toBe(whole.normalize('NFC')));

  it('stands in the order of the outline', () => {
    const marks = ['Phần thứ nhất', 'Phần thứ hai', 'Nơi nhận:', 'Phụ lục I ', 'Phụ lục II ', 'Phụ lục V '];
    const places = marks.map((mark) => whole.indexOf(mark));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('keeps body text within the margins and numbers pages in the top margin', () => {
    const millimetre = 72 / 25.4;
    for (const [index, page] of pages.entries()) {
      const [number] = page.filter((piece) => piece.y < 20 * millimetre);
      if (index === 0) expect(number).toBeUndefined();
      for (const piece of page) {
        if (piece === number) expect(piece.text).toMatch(/^\d+$/);
        else expect(piece.x).toBeGreaterThanOrEqual(30 * millimetre - 0.5);
      }
    }
  });

  it('writes a summary that conforms to its schema', async () => {
    const summary = JSON.parse(await readFile(join(folder, 'bao-cao-2023.json'), 'utf8'));
    const ajv = new Ajv2020({ strict: false });
    const isValid = ajv.validate(summarySchema, summary);
    expect(ajv.errors).toBeNull();
    expect(isValid).toBe(true);
    expect(summary.awards.total).toEqual({ collectives: 16, individuals: 20 });
  });

  it('gives the same bytes twice', async () => {
    const again = await mkdtemp(join(tmpdir(), 'review-'));
    await run(['build', example, '--out', again]);
    const [first, second] = await Promise.all(
      [folder, again].map((one) => readFile(join(one, 'bao-cao-2023.pdf'))),
    );
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
  });
});

describe('the command line', () => {
  it('finds nothing wrong with the example', async () => {
    expect(await run(['validate', example])).toMatchObject({ status: 0, complained: '' });
  });

  it('refuses wrong usage with status 2', async () => {
    expect(await run(['validate', '--nonsense'])).toMatchObject({ status: 2, printed: '' });
    expect(await run(['build', example, '-f', 'doc'])).toMatchObject({ status: 2, printed: '' });
    expect(await run(['build', tmpdir()])).toMatchObject({ status: 2, printed: '' });
  });

  it('prints its help in both languages', async () => {
    expect((await run(['--help'])).printed).toContain('Cách dùng:');
    expect((await run(['--lang', 'en', '--help'])).printed).toContain('Usage:');
  });
});

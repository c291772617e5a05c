import { describe, expect, it } from 'vitest';
import type { Page, Part } from '../../src/layout/pages.ts';
import { layoutOf } from '../support/laid-out.ts';
import { certificate, treeFromHtml } from '../support/sheets.ts';

const millimetre = 72 / 25.4;

const textsOn = ({ marks }: Page) =>
  marks.flatMap((mark) =>
    mark.kind === 'text' ? [{ ...mark, words: mark.text.runs.map(({ text }) => text).join('') }] : [],
  );

async function pagesOf(html: string): Promise<Page[]> {
  return (await layoutOf(treeFromHtml(html))).pages;
}

/** The lines of a recipient's name: those between what is given and for what. */
async function nameLines(name: string, fit: string) {
  const [page] = await pagesOf(certificate({ name, fit }));
  if (page === undefined) throw new Error('There is no page.');
  const texts = textsOn(page);
  const [from, to] = ['GIẤY KHEN', 'Đã có thành tích'].map((words) =>
    texts.findIndex((text) => text.words === words),
  );
  return texts.slice((from ?? 0) + 1, to).map(({ words, text }) => ({ words, size: text.size }));
}

describe('sheets', () => {
  it('each have a page, in the middle between its edges and within its frame, and no number', async () => {
    const pages = await pagesOf(['Một', 'Hai', 'Ba'].map((name) => certificate({ name })).join(''));
    expect(pages).toHaveLength(3);
    for (const page of pages) {
      expect(page.width).toBeGreaterThan(page.height);
      const texts = textsOn(page);
      const [nation] = texts;
      const middle = (nation?.left ?? 0) + (nation?.text.width ?? 0) / 2;
      expect(middle).toBeCloseTo(page.width / 2, 1);
      expect(texts.map(({ words }) => words)).not.toContain('2');
      for (const { left, baseline, text } of texts) {
        expect(left).toBeGreaterThan(20 * millimetre);
        expect(left + text.width).toBeLessThan(page.width - 20 * millimetre);
        expect(baseline).toBeLessThan(page.height - 18 * millimetre);
      }
    }
  });

  it('bear a frame that stays on the paper, beyond what printers leave out', async () => {
    const [page] = await pagesOf(certificate({}));
    const ornaments = page?.marks.flatMap((mark) => (mark.kind === 'frame' ? mark.ornaments : []));
    const points = (ornaments ?? []).flatMap((ornament) =>
      ornament.steps.flatMap(([, ...lengths]) =>
        Array.from({ length: lengths.length / 2 }, (_, at) => [lengths[2 * at], lengths[2 * at + 1]]),
      ),
    );
    const [width, height] = [page?.width ?? 0, page?.height ?? 0];
    expect(points.length).toBeGreaterThan(500);
    const nearest = points.flatMap(([x = 0, y = 0]) => [x, y, width - x, height - y]);
    expect(nearest.reduce((least, one) => Math.min(least, one))).toBeGreaterThan(8 * millimetre);
  });

  it('are the whole document where a template writes nothing else, each with a bookmark', async () => {
    const { pages, outline } = await layoutOf(
      treeFromHtml(certificate({ name: 'Một' }) + certificate({ name: 'Hai' })),
    );
    expect(pages.map(({ number }) => number)).toEqual([1, 2]);
    expect(outline.bookmarks).toMatchObject([
      { text: 'Một', to: { page: 0 } },
      { text: 'Hai', to: { page: 1 } },
    ]);
    const roles = (part: Part): string[] => [part.role, ...part.children.flatMap(roles)];
    expect(roles(outline.structure).filter((role) => role === 'H1')).toHaveLength(2);
  });

  it('stand between the document and its annexes, whose pages are numbered as ever', async () => {
    const annex = `<annex><heading>A</heading>${'<p>x</p>'.repeat(80)}</annex>`;
    const pages = await pagesOf(`<p>x</p>${certificate({})}${annex}`);
    expect(pages.map(({ number }) => number)).toEqual([1, 2, 1, 2, 3]);
    expect(textsOn(pages[1] ?? fail()).map(({ words }) => words)).toContain('GIẤY KHEN');
    expect(textsOn(pages[3] ?? fail())[0]?.words).toBe('2');
  });

  it('of more than they have room for are set smaller, and none of it is lost', async () => {
    const reason = 'đã có thành tích xuất sắc trong thực hiện nhiệm vụ '.repeat(24);
    const pages = await pagesOf(certificate({ reason }));
    expect(pages).toHaveLength(1);
    const texts = textsOn(pages[0] ?? fail());
    expect(texts.find(({ words }) => words === 'GIẤY KHEN')?.text.size).toBeLessThan(40);
    const words = texts.map((text) => text.words).join(' ');
    expect(words.match(/xuất sắc/g)).toHaveLength(24);
    const endless = await pagesOf(certificate({ reason: reason.repeat(4) }));
    const all = endless.flatMap(textsOn).map((text) => text.words);
    expect(all.join(' ').match(/xuất sắc/g)).toHaveLength(96);
    for (const { marks } of endless) expect(marks.some(({ kind }) => kind === 'frame')).toBe(true);
  });
});

describe('a line that is too wide', () => {
  it('is a name, which is set smaller and never parted', async () => {
    const name = 'Công Tằng Tôn Nữ Nguyễn Phúc Huyền Trân Minh Châu Thị Ngọc Bảo Khánh';
    const [line, ...others] = await nameLines(name, 'name');
    expect(others).toEqual([]);
    expect(line?.words).toBe(name);
    expect(line?.size).toBeLessThan(26);
    expect(line?.size).toBeGreaterThan(16);
  });

  it('is a phrase that fits when it is a little smaller', async () => {
    const lines = await nameLines('Dân quân tự vệ – Ban Chỉ huy Quân sự phường Nghi Thủy Xuân', 'phrase');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.size).toBeLessThan(26);
  });

  it('is a longer phrase, in as few lines as may be, as large as these have room for', async () => {
    const name =
      'Dân quân tự vệ – Ban Chỉ huy Quân sự phường Nghi Thủy và lực lượng Công an, Bộ đội Biên phòng trên địa bàn';
    const lines = await nameLines(name, 'phrase');
    expect(lines.map(({ words }) => words).join(' ')).toBe(name);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.size).toBeGreaterThanOrEqual(19.5);
  });

  it('is a word that no size makes fit, of which no letter is lost', async () => {
    const word = 'Rấtdài'.repeat(40);
    for (const fit of ['none', 'phrase', 'name']) {
      const lines = await nameLines(word, fit);
      expect(lines.map(({ words }) => words).join('')).toBe(word);
    }
  });
});

function fail(): never {
  throw new Error('There is no such page.');
}

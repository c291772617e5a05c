import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';
import { type Documented, documented, withoutCharts } from '../support/document.ts';
import { type Files, filesOf } from '../support/memory-world.ts';
import { needs } from '../support/needs.ts';
import { printedByOffice } from '../support/office.ts';
import {
  centre,
  find,
  isBold,
  isItalic,
  lengthOf,
  linesOn,
  millimetre,
  partsOf,
  ruleUnder,
} from '../support/pages.ts';
import { type Page, type Piece, pdfIn, readPdf, textOf } from '../support/pdf.ts';
import { rendered } from '../support/rendered.ts';
import { edited, newFolder } from '../support/run.ts';

const folder = fileURLToPath(new URL('./fixtures/dang-uy', import.meta.url));

/** The report of the Party's campaign, with some text replaced in its review.yaml. */
function report(
  edits: readonly (readonly [string, string])[] = [],
  templates: Readonly<Record<string, string>> = {},
): Promise<Documented> {
  const files = new Map(filesOf(folder));
  for (const [name, text] of Object.entries(templates)) files.set(`templates/${name}`, Buffer.from(text));
  files.set('review.yaml', Buffer.from(edited('review.yaml', String(files.get('review.yaml')), edits)));
  return documented(files as Files).then(withoutCharts);
}

async function printed(engine: 'pdf' | 'docx') {
  const bytes = await rendered(await report(), engine);
  if (engine === 'pdf') return pdfIn(bytes);
  const empty = await newFolder();
  await writeFile(join(empty, 'report.docx'), bytes);
  await printedByOffice([join(empty, 'report.docx')], empty);
  return readPdf(join(empty, 'report.pdf'));
}

const regular = 'Tinos-Regular';
const bold = 'Tinos-Bold';

for (const engine of ['pdf', 'docx'] as const) {
  describe(
    `layout by Hướng dẫn 36, ${engine}`,
    engine === 'docx' ? needs('soffice', 'REVIEW_FAULTS=all') : {},
    () => {
      let first: Page;
      let body: Page[];
      let annexes: Page[][];

      beforeAll(async () => {
        [body = [], ...annexes] = partsOf(await printed(engine));
        first = body[0] as Page;
      });

      const signed = () => body.find((page) => page.pieces.some(({ text }) => text === 'Nơi nhận:')) as Page;

      it('P01: the Party’s name at the top right, a rule below as long as it, and no Quốc hiệu', () => {
        const name = find(first, 'ĐẢNG CỘNG SẢN VIỆT NAM');
        expect(name).toMatchObject({ size: 15, font: bold });
        expect(name.x).toBeGreaterThan(first.width / 2 - 30 * millimetre);
        expect(Math.abs(lengthOf(ruleUnder(first, name)) - name.width)).toBeLessThan(1);
        expect(Math.abs(name.y - find(first, 'ĐẢNG BỘ TỈNH').y)).toBeLessThan(2);
        expect(textOf(first.pieces)).not.toMatch(/CỘNG HÒA|Độc lập/);
      });

      it('P02: the bodies, and an asterisk instead of a rule', () => {
        const superior = find(first, 'ĐẢNG BỘ TỈNH MINH HỌA');
        const issuer = find(first, 'ĐẢNG ỦY XÃ MINH HỌA');
        const asterisk = find(first, '*');
        expect(superior).toMatchObject({ size: 14, font: regular });
        expect(issuer).toMatchObject({ size: 14, font: bold });
        expect(asterisk).toMatchObject({ text: '*', size: 14, font: regular });
        expect(superior.y).toBeLessThan(issuer.y);
        expect(issuer.y).toBeLessThan(asterisk.y);
        for (const piece of [issuer, asterisk])
          expect(Math.abs(centre(piece) - centre(superior))).toBeLessThan(1);
        expect(() => ruleUnder(first, issuer)).toThrow();
        expect(() => ruleUnder(first, asterisk)).toThrow();
      });

      it('P03: the number, also where annexes refer to it', () => {
        const number = find(first, 'Số');
        expect(number).toMatchObject({ size: 14, font: regular });
        // Programs that lay out Word's files may set its words apart.
        const beside = first.pieces.filter(({ x, y }) => Math.abs(y - number.y) < 1 && x < first.width / 2);
        expect(textOf(beside)).toMatch(/^Số 12-BC\/ĐU/);
        const end = Math.max(...beside.map(({ x, width }) => x + width));
        const middle = centre({ ...number, width: end - number.x });
        expect(Math.abs(middle - centre(find(first, '*')))).toBeLessThan(1);
        expect(number.y).toBeGreaterThan(find(first, '*').y);
        expect(annexes.length).toBeGreaterThan(1);
        for (const [page] of annexes as [Page][]) {
          expect(textOf(page.pieces)).toContain(
            '(Kèm theo Báo cáo số 12-BC/ĐU ngày 05 tháng 12 năm 2025 của Đảng ủy xã Minh Họa)',
          );
        }
      });

      it('P04: place and date, level with the number', () => {
        const date = find(first, 'Minh Họa, ngày');
        expect(date).toMatchObject({ size: 14, font: 'Tinos-Italic' });
        expect(textOf(first.pieces.filter((piece) => isItalic(piece)))).toBe(
          'Minh Họa, ngày 05 tháng 12 năm 2025',
        );
        expect(date.y).toBeCloseTo(find(first, 'Số').y, 1);
        expect(date.x).toBeGreaterThan(first.width / 2 - 30 * millimetre);
      });

      it('P05: type and abstract, five hyphens below and no rule; so below what annexes belong to', () => {
        const type = find(first, 'BÁO CÁO');
        const abstract = find(first, 'Tổng kết công tác');
        const last = find(first, 'phương hướng, nhiệm vụ năm 2026');
        const hyphens = find(first, '--');
        expect(type).toMatchObject({ size: 16, font: bold });
        for (const piece of [abstract, last]) expect(piece).toMatchObject({ size: 14, font: bold });
        expect(hyphens).toMatchObject({ text: '-----', size: 14, font: regular });
        for (const piece of [abstract, hyphens])
          expect(Math.abs(centre(piece) - centre(type))).toBeLessThan(1);
        expect(hyphens.y).toBeGreaterThan(last.y);
        expect(() => ruleUnder(first, last)).toThrow();
        expect(() => ruleUnder(first, hyphens)).toThrow();
        for (const [page] of annexes as [Page][]) {
          const reference = page.pieces
            .filter(({ font, size }) => font === 'Tinos-Italic' && size === 13)
            .at(-1) as Piece;
          expect(find(page, '-----').y).toBeGreaterThan(reference.y);
          expect(() => ruleUnder(page, find(page, '-----'))).toThrow();
        }
      });

      it('P06: parts, sections and those within them', () => {
        const headings = body.flatMap(linesOn).filter((line) => line.every(isBold));
        const numbers = headings.flatMap(
          (line) => /^(?:Phần [IVX]+$|[IVX]+- |\d+- )/.exec(textOf(line))?.[0].trim() ?? [],
        );
        const one = ['Phần I', 'I-', 'II-', '1-', 'III-', '1-', '2-', '3-'];
        expect(numbers).toEqual([...one, 'Phần II', 'I-', 'II-', '1-', 'III-']);
      });

      it('P07: on whose behalf in bold, the position upright, room to sign, the name in bold', () => {
        const page = signed();
        const capacity = find(page, 'T/M BAN THƯỜNG VỤ');
        const position = find(page, 'PHÓ BÍ THƯ');
        const name = find(page, 'Trần Thị Minh Họa');
        expect(capacity).toMatchObject({ size: 14, font: bold });
        expect(position).toMatchObject({ size: 14, font: regular });
        expect(name).toMatchObject({ size: 14, font: bold });
        for (const piece of [position, name])
          expect(Math.abs(centre(piece) - centre(capacity))).toBeLessThan(1);
        expect(capacity.x).toBeGreaterThan(page.width / 2);
        expect(position.y).toBeGreaterThan(capacity.y);
        expect(name.y - 0.9 * name.size - position.y).toBeGreaterThanOrEqual(25 * millimetre);
      });

      it('P08: recipients below an underlined heading, the last one without a colon', () => {
        const page = signed();
        const heading = find(page, 'Nơi nhận:');
        expect(heading).toMatchObject({ size: 14, font: regular });
        expect(Math.abs(heading.x - 30 * millimetre)).toBeLessThan(1);
        expect(Math.abs(heading.y - find(page, 'T/M').y)).toBeLessThan(4);
        // Office programs draw the line as a shape, of which its library knows no straight lines.
        if (engine === 'pdf') expect(lengthOf(ruleUnder(page, heading))).toBeCloseTo(heading.width, 0);
        const list = linesOn({ ...page, pieces: page.pieces.filter(({ size }) => size === 12) }).map(textOf);
        expect(list).toEqual([
          '- Thường trực Tỉnh ủy,',
          '- Các chi bộ trực thuộc,',
          '- Lưu Văn phòng Đảng ủy.',
        ]);
      });
    },
  );
}

describe('the Party’s letterhead', () => {
  it('leaves room for a number and a day that are not given yet', async () => {
    const { tree } = await report([
      ['number: 12, ', ''],
      [', date: 2025-12-05', ''],
    ]);
    const [head] = tree.blocks;
    expect(head).toMatchObject({ number: 'Số         -BC/ĐU' });
    expect(tree.annexes[0]?.reference).toMatch(/^\(Kèm theo Báo cáo số \u00a0+-BC\/ĐU ngày/);
  });

  it('can be written by a template of the campaign’s own, and is set as before', async () => {
    const lines =
      '<letterhead><issuer>{{document.signer}}</issuer><number>{{document.number}}</number></letterhead>';
    for (const name of [
      'shared/letterhead/huong-dan-36.hbs',
      'shared/letterhead.hbs',
      'report/letterhead.hbs',
    ]) {
      const { tree } = await report([], { [name]: lines });
      expect(tree.blocks[0]).toMatchObject({
        left: [{ role: 'issuer', text: 'Trần Thị Minh Họa' }],
        right: [],
        number: 'Số 12-BC/ĐU',
      });
      expect(tree.style).toEqual(letterheadOf('huong-dan-36').style);
    }
  });

  it('is in the styles of the Word file, so that whoever edits it changes them at once', async () => {
    const parts = unzipSync(await rendered(await report(), 'docx'));
    const part = (name: string) => strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array());
    const styles = part('styles');
    const style = (id: string) => styles.slice(styles.indexOf(`w:styleId="${id}"`)).split('</w:style>')[0];
    expect(style('Title')).toContain('<w:sz w:val="32"/>');
    expect(style('Subtitle')).toContain('<w:sz w:val="28"/>');
    expect(style('PhanDau')).toContain('<w:sz w:val="28"/>');
    expect(style('NoiNhan')).toMatch(/<w:u [^>]*w:val="single"/);
    expect(style('NoiNhan')).not.toContain('<w:b/>');
    expect(style('DanhSachNoiNhan')).toContain('<w:sz w:val="24"/>');
    const numbers = [...part('numbering').matchAll(/<w:lvlText w:val="([^"]*)"/g)].map(([, text]) => text);
    expect(numbers).toEqual(expect.arrayContaining(['%2-', '%3-']));
    expect(numbers).not.toContain('%2.');
  });

  it('sets the web page’s lines', async () => {
    const page = String(await rendered(await report(), 'html'));
    expect(page).toContain('.letterhead .nation {\n  font-size: 15pt;\n}');
    expect(page).toContain('h1 {\n  font-size: 16pt;\n}');
    expect(page).toContain('.recipients .heading {\n  font-size: 14pt;\n  text-decoration: underline;\n}');
    expect(page).toContain('.signer p:nth-last-child(2) {\n  font-weight: normal;\n}');
    expect(page).toContain('<p class="divider"><span class="">*</span></p>');
    expect(page).toMatch(/<h1>BÁO CÁO<br>.*?<span class="separator" aria-hidden="true">-----<\/span><\/h1>/);
    expect(page).not.toContain('/* letterhead:');
    expect(page).not.toContain('ruled part');
  });

  it('sets Markdown’s lines', async () => {
    const page = String(await rendered(await report(), 'md'));
    expect(page).toContain('**ĐẢNG ỦY XÃ MINH HỌA**\\\n\\*\\\nSố 12-BC/ĐU\\\n');
    expect(page).toContain('**T/M BAN THƯỜNG VỤ**\\\nPHÓ BÍ THƯ\\\n**Trần Thị Minh Họa**');
    expect(page).toContain('Nơi nhận:\\\n\\- Thường trực Tỉnh ủy,');
  });
});

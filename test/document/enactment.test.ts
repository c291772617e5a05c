import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { withFirstUses } from '../../src/document/first-uses.ts';
import { documentFromHtml } from '../../src/document/read-html.ts';
import type { Block } from '../../src/document/tree.ts';
import { textIn } from '../../src/layout/grid.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';

const source = new SourceText('decision.hbs', '');
const read = (html: string, letterhead = 'nghi-dinh-30') =>
  documentFromHtml(html, () => source.whole, {
    style: letterheadOf(letterhead).style,
    annexes: null,
    resolve: (text) => [{ text, value: null }],
  }).blocks;

function lineOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `${block.marker}|${textIn(block)}${block.runs.every(({ italic }) => italic) ? '|italic' : ''}`;
    case 'article':
      return `${block.label}|${block.title}|${textIn(block)}`;
    case 'addressees':
      return block.lines.join(' / ');
    default:
      return `${block.kind}|${'text' in block ? block.text : ''}`;
  }
}
const lines = (html: string, letterhead?: string) => read(html, letterhead).map(lineOf);

const decision = `<enactment><authority>CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ A</authority>
  <basis>Căn cứ Luật A</basis><basis>Căn cứ Luật B;</basis><basis>Theo đề nghị của C;</basis>
  <enacts>QUYẾT ĐỊNH:</enacts></enactment>`;

describe('what a decision says before its articles', () => {
  it('has the authority first under the state’s letterhead, and bases in italics, the last with a full stop', () => {
    expect(lines(decision)).toEqual([
      'enactment|CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ A',
      '|Căn cứ Luật A;|italic',
      '|Căn cứ Luật B;|italic',
      '|Theo đề nghị của C.|italic',
      'enactment|QUYẾT ĐỊNH:',
    ]);
  });

  it('leads from dashed bases to the authority and its word on one line under the Party’s letterhead', () => {
    expect(lines(decision, 'huong-dan-36')).toEqual([
      '-|Căn cứ Luật A;',
      '-|Căn cứ Luật B;',
      '-|Theo đề nghị của C,',
      'enactment|CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ A QUYẾT ĐỊNH',
    ]);
  });

  it('leaves out what is not there', () => {
    expect(lines('<enactment><basis> </basis></enactment>')).toEqual([]);
    expect(lines('<enactment><basis>Căn cứ A v.v.</basis></enactment>')).toEqual(['|Căn cứ A v.v.|italic']);
  });

  it('keeps abbreviations as they are, and cites documents in full', () => {
    const blocks = withFirstUses(
      read(
        '<enactment><basis>Căn cứ Nghị định số 1/2023/NĐ-CP</basis><basis>Theo đề nghị của UBND</basis></enactment><p>UBND</p>',
      ),
      {
        abbreviations: new Map([['UBND', 'Ủy ban nhân dân']]),
        citations: new Map([['Nghị định số 1/2023/NĐ-CP', 'ngày 01 tháng 02 năm 2023 của Chính phủ']]),
      },
    );
    expect(blocks.map(lineOf)).toEqual([
      '|Căn cứ Nghị định số 1/2023/NĐ-CP ngày 01 tháng 02 năm 2023 của Chính phủ;|italic',
      '|Theo đề nghị của UBND.|italic',
      '|Ủy ban nhân dân (UBND)',
    ]);
  });

  it('has no room for other elements', () => {
    expect(() => read('<enactment><p>x</p></enactment>')).toThrow();
  });
});

describe('articles', () => {
  it('begin beside their number, or have a title there; those without content leave no hole', () => {
    const html = `<article><p>Một.</p><p>Hai.</p></article><article><p> </p></article>
      <article><heading>Phạm vi</heading><ol type="1"><li>Ba</li><li>Bốn</li></ol></article>
      <article><ol><li>Năm</li><li>Sáu</li></ol></article>`;
    expect(lines(html)).toEqual([
      'Điều 1||Một.',
      '|Hai.',
      'Điều 2|Phạm vi|',
      '1.|Ba',
      '2.|Bốn',
      'Điều 3||',
      'a)|Năm',
      'b)|Sáu',
    ]);
  });

  it('are running text, in which documents are cited in full the first time', () => {
    const blocks = withFirstUses(read('<article><p>Theo Nghị định số 1/2023/NĐ-CP.</p></article>'), {
      abbreviations: new Map([['XYZ', 'xê']]),
      citations: new Map([['Nghị định số 1/2023/NĐ-CP', 'ngày 01 tháng 02 năm 2023 của Chính phủ']]),
    });
    expect(blocks.map(lineOf)).toEqual([
      'Điều 1||Theo Nghị định số 1/2023/NĐ-CP ngày 01 tháng 02 năm 2023 của Chính phủ.',
    ]);
  });
});

describe('addressees', () => {
  const names = (...all: string[]) =>
    `<addressees>${all.map((name) => `<addressee>${name}</addressee>`).join('')}</addressees>`;

  it('end in marks where there are several, whatever was typed; one alone has none', () => {
    expect(lines(names('Sở A', 'Sở B.', 'Ông C;'))).toEqual(['Sở A; / Sở B; / Ông C.']);
    expect(lines(names('Sở A', 'Sở B'), 'huong-dan-36')).toEqual(['Sở A, / Sở B.']);
    expect(lines(names('Sở A'))).toEqual(['Sở A']);
    expect(lines(names(' '))).toEqual([]);
  });
});

describe('a letter’s subject', () => {
  it('is part of the letterhead', () => {
    const letterhead = (inner: string) => read(`<letterhead>${inner}<number>Số: 5</number></letterhead>`);
    expect(letterhead('<subject> V/v  đôn đốc </subject>')).toMatchObject([{ subject: 'V/v đôn đốc' }]);
    expect(letterhead('')[0]).not.toHaveProperty('subject');
  });
});

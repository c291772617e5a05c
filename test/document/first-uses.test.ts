import { describe, expect, it } from 'vitest';
import { abbreviated, abbreviationsOf } from '../../src/campaign/abbreviations.ts';
import { withFirstUses } from '../../src/document/first-uses.ts';
import type { Block, Run } from '../../src/document/tree.ts';

const decree = 'Nghị định số 03/2019/NĐ-CP';
const besides = 'ngày 05 tháng 9 năm 2019 của Chính phủ về phối hợp';
const first = {
  abbreviations: abbreviationsOf({ BCH: 'Ban Chỉ huy' }),
  citations: new Map([[decree, besides]]),
};

const paragraph = (...runs: readonly (string | Run)[]): Block => ({
  kind: 'paragraph',
  marker: '',
  runs: runs.map((run) => (typeof run === 'string' ? { text: run, bold: false, italic: false } : run)),
});

const textsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
  );

/** Paragraphs as they read once first uses are told in full. */
const read = (...paragraphs: readonly string[]) =>
  textsOf(
    withFirstUses(
      paragraphs.map((text) => paragraph(text)),
      first,
    ),
  );

describe('an abbreviation', () => {
  it('is opened where it is used for the first time, and there alone', () => {
    expect(read('Trình UBND xã và UBND tỉnh.', 'UBND xã họp.')).toEqual([
      'Trình Ủy ban nhân dân (UBND) xã và UBND tỉnh.',
      'UBND xã họp.',
    ]);
  });

  it('stands behind its full form where that comes first', () => {
    expect(read('Ủy ban nhân dân xã Thử báo cáo.', 'UBND xã họp; Ủy ban nhân dân tỉnh dự.')).toEqual([
      'Ủy ban nhân dân (UBND) xã Thử báo cáo.',
      'UBND xã họp; Ủy ban nhân dân tỉnh dự.',
    ]);
  });

  it('is left out of a text that never uses it', () => {
    expect(read('Ủy ban nhân dân xã Thử báo cáo.')).toEqual(['Ủy ban nhân dân xã Thử báo cáo.']);
  });

  it('is not opened twice where the writer has done so', () => {
    const text = 'Hội đồng nhân dân (HĐND) họp.';
    expect(read(text, 'HĐND quyết nghị.')).toEqual([text, 'HĐND quyết nghị.']);
  });

  it('begins a sentence with a capital', () => {
    expect(read('DQTV xã tuần tra. DQTV trực.', 'Lực lượng DQTV.')[0]).toBe(
      'Dân quân tự vệ (DQTV) xã tuần tra. DQTV trực.',
    );
    expect(read('Xã có DQTV.')).toEqual(['Xã có dân quân tự vệ (DQTV).']);
    expect(read('Dân quân tự vệ xã trực.', 'Lực lượng DQTV.')[0]).toBe('Dân quân tự vệ (DQTV) xã trực.');
  });

  it.each([
    ['Trao cho Trường THCS Mộc Khê.', 'Trao cho Trường Trung học cơ sở (THCS) Mộc Khê.'],
    ['Có Trường Tiểu học và THCS Khe Vàng.', 'Có Trường Tiểu học và Trung học cơ sở (THCS) Khe Vàng.'],
    ['Các trường THCS trong xã.', 'Các trường trung học cơ sở (THCS) trong xã.'],
    ['Trường THCS phải nộp.', 'Trường trung học cơ sở (THCS) phải nộp.'],
    [
      'Khai giảng ở Trường; học sinh THCS Mộc Khê.',
      'Khai giảng ở Trường; học sinh trung học cơ sở (THCS) Mộc Khê.',
    ],
  ])('has a capital in the name of a school: %s', (text, opened) => {
    expect(read(text)).toEqual([opened]);
  });

  it('is no part of a symbol or a longer word', () => {
    const text = 'Theo Kế hoạch số 05/KH-UBND và báo cáo UBNDX.';
    expect(read(text)).toEqual([text]);
  });

  it('that lies within a longer one is opened by itself', () => {
    expect(read('UBMTTQ xã phối hợp MTTQ tỉnh.')).toEqual([
      'Ủy ban Mặt trận Tổ quốc (UBMTTQ) xã phối hợp Mặt trận Tổ quốc (MTTQ) tỉnh.',
    ]);
  });

  it('is the campaign’s own, or left as it is where the campaign says so', () => {
    expect(read('Các BCH quân sự.')).toEqual(['Các Ban Chỉ huy (BCH) quân sự.']);
    const none = { abbreviations: abbreviationsOf({ UBND: 'UBND' }), citations: new Map<string, string>() };
    expect(textsOf(withFirstUses([paragraph('UBND xã.')], none))).toEqual(['UBND xã.']);
  });

  it('in a heading is no first use', () => {
    const heading: Block = { kind: 'heading', level: 1, label: 'I.', text: 'Kết quả của UBND' };
    expect(withFirstUses([heading, paragraph('UBND xã.')], first)).toEqual([
      heading,
      paragraph('Ủy ban nhân dân (UBND) xã.'),
    ]);
  });

  it('shortens the name that begins with what it stands for', () => {
    expect(abbreviated('Ủy ban nhân dân xã Thử', abbreviationsOf())).toBe('UBND xã Thử');
    expect(abbreviated('Đảng ủy xã Thử', abbreviationsOf())).toBe('Đảng ủy xã Thử');
  });
});

describe('a legal document', () => {
  it('is cited in full for the first time, by type and number afterwards', () => {
    expect(read(`Theo ${decree}: phối hợp.`, `Thực hiện ${decree}.`)).toEqual([
      `Theo ${decree} ${besides}: phối hợp.`,
      `Thực hiện ${decree}.`,
    ]);
  });

  it('is known without the word before its number', () => {
    expect(read('Theo Nghị định 03/2019/NĐ-CP.')).toEqual([`Theo ${decree} ${besides}.`]);
  });

  it('that the writer cites in full is left as it is', () => {
    const text = `Theo ${decree} ngày 05/9/2019.`;
    expect(read(text, `Thực hiện ${decree}.`)).toEqual([text, `Thực hiện ${decree}.`]);
  });

  it('is not another whose number goes on', () => {
    const text = 'Theo Nghị định số 03/2019/NĐ-CPX.';
    expect(read(text)).toEqual([text]);
  });
});

describe('the values in a text', () => {
  it('stay with what prints them', () => {
    const value = {
      kind: 'number',
      digits: '7',
      decimals: 0,
      isSigned: false,
      unit: '',
      figure: 'some',
      sources: [],
    } as const;
    const text = 'UBND 07 xã, UBND 05 phường';
    const run: Run = {
      text,
      bold: true,
      italic: false,
      values: [
        { start: text.indexOf('07'), end: text.indexOf('07') + 2, value },
        { start: text.indexOf('05'), end: text.indexOf('05') + 2, value },
      ],
    };
    const [block] = withFirstUses([paragraph('Theo ', run)], first);
    const runs = block?.kind === 'paragraph' ? block.runs : [];
    const values = runs.flatMap((one) =>
      (one.values ?? []).map(({ start, end }) => one.text.slice(start, end)),
    );
    expect(values).toEqual(['07', '05']);
    expect(runs[1]?.text).toBe('Ủy ban nhân dân (UBND) 07 xã, UBND 05 phường');
  });
});

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { ClerksForm } from '../support/clerk.ts';
import { newFolder, run } from '../support/run.ts';

/**
 * The path of a season that nobody needs an editor for: a campaign opened by questions, forms in Excel, filled in by clerks who
 * make the mistakes that clerks make, taken in, corrected, taken in again, reported.
 */
const names = [
  ...['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy'].map((name) => `thôn ${name}`),
  'Trường Tiểu học Thử',
  'Trường THCS Thử',
  'Trường Mầm non Thử',
  'Trạm Y tế xã Thử',
  'Công an xã Thử',
  'Ban Chỉ huy Quân sự xã Thử',
  'Bản Khe Vàng',
];

const answers = [
  'Ủy ban nhân dân xã Thử',
  'xã Thử',
  '2025',
  '2025-11-30',
  names.join('; '),
  'Nguyễn Văn X',
  'UBND tỉnh; Thường trực Đảng ủy, HĐND xã',
];

let folder: string;
let units: readonly string[];

const review = (args: readonly string[], today: string) =>
  run(args, { workingFolder: folder, questions: () => null, today: () => today });

beforeAll(async () => {
  folder = await newFolder();
  const left = [...answers];
  const opened = await run(['init', 'ky'], {
    workingFolder: folder,
    today: () => '2025-11-01',
    questions: () => ({
      text: async () => left.shift() ?? '',
      choice: async (_, suggested) => suggested,
    }),
  });
  expect(opened).toMatchObject({ status: 0, stderr: '' });
  expect((await review(['forms', 'ky'], '2025-11-01')).status).toBe(0);
  units = (await readdir(join(folder, 'ky', 'forms')))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => name.replace('.xlsx', ''));
});

/** A unit's form as it was sent. */
const formOf = async (unit: string) =>
  ClerksForm.opened(await readFile(join(folder, 'ky', 'forms', `${unit}.xlsx`)));

/** Fills in all figures, plainly. */
function fillIn(form: ClerksForm): void {
  form.cell('submitted').value = new Date(Date.UTC(2025, 10, 20));
  form.cell('preparedBy').value = 'Lê Thị Bình, văn phòng';
  form.cell('ratings.co-so-vung-manh.level').value = 'vững mạnh';
  form.cell('ratings.co-so-vung-manh.score').value = 85.5;
  form.cell('ratings.phong-trao-an-ninh.level').value = 'khá';
  const sheet = form.sheet('figures');
  sheet.eachRow((row) => {
    const key = String(row.getCell(1).value ?? '');
    if (!/^indicators\.[\w-]+$/.test(key)) return;
    for (const column of ['target', 'actual', 'previous']) {
      const cell = form.cell(`${key}.${column}`);
      if (cell.protection?.locked === false) cell.value = key.endsWith('huan-luyen-dan-quan') ? 98.4 : 12;
    }
  });
}

/** Has a cell shown in a format: cells share theirs with those that were formatted together. */
function shownAs(cell: ExcelJS.Cell, format: string): void {
  cell.style = { ...cell.style, numFmt: format };
}

/** What is found of a unit's form: codes, with the cells that they name. */
type Found = readonly (readonly [code: string, cell?: string])[];

interface Clerk {
  readonly unit: string;
  readonly does: string;
  /** Fills in the form that was sent, and makes mistakes. */
  readonly fill: (form: ClerksForm) => void;
  readonly found: Found;
  /** Puts the mistakes right in the same workbook. */
  readonly correct?: (form: ClerksForm) => void;
}

const award = {
  form: 'Giấy khen',
  authority: 'UBND xã Thử',
  programme: 'Quốc phòng và an ninh',
  'decision.number': '12/QĐ-UBND',
  'decision.date': new Date(Date.UTC(2025, 9, 1)),
  kind: 'Cá nhân',
  name: 'Nguyễn Văn An',
};

const clerks: readonly Clerk[] = [
  { unit: 'mot', does: 'makes no mistake', fill: (form) => void form.award(award), found: [] },
  {
    unit: 'hai',
    does: 'types a unit behind a figure, and a percentage with its sign, which Excel makes a hundredth of',
    fill: (form) => {
      form.cell('indicators.tuyen-quan.actual').value = '12 người';
      const share = form.cell('indicators.huan-luyen-dan-quan.actual');
      share.value = 0.984;
      shownAs(share, '0.0%');
    },
    found: [['invalid-value', 'Chỉ tiêu!E37']],
    correct: (form) => {
      form.cell('indicators.tuyen-quan.actual').value = 12;
    },
  },
  {
    unit: 'ba',
    does: 'types formulas',
    fill: (form) => {
      form.cell('indicators.tuyen-quan.actual').value = { formula: '5+7', result: 12 };
      form.cell('indicators.hoa-giai.actual').value = { error: '#DIV/0!' } as never;
    },
    found: [
      ['cell-not-value', 'Chỉ tiêu!E37'],
      ['cell-not-value', 'Chỉ tiêu!E51'],
    ],
    correct: (form) => {
      form.cell('indicators.tuyen-quan.actual').value = 12;
      form.cell('indicators.hoa-giai.actual').value = 12;
    },
  },
  {
    unit: 'bon',
    does: 'has a figure and the number of a decision made days of by Excel',
    fill: (form) => {
      const figure = form.cell('indicators.tuyen-quan.actual');
      figure.value = new Date(Date.UTC(2025, 11, 5));
      shownAs(figure, 'd-mmm');
      form.award({ ...award, 'decision.number': new Date(Date.UTC(2025, 4, 12)) });
      shownAs(form.sheet('awards').getCell('E6'), 'd-mmm');
    },
    found: [
      ['cell-not-value', 'Chỉ tiêu!E37'],
      ['missing-key', 'Khen thưởng!F6'],
      ['cell-not-value', 'Khen thưởng!E6'],
    ],
    correct: (form) => {
      const figure = form.cell('indicators.tuyen-quan.actual');
      figure.value = 12;
      shownAs(figure, 'General');
      const number = form.sheet('awards').getCell('E6');
      number.value = '12/QĐ-UBND';
      shownAs(number, '@');
    },
  },
  {
    unit: 'nam',
    does: 'loses leading zeros, and has a count of thousands taken for a fraction',
    fill: (form) => {
      form.award({ ...award, 'decision.number': 45 });
      form.cell('indicators.tin-bao.actual').value = 1.234;
    },
    found: [
      ['indicator-not-whole', 'Chỉ tiêu!E52'],
      ['cell-number-as-text', 'Khen thưởng!E6'],
    ],
    correct: (form) => {
      form.sheet('awards').getCell('E6').value = '045/QĐ-UBND';
      form.cell('indicators.tin-bao.actual').value = 1234;
    },
  },
  {
    unit: 'sau',
    does: 'inserts rows and names the sheet anew',
    fill: (form) => {
      const sheet = form.sheet('figures');
      sheet.spliceRows(38, 0, [], []);
      sheet.name = 'Sheet1 (2)';
      form.cell('indicators.boi-duong-kien-thuc.actual').value = 'mười hai';
    },
    found: [['invalid-value', 'Sheet1 (2)!E41']],
    correct: (form) => {
      form.cell('indicators.boi-duong-kien-thuc.actual').value = 12;
    },
  },
  {
    unit: 'bay',
    does: 'types a level that there is not, and more points than there are',
    fill: (form) => {
      form.cell('ratings.phong-trao-an-ninh.level').value = 'tốt lắm';
      form.cell('ratings.co-so-vung-manh.score').value = 855;
    },
    found: [
      ['score-out-of-range', 'Chỉ tiêu!D22'],
      ['unknown-level', 'Chỉ tiêu!D28'],
    ],
    correct: (form) => {
      form.cell('ratings.phong-trao-an-ninh.level').value = 'khá';
      form.cell('ratings.co-so-vung-manh.score').value = 85.5;
    },
  },
  {
    unit: 'tieu-hoc-thu',
    does: 'pastes texts of an old encoding and of a Mac',
    fill: (form) => {
      form.text('narrative.limitations', 'C«ng t¸c tuyªn truyÒn ch­a th­êng xuyªn, cßn h×nh thøc');
      form.text('narrative.proposals', 'Đề nghị hỗ trợ kinh phí'.normalize('NFD'));
    },
    found: [['file-tcvn3', 'Lời văn!C26']],
    correct: (form) => {
      form.sheet('texts').getCell('C26').value = 'Công tác tuyên truyền chưa thường xuyên, còn hình thức';
    },
  },
  {
    unit: 'thcs-thu',
    does: 'names two people in one cell, and none in another',
    fill: (form) => {
      form.award({ ...award, name: 'Nguyễn Văn An, Trần Thị Bình' });
      const { name: _, ...nobody } = award;
      form.award(nobody);
    },
    found: [
      ['name-with-comma', 'Khen thưởng!H6'],
      ['missing-key', 'Khen thưởng!G7'],
    ],
    correct: (form) => {
      form.sheet('awards').getCell('H6').value = 'Nguyễn Văn An';
      form.sheet('awards').getCell('H7').value = 'Trần Thị Bình';
    },
  },
  {
    unit: 'mam-non-thu',
    does: 'writes beside the table',
    fill: (form) => {
      form.sheet('figures').getCell('J40').value = 'số này chưa chắc';
    },
    found: [['cell-outside', 'Chỉ tiêu!J40']],
  },
  {
    unit: 'tram-y-te',
    does: 'types a decimal comma where the machine has a point',
    fill: (form) => {
      form.cell('indicators.huan-luyen-dan-quan.actual').value = '98,4';
    },
    found: [],
  },
  {
    unit: 'cong-an',
    does: 'leaves a figure out, and gives a day that has not come',
    fill: (form) => {
      form.cell('indicators.vu-pham-phap.actual').value = null;
      form.cell('submitted').value = new Date(Date.UTC(2052, 10, 20));
    },
    found: [
      ['date-implausible', 'Chỉ tiêu!D11'],
      ['indicator-empty', 'Chỉ tiêu!B49'],
    ],
    correct: (form) => {
      form.cell('indicators.vu-pham-phap.actual').value = 12;
      form.cell('submitted').value = new Date(Date.UTC(2025, 10, 20));
    },
  },
  {
    unit: 'ban-chi-huy-quan-su',
    does: 'types figures as text with spaces',
    fill: (form) => {
      form.cell('indicators.tuyen-quan.actual').value = ' 12 ';
      form.cell('indicators.hoa-giai.actual').value = '12';
    },
    found: [],
  },
  { unit: 'khe-vang', does: 'is late', fill: () => undefined, found: [] },
];

const importing = (files: readonly string[]) =>
  review(['import', ...files, '--campaign', 'ky', '-f', 'json'], '2025-12-01');

const progress = async () => JSON.parse((await review(['status', 'ky', '-f', 'json'], '2025-12-01')).stdout);

describe('a season without an editor', () => {
  it('has a form in Excel for each of fourteen units', () => {
    expect([...units].sort()).toEqual(clerks.map(({ unit }) => unit).sort());
  });

  it('knows of a paper that it can’t read that it has come, and whose it is', async () => {
    const attachments = join(folder, 'thu');
    await mkdir(attachments);
    await writeFile(join(attachments, 'khe-vang.docx'), zipSync({ 'word/document.xml': strToU8('<w/>') }));
    await writeFile(
      join(attachments, 'ảnh hội nghị.jpg'),
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]),
    );
    const blank = await readFile(join(folder, 'ky', 'forms', 'mot.xlsx'));
    await writeFile(join(attachments, 'thôn Một.xlsx'), blank);
    const imported = await importing([attachments]);
    expect(imported.status).toBe(1);
    const { findings } = JSON.parse(imported.stdout);
    expect(findings.map(({ code }: { code: string }) => code)).toEqual([
      'import-not-taken',
      'import-not-taken',
      'import-not-taken',
    ]);
    expect(await progress()).toMatchObject({ due: 14, received: 2, valid: 0, unreadable: 2, missing: 12 });
  });

  it.each(clerks.map((one) => [one.does, one] as const))(
    'takes in what a clerk sends who %s',
    async (_, clerk) => {
      const form = await formOf(clerk.unit);
      fillIn(form);
      clerk.fill(form);
      const file = join(folder, `${clerk.unit} gửi lần 1.xlsx`);
      await writeFile(file, await form.saved());
      const imported = await importing([file]);
      const { findings } = JSON.parse(imported.stdout);
      const found = findings.map(({ code, cell }: { code: string; cell: string | null }) => [
        code,
        ...(cell === null ? [] : [cell]),
      ]);
      expect(found).toEqual(clerk.found);
      if (clerk.correct === undefined) return;
      clerk.correct(form);
      const again = join(folder, `${clerk.unit} sửa lại.xlsx`);
      await writeFile(again, await form.saved());
      const corrected = await importing([again]);
      expect(corrected.status).toBe(0);
      expect(corrected.stderr).toContain(`${clerk.unit}-ban-2.yaml`);
    },
  );

  it('adds up what they sent, to the last digit', async () => {
    expect(await progress()).toMatchObject({ due: 14, received: 14, valid: 14, missing: 0 });
    const built = await review(['build', 'ky', '-f', 'json,md'], '2025-12-10');
    expect(built).toMatchObject({ status: 0 });
    const paths = built.stdout.trim().split('\n');
    const read = (ending: string) => readFile(paths.find((path) => path.endsWith(ending)) ?? '', 'utf8');
    const { indicators } = JSON.parse(await read('.json'));
    const totalOf = (id: string) =>
      indicators.find(({ indicator }: { indicator: string }) => indicator === id)?.actual;
    expect(totalOf('tuyen-quan')).toBe(String(14 * 12));
    expect(totalOf('tin-bao')).toBe(String(13 * 12 + 1234));
    expect(totalOf('huan-luyen-dan-quan')).toBe('98.4');
    expect(await read('.md')).toContain('Nguyễn Văn X');
  });
});

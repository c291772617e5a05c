import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftCampaign, Unit } from '../../src/campaign/campaign.ts';
import { formOf } from '../../src/forms/form.ts';
import { type FormFate, formFates, otherFiles } from '../../src/forms/form-files.ts';
import { formKinds } from '../../src/forms/form-kinds.ts';
import { type FormFormat, formFormats, formMarks } from '../../src/forms/form-marks.ts';
import { formsFolderAt } from '../../src/forms/forms-folder.ts';
import { oldForms, submittedOnOldForms } from '../../src/forms/old-forms.ts';
import { submissionText } from '../../src/forms/submission-text.ts';
import { askedIn, versionOf } from '../../src/forms/version.ts';
import { versionInText } from '../../src/forms/version-line.ts';
import { campaignOf, draftOfBase } from '../support/draft.ts';
import { exampleCampaign } from '../support/example-form.ts';
import { root, worldOf } from '../support/memory-world.ts';
import { validCampaigns } from '../support/valid-campaigns.ts';

const parts = { campaign: '', page: { style: '', script: '' } };

type Lying = ReadonlyMap<string, Uint8Array>;

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const utf8 = (typed: string) => new TextEncoder().encode(typed);

const folderOf = async (lying: Lying) => {
  const disk = worldOf(new Map([...lying].map(([name, bytes]) => [`forms/${name}`, bytes])));
  return { disk, folder: await formsFolderAt(join(root, 'forms'), root, disk) };
};

/** Two will do. */
const unitsOf = ({ units }: DraftCampaign) =>
  [...units.values()].map(({ value }) => value).filter(({ id }) => ['nghi-tan', 'nghi-thuy'].includes(id));

/** What becomes of all forms where some lie already. */
async function fatesOf(
  campaign: DraftCampaign,
  lying: Lying,
  formats: readonly FormFormat[] = formFormats,
  figures: ReadonlyMap<string, string> = new Map(),
): Promise<FormFate[]> {
  const { disk, folder } = await folderOf(lying);
  const units = unitsOf(campaign);
  const wanted = { units, formats, standing: formFormats, previousOf: () => figures, parts };
  const fates: FormFate[] = [];
  for await (const fate of formFates(campaign, folder, wanted, disk)) fates.push(fate);
  return fates;
}

const nameOf = ({ path }: FormFate) => path.split('/').at(-1) ?? '';

/** What lies there once the forms are written. */
async function written(
  campaign: DraftCampaign,
  lying: Lying = new Map(),
  formats = formFormats,
): Promise<Map<string, Uint8Array>> {
  const all = new Map(lying);
  for (const fate of await fatesOf(campaign, lying, formats))
    if (fate.bytes !== null) all.set(nameOf(fate), fate.bytes);
  return all;
}

const withOneMore = (review: string) =>
  review
    .replace('name: Công dân nhập ngũ', 'name: Thanh niên nhập ngũ')
    .replace(
      '\nindicators:\n',
      '\nindicators:\n  - id: ho-ngheo\n    name: Hộ nghèo\n    programme: quoc-phong-an-ninh\n    unitOfMeasure: hộ\n    type: count\n    aggregation: sum\n    better: lower\n',
    );

describe('forms in every format', () => {
  it('ask the same of a unit, and only what is due from it', () => {
    fc.assert(
      fc.property(validCampaigns, (files) => {
        const campaign = campaignOf(files);
        const [{ value: unit } = { value: null }] = campaign.units.values();
        const form = unit === null ? null : formOf(campaign, unit, new Map());
        if (unit === null || form === null) throw new Error('The campaign has units, and a year.');
        const version = versionOf(form);
        for (const format of formFormats) {
          const kind = formKinds[format];
          const bytes = kind.write(form, parts);
          expect(formMarks[format](bytes)).toEqual({ unit: unit.id, year: form.year, version });
          const standing = kind.read(bytes);
          expect(standing).toMatchObject({ unit: unit.id, version, hasAnswers: false });
          expect(standing?.asked).toEqual(kind.asked(form));
          if (format !== 'yaml') expect(kind.asked(form)).toEqual(askedIn(form));
        }
        const groups = [...form.ratings, ...form.indicators].map(({ key }) => key);
        const due = [...campaign.programmes.values()].filter(({ value }) => value.rating !== undefined);
        const keys = [
          ...due.map(({ value }) => ({ key: `ratings.${value.id}`, kinds: value.rating?.kinds })),
          ...[...campaign.indicators.values()]
            .filter(({ value }) => !['ratio', 'none'].includes(value.aggregation))
            .map(({ value }) => ({ key: `indicators.${value.id}`, kinds: value.kinds })),
        ].flatMap(({ key, kinds }) => (kinds === undefined || kinds.includes(unit.kind) ? [key] : []));
        expect(groups).toEqual(keys);
      }),
      { numRuns: 3 },
    );
  });

  it('are written once, and left alone while nothing changes', async () => {
    const campaign = await exampleCampaign();
    const fates = await fatesOf(campaign, new Map());
    expect(fates).toHaveLength(unitsOf(campaign).length * formFormats.length);
    expect(new Set(fates.map(({ state }) => state))).toEqual(new Set(['new']));
    const again = await fatesOf(campaign, await written(campaign));
    expect(new Set(again.map(({ state, bytes }) => `${state} ${bytes}`))).toEqual(
      new Set(['unchanged null']),
    );
  });

  it('are written anew where the campaign has changed, and say what is new', async () => {
    const before = await written(await exampleCampaign());
    const fates = await fatesOf(await exampleCampaign(withOneMore), before);
    expect(new Set(fates.map(({ state, isOld }) => `${state} ${isOld}`))).toEqual(
      new Set(['rewritten true']),
    );
    for (const format of ['html', 'xlsx']) {
      expect(fates.find((one) => one.format === format)?.changes).toEqual([
        { change: 'added', part: 'indicator', names: ['Hộ nghèo'] },
        { change: 'changed', part: 'indicator', names: ['Thanh niên nhập ngũ'] },
      ]);
    }
    const [yaml] = fates.filter(({ format }) => format === 'yaml');
    expect(yaml?.changes).toEqual([
      { change: 'added', part: 'indicator', names: ['Hộ nghèo (hộ)'] },
      { change: 'changed', part: 'indicator', names: ['Thanh niên nhập ngũ (người)'] },
    ]);
    const back = await fatesOf(await exampleCampaign(), await written(await exampleCampaign(withOneMore)));
    expect(back.find(({ format }) => format === 'html')?.changes).toContainEqual({
      change: 'removed',
      part: 'indicator',
      names: ['Hộ nghèo'],
    });
  });

  it('are rewritten where only the deadline has changed, without being old', async () => {
    const before = await written(await exampleCampaign());
    const later = await exampleCampaign((review) =>
      review.replace('deadline: 2023-11-30', 'deadline: 2023-12-05'),
    );
    const fates = await fatesOf(later, before);
    expect(fates.every(({ state, isOld }) => state === 'rewritten' && !isOld)).toBe(true);
  });
});

describe('a form that somebody has filled in', () => {
  it.each([
    ['actual: #', 'actual: 5 #'],
    ['submitted: #', 'submitted: 29/11/2023 #'],
    ['\nindicators:', '\nGhi chú của phường\nindicators:'],
    ['#  proposals:\n#    - #', '  proposals:\n    - Cấp thêm kinh phí #'],
    ['#  proposals:\n#    - #', '#  proposals:\n#    - Cấp thêm kinh phí #'],
    ['    #note: #', '    #note: Đã làm tròn #'],
  ])('stays as it is: %j as %j', async (from, to) => {
    const before = await written(await exampleCampaign(), new Map(), ['yaml']);
    const form = text(before.get('nghi-tan.yaml'));
    expect(form).toContain(from);
    const lying = new Map(before).set('nghi-tan.yaml', utf8(form.replace(from, to)));
    const same = await fatesOf(await exampleCampaign(), lying, ['yaml']);
    const fateOfIt = (fates: readonly FormFate[]) => fates.find((fate) => nameOf(fate) === 'nghi-tan.yaml');
    expect(fateOfIt(same)).toMatchObject({ state: 'filled-in', isOld: false, bytes: null });
    const old = await fatesOf(await exampleCampaign(withOneMore), lying, ['yaml']);
    expect(fateOfIt(old)).toMatchObject({
      state: 'filled-in',
      isOld: true,
      bytes: null,
      changes: [{ part: 'indicator', names: ['Hộ nghèo (hộ)'] }, { change: 'changed' }],
    });
  });
});

describe('a workbook that an office program has saved', () => {
  /** The form of Nghi Tân, saved by another program. @param figure what is typed as the target of the first indicator */
  async function saved(bytes: Uint8Array, figure: number | null): Promise<Uint8Array> {
    const workbook = new ExcelJS.Workbook();
    // exceljs asks for a type of buffers that is older than Node's.
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    const sheet = workbook.getWorksheet('Chỉ tiêu');
    const keys = Array.from(sheet?.getColumn(1).values ?? [], String);
    const columns = Array.from(sheet?.getRow(1).values as readonly unknown[], String);
    const column = columns.findIndex((one) => one.split(' ').includes('target'));
    const cell = sheet?.getCell(keys.indexOf('indicators.tuyen-quan'), column);
    if (cell !== undefined && figure !== null) cell.value = figure;
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  }

  it('is left alone once something is typed in, and not before', async () => {
    const campaign = await exampleCampaign();
    const before = await written(campaign, new Map(), ['xlsx']);
    const blank = before.get('nghi-tan.xlsx') ?? new Uint8Array();
    const stateWith = async (bytes: Uint8Array) => {
      const fates = await fatesOf(campaign, new Map(before).set('nghi-tan.xlsx', bytes), ['xlsx']);
      return fates.find((fate) => nameOf(fate) === 'nghi-tan.xlsx')?.state;
    };
    expect(await stateWith(await saved(blank, null))).toBe('rewritten');
    expect(await stateWith(await saved(blank, 9))).toBe('filled-in');
    expect(formMarks.xlsx(await saved(blank, 9))).toEqual(formMarks.xlsx(blank));
  });
});

describe('last year’s figures', () => {
  it('that one form holds stand in those of all formats', async () => {
    const campaign = await exampleCampaign();
    const [form] = (await fatesOf(campaign, new Map(), ['yaml'], new Map([['tuyen-quan', '9']]))).slice(0, 1);
    const name = form === undefined ? '' : nameOf(form);
    const lying = new Map([[name, form?.bytes ?? new Uint8Array()]]);
    const all = await written(campaign, lying);
    for (const format of formFormats) {
      const held = formKinds[format].read(all.get(name.replace('.yaml', `.${format}`)) ?? new Uint8Array());
      expect([...(held?.previous ?? [])]).toEqual([['tuyen-quan', '9']]);
    }
    expect(text(all.get(name))).toBe(text(lying.get(name)));
  });
});

describe('last year’s figures that are none', () => {
  it('get from a page that somebody has forged into no other form', async () => {
    const campaign = await exampleCampaign();
    const pages = await written(campaign, new Map(), ['html']);
    const page = text(pages.get('nghi-tan.html'));
    const forged = (given: unknown) =>
      utf8(page.replace('"given":null', () => `"given":${JSON.stringify(given)}`));
    for (const given of ['1\nratings: {}', { a: 1 }, 7, '=1+1']) {
      expect([...(formKinds.html.read(forged(given))?.previous ?? [])]).toEqual([]);
    }
    for (const [from, to] of [
      ['"key":"indicators.tuyen-quan"', '"key":5'],
      ['"title":"Công dân nhập ngũ"', '"title":{}'],
      ['"questions":[', '"questions":{},"x":['],
    ] as const) {
      expect(page).toContain(from);
      expect(formKinds.html.read(utf8(page.replaceAll(from, to)))).toMatchObject({ unit: 'nghi-tan' });
    }
  });

  it('are left where somebody typed them, as an answer is', async () => {
    const campaign = await exampleCampaign();
    const before = await written(campaign, new Map(), ['yaml']);
    const typed = text(before.get('nghi-tan.yaml')).replace(/previous: #/, 'previous: 12 người #');
    const lying = new Map(before).set('nghi-tan.yaml', utf8(typed));
    const fates = (await fatesOf(campaign, lying, ['yaml', 'html'])).filter(
      ({ unit }) => unit.id === 'nghi-tan',
    );
    expect(fates.map(({ format, state }) => [format, state])).toEqual([
      ['yaml', 'filled-in'],
      ['html', 'new'],
    ]);
    expect(text(fates[1]?.bytes ?? undefined)).not.toContain('12 người');
  });
});

describe('what is no form of the campaign’s', () => {
  it('is named, and left as it is', async () => {
    const campaign = await exampleCampaign();
    const before = await written(campaign);
    const ofOther = before.get('nghi-thuy.yaml') ?? new Uint8Array();
    const lying = new Map(before)
      .set('nghi-tan.xlsx', utf8('Bảng khác'))
      .set('nghi-tan.html', utf8('<!doctype html><p>Trang khác</p>'))
      .set('nghi-tan.yaml', ofOther)
      .set('thông báo.docx', utf8('PK'))
      .set('.gitkeep', utf8(''))
      .set('nghi-cu.yaml', utf8(text(ofOther).replace('unit: nghi-thuy', 'unit: nghi-cu')));
    const fates = (await fatesOf(campaign, lying)).filter(({ unit }) => unit.id === 'nghi-tan');
    expect(fates.map(({ format, state, bytes }) => [format, state, bytes])).toEqual([
      ['xlsx', 'no-form', null],
      ['html', 'no-form', null],
      ['yaml', 'other-unit', null],
    ]);
    const { disk, folder } = await folderOf(lying);
    expect(await otherFiles(campaign, folder, disk)).toEqual([
      { name: 'nghi-cu.yaml', unit: 'nghi-cu' },
      { name: 'thông báo.docx', unit: null },
    ]);
  });
});

it('a form that somebody has saved under capitals is filled in, too, where the disk takes no notice of them', async () => {
  const campaign = await exampleCampaign();
  const form = text((await written(campaign, new Map(), ['yaml'])).get('nghi-tan.yaml'));
  const { disk, folder } = await folderOf(
    new Map([['NGHI-TAN.YAML', utf8(form.replace('actual: #', 'actual: 5 #'))]]),
  );
  const small = (path: string) => path.replace('nghi-tan.yaml', 'NGHI-TAN.YAML');
  const ofWindows = {
    ...disk,
    inspect: (path: string) => disk.inspect(small(path)),
    readFile: (path: string) => disk.readFile(small(path)),
  };
  const units = unitsOf(campaign).slice(0, 1);
  const formats = ['yaml' as const];
  const wanted = { units, formats, standing: formats, previousOf: () => new Map(), parts };
  const states: string[] = [];
  for await (const { state } of formFates(campaign, folder, wanted, ofWindows)) states.push(state);
  expect(states).toEqual(['filled-in']);
});

describe('submissions', () => {
  it('say which version of the form they were filled in on, whatever that was', async () => {
    const campaign = await exampleCampaign();
    const form = formOf(campaign, unitsOf(campaign)[0] as Unit, new Map());
    if (form === null) throw new Error('The campaign has a year.');
    const version = versionOf(form);
    const answers = { unit: 'nghi-tan', year: 2023, awards: [], places: new Map() };
    const filled = { ...answers, fields: new Map(), texts: new Map() };
    for (const workbook of ['nghi tân, mẫu mới.xlsx', null]) {
      const written = submissionText(form, { ...filled, version }, { revision: 1, workbook });
      expect(versionInText(written)).toBe(version);
      const draft = await draftOfBase({
        'submissions/phuong-an.yaml': [['unit: phuong-an', `${written.split('unit:')[0]}unit: phuong-an`]],
      });
      expect(submittedOnOldForms(draft).map(({ id }) => id)).toEqual(['phuong-an']);
    }
    expect(submittedOnOldForms(await draftOfBase())).toEqual([]);
  });
});

describe('old forms', () => {
  it('are known by their versions alone', async () => {
    const campaign = await exampleCampaign();
    const { disk, folder } = await folderOf(await written(campaign));
    expect(await oldForms(campaign, folder, disk)).toEqual([]);
    const changed = await exampleCampaign(withOneMore);
    const old = await oldForms(changed, folder, disk);
    expect(old).toHaveLength(unitsOf(changed).length * formFormats.length);
    expect(old[0]).toEqual({ unit: 'nghi-tan', file: 'nghi-tan.xlsx' });
    const later = await exampleCampaign((review) => review.replace('year: 2023', 'year: 2024'));
    expect(await oldForms(later, folder, disk)).toHaveLength(old.length);
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import traceSchema from '../../schemas/trace.schema.json' with { type: 'json' };
import type { Trace } from '../../src/trace/trace.generated.ts';
import { editedExample, example, newFolder, run } from '../support/run.ts';

const parent = join(example, '..', '..');
const campaign = 'examples/cua-lo-2023';

/** Runs the command where a person would. */
const trace = (...args: string[]) => run(['trace', campaign, ...args], { workingFolder: parent, width: 80 });

const isTrace = new Ajv2020().compile<Trace>(traceSchema);

async function data(...args: string[]): Promise<Trace> {
  const { status, stdout } = await trace(...args, '-f', 'json');
  expect(status).toBe(0);
  const answer: unknown = JSON.parse(stdout);
  if (!isTrace(answer)) throw new Error(JSON.stringify(isTrace.errors));
  return answer;
}

describe('review trace of a figure', () => {
  it('says what it was made of, where that stands, and where it is printed', async () => {
    const { status, stdout, stderr } = await trace('indicators.tuyen-quan.actual');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Công dân nhập ngũ: thực hiện: 64 người\nindicators.tuyen-quan.actual\n');
    expect(stdout).toContain('  9 + 10 + 7 + 8 + 11 + 10 + 9 = 64\n');
    expect(stdout).toContain('“Tuyển chọn, gọi công dân nhập ngũ 64/64 công dân, đạt 100% chỉ tiêu.”');
    expect(stdout).toMatch(/Phụ lục II[\s\S]*dòng[\s\S]*Công dân nhập ngũ[\s\S]*cột Toàn địa bàn\): 64/);
    expect(stdout.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
    // Each place is one that an editor opens: there stands what the trace says.
    const rows = [...stdout.matchAll(/ (\d+) {2}(\S+\.yaml):(\d+):(\d+)$/gm)];
    expect(rows).toHaveLength(7);
    for (const [, digits = '', file = '', line, column] of rows) {
      const lines = (await readFile(join(parent, file), 'utf8')).split('\n');
      expect(lines[Number(line) - 1]?.slice(Number(column) - 1).startsWith(digits)).toBe(true);
    }
  });

  it('says so in English as well', async () => {
    const { stdout } = await trace('indicators.tuyen-quan.percent-of-target', '--lang', 'en');
    expect(stdout).toContain('\nArithmetic\n  64 : 64 × 100 = 100,0\n');
    expect(stdout).toContain('\nGo on with: review trace');
  });

  it('takes a figure alone where one works in the campaign', async () => {
    const { status, stdout } = await run(['trace', 'indicators.tuyen-quan.actual'], {
      workingFolder: example,
    });
    expect(status).toBe(0);
    expect(stdout).toContain('submissions/nghi-tan.yaml:21:36');
  });

  it.each(['README.md', 'README.vi.md'])('prints what %s shows', async (file) => {
    const readme = await readFile(join(parent, file), 'utf8');
    const [, args = '', shown] = /^\$ review trace (.*)\n([\s\S]*?)\n```$/m.exec(readme) ?? [];
    const { stdout } = await run(['trace', ...args.split(' ')], { workingFolder: parent, width: 80 });
    expect(stdout.trimEnd()).toBe(shown);
  });

  it('is data of a schema', async () => {
    const answer = await data('awards.total.individuals', '--document', 'report');
    const [figure] = answer.figures;
    expect(figure).toMatchObject({ digits: '20', kind: 'number', derivation: { rule: 'count' } });
    expect(figure?.derivation?.parts).toHaveLength(20);
    expect(answer).toMatchObject({ hasResults: true, documents: ['bao-cao-2023'], unmade: [] });
    const { stdout } = await run(['schema', 'trace']);
    expect(JSON.parse(stdout)).toMatchObject({ $id: 'trace.schema.json' });
  });

  it('suggests names, where there is none such', async () => {
    const { status, stderr } = await trace('indicators.tuyen-quam.actual');
    expect(status).toBe(2);
    expect(stderr).toContain('Có phải ý là "indicators.tuyen-quan.actual"?');
    expect((await trace('khong-co')).stderr).toContain('--find');
  });
});

describe('review trace of names', () => {
  it('lists all figures, or those whose names begin so', async () => {
    const all = await data();
    expect(all.figures.length).toBeGreaterThan(500);
    expect(new Set(all.figures.map(({ name }) => name)).size).toBe(all.figures.length);
    const some = await data('indicators.tuyen-quan.');
    const begun = all.figures.filter(({ name }) => name.startsWith('indicators.tuyen-quan.'));
    expect(some.figures).toEqual(begun);
    const { stdout } = await trace('indicators.tuyen-quan.');
    expect(stdout).toContain(`${begun.length} số liệu\n\nindicators.tuyen-quan. Công dân nhập ngũ\n`);
    expect(stdout).toMatch(/\n {2}actual +64 người +thực hiện\n/);
  });

  it('completes a name for shells, silently', async () => {
    const completed = async (...args: string[]) => (await trace('--complete', ...args)).stdout;
    expect(await completed('indicators.tu')).toBe('indicators.tuyen-quan.\nindicators.tuan-tra-phoi-hop.\n');
    expect(await completed('indicators.tuyen-quan.act')).toBe('indicators.tuyen-quan.actual\n');
    expect(await completed('')).toContain('awards.\n');
    const nowhere = await run(['trace', '--complete', 'a'], { workingFolder: await newFolder() });
    expect(nowhere).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('review trace --find', () => {
  it('finds all that is printed so, with the sentence or the cell', async () => {
    const { figures } = await data('--find', '17');
    expect(figures.map(({ name }) => name)).toContain(
      'awards.commendations.authorities.ubnd-thi-xa.forms.giay-khen.individuals',
    );
    for (const { printed } of figures) {
      expect(printed?.length).toBeGreaterThan(0);
      for (const { text, sentence } of printed ?? []) {
        expect(text).toBe('17');
        expect(sentence).toContain('17');
      }
    }
    const { stdout } = await trace('--find', '98,5%', '--document', 'report');
    expect(stdout).toContain('số liệu in ra là “98,5%”:');
    expect(stdout).toContain('“Huấn luyện dân quân tự vệ đạt 98,5% quân số');
    expect((await trace('--find', '123456')).stdout).toContain('Không có số liệu nào in ra là “123456”.');
  });

  it('is one way to ask', async () => {
    const { status, stderr } = await trace('completeness.due', '--find', '7');
    expect(status).toBe(2);
    expect(stderr).toContain('--find');
    expect((await trace('--find', '7', '--document', 'thu')).stderr).toContain('report');
  });
});

describe('review trace -f html', () => {
  it('is a page on which figures lead to those that they were made of', async () => {
    const path = join(await newFolder(), 'nguon.html');
    expect(await trace('indicators.tuyen-quan.', '-f', 'html', '-o', path)).toMatchObject({ status: 0 });
    const page = await readFile(path, 'utf8');
    expect(page).toContain('id="indicators.tuyen-quan.percent-of-target"');
    for (const [, name = ''] of page.matchAll(/href="#([^"]*)"/g)) {
      expect(page).toContain(`id="${decodeURIComponent(name)}"`);
    }
    expect(page.match(/href="#/g)?.length).toBeGreaterThan(10);
    expect(page).toContain('examples/cua-lo-2023/submissions/nghi-tan.yaml:21:36');
  });
});

describe('review trace of a campaign with errors', () => {
  it('traces what files state, and says why it knows no more', async () => {
    const folder = await editedExample({
      'submissions/nghi-tan.yaml': [['unit: nghi-tan', 'unit: nghi-tam']],
    });
    const asked = (...args: string[]) => run(['trace', folder, ...args], { width: 80 });
    const { status, stdout } = await asked('indicators.tuyen-quan.units.nghi-thuy.actual');
    expect(status).toBe(0);
    expect(stdout).toContain('submissions/nghi-thuy.yaml:21:37');
    expect(stdout).toContain('còn lỗi nên chưa có kết quả');
    expect(stdout).toMatch(/Chưa tìm trong các văn bản này vì kỳ tổng kết còn lỗi: report/);
    const total = await asked('awards.total.individuals');
    expect(total.status).toBe(2);
    expect(total.stderr).toContain('còn lỗi');
  });
});

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { completedForm } from '../support/completed-form.ts';
import { newFolder, run } from '../support/run.ts';

const unitIds = ['mot', 'hai', 'ba', 'bon'];

it('leads from an empty folder through the year to the next', async () => {
  const folder = await newFolder();
  const review = (args: readonly string[], today: string) =>
    run(args, { workingFolder: folder, questions: () => null, today: () => today });
  await writeFile(join(folder, 'don-vi.csv'), 'Tên;Mã\nxã Một;\nxã Hai;\nxã Ba;\nxã Bốn;\n');
  const host = ['--host', 'Ủy ban nhân dân huyện Thử', '--units', 'don-vi.csv'];
  expect(await review(['init', 'ky-2024', ...host], '2024-11-01')).toMatchObject({
    status: 0,
    stderr: '',
  });

  const reviewFile = join(folder, 'ky-2024', 'review.yaml');
  const opened = await readFile(reviewFile, 'utf8');
  const complete = opened
    .replace('name: # họ và tên người ký', 'name: Nguyễn Văn X')
    .replace('-  # nơi nhận, mỗi nơi một dòng', '- UBND các xã');
  await writeFile(reviewFile, complete);
  expect((await review(['validate', 'ky-2024', '--allow-missing'], '2024-11-01')).status).toBe(0);

  const submit = async (unit: string, change: (text: string) => string) => {
    const form = await readFile(join(folder, 'ky-2024', 'forms', `${unit}.yaml`), 'utf8');
    await mkdir(join(folder, 'ky-2024', 'submissions'), { recursive: true });
    await writeFile(join(folder, 'ky-2024', 'submissions', `${unit}.yaml`), change(form));
  };
  await submit('mot', (form) => completedForm(form, '2024-11-20'));
  await submit('hai', (form) => completedForm(form, '2024-11-20').replace('actual: 10 #', 'actual: mười #'));

  const missing = await review(['status', 'ky-2024', '-f', 'json', '--require-complete'], '2024-12-02');
  expect(missing.status).toBe(1);
  expect(JSON.parse(missing.stdout)).toMatchObject({ due: 4, received: 2, valid: 1, missing: 2 });
  const letters = await review(['status', 'ky-2024', '--remind', '-o', 'nhac'], '2024-12-02');
  expect(letters.stdout.match(/cong-van-don-doc-(?:hai|ba|bon)-2024\.docx/g)).toHaveLength(3);

  const wrong = await review(['validate', 'ky-2024/submissions/hai.yaml'], '2024-12-02');
  expect(wrong.status).toBe(1);
  expect(wrong.stdout).toMatch(/submissions\/hai\.yaml:\d+:\d+ lỗi/);
  expect(wrong.stdout).toContain('mười');
  await submit('hai', (form) => completedForm(form, '2024-12-03'));
  for (const unit of ['ba', 'bon']) await submit(unit, (form) => completedForm(form, '2024-12-03'));
  const full = await review(['status', 'ky-2024', '-f', 'json', '--require-complete'], '2024-12-04');
  expect(full.status).toBe(0);
  expect(JSON.parse(full.stdout)).toMatchObject({ due: 4, received: 4, valid: 4, late: 3, missing: 0 });

  const built = await review(['build', 'ky-2024', '-f', 'md,json'], '2024-12-05');
  expect(built).toMatchObject({ status: 0 });
  const [, path = ''] = /^(.*\.md)$/m.exec(built.stdout) ?? [];
  expect(await readFile(path, 'utf8')).toContain('04/04 xã');

  const next = await review(['init', 'ky-2025', '--from', 'ky-2024'], '2025-11-01');
  expect(next.status).toBe(0);
  for (const unit of unitIds) {
    const form = await readFile(join(folder, 'ky-2025', 'forms', `${unit}.yaml`), 'utf8');
    expect(form).toContain('year: 2025\n');
    expect(form).not.toContain('previous: #');
    expect(form.match(/previous: 10 # năm trước/g)?.length).toBeGreaterThan(5);
  }
});

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import verificationSchema from '../../schemas/verification.schema.json' with { type: 'json' };
import { withOtherDigit } from '../support/edited-digit.ts';
import { rewrittenPdf } from '../support/rewritten-pdf.ts';
import { run } from '../support/run.ts';
import { examplePdfFile, verified } from '../support/verified.ts';

const file = await examplePdfFile();

describe('a PDF', () => {
  it('that is as it was made is unchanged', async () => {
    expect(await verified(file)).toMatchObject({
      format: 'pdf',
      verdict: 'unchanged',
      document: { kind: 'report', subject: null, name: 'bao-cao-2023' },
      problem: null,
      differences: [],
      remarks: [],
    });
  });

  it('that another program saved again says the same, but is not called unchanged', async () => {
    expect(await verified(rewrittenPdf(file))).toMatchObject({
      verdict: 'different',
      differences: [{ code: 'saved-again' }],
      remarks: [{ code: 'same-text' }],
    });
  });

  it('in which a digit was changed is told by page, with what it should be', async () => {
    const changed = withOtherDigit(file, [5], 3);
    const { verdict, differences, remarks } = await verified(changed.file);
    expect(verdict).toBe('different');
    const [difference] = differences;
    expect(difference).toMatchObject({ code: 'text', page: 5 });
    expect(difference?.expected).toContain(changed.from);
    expect(difference?.found).toContain(changed.to);
    expect(remarks).toEqual([]);
  });

  it('of which a part is missing can’t be read', async () => {
    for (const length of [0, 4, 5, 100, 60_000, file.length - 10]) {
      const outcome = await verified(file.subarray(0, length));
      expect(outcome.verdict).toBe('unreadable');
    }
  });
});

describe('review verify', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'review-'));
  const [sound, saved, other] = ['sound.pdf', 'saved.pdf', 'other.txt'].map((name) => join(folder, name));
  await writeFile(String(sound), file);
  await writeFile(String(saved), rewrittenPdf(file));
  await writeFile(String(other), 'Không phải PDF.');

  it('ends with a status by what became of the files', async () => {
    expect(await run(['verify', String(sound)])).toMatchObject({ status: 0, stderr: '' });
    expect((await run(['verify', String(sound), String(saved)])).status).toBe(1);
    expect((await run(['verify', String(saved), String(other)])).status).toBe(2);
    expect((await run(['verify', folder])).stderr).toContain(folder);
    expect((await run(['verify', join(folder, 'none.pdf')])).status).toBe(2);
  });

  it('says it in both languages, and as JSON by its schema', async () => {
    expect((await run(['verify', String(saved)])).stdout).toMatch(/CÓ CHỖ KHÁC\n.*được ghi lại/s);
    expect((await run(['verify', String(saved), '--lang', 'en'])).stdout).toMatch(
      /DIFFERS\n.*written again/s,
    );
    const { stdout } = await run(['verify', String(sound), String(saved), String(other), '-f', 'json']);
    const validate = new Ajv2020({ strict: false }).compile(verificationSchema);
    const verifications = JSON.parse(stdout);
    expect(validate(verifications), JSON.stringify(validate.errors)).toBe(true);
    const verdicts = verifications.files.map(({ verdict }: { readonly verdict: string }) => verdict);
    expect(verdicts).toEqual(['unchanged', 'different', 'unreadable']);
  });
});

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { fixedFile } from '../../src/fixing/fixed-file.ts';
import { parseYaml } from '../../src/intake/yaml-text.ts';
import { filesOf, revalidating } from '../support/memory-world.ts';
import { editedExample, example, run } from '../support/run.ts';
import { runs } from '../support/runs.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const text = '# Báo cáo\nunit: nghi-thuy # phường Nghi Thủy\nyear: 2023\n';

/** What becomes of a file's bytes, without findings to fix. */
const fixed = (bytes: Uint8Array) => {
  const fixed = fixedFile('a.yaml', bytes, []);
  return fixed === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(fixed.bytes);
};

describe('a file', () => {
  it.each([
    ['UTF-16 LE', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['UTF-16 BE', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())],
    ['a byte order mark', utf8(`\ufeff${text}`)],
    ['NFD', utf8(text.normalize('NFD'))],
    ['CR', utf8(text.replaceAll('\n', '\r'))],
    ['CRLF at some lines', utf8(text.replace('\n', '\r\n'))],
    ['trailing spaces', utf8(text.replaceAll('\n', ' \t\n'))],
  ])('with %s becomes UTF-8 in NFC, without', (_, bytes) => expect(fixed(bytes)).toBe(text));

  it('keeps the line ends that all its lines have', () => {
    const crlf = text.replaceAll('\n', '\r\n');
    expect(fixed(utf8(crlf))).toBeNull();
    expect(fixed(utf8(`\ufeff${crlf}`))).toBe(crlf);
    expect(fixed(utf8(crlf.replace('2023', '2023  ')))).toBe(crlf);
    const { encoding } = fixedFile('a.yaml', utf8(`\ufeff${crlf}`), []) ?? {};
    expect(encoding).toEqual(['byte-order-mark']);
  });

  it('that is well already is left alone', () => expect(fixed(utf8(text))).toBeNull());

  it('keeps spaces that are part of a text of several lines', () => {
    const block = 'a: |\n  một  \n  hai\nb: "x  \n\n  y"\n';
    expect(fixed(utf8(block))).toBeNull();
    expect(fixed(utf8(block.replace('hai\n', 'hai\n  \n').replace('b: ', 'b:  \n  ')))).not.toBeNull();
  });

  it('that is no YAML gets its encoding fixed and nothing else', () => {
    const broken = 'a: [1, 2 \nb: "x\n';
    expect(fixed(utf8(broken))).toBeNull();
    expect(fixed(utf8(`\ufeff${broken}`))).toBe(broken);
  });

  it('that is no text is left alone', () => {
    expect(fixedFile('a.yaml', utf8('%PDF-1.7\n'), [])).toBeNull();
    expect(fixedFile('a.yaml', new Uint8Array([0x50, 0xb8, 0xb8]), [])).toBeNull();
  });

  it('is left alone where an edit would change other values', () => {
    const source = new SourceText('a.yaml', 'a: 1\nb: 2\n');
    const place = { source, start: 3, end: 4 };
    const fix = { start: 3, end: 4, text: '"1' };
    const finding = { code: 'file-empty', severity: 'error', place, args: {}, related: [], fix } as Finding;
    expect(fixedFile('a.yaml', utf8(source.text), [finding])).toBeNull();
  });

  it('says the same after fixing, whatever it says', () => {
    const value = fc.letrec((tie) => ({
      leaf: fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null)),
      node: fc.oneof(
        { depthSize: 'small' },
        tie('leaf'),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('node'), { maxKeys: 4 }),
      ),
    })).node;
    fc.assert(
      fc.property(
        value,
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\ufeff'),
        (data, lineEnd, mark) => {
          const written = stringify({ data }, { lineWidth: 40 });
          const bytes = utf8(mark + written.replaceAll('\n', lineEnd));
          const before = parseYaml(new SourceText('', new TextDecoder().decode(bytes).normalize('NFC'))).root;
          const after = fixed(bytes);
          if (before === null || after === null) return;
          expect(parseYaml(new SourceText('', after)).root?.data).toEqual(before.data);
        },
      ),
      runs(300, 40),
    );
  });
});

describe('review validate --fix', () => {
  const faulty = () =>
    editedExample({
      'submissions/nghi-thuy.yaml': [
        ['submitted: 2023-11-27', 'submitted: 27/11/2023   # ngày nộp'],
        ['    level: vung-manh\n', '    level: vung-mnah\n'],
        ['actual: 48.3,', 'actual: "1048,3",'],
        ['luyen-tap-cuu-nan:', 'luyen-tap-cuunan:'],
        ['preparedBy:', 'preparedby:'],
        ['Cán bộ văn phòng UBND phường Nghi Thủy', 'Cán bộ\u200b văn phòng UBND phường Nghi Thuỷ'],
      ],
      'submissions/nghi-tan.yaml': [['level: vung-manh', 'level: hoan-toan-khac']],
    });

  it('fixes what is safe, and only that, byte for byte', async () => {
    const campaign = await faulty();
    const path = join(campaign, 'submissions', 'nghi-thuy.yaml');
    const before = await readFile(path, 'utf8');
    const { status, stdout, stderr } = await run(['validate', campaign, '--fix']);
    expect(stderr).toContain('Đã sửa 1 tệp (7 chỗ)');
    expect(stderr).toContain('submissions/nghi-thuy.yaml:5: 27/11/2023 → 2023-11-27');
    expect(stderr).toContain('Còn 1 lỗi, 2 cảnh báo máy không tự sửa');
    expect(status).toBe(1);
    expect(stdout).toContain('hoan-toan-khac');
    expect(stdout).not.toContain('nghi-thuy.yaml:5');
    expect(await readFile(path, 'utf8')).toBe(
      before
        .replace('27/11/2023   # ngày nộp', '2023-11-27   # ngày nộp')
        .replace('vung-mnah', 'vung-manh')
        .replace('"1048,3"', '1048.3')
        .replace('luyen-tap-cuunan:', 'luyen-tap-cuu-nan:')
        .replace('preparedby:', 'preparedBy:')
        .replace('\u200b', '')
        .replace('Nghi Thuỷ', 'Nghi Thủy'),
    );
    const again = await run(['validate', campaign, '--fix']);
    expect(again.stderr).toContain('Không có chỗ nào');
  });

  it('takes out invisible characters at the edges of values, keys and lines', async () => {
    const name = 'submissions/nghi-thuy.yaml';
    const files = filesOf(example);
    const validated = await revalidating(files);
    const before = String(files.get(name));
    const hidden = (text: string) => before.replace(text.replaceAll('~', ''), text.replaceAll('~', '\u200b'));
    for (const text of [
      'unit: ~nghi-thuy',
      '~unit: nghi-thuy',
      'submitted: 2023-11-27~',
      'actual: 57~',
      'score: ~89',
      'level: xuat-sac~',
      '~tin-bao:',
      '~    level: vung-manh',
      'unit:~ nghi-thuy',
    ]) {
      const bytes = utf8(hidden(text));
      const { findings } = await validated(name, bytes);
      const codes = new Set(findings.map(({ code }) => code));
      if (!/^~ |:~ /.test(text)) expect(codes).toEqual(new Set(['invisible-character']));
      const its = findings.filter(({ place }) => place.source.path === name);
      const fixed = fixedFile(name, bytes, its)?.bytes ?? bytes;
      expect([text, Buffer.from(fixed).toString()]).toEqual([text, before]);
    }
    expect((await validated(name, utf8(before))).findings).toEqual([]);
  });

  it('takes out an invisible character that hides a whole line', async () => {
    const campaign = await editedExample({});
    const path = join(campaign, 'submissions', 'nghi-thuy.yaml');
    const before = await readFile(path, 'utf8');
    await writeFile(path, before.replace('    level: vung-manh', '\u200b    level: vung-manh'));
    const { status } = await run(['validate', campaign, '--fix']);
    expect([status, await readFile(path, 'utf8')]).toEqual([0, before]);
  });

  it('shows the difference and changes nothing with --fix-dry-run', async () => {
    const campaign = await faulty();
    const path = join(campaign, 'submissions', 'nghi-thuy.yaml');
    const before = await readFile(path, 'utf8');
    const { stderr } = await run(['validate', campaign, '--fix-dry-run']);
    expect(stderr).toContain('-submitted: 27/11/2023');
    expect(stderr).toContain('+submitted: 2023-11-27');
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('puts ids in the place of names, and leaves what could be read in two ways', async () => {
    const campaign = await editedExample({
      'submissions/nghi-thuy.yaml': [
        ['unit: nghi-thuy', 'unit: Phường Nghi Thuỷ'],
        ['    level: vung-manh\n', '    level: Vững mạnh\n'],
        ['tin-bao: { actual: 57,', 'tin-bao: { actual: "1.057",'],
      ],
      'submissions/nghi-tan.yaml': [
        ['level: vung-manh', 'level: Tốt'],
        ['preparedBy: ', 'preparedBy: Cán\u200bbộ '],
      ],
    });
    const paths = ['nghi-thuy', 'nghi-tan'].map((name) => join(campaign, 'submissions', `${name}.yaml`));
    const [thuy = '', tan = ''] = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
    const { stdout } = await run(['validate', campaign, '--fix']);
    const fixed = thuy.replace('Phường Nghi Thuỷ', 'nghi-thuy').replace('Vững mạnh', 'vung-manh');
    expect(await Promise.all(paths.map((path) => readFile(path, 'utf8')))).toEqual([fixed, tan]);
    expect(stdout.match(/Chọn\s+một\s+trong:/g)).toHaveLength(3);
    await run(['validate', campaign, '--fix']);
    expect(await Promise.all(paths.map((path) => readFile(path, 'utf8')))).toEqual([fixed, tan]);
  });

  it('makes an id of the name of a new unit, and follows it where it is referred to', async () => {
    const campaign = await editedExample({
      'review.yaml': [['- { id: nghi-thuy,', '- { id: Nghi Thủy,']],
      'submissions/nghi-thuy.yaml': [['unit: nghi-thuy', 'unit: Nghi Thủy']],
    });
    expect(await run(['validate', campaign, '--fix'])).toMatchObject({ status: 0 });
    const text = await readFile(join(campaign, 'submissions', 'nghi-thuy.yaml'), 'utf8');
    expect(text).toContain('unit: nghi-thuy\n');
  });

  it('keeps CRLF where values are fixed', async () => {
    const campaign = await faulty();
    const path = join(campaign, 'submissions', 'nghi-thuy.yaml');
    const before = (await readFile(path, 'utf8')).replaceAll('\n', '\r\n');
    await writeFile(path, before);
    const shown = await run(['validate', campaign, '--fix-dry-run']);
    expect(shown.stderr).toContain('+submitted: 2023-11-27');
    expect(shown.stderr.match(/^[+-](?![+-])/gm)).toHaveLength(10);
    await run(['validate', campaign, '--fix']);
    const after = await readFile(path, 'utf8');
    expect(after).toContain('submitted: 2023-11-27   # ngày nộp\r\n');
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('says what it did to a file of which no value changed', async () => {
    const campaign = await editedExample({});
    const path = join(campaign, 'submissions', 'nghi-thuy.yaml');
    const before = await readFile(path, 'utf8');
    await writeFile(path, before.replaceAll('\n', '\r'));
    const { stderr } = await run(['validate', campaign, '--fix']);
    expect(stderr).toContain('Đã sửa 1 tệp.\n');
    expect(stderr).toContain('nghi-thuy.yaml: dấu xuống dòng (CR, CRLF) → LF\n');
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('restores a file that was misread as a whole', async () => {
    const campaign = await editedExample({});
    const path = join(campaign, 'submissions', 'nghi-thuy.yaml');
    const before = await readFile(path, 'utf8');
    await writeFile(path, Buffer.from(before).toString('latin1'));
    const { stderr } = await run(['validate', campaign, '--fix']);
    expect(stderr).toContain('1 tệp');
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('leaves a file that cannot be written as it was', async () => {
    const campaign = await faulty();
    await mkdir(join(campaign, 'submissions', 'x.yaml'));
    await writeFile(join(campaign, 'submissions', 'trong.yaml'), '');
    const result = await run(['validate', campaign, '--fix']);
    expect(result.status).toBe(1);
    expect(result.stdout).toContain('[file-not-regular]');
    expect(result.stdout).toContain('[file-empty]');
  });
});

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/effects.ts';
import { editedExample, example, newFolder, run } from '../support/run.ts';

const noTerminal = { questions: () => null, today: () => '2024-11-01' };
const host = ['--host', 'Ủy ban nhân dân xã Thử', '--unit', 'xã A; xã B'];

/** The fields of findings in JSON that the tests look at. */
interface Reported {
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
  }[];
}

/** Whether a finding is of one blank, or of the many of a form. */
const isOfBlanks = (message: string) => /đang để trống|^Tệp còn \d+ mục để trống/.test(message);

describe('review init from options', () => {
  it.each(['quoc-phong-an-ninh', 'co-ban', 'dat-chua-dat', 'truong-hoc', 'dang-uy'])(
    '%s: what it writes lacks only values, and it names each',
    async (preset) => {
      const folder = await newFolder();
      const effects = { ...noTerminal, workingFolder: folder };
      const { status, stdout } = await run(['init', 'thu', ...host, '--preset', preset], effects);
      expect(status).toBe(0);
      for (const name of ['a', 'b']) expect(stdout).toContain(`forms/${name}.yaml`);
      const paths = ['thu', ...['a', 'b'].map((id) => `thu/forms/${id}.yaml`)];
      const checked = await run(['validate', ...paths, '--allow-missing', '-f', 'json'], effects);
      const { findings }: Reported = JSON.parse(checked.stdout);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ message }) => message).filter((text) => !isOfBlanks(text))).toEqual([]);
      const alone: Reported = JSON.parse(
        (await run(['validate', 'thu', '--allow-missing', '-f', 'json'], effects)).stdout,
      );
      expect(alone.findings.filter(({ severity }) => severity === 'error')).toHaveLength(2);
      const form = await run(['validate', 'thu/forms/a.yaml', '--allow-missing', '-f', 'json'], effects);
      const blanks: Reported = JSON.parse(form.stdout);
      const all = blanks.findings.filter(({ severity }) => severity === 'error');
      const [, together] = /^Tệp còn (\d+) mục để trống/.exec(all[0]?.message ?? '') ?? [];
      const count = together ?? all.length;
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
        `mọi biểu mẫu trong forms (2 tệp): mỗi tệp ${count} chỗ`,
      );
      expect((await run(['format', '--check', ...paths], effects)).stdout).toBe('');
      expect(stdout).toMatch(/review\.yaml:\d+:\d+: Mục "Họ tên người ký" đang để trống/);
    },
  );

  it('lets units and forms have any name and any id', async () => {
    const folder = await newFolder();
    await writeFile(
      join(folder, 'units.csv'),
      'Tên;Mã\n"khối: ""A"" # b";01\n- null;null\n[1, b];1e5\ntrue;\n*a &b;\n',
    );
    const effects = { ...noTerminal, workingFolder: folder };
    await run(['init', 'thu', '--host', 'UBND phường "Một": #2', '--units', 'units.csv'], effects);
    const forms = await readdir(join(folder, 'thu', 'forms'));
    expect(forms).toHaveLength(5);
    const paths = ['thu/review.yaml', ...forms.map((name) => `thu/forms/${name}`)];
    const { stdout } = await run(['validate', ...paths, '--allow-missing', '-f', 'json'], effects);
    const { findings }: Reported = JSON.parse(stdout);
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
    expect(errors.length).toBeGreaterThan(5);
    expect(errors.filter((message) => !isOfBlanks(message))).toEqual([]);
  });

  it('names the issuer in full', async () => {
    const folder = await newFolder();
    await run(['init', folder, '--host', 'UBND xã  Thử', '--unit', 'A'], noTerminal);
    const text = await readFile(join(folder, 'review.yaml'), 'utf8');
    expect(text).toContain('name: Ủy ban nhân dân xã Thử\n  shortName: UBND xã Thử\n  locality: xã Thử\n');
    expect(text).toContain('issuer:\n    - ỦY BAN NHÂN DÂN\n    - XÃ THỬ\n');
  });

  it.each([
    [['--host', 'UBND tỉnh Thử'], 'xã, phường'],
    [['--host', 'UBND xã Thử'], 'thôn, khối'],
    [['--host', 'Đảng ủy Thử', '--level', 'huyen'], 'xã, phường'],
    [['--host', 'Đảng ủy Thử'], 'đơn vị'],
  ])('reports what units are from the level: %s', async (options, kind) => {
    const folder = await newFolder();
    await run(['init', folder, ...options, '--unit', 'Một; trường Hai'], noTerminal);
    const text = await readFile(join(folder, 'review.yaml'), 'utf8');
    const [kinds] = /unitKinds:[\s\S]*?\n\n/.exec(text) ?? [];
    expect(kinds).toContain(`name: ${kind.includes(',') ? `"${kind}"` : kind} }`);
    expect(kinds).toContain('name: trường }');
  });

  it('has git keep the line ends that it writes, also on Windows', async () => {
    const folder = await newFolder();
    await run(['init', folder, ...host], noTerminal);
    // The attributes that git documents for this, whatever core.autocrlf is.
    expect(await readFile(join(folder, '.gitattributes'), 'utf8')).toMatch(/^\* text=auto eol=lf$/m);
  });

  it('keeps what is there, and names it', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'host.yaml'), 'year: 2024\n');
    const { stdout } = await run(['init', folder, ...host], noTerminal);
    expect(stdout).toContain('giữ nguyên:\n  host.yaml\n');
    expect(await readFile(join(folder, 'host.yaml'), 'utf8')).toBe('year: 2024\n');
    const before = await readFile(join(folder, 'review.yaml'), 'utf8');
    const again = await run(['init', folder, '--host', 'Đảng ủy xã Khác', '--unit', 'C'], noTerminal);
    expect(again.stdout).not.toContain('Đã tạo');
    expect(await readFile(join(folder, 'review.yaml'), 'utf8')).toBe(before);
  });

  it.each([
    [['--unit', 'A'], '--host'],
    [['--host', 'UBND xã Thử'], '--units'],
    [[...host, '--year', '24'], 'bốn chữ số'],
    [[...host, '--deadline', '31/11/2024'], 'ngày có thật'],
    [[...host, '--deadline', '2013-11-30', '--year', '2023'], 'phải ở năm 2023 hoặc 2024'],
    [[...host, '--deadline', '2025-01-01', '--year', '2023'], 'phải ở năm 2023 hoặc 2024'],
    [['--from', example, '--deadline', '2023-11-30'], 'phải ở năm 2024 hoặc 2025'],
    [[...host, '--preset', 'khong-co'], 'dat-chua-dat'],
    [[...host, '--level', 'trung-uong'], 'huyen'],
    [[...host, '--units', 'khong-co.csv'], 'khong-co.csv'],
    [[...host, '--level', 'huyen', '--year', '2025'], 'không còn cấp huyện'],
    [['--host', 'UBND xã Thử', '--unit', 'thôn A; Thôn  A'], 'ghi hai lần'],
    [[...host, '--from', example], '--from'],
    [['--host', 'Ủy ban nhân dân xã Thá»§y', '--unit', 'A'], 'Thủy'],
    [['--host', 'UBND xã Thử', '--unit', 'xã A; ph??ng Nghi T?n'], 'ph??ng Nghi T?n'],
    [[...host, '--locality', 'xã Th\ufffd'], 'mất chữ'],
  ])('refuses %s and writes nothing', async (options, message) => {
    const folder = await newFolder();
    const { status, stderr } = await run(['init', folder, ...options], noTerminal);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['a broken table', Buffer.from('Tên\n"phường A\n'), 'units.csv'],
    ['a misread table', Buffer.from('Tên;Mã\nphÆ°á»\u009dng Nghi TÃ¢n;a\n'), 'units.csv:2:1: Chữ bị vỡ'],
    ['a table that lost letters', Buffer.from('Tên\nphường A\nph??ng B\n'), 'units.csv:3:1: Bị mất chữ'],
    ['a table that lost last letters', Buffer.from('Tên\nx? Bình An\n'), 'units.csv:2:1: Bị mất chữ'],
    ['a table with some TCVN3', Buffer.from('Tên\nphường A\nx· B×nh An\n'), 'mã TCVN3'],
    ['an empty table', Buffer.from('Tên\n'), 'Chưa có đơn vị'],
    ['a table with a row of its own', Buffer.from('Tên;Mã\nthôn A;a\n;b\n'), 'units.csv:3: dòng này không'],
    ['a workbook', zipSync({ 'xl/workbook.xml': new Uint8Array(1) }), 'tệp Excel, máy chỉ đọc bảng CSV'],
    [
      'a workbook of LibreOffice',
      zipSync({ mimetype: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') }, { level: 0 }),
      'tệp Excel, máy chỉ đọc bảng CSV',
    ],
    ['a workbook of old', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'tệp Excel'],
    ['a document', zipSync({ 'word/document.xml': new Uint8Array(1) }), 'không phải bảng CSV (tệp Word)'],
    [
      'Windows-1258',
      // "xã Đông": a with its tilde, D with its bar, o with its circumflex.
      Buffer.from([
        0x78, 0xe3, 0x20, 0xd0, 0xf4, 0x6e, 0x67, 0x0a, 0x78, 0xe3, 0x20, 0x54, 0x68, 0xf9, 0x20, 0x41, 0xcc,
        0x0a,
      ]),
      'units.csv: Tệp lưu bằng bảng mã',
    ],
    [
      'letters that Excel has lost',
      Buffer.from('STT,Tên ??n v?\n1,Thôn ?ông S?n\n2,Thôn Ngh?a Th?y\n3,Tr?m y t? xã\n', 'latin1'),
      'thành dấu "?", như "??n v?". Lưu lại từ Excel theo "CSV UTF-8".',
    ],
    ['UTF-16 without its mark', Buffer.from('phuong A\nphuong B\n', 'utf16le'), 'UTF-16'],
    [
      'an old encoding',
      Buffer.from([0x70, 0x68, 0xd6, 0xf5, 0xd2, 0x6e, 0x67, 0x20, 0x41, 0x0a]),
      'units.csv',
    ],
  ])('refuses %s', async (_, bytes, message) => {
    const folder = await newFolder();
    await writeFile(join(folder, 'units.csv'), bytes);
    const effects = { ...noTerminal, workingFolder: folder };
    const { status, stderr } = await run(
      ['init', 'moi', '--host', 'UBND xã Thử', '--units', 'units.csv'],
      effects,
    );
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(await readdir(folder)).toEqual(['units.csv']);
  });

  it('takes a table in UTF-16, as Excel writes text', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'u.txt'), Buffer.from('\ufeffTên\tMã\r\nthôn Một\tmot\r\n', 'utf16le'));
    await run(['init', folder, '--host', 'UBND xã Thử', '--units', join(folder, 'u.txt')], noTerminal);
    expect(await readFile(join(folder, 'review.yaml'), 'utf8')).toContain(
      '{ id: mot, name: thôn Một, kind: thon }',
    );
  });

  it('lists what nobody said, within the columns that there are', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'u.csv'), 'Tên xã;Ghi chú\nP. Một;\nCông an xã Thử;\nTổng: 2;\n');
    const options = ['--host', 'UBND X. Thử', '--year', '2024', '--units', 'u.csv'];
    const { stdout } = await run(['init', 'moi', ...options], {
      ...noTerminal,
      workingFolder: folder,
      width: 60,
    });
    const text = stdout.replaceAll(/\s+/g, ' ');
    for (const guess of [
      '"UBND X. Thử" → Ủy ban nhân dân xã Thử',
      'địa phương: xã Thử',
      'cấp xã',
      'hạn nộp báo cáo: 30/11/2024',
      'mẫu nội dung và thang xếp loại: Công tác quốc phòng',
      'u.csv: cột 1 là tên; cột khác không đọc',
      'dòng 4 "Tổng: 2"',
      'loại "phường", 1 đơn vị, mã: mot',
      'loại "công an", 1 đơn vị, mã: cong-an',
      'P. Một → phường Một',
    ]) {
      expect(text).toContain(guess);
    }
    expect(text).not.toContain('năm tổng kết:');
    expect(stdout.split('\n').filter((line) => [...line].length > 60)).toEqual([]);
  });

  it('sums up what forms lack for each kind of unit, however last year’s figures differ', async () => {
    const folder = join(await newFolder(), 'moi');
    const { stdout } = await run(['init', folder, '--from', example], noTerminal);
    expect(stdout).toMatch(/mọi biểu mẫu trong forms \(7 tệp\): mỗi tệp \d+ chỗ/);
    const mixed = join(await newFolder(), 'moi');
    await run(
      ['init', mixed, '--host', 'UBND xã Thử', '--unit', 'thôn A; Trường B', '--preset', 'co-ban'],
      noTerminal,
    );
    await writeFile(join(mixed, 'forms', 'truong-b.yaml'), 'unit: truong-b\nyear: 2024\nsubmitted:\n');
    const again = await run(['init', mixed], noTerminal);
    expect(again.stdout).toMatch(/biểu mẫu của thôn trong forms \(1 tệp\): \d+ chỗ/);
    expect(again.stdout).toMatch(/biểu mẫu của trường trong forms \(1 tệp\): 1 chỗ \(ngày nộp\)/);
  });

  it('leaves blank where the host is, if its name does not say it', async () => {
    const folder = await newFolder();
    const { stdout } = await run(
      ['init', folder, '--host', 'Trường THCS Lê Lợi', '--unit', 'Tổ Toán'],
      noTerminal,
    );
    const text = await readFile(join(folder, 'review.yaml'), 'utf8');
    expect(text).toMatch(/\n {2}locality: # tên địa phương.*\n/);
    expect(text).toMatch(/\n {2}place: # địa danh.*\n/);
    // A school reviews a school year, and its head signs.
    expect(text).toMatch(/\nperiod: school-year\n[\s\S]*\n {4}lines:\n {6}- {2}# ví dụ: HIỆU TRƯỞNG\n/);
    expect(stdout).toContain('địa phương: chưa rõ, để trống');
    expect(stdout).toMatch(/review\.yaml:\d+:\d+: Mục "[^"]+" đang để trống/);
  });

  it('takes the old spelling of "Uỷ ban" for a committee, and keeps it', async () => {
    const folder = await newFolder();
    await run(['init', folder, '--host', 'Uỷ ban nhân dân xã Thử', '--unit', 'thôn A'], noTerminal);
    const text = await readFile(join(folder, 'review.yaml'), 'utf8');
    expect(text).toContain('name: Uỷ ban nhân dân xã Thử\n  shortName: UBND xã Thử\n');
    expect(text).toContain('lines:\n      - TM. ỦY BAN NHÂN DÂN\n      - CHỦ TỊCH\n');
  });

  it('asks again where the table that was answered last won’t do', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'hong.csv'), 'Tên;Mã\n;a\n');
    await writeFile(join(folder, 'u.csv'), 'thôn Một\nthôn Hai\n');
    const answers = ['Đảng ủy xã Thử', 'xã Thử', '2025', '2025-11-30'];
    const flaws: (string | null)[] = [];
    const { status } = await run(['init', 'moi'], {
      workingFolder: folder,
      questions: () => ({
        text: async (_, __, flaw) => {
          const answer = answers.shift();
          if (answer !== undefined) return answer;
          // Who signs, and who receives it, is asked last.
          if (flaws.length > 0) return '';
          for (const wrong of ['khong-co.csv', 'hong.csv', 'u.xlsx', 'Trường A, xã B', 'thôn A; thôn A']) {
            flaws.push(await flaw(wrong));
          }
          return 'u.csv';
        },
        choice: async (_, suggested) => suggested,
      }),
    });
    expect(status).toBe(0);
    expect(flaws).toEqual([
      expect.stringContaining('khong-co.csv'),
      expect.stringContaining('hong.csv:2'),
      expect.stringContaining('u.xlsx'),
      expect.stringContaining('dấu chấm phẩy'),
      expect.stringContaining('ghi hai lần'),
    ]);
    expect(await readdir(join(folder, 'moi', 'forms'))).toEqual(['hai.yaml', 'mot.yaml']);
  });

  it('asks for what the options leave open', async () => {
    const folder = await newFolder();
    const asked: string[] = [];
    const answers = ['Đảng ủy phường Mới', 'phường Mới', '2025', '30/11/2025', 'khối 1, khối 2'];
    const { status } = await run(['init', folder], {
      today: () => '2025-11-01',
      questions: () => ({
        text: async (question, suggested, flaw) => {
          asked.push(suggested);
          expect(question).not.toBe('');
          const answer = answers.shift() ?? '';
          // Who signs, and who receives it, may not be known yet.
          if (answer !== '') expect(await flaw('')).not.toBeNull();
          return answer;
        },
        choice: async (_, suggested) => suggested,
      }),
    });
    expect(status).toBe(0);
    expect(asked).toEqual(['', 'phường Mới', '2025', '2025-11-30', '', '', '']);
    const text = await readFile(join(folder, 'review.yaml'), 'utf8');
    expect(text).toContain('deadline: 2025-11-30\n');
    // Party bodies have a letterhead of their own.
    expect(text).toContain('\n  letterhead: huong-dan-36\n');
    expect(text).toContain('symbol: # ví dụ: BC/ĐU\n');
    expect(text).toContain('lines:\n      -  # ví dụ: T/M BAN THƯỜNG VỤ\n      -  # ví dụ: BÍ THƯ\n');
    expect(text).toContain('archive: Văn phòng Đảng ủy\n');
    expect(text).toContain('{ id: khoi-1, name: khối 1, kind: khoi }');
  });
});

it('takes who signs and who receives the report from options, so that nothing is left to fill in', async () => {
  const folder = await newFolder();
  const named = [
    '--signer',
    'Nguyễn Văn A',
    '--recipient',
    'UBND tỉnh; Các thôn, xóm',
    '--recipient',
    'Như trên',
  ];
  const host = ['--host', 'Ủy ban nhân dân xã Thử', '--unit', 'thôn A; thôn B', '--year', '2025'];
  const { status, stdout } = await run(['init', folder, ...host, ...named], noTerminal);
  expect(status).toBe(0);
  expect(stdout).not.toContain('review.yaml:');
  const text = await readFile(join(folder, 'review.yaml'), 'utf8');
  expect(text).toContain(
    '    name: Nguyễn Văn A\n  recipients:\n    - UBND tỉnh\n    - "Các thôn, xóm"\n    - Như trên\n',
  );
  const long = ['--signer', 'A'.repeat(500)];
  expect((await run(['init', join(folder, 'b'), ...host, ...long], noTerminal)).status).toBe(2);
});

describe('review init --from', () => {
  it('carries over the campaign, its templates and last year’s figures, and shows what changed', async () => {
    const fonts = ['regular', 'bold', 'italic', 'boldItalic'].map((style) => `    ${style}: fonts/a.ttf\n`);
    const old = await editedExample({
      'review.yaml': [['  archive: VT, QP\n', `  archive: VT, QP\n  fonts:\n${fonts.join('')}`]],
    });
    await mkdir(join(old, 'fonts'));
    await writeFile(join(old, 'fonts', 'a.ttf'), 'phông');
    const template = join(old, 'templates', 'report', 'closing.hbs');
    await run(['init', old], noTerminal);
    await mkdir(dirname(template), { recursive: true });
    await writeFile(template, '<p>riêng</p>');
    const folder = join(await newFolder(), 'moi');
    const { status, stdout } = await run(['init', folder, '--from', old], noTerminal);
    expect(status).toBe(0);
    expect(stdout).toContain('\n  +year: 2024\n');
    expect(await readFile(join(folder, 'templates/report/closing.hbs'), 'utf8')).toBe('<p>riêng</p>');
    expect(await readFile(join(folder, 'fonts/a.ttf'), 'utf8')).toBe('phông');
    const [before, form] = await Promise.all(
      [join(old, 'submissions'), join(folder, 'forms')].map((path) =>
        readFile(join(path, 'nghi-thuy.yaml'), 'utf8'),
      ),
    );
    const [, actual] = /tuyen-quan:[^}\n]*actual: (\d+)/.exec(before ?? '') ?? [];
    expect(form).toMatch(new RegExp(`tuyen-quan: #[^\\n]*\\n(?:    .*\\n)*?    previous: ${actual} #`));
    const checked = await run(['validate', folder, '--allow-missing'], noTerminal);
    expect(checked.status).toBe(0);
  });

  it('takes another year, and refuses a campaign that can’t be used', async () => {
    const folder = join(await newFolder(), 'moi');
    await run(['init', folder, '--from', example, '--year', '2030', '--deadline', '1/12/2030'], noTerminal);
    const text = await readFile(join(folder, 'review.yaml'), 'utf8');
    expect(text).toContain('year: 2030\n');
    expect(text).toContain('deadline: 2030-12-01\n');
    const faulty = await editedExample({ 'review.yaml': [['year: 2023', 'year: hai']] });
    const other = join(await newFolder(), 'khac');
    const { status, stderr } = await run(['init', other, '--from', faulty], noTerminal);
    expect(status).toBe(2);
    expect(stderr).toContain('của kỳ cũ có lỗi');
    expect((await run(['init', faulty, '--from', faulty], noTerminal)).status).toBe(2);
  });

  it('leaves behind what it found, and nothing else, where it fails half-way', async () => {
    const folder = join(await newFolder(), 'moi');
    await mkdir(join(folder, 'forms'), { recursive: true });
    await writeFile(join(folder, 'forms', 'riêng.txt'), '');
    // The folder of this name can't be made, after others have been.
    await writeFile(join(folder, 'schemas'), '');
    const before = await readdir(folder, { recursive: true });
    const { status, stderr } = await run(['init', folder, '--from', example], noTerminal);
    expect([status, stderr]).toEqual([2, expect.stringContaining('schemas')]);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    const other = join(await newFolder(), 'a', 'b');
    const files = ['x/y/1', '2'].map((name) => ({ path: join(other, name), bytes: new Uint8Array(1) }));
    const blocked = { path: join(other, '2', 'z'), bytes: new Uint8Array(1) };
    await expect(nodeEffects().writeFiles([...files, blocked])).rejects.toThrow();
    expect(await readdir(join(other, '..', '..'))).toEqual([]);
  });
});

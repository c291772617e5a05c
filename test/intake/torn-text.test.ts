import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { tornTexts } from '../../src/intake/torn-text.ts';
import { parseYaml } from '../../src/intake/yaml-text.ts';

function torn(text: string, name: 'submission' | 'campaign' = 'submission') {
  const source = new SourceText('a.yaml', text);
  const { root } = parseYaml(source);
  return root === null ? null : tornTexts(name, source, root);
}

const clause = fc
  .array(fc.constantFrom('công', 'tác', 'tuyên', 'truyền', 'ở', 'đường', 'phố', 'an'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

it('a sentence with commas in brackets is found, and shown whole', () => {
  fc.assert(
    fc.property(fc.array(clause, { minLength: 2, maxLength: 5 }), (clauses) => {
      const sentence = capital(clauses.join(', '));
      const found = torn(`narrative: { lessons: [ ${sentence} ] }`);
      expect(found).toMatchObject([
        { code: 'text-torn', severity: 'error', args: { joined: sentence, lines: [`- ${sentence}`] } },
      ]);
    }),
  );
});

it('ids of units in brackets are no sentence', () => {
  expect(
    torn('units: [ { id: a, name: thôn A, kind: thon, formerly: [ go-mit, trai-moi ] } ]', 'campaign'),
  ).toEqual([]);
});

it('items that begin as sentences do, quoted ones and lists of lines are right', () => {
  fc.assert(
    fc.property(fc.array(clause, { minLength: 2, maxLength: 5 }), (clauses) => {
      const items = clauses.map((one) => `Tiếp tục ${one}`);
      const sentence = capital(clauses.join(', '));
      for (const list of [
        `[ ${items.join(', ')} ]`,
        `[ "${sentence}", '${sentence}' ]`,
        `\n    - ${sentence}`,
      ]) {
        expect(torn(`narrative:\n  lessons: ${list}\n`)).toEqual([]);
      }
    }),
  );
});

it('a sentence that names bodies in brackets is asked about: one full stop ends it', () => {
  const sentence = 'Đề nghị UBND thị xã, Công an thị xã, BCH Quân sự thị xã hỗ trợ kinh phí.';
  expect(torn(`narrative: { proposals: [${sentence}] }`)).toMatchObject([
    { code: 'text-torn', severity: 'warning', args: { joined: sentence, lines: [`- ${sentence}`] } },
  ]);
  expect(torn('narrative: { proposals: [Đề nghị hỗ trợ kinh phí., Đề nghị cấp xuồng.] }')).toEqual([]);
});

it.each([
  'Phối hợp với Công an phường, Quân sự phường tuần tra',
  'Lực lượng Công an, Quân sự, Biên phòng phối hợp chặt chẽ',
  'Tại các phường Nghi Tân, Nghi Thủy, Nghi Hòa tình hình ổn định',
  'Khen thưởng các ông Nguyễn Văn A, Trần Văn B',
  'Năm 2023, Công an phường mở 3 đợt cao điểm',
  'Nhìn chung, Đảng viên gương mẫu',
  'Dưới sự lãnh đạo của Đảng ủy, Ban Chỉ huy quân sự phường hoàn thành nhiệm vụ',
  'Quán triệt Nghị quyết số 28, Nghị định số 03/2019/NĐ-CP',
])('[ %s ] is asked about, though all its parts begin with capitals', (sentence) => {
  expect(torn(`narrative: { lessons: [ ${sentence} ] }`)).toMatchObject([
    { code: 'text-torn', severity: 'warning', args: { joined: sentence } },
  ]);
});

it.each([
  'Các lực lượng (Công an, Quân sự) phối hợp tốt',
  'Thực hiện phong trào “Toàn dân bảo vệ An ninh Tổ quốc, Ngày hội toàn dân”',
])('[ %s ] is torn for certain: what was opened is not closed', (sentence) => {
  expect(torn(`narrative: { lessons: [ ${sentence} ] }`)).toMatchObject([{ severity: 'error' }]);
});

it.each([
  'Chưa nắm chắc địa bàn, Tuyên truyền chưa sâu',
  'Giữ vững sự lãnh đạo của Đảng, Bám sát địa bàn, Phát huy vai trò của nhân dân',
  'Công an phường tuần tra 120 buổi, Quân sự phường huấn luyện 45 người',
  'Tiếp tục thực hiện Nghị định 03, Duy trì giao ban với Công an phường',
  'Tăng cường quản lý Nhà nước (về trật tự), Nâng cao nhận thức',
])('[ %s ] is a list of points', (points) => {
  expect(torn(`narrative: { lessons: [ ${points} ] }`)).toEqual([]);
});

it('a text with commas in braces is found, with the edit that quotes it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(clause, { minLength: 2, maxLength: 4 }), (clauses) => {
      const position = clauses.join(', ');
      const found = torn(`awards: [ { recipients: [ { name: A, position: ${position}, unit: an } ] } ]`);
      expect(found).toMatchObject([
        { severity: 'error', args: { within: 'braces', joined: position }, fix: { text: `"${position}"` } },
      ]);
    }),
  );
});

it.each([
  'awards: [ { recipients: [ { name: A, positon Chức vụ } ] } ]',
  'ratings: { quoc-phong: { level: kha, score: 48,3 } }',
  'indicators: { a, b }',
  'narrative: { lessons: [ a: b, c ] }',
])('%s is something else', (text) => {
  expect(torn(text)).toEqual([]);
});

it.each([
  ['kind: individual, name: Nguyễn Văn A, Lê Văn B, position: Công an', 'name'],
  ['kind: individual, name: Nguyễn Văn A, chức vụ Công an', 'name'],
  ['kind: individual, name: Nguyễn Văn A, sinh năm 1980', 'name'],
  ['kind: collective, name: Tổ bảo vệ số 1, Tổ bảo vệ số 2', 'braces'],
])('{ %s } is left to a person, as it may be of several', (recipient, within) => {
  expect(torn(`awards: [ { recipients: [ { ${recipient} } ] } ]`)).toMatchObject([
    { args: { within }, fix: null },
  ]);
});

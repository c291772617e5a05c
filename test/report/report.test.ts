import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../support/report.ts';
import { type Edits, editedExample, run } from '../support/run.ts';

const wordsWith = async (edits: Edits) => wordsOf(await editedExample(edits));

describe('sentences of the report', () => {
  it('say how many achieved', async () => {
    const text = await wordsWith({
      'host.yaml': [
        ['co-so-vung-manh: { level: vung-manh, score: 86 }', 'co-so-vung-manh: { level: kha, score: 70 }'],
        [
          'co-so-vung-manh: { level: vung-manh, score: 83.5 }',
          'co-so-vung-manh: { notApplicable: Mới chia tách }',
        ],
      ],
    });
    expect(text).toContain(
      'Đã phân loại 06/06 phường, trong đó 05 phường vững mạnh (83,3%), 01 phường khá (16,7%); 02/02 cụm an toàn làm chủ đạt vững mạnh (chi tiết tại Phụ lục I). Còn 01 phường chưa đạt: Nghi Tân (khá).',
    );
    expect(text).toContain('Không xếp loại 01 phường: Thu Thủy (do mới chia tách).');
  });

  it('say that none achieved', async () => {
    const text = await wordsWith({
      'host.yaml': [
        [
          'cum-1:\n      co-so-vung-manh: { level: vung-manh }',
          'cum-1:\n      co-so-vung-manh: { level: yeu }',
        ],
        [
          'cum-2:\n      co-so-vung-manh: { level: vung-manh }',
          'cum-2:\n      co-so-vung-manh: { level: yeu }',
        ],
      ],
    });
    expect(text).toContain(
      'Kết quả, 07/07 phường đạt vững mạnh; 02/02 cụm an toàn làm chủ xếp loại yếu (chi tiết tại Phụ lục I).',
    );
  });

  it('say what went up, down or stayed, and whether that is good', async () => {
    const text = await wordsWith({
      'submissions/nghi-thuy.yaml': [
        ['vu-pham-phap: { actual: 9, previous: 11 }', 'vu-pham-phap: { actual: 29, previous: 11 }'],
        ['hoa-giai: { actual: 18, previous: 15 }', 'hoa-giai: { actual: 10, previous: 15 }'],
        [
          'tuyen-quan: { target: 10, actual: 10, previous: 9 }',
          'tuyen-quan: { target: 10, actual: 7, previous: 9 }',
        ],
      ],
    });
    expect(text).toContain('Xảy ra 63 vụ phạm pháp hình sự, tăng 10 vụ (18,9%); điều tra, khám phá 38/63 vụ');
    expect(text).toContain('Hòa giải thành 81 vụ mâu thuẫn, bằng năm 2022.');
    expect(text).toContain('Tuyển chọn, gọi công dân nhập ngũ 61/64 công dân, chỉ đạt 95,3% chỉ tiêu.');
  });

  it('state what is missing', async () => {
    const campaign = await editedExample({});
    await rm(join(campaign, 'submissions', 'nghi-thu.yaml'));
    expect(await run(['build', campaign])).toMatchObject({ status: 1, stdout: '' });
    const text = await wordsOf(campaign, { allowMissing: true });
    expect(text).toContain(
      'tổng hợp từ 06/07 phường đã nộp báo cáo; còn 01 phường chưa nộp: Nghi Thu (chi tiết tại Phụ lục V).',
    );
    expect(text).toContain(
      'Kết quả thực hiện các chỉ tiêu (chi tiết tại Phụ lục II, Biểu đồ 1, Biểu đồ 2; tăng, giảm so với năm 2022; kế hoạch là của các phường đã báo cáo): Tuyển chọn, gọi công dân nhập ngũ 55/55 công dân, bằng 100% chỉ tiêu. Huấn luyện',
    );
    expect(text).toContain('| TT | Đơn vị chưa nộp | | :-: | - | | 1 | Phường Nghi Thu |');
  });

  it('are left out, with their number, where there is nothing to say', async () => {
    const campaign = await editedExample({});
    const host = join(campaign, 'host.yaml');
    await writeFile(
      host,
      (await readFile(host, 'utf8')).replace(
        /\ncommitments:[\s\S]*/,
        '\nnarrative: { limitations: [], proposals: [Đề nghị.] }\n',
      ),
    );
    const text = await wordsOf(campaign);
    expect(text).toMatch(
      /I\. Kết quả thực hiện nhiệm vụ (?!1\.)Biểu đồ 1\. .* 1\. Công tác quốc phòng và an ninh/,
    );
    expect(text).toContain('II. Công tác thi đua, khen thưởng');
    expect(text).not.toContain('Đánh giá chung');
    expect(text).toContain('Phần II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024 I. Kiến nghị, đề xuất');
  });
});

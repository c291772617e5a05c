import { describe, expect, it } from 'vitest';
import { check, checkCampaignAlone } from '../../src/review.ts';
import { count, rated } from '../support/checked-campaign.ts';
import { linesOfKind } from '../support/document.ts';
import { filesOf, memoryWorld, root } from '../support/memory-world.ts';
import { example } from '../support/run.ts';
import { smallCampaign } from '../support/small-campaign.ts';

const host = { name: 'Ủy ban nhân dân xã Thử', shortName: 'UBND xã', locality: 'xã Thử' };

const party = {
  host: { name: 'Đảng ủy xã Thử', shortName: 'Đảng ủy xã', locality: 'xã Thử' },
  unitKinds: [{ id: 'thon', name: 'chi bộ' }],
  units: [
    { id: 'a', name: 'Chi bộ thôn A', kind: 'thon' },
    { id: 'b', name: 'Chi bộ thôn B', kind: 'thon' },
  ],
  documents: {
    letterhead: 'huong-dan-36',
    issuer: ['ĐẢNG ỦY XÃ THỬ'],
    place: 'Thử',
    signature: { lines: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'], name: 'Nguyễn Văn X' },
    recipients: ['Tỉnh ủy'],
    archive: 'Văn phòng Đảng ủy',
    report: { symbol: 'BC/ĐU' },
  },
};

const wrong = { indicators: { x: { actual: 'mười' } } };

describe('the letter that asks for reports', () => {
  it('has its subject below its number, numbered sections, and annexes that it refers to', async () => {
    const files = smallCampaign({
      units: { a: null, b: wrong },
      review: {
        ...rated(),
        host: { ...host, contact: 'Văn phòng UBND xã;' },
        indicators: [count('x')],
      },
    });
    const lines = await linesOfKind(files, 'cong-van-de-nghi');
    expect(lines.join('\n')).toContain(
      `Số:         /UBND
V/v báo cáo kết quả công tác năm 2023
`,
    );
    expect(lines).toContain('Các thôn');
    expect(lines.filter((line) => /^\d\. /.test(line))).toEqual([
      '1. Nội dung báo cáo',
      '2. Biểu mẫu, thời hạn gửi báo cáo',
    ]);
    expect(lines).toContain('b) Số liệu 01 chỉ tiêu (chi tiết tại Phụ lục kèm theo).');
    expect(lines).toContain('Phụ lục. BIỂU SỐ LIỆU BÁO CÁO NĂM 2023');
    expect(lines).toContain('c) Kết quả tự xếp loại: công tác quốc phòng (các mức: xuất sắc, khá, yếu).');
    expect(lines).toContain('Ủy ban nhân dân xã Thử đề nghị các thôn nghiêm túc triển khai thực hiện./.');
    // Apart, so that the signature takes no more of the letter to the next page than it must.
    expect(lines.filter((line) => /^Báo cáo (?:lập theo|gửi về) /u.test(line))).toHaveLength(2);
    expect(lines.join()).toContain('gửi về Ủy ban nhân dân xã Thử (qua Văn phòng UBND xã) chậm nhất ngày 30');
    expect(lines).toContain('- Như trên;');
  });

  it('goes to those that send roll-ups, and says what these have to tell, whether or not they have come', async () => {
    const all = filesOf(example.replace(/[^/\\]+$/, 'tinh-truong-giang-2025'));
    const before = new Map([...all].filter(([path]) => !path.startsWith('submissions/')));
    const lines = await linesOfKind(all, 'cong-van-de-nghi');
    const at = lines.indexOf('Ủy ban nhân dân các xã;');
    expect(lines.slice(at, at + 3)).toEqual([
      'Ủy ban nhân dân các xã;',
      'Ủy ban nhân dân phường Cửa Sậy;',
      'Các trường.',
    ]);
    expect(lines).toContain('b) Số liệu 15 chỉ tiêu (chi tiết tại Phụ lục kèm theo).');
    expect(lines.join('\n')).toMatch(/\| 5 \| Vụ phạm pháp hình sự \| vụ \| *\| Công an cấp xã \|/u);
    expect(await linesOfKind(before, 'cong-van-de-nghi')).toEqual(lines);
  });

  it('is the Party’s where a Party committee writes it', async () => {
    const lines = await linesOfKind(
      smallCampaign({ units: { a: null, b: null }, review: party }),
      'cong-van-de-nghi',
    );
    expect(lines).toContain('Các chi bộ');
    expect(lines.some((line) => /^Số +-CV\/ĐU$/u.test(line))).toBe(true);
    expect(lines).toContain('1- Nội dung báo cáo');
  });
});

describe('a letter that reminds', () => {
  it('has what is wrong in an annex, and ends as letters do', async () => {
    const files = smallCampaign({ units: { a: wrong, b: {} }, review: { indicators: [count('x')] } });
    const lines = await linesOfKind(files, 'cong-van-don-doc');
    expect(lines).toContain('V/v chỉnh sửa, gửi lại báo cáo kết quả công tác năm 2023');
    expect(lines.join('\n')).toMatch(/còn 01 nội dung cần chỉnh sửa .*\(chi tiết tại Phụ lục kèm theo\)\./);
    expect(lines.join('\n')).toContain('Đề nghị thôn A chỉnh sửa nội dung này, gửi lại');
    expect(lines).toContain('Phụ lục. NỘI DUNG ĐỀ NGHỊ CHỈNH SỬA TRONG BÁO CÁO CỦA THÔN A');
    expect(lines.join('\n')).toMatch(/\| 1 \| Dòng \d+ \(Chỉ tiêu x\) \| .*phải là số.* \| .+ \|/);
    expect(lines.filter((line) => line.endsWith('./.'))).toHaveLength(1);
  });

  it('is none where nobody is to be reminded', async () => {
    expect(await linesOfKind(smallCampaign({ units: { a: {} } }), 'cong-van-don-doc')).toEqual([]);
  });
});

describe('a unit’s sheet', () => {
  it('has a place for the unit to sign', async () => {
    const files = smallCampaign({
      units: { a: { indicators: { x: { actual: 5 } } } },
      review: { indicators: [count('x')] },
    });
    const lines = await linesOfKind(files, 'phieu-don-vi');
    expect(lines).toContain('PHIẾU BÁO: Kết quả công tác năm 2023 của thôn A');
    expect(lines).toContain('| 1 | Chỉ tiêu x | người | 5 |');
    expect(lines).toContain('XÁC NHẬN CỦA ĐƠN VỊ');
  });

  it('says so where a unit has sent nothing', async () => {
    const lines = await linesOfKind(
      smallCampaign({ units: { a: null, b: {} }, review: rated() }),
      'phieu-don-vi',
    );
    expect(lines).toContain('DỰ THẢO');
    expect(lines).toContain('Thôn A chưa gửi báo cáo (hạn gửi: ngày 30 tháng 11 năm 2023).');
  });
});

it('nothing that records lack stands in the way of letters, nor what is wrong with them', async () => {
  const review = { indicators: [count('x'), count('y', { aggregation: 'none' })] };
  const world = memoryWorld(smallCampaign({ units: { a: wrong, b: null }, review }));
  const checked = await check(root, world);
  expect(checked.findings.map(({ code }) => code)).toContain('indicator-missing-of-host');
  expect(await checkCampaignAlone(checked, world)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { annexOf, bodyOf, headerOf, tablesIn } from '../../support/annexes.ts';
import { smallCampaign } from '../../support/small-campaign.ts';

const collective = (name: string, unit?: string) => ({ kind: 'collective', name, ...(unit && { unit }) });
const individual = (name: string, position?: string, unit?: string) => ({
  kind: 'individual',
  name,
  ...(position && { position }),
  ...(unit && { unit }),
});
const award = (recipients: readonly object[], more: object = {}) => ({
  form: 'gk',
  authority: 'xa',
  programme: 'p',
  decision: { number: '903/QĐ-UBND', date: '2023-12-11' },
  recipients,
  ...more,
});

async function table(awards: readonly object[]) {
  const files = smallCampaign({
    units: { u1: {}, u2: {}, ca: {} },
    review: {
      units: [
        { id: 'u1', name: 'thôn U1', kind: 'thon' },
        { id: 'u2', name: 'thôn U2', kind: 'thon' },
        { id: 'ca', name: 'Công an xã Thử', kind: 'thon' },
      ],
      awardForms: [
        { id: 'qt', name: 'Đơn vị quyết thắng', class: 'title', recipients: 'collective' },
        { id: 'gk', name: 'Giấy khen', class: 'commendation', recipients: 'both' },
      ],
      authorities: [
        { id: 'qk', name: 'Quân khu IV', head: 'Tư lệnh Quân khu IV', rank: 1 },
        { id: 'xa', name: 'UBND xã', head: 'Chủ tịch UBND xã', rank: 2 },
      ],
      programmes: [
        { id: 'p', title: 'Công tác quốc phòng' },
        { id: 'q', title: 'Diễn tập', achievement: 'hoàn thành xuất sắc nhiệm vụ diễn tập' },
      ],
    },
    host: { awards },
  });
  const [found, ...others] = tablesIn(await annexOf('DANH SÁCH TẬP THỂ', files));
  expect(others).toEqual([]);
  return found;
}

describe('those who received awards', () => {
  it('are listed by decision and achievement, collectives first, people by their given names', async () => {
    const found = await table([
      award([
        individual('Trần Văn Bình', 'Công an thôn', 'u1'),
        collective('Tổ công tác'),
        individual('Lê Thị An', 'Bí thư chi bộ', 'u2'),
      ]),
      award([collective('Dân quân thôn U1', 'u1')], {
        form: 'qt',
        authority: 'qk',
        decision: { number: 'Số 901/QĐ-QK', date: '2023-11-20' },
      }),
      award([individual('Lê Văn Cường', 'Công chức')], { programme: 'q' }),
    ]);
    expect(headerOf(found)).toEqual([['TT', 'Tập thể, cá nhân', 'Chức vụ, đơn vị']]);
    expect(bodyOf(found)).toEqual([
      [
        'I. Quân khu IV tặng danh hiệu “Đơn vị quyết thắng”, Quyết định số 901/QĐ-QK ngày 20/11/2023, thành tích xuất sắc trong công tác quốc phòng',
      ],
      ['1', 'Dân quân thôn U1'],
      [
        'II. Chủ tịch UBND xã tặng Giấy khen, Quyết định số 903/QĐ-UBND ngày 11/12/2023, thành tích xuất sắc trong công tác quốc phòng',
      ],
      ['Tập thể'],
      ['1', 'Tổ công tác'],
      ['Cá nhân'],
      ['1', 'Lê Thị An', 'Bí thư chi bộ, thôn U2'],
      ['2', 'Trần Văn Bình', 'Công an thôn U1'],
      [
        'III. Chủ tịch UBND xã tặng Giấy khen, Quyết định số 903/QĐ-UBND ngày 11/12/2023, hoàn thành xuất sắc nhiệm vụ diễn tập',
      ],
      ['1', 'Lê Văn Cường', 'Công chức'],
    ]);
    expect(found?.body[0]?.[0]?.columns).toBe(3);
    expect(found?.body[0]?.[0]?.runs[0]?.values?.[0]?.value).toMatchObject({ date: '2023-11-20' });
    expect(found?.body[1]?.[1]?.columns).toBe(2);
  });

  it('stand in a list without number where there is one, with columns where something stands', async () => {
    const people = await table([award([individual('Lê Thị An')])]);
    expect(headerOf(people)).toEqual([['TT', 'Họ và tên']]);
    expect(bodyOf(people)).toEqual([
      [
        'Chủ tịch UBND xã tặng Giấy khen, Quyết định số 903/QĐ-UBND ngày 11/12/2023, thành tích xuất sắc trong công tác quốc phòng',
      ],
      ['1', 'Lê Thị An'],
    ]);
    const collectives = await table([
      award([collective('Tổ công tác', 'u1'), collective('Đội THÔN U2', 'u2')]),
    ]);
    expect(headerOf(collectives)).toEqual([['TT', 'Tập thể', 'Đơn vị']]);
    expect(bodyOf(collectives).slice(1)).toEqual([
      ['1', 'Tổ công tác', 'Thôn U1'],
      ['2', 'Đội THÔN U2'],
    ]);
  });

  it('have their unit said once', async () => {
    const found = await table([
      award([
        individual('Lê A', 'Trưởng thôn', 'u1'),
        individual('Lê B', 'Trưởng thôn U1', 'u1'),
        individual('Lê C', 'Tổ trưởng', 'u1'),
        individual('Lê D', undefined, 'u1'),
        individual('Lê Đ', 'Cán bộ Công an xã', 'ca'),
        individual('Lê E', 'Công an xã', 'ca'),
        individual('Lê G', 'Chỉ huy Công an', 'ca'),
      ]),
    ]);
    expect(
      bodyOf(found)
        .slice(1)
        .map((row) => row[2]),
    ).toEqual([
      'Trưởng thôn U1',
      'Trưởng thôn U1',
      'Tổ trưởng, thôn U1',
      'Thôn U1',
      'Cán bộ Công an xã Thử',
      'Công an xã Thử',
      'Chỉ huy Công an xã Thử',
    ]);
  });
});

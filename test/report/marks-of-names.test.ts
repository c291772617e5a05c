import { beforeAll, expect, it } from 'vitest';
import { documentText, withoutFingerprint } from '../support/document.ts';
import { smallCampaign } from '../support/small-campaign.ts';

/** A campaign that prints names and titles of every kind within sentences, each with a mark at its end. */
function campaignWith(mark: string) {
  const marked = (text: string) => text + mark;
  const decision = { number: '1/QĐ-UBND', date: '2023-12-01' };
  const award = { form: 'dh', authority: 'ubnd', programme: 'p', decision };
  const rated = { p: { level: 'tot' } };
  return smallCampaign({
    units: { u1: { ratings: rated }, u2: { ratings: { p: { level: 'yeu', reason: marked('Còn chậm') } } } },
    review: {
      title: marked('Tổng kết công tác năm 2023, nhiệm vụ năm 2024'),
      host: {
        name: marked('Ủy ban nhân dân xã Thử'),
        shortName: marked('UBND xã'),
        locality: marked('xã Thử'),
        superior: marked('UBND tỉnh'),
      },
      documents: {
        issuer: ['ỦY BAN NHÂN DÂN', 'XÃ THỬ'],
        place: marked('Thử'),
        signature: { lines: ['CHỦ TỊCH'], name: marked('Nguyễn Văn X') },
        recipients: [marked('UBND tỉnh')],
        archive: marked('VT'),
        report: {
          symbol: 'BC-UBND',
          date: '2023-12-13',
          basis: [marked('Kế hoạch số 1'), marked('Kế hoạch số 2')],
        },
      },
      unitKinds: [{ id: 'thon', name: marked('thôn') }],
      units: ['u1', 'u2'].map((id) => ({ id, name: marked(`thôn ${id}`), kind: 'thon' })),
      scales: [
        {
          id: 's',
          levels: [
            { id: 'tot', label: marked('tốt'), achieved: true },
            { id: 'yeu', label: marked('yếu'), achieved: false },
          ],
        },
      ],
      programmes: [{ id: 'p', title: marked('Công tác quốc phòng'), rating: { scale: 's' } }],
      awardForms: [{ id: 'dh', name: marked('Tiên tiến'), class: 'title', recipients: 'both' }],
      authorities: [{ id: 'ubnd', name: marked('UBND xã'), rank: 1 }],
    },
    host: {
      awards: [{ ...award, recipients: [{ kind: 'collective', name: marked('Công an xã'), unit: 'u1' }] }],
      commitments: [
        { title: marked('Không đốt pháo'), parties: [marked('Công an'), marked('các thôn')], signed: ['u1'] },
      ],
      cooperation: [
        { title: marked('Phòng chống tội phạm'), parties: [marked('Công an'), marked('Quân sự')] },
      ],
      narrative: {
        tasks: [{ title: marked('Tuyển quân'), text: ['Làm tốt.'] }],
        proposals: [{ to: marked('UBND tỉnh'), text: ['Cấp xe.'] }],
        sections: [{ title: marked('Mục riêng'), after: 'situation', paragraphs: ['Chữ.'] }],
        closing: marked('Trên đây là báo cáo'),
      },
    },
  });
}

let plain = '';
beforeAll(async () => {
  plain = await documentText(campaignWith(''));
});

it.each(['.', ',', ';', ':', ' ;', './.'])(
  'a mark at the end of a name leaves no trace in the report: %s',
  async (mark) => {
    const text = await documentText(campaignWith(mark));
    // A reason stands by itself in its annex, as it was typed.
    const withoutReasons = (lines: string) => lines.replaceAll(/Còn chậm[.,;:/ ]*/g, 'Còn chậm');
    expect(withoutFingerprint(withoutReasons(text))).toBe(withoutFingerprint(withoutReasons(plain)));
  },
);

it.each(['…', '!', '.”', '...', ' v.v.'])(
  'what ends a sentence by itself is followed by no full stop: %s',
  async (mark) => {
    const text = await documentText(campaignWith(mark));
    const doubled = text.split('\n').filter((line) => line.includes(`${mark}.`));
    expect(doubled).toEqual([]);
  },
);

import { describe, expect, it } from 'vitest';
import {
  dateOfSubmission,
  datesOfCampaign,
  datesOfDecisions,
  datesOfSigning,
} from '../../src/campaign/dates.ts';
import {
  awardGroups,
  awardRecords,
  figures,
  indicatorRecords,
  ratingRecords,
  submissionsOfUnits,
  textRecords,
} from '../../src/campaign/records.ts';
import { draftOfBase } from '../support/draft.ts';

const an = 'submissions/phuong-an.yaml';

describe('the records of a campaign', () => {
  it('have ratings by the units themselves, then those after appraisal, with their places', async () => {
    const records = ratingRecords(await draftOfBase());
    expect(
      records.map(({ stage, subject, subjectId, programmeId }) =>
        [stage, subject, subjectId, programmeId].join(' '),
      ),
    ).toEqual([
      'self unit phuong-an quoc-phong',
      'self unit phuong-an an-ninh',
      'self unit phuong-binh quoc-phong',
      'self unit phuong-binh an-ninh',
      'final unit phuong-an quoc-phong',
      'final cluster cum-1 quoc-phong',
    ]);
    for (const { subjectId, subjectPlace, programmeId, programmePlace } of records) {
      const textAt = ({ source, start, end }: typeof subjectPlace) => source.text.slice(start, end);
      expect([textAt(subjectPlace), textAt(programmePlace)]).toEqual([subjectId, programmeId]);
    }
  });

  it('have the figures of units, then the host’s own, which are of no unit', async () => {
    const draft = await draftOfBase({
      'host.yaml': [['ratings:\n', 'indicators:\n  vu-an: { actual: 24 }\nratings:\n']],
    });
    const records = indicatorRecords(draft);
    expect(records.map(({ unitId }) => unitId)).toEqual([
      ...Array.from({ length: 4 }, () => 'phuong-an'),
      ...Array.from({ length: 4 }, () => 'phuong-binh'),
      null,
    ]);
    expect(records.at(-1)?.value.value).toEqual({ actual: 24 });
  });

  it('have each figure of indicators that are declared, in the digits typed', async () => {
    const draft = await draftOfBase({
      [an]: [['huan-luyen: { actual: 98.5 }', 'huan-luyenn: { actual: 98.50 }']],
    });
    const ofAn = [...figures(draft)]
      .slice(0, 7)
      .map(({ indicator, figure }) => `${indicator.value.id} ${figure.digits}`);
    expect(ofAn).toEqual([
      'tuyen-quan 10',
      'tuyen-quan 10',
      'tuyen-quan 9',
      'vu-an 12',
      'vu-an 14',
      'kham-pha 10',
      'kham-pha 11',
    ]);
  });

  it('have awards with the unit that the recipient is of, else the one that names it, else none', async () => {
    const group = (recipients: string) =>
      `awards:\n  - form: giay-khen\n    authority: ubnd-thi-xa\n    programme: quoc-phong\n    decision: { number: 9/QĐ, date: 2023-11-02 }\n    recipients: [${recipients}]\n`;
    const draft = await draftOfBase({
      'host.yaml': [
        [
          'ratings:\n',
          `${group('{ kind: collective, name: Tổ 1, unit: phuong-binh }, { kind: collective, name: Văn phòng }')}ratings:\n`,
        ],
      ],
      [an]: [['name: Nguyễn Văn A,', 'name: Nguyễn Văn A, unit: phuong-binh,']],
    });
    expect(awardGroups(draft).map(({ submitter }) => submitter)).toEqual(['phuong-an', 'phuong-binh', null]);
    expect(awardRecords(draft).map(({ recipient, unitId }) => [recipient.value.name, unitId])).toEqual([
      ['Nguyễn Văn A', 'phuong-binh'],
      ['Nguyễn Văn A', 'phuong-binh'],
      ['Tổ 1', 'phuong-binh'],
      ['Văn phòng', null],
    ]);
  });

  it('have the units’ words by theme', async () => {
    const narrative = `narrative:
  programmes: { quoc-phong: [Kết quả.] }
  proposals: [Đề nghị.]
  causes: { objective: [Khách quan.], subjective: [Chủ quan.] }
  limitations: [Hạn chế.]
awards:
`;
    const records = [...textRecords(await draftOfBase({ [an]: [['awards:\n', narrative]] }))];
    expect(
      records.map(({ unitId, theme, programmeId, paragraphs }) => [
        unitId,
        theme,
        programmeId,
        ...paragraphs.value,
      ]),
    ).toEqual([
      ['phuong-an', 'results', 'quoc-phong', 'Kết quả.'],
      ['phuong-an', 'limitations', null, 'Hạn chế.'],
      ['phuong-an', 'objective-causes', null, 'Khách quan.'],
      ['phuong-an', 'subjective-causes', null, 'Chủ quan.'],
      ['phuong-an', 'proposals', null, 'Đề nghị.'],
    ]);
  });

  it('are of units of the campaign alone where that is asked for', async () => {
    const draft = await draftOfBase({ [an]: [['unit: phuong-an', 'unit: phuong-khac']] });
    expect([...submissionsOfUnits(draft)].map(({ unit }) => unit.id)).toEqual(['phuong-binh']);
  });
});

describe('the dates of a campaign', () => {
  it('are named by what happens on them', async () => {
    const draft = await draftOfBase({
      'review.yaml': [
        ['deadline: 2023-11-30', 'deadline: 2023-11-30\nconference: 2023-12-13'],
        ['    symbol: BC-UBND', '    symbol: BC-UBND\n    date: 2023-12-14'],
      ],
      'host.yaml': [
        ['due: [phuong-an]', 'date: 2023-12-01, due: [phuong-an]'],
        [
          'quoc-phong: { level: tot }',
          'quoc-phong: { level: tot, decision: { number: 7/QĐ, date: 2023-12-02 } }',
        ],
      ],
    });
    const shown = [...datesOfCampaign(draft), ...datesOfSigning(draft)].map(
      ({ name, date }) => `${name} ${date.value}`,
    );
    expect(shown).toEqual([
      'deadline 2023-11-30',
      'conference 2023-12-13',
      'document/report 2023-12-14',
      'commitment 2023-12-01',
    ]);
    expect(
      [...datesOfDecisions(draft)].map(({ name, date, number, submitter }) => [
        name,
        date.value,
        number,
        submitter,
      ]),
    ).toEqual([
      ['award-decision', '2023-11-01', '1/QĐ-UBND', 'phuong-an'],
      ['award-decision', '2023-11-01', '1/QĐ-UBND', 'phuong-binh'],
      ['rating-decision', '2023-12-02', '7/QĐ', null],
    ]);
    const [first] = draft.submissions;
    expect(dateOfSubmission(first ?? { root: null }).map(({ date }) => date.value)).toEqual(['2023-11-20']);
    expect(dateOfSubmission({ root: null })).toEqual([]);
  });
});

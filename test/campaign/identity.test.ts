import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementKey, awardKey, distinctParties, likenessOf } from '../../src/campaign/identity.ts';
import { awardRecords } from '../../src/campaign/records.ts';
import { draftOfBase } from '../support/draft.ts';

const party = fc.constantFrom('Công an', 'CÔNG  AN', 'Quân sự', 'Quân sự'.normalize('NFD'), 'Biên phòng');
const agreement = fc.record({
  title: fc.constantFrom('Không đốt pháo', 'Phối hợp'),
  parties: fc.array(party, { minLength: 1, maxLength: 6 }),
  date: fc.constantFrom('2023-12-13', '2023-12-14', null),
});

describe('an agreement', () => {
  it('is one in whatever order its parties are named, and however often', () => {
    fc.assert(
      fc.property(agreement, fc.array(fc.nat(5)), (one, again) => {
        const more = again.flatMap((index) => one.parties[index] ?? []);
        const other = { ...one, parties: [...more, ...[...one.parties].reverse()] };
        expect(agreementKey(other)).toBe(agreementKey(one));
      }),
    );
  });

  it('is one however its title and its parties are spelt', () => {
    const one = { title: 'Không đốt pháo', parties: ['Ủy ban', 'Công an'], date: '2023-12-13' };
    const spelt = { title: ' KHÔNG  ĐỐT PHÁO', parties: ['Uỷ ban', 'công an'.normalize('NFD')] };
    expect(agreementKey({ ...spelt, date: '2023-12-13' })).toBe(agreementKey(one));
  });

  it('is another with another title, party or day', () => {
    const one = { title: 'Không đốt pháo', parties: ['Công an'], date: '2023-12-13' };
    const others = [
      { ...one, title: 'Không đốt pháo hoa' },
      { ...one, parties: ['Công an', 'Quân sự'] },
      { ...one, parties: ['Quân sự'] },
      { ...one, date: '2023-12-14' },
      { ...one, date: null },
    ];
    expect(new Set([one, ...others].map(agreementKey)).size).toBe(6);
    expect(agreementKey({ title: one.title, parties: one.parties })).toBe(
      agreementKey({ ...one, date: null }),
    );
  });

  it('names each party once, as first written', () => {
    expect(distinctParties(['Công an', 'CÔNG AN', 'Quân sự', 'công  an'])).toEqual(['Công an', 'Quân sự']);
  });
});

describe('an award', () => {
  const twoOf = async (from: string, to: string) => {
    const records = awardRecords(await draftOfBase({ 'submissions/phuong-binh.yaml': [[from, to]] }));
    const [one, other] = records;
    if (one === undefined || other === undefined) throw new Error('There are no two awards.');
    // The same unit's, so that only what was replaced differs.
    return [one, { ...other, unitId: one.unitId }] as const;
  };

  it.each([
    ['the decision’s number has spaces', 'number: 1/QĐ-UBND', 'number: 1 / qđ-UBND'],
    ['the decision’s number has a zero and its word', 'number: 1/QĐ-UBND', 'number: Số 01/QĐ-UBND'],
    ['the decision’s number has other dashes', 'number: 1/QĐ-UBND', 'number: 1-QĐ/UBND'],
    ['the decision’s number has no marks', 'number: 1/QĐ-UBND', 'number: QĐ số 1/QD–UBND'],
    ['the decision’s number has another letter', 'number: 1/QĐ-UBND', 'number: 1/QÐ-UBND'],
    ['the name has a letter of another script', 'name: Nguyễn Văn A', 'name: Nguyễn Văn А'],
    ['the name has no-break spaces', 'name: Nguyễn Văn A', 'name: Nguyễn\u00a0Văn\u00a0A'],
    ['the name has a full stop', 'name: Nguyễn Văn A', 'name: Nguyễn Văn A.'],
    ['the name is spelt otherwise', 'name: Nguyễn Văn A', 'name: NGUYỄN  VĂN A'],
    ['the position is spelt otherwise', 'position: Công an', 'position: CÔNG AN'],
  ])('is the same one where %s', async (_, from, to) => {
    const [one, other] = await twoOf(from, to);
    expect(awardKey(other)).toBe(awardKey(one));
    expect(likenessOf(other)).toEqual(likenessOf(one));
  });

  it.each([
    ['decision', 'number: 1/QĐ-UBND', 'number: 2/QĐ-UBND', true],
    ['decision of ten times the number', 'number: 1/QĐ-UBND', 'number: 10/QĐ-UBND', true],
    ['day', 'date: 2023-11-01', 'date: 2023-11-02', true],
    ['programme', 'programme: quoc-phong\n', 'programme: an-ninh\n', true],
    ['position', 'position: Công an', 'position: Quân sự', true],
    ['form', 'form: giay-khen', 'form: don-vi-quyet-thang', false],
    ['name', 'name: Nguyễn Văn A', 'name: Nguyễn Văn B', false],
    ['kind of recipient', 'kind: individual', 'kind: collective', false],
  ])('of another %s is another', async (_, from, to, seemsSame) => {
    const [one, other] = await twoOf(from, to);
    expect(awardKey(other)).not.toBe(awardKey(one));
    expect(likenessOf(other).sameForm === likenessOf(one).sameForm).toBe(seemsSame);
  });

  it('of another unit is another', async () => {
    const [one, other] = await twoOf('year: 2023', 'year: 2023');
    const elsewhere = { ...other, unitId: 'phuong-binh' };
    expect(awardKey(elsewhere)).not.toBe(awardKey(one));
    expect(likenessOf(elsewhere).sameForm).not.toBe(likenessOf(one).sameForm);
  });
});

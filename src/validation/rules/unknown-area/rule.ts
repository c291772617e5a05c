import { unknownReference } from '../../unknown-reference.ts';

/** What a unit or an area is in is declared: an area, or another unit. */
export default unknownReference('area', {
  vi: {
    ofKind: 'khu vực, đơn vị',
    what: 'Mã ở parent không phải của khu vực hay đơn vị nào trong review.yaml.',
    why: 'Mã sai thì không biết cộng đơn vị vào khu vực nào.',
  },
  en: {
    ofKind: 'area or unit',
    what: 'What a unit or an area is in is not declared in review.yaml.',
    why: 'With a wrong id nobody knows to which subtotal a unit belongs.',
  },
  example: {
    wrong: 'parent: vung-bien',
    right:
      'areas:\n  - { id: ven-bien, name: khu vực ven biển }\nunits:\n  - { id: nghi-thuy, …, parent: ven-bien }',
  },
});

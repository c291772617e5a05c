import { describe, expect, it } from 'vitest';
import type { Progress, UnitProgress } from '../../src/aggregation/progress.ts';
import { filesForUs, toRemind } from '../../src/aggregation/to-remind.ts';

const unit: UnitProgress = {
  unit: 'a',
  name: 'phường A',
  state: 'missing',
  late: false,
  submitted: null,
  revision: null,
  errors: 0,
  warnings: 0,
  file: null,
  unread: null,
  submits: 'form',
  below: null,
  ratings: [],
  history: [],
};

const progress: Progress = {
  year: 2023,
  deadline: '2023-11-30',
  due: 1,
  received: 0,
  valid: 0,
  unreadable: 0,
  late: 0,
  missing: 1,
  programmes: [],
  units: [unit],
  unread: [],
};

describe('a reminder', () => {
  it('goes to those that have not submitted, and to those with errors', () => {
    const units = (['valid', 'invalid', 'missing'] as const).map((state) => ({
      ...unit,
      state,
      unit: state,
    }));
    expect(toRemind({ ...progress, units }).map((one) => one.unit)).toEqual(['invalid', 'missing']);
  });

  it('goes to nobody for a form that is only to be moved or imported', () => {
    const unitsOf = (unread: string) => [{ ...unit, state: 'unreadable' as const, unread }];
    for (const unread of [
      'submissions/a/a.yaml',
      'a.YML',
      'a.yaml.txt',
      'submissions/a.xlsx',
      'a.draft.json',
    ]) {
      expect(toRemind({ ...progress, units: unitsOf(unread) })).toEqual([]);
      expect(filesForUs({ ...progress, units: unitsOf(unread) })).toEqual([unread]);
    }
    const refused = unitsOf('submissions/a.khong-doc-duoc.a.xlsx');
    expect(toRemind({ ...progress, units: refused })).toEqual(refused);
    expect(filesForUs({ ...progress, units: refused })).toEqual([]);
  });
});

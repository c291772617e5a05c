import { describe, expect, it } from 'vitest';
import { balancedLines } from '../../src/layout/lines.ts';

const width = (text: string) => text.length;

describe('a title in lines of like length', () => {
  it('has as few as it can, none of them a lonely word', () => {
    const title = 'Tổng kết công tác quốc phòng và an ninh năm 2023, phương hướng, nhiệm vụ năm 2024';
    expect(balancedLines(title, width, 60)).toEqual([
      'Tổng kết công tác quốc phòng và an ninh năm 2023,',
      'phương hướng, nhiệm vụ năm 2024',
    ]);
  });

  it('is broken in no time and loses no word, however long it is', () => {
    const title = Array.from({ length: 20_000 }, (_, index) => `từ${index}`).join(' ');
    const lines = balancedLines(title, width, 60);
    expect(lines.join(' ')).toBe(title);
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(60);
  }, 2000);
});

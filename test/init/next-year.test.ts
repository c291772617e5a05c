import { describe, expect, it } from 'vitest';
import { nextYearText } from '../../src/init/next-year.ts';

const move = { from: 2023, to: 2024, deadline: null };
const body = (text: string, own: Partial<typeof move> | { deadline: string } = {}) =>
  nextYearText(text, { ...move, ...own })
    .split('\n')
    .slice(1)
    .join('\n');

describe('next year’s review.yaml', () => {
  it('moves years on and leaves the rest as it is', () => {
    const text = `# Kỳ tổng kết năm 2023 của xã Thử
# Số liệu năm 2023
year: 2023 # năm
title: "Tổng kết năm 2023, nhiệm vụ năm 2024"
deadline: 2023-11-30
documents:
  archive: VT
  report:
    number: 12 # số
    symbol: BC-UBND   # ký hiệu
    date: 2023-12-13
indicators:
  - {id: nq-2023, name: Nghị quyết 2023}
`;
    expect(body(text)).toBe(`# Kỳ tổng kết năm 2024 của xã Thử
# Số liệu năm 2023
year: 2024 # năm
title: "Tổng kết năm 2024, nhiệm vụ năm 2025"
deadline: 2024-11-30
documents:
  archive: VT
  report:
    symbol: BC-UBND   # ký hiệu
indicators:
  - {id: nq-2023, name: Nghị quyết 2023}
`);
  });

  it.each([
    [2024, 2025, '2024-02-29', '2025-02-28'],
    [2024, 2025, '"2025-02-28"', '"2026-02-28"'],
    [2024, 2028, '2024-02-29', '2028-02-29'],
  ])('moves from %i to %i, and with it %s to %s', (from, to, day, moved) => {
    const text = `year: ${from}\nconference: ${day}\ndeadline: ${day}\n`;
    expect(nextYearText(text, { from, to, deadline: null })).toContain(
      `conference: ${moved}\ndeadline: ${moved}\n`,
    );
  });

  it('keeps the year in which units took the place of others', () => {
    const text = `year: 2023
units:
  - { id: a, formerly: [x, { unit: y, name: xã Y }, { unit: z, from: 2020 }] }
  - id: b
    formerly:
      - w
      - unit: v
        name: xã V
`;
    expect(body(text)).toBe(`year: 2024
units:
  - { id: a, formerly: [{ unit: x, from: 2023 }, { unit: y, from: 2023, name: xã Y }, { unit: z, from: 2020 }] }
  - id: b
    formerly:
      - { unit: w, from: 2023 }
      - unit: v
        from: 2023
        name: xã V
`);
  });

  it('takes another deadline, and the number out of the braces of a file that knows but one document', () => {
    const text = 'year: 2023\ndeadline: 2023-11-30\ndocument: { number: 1, symbol: BC, date: 2023-12-13 }\n';
    expect(body(text, { deadline: '2024-12-01' })).toBe(
      'year: 2024\ndeadline: 2024-12-01\ndocument: { symbol: BC,  }\n',
    );
  });

  it('moves a school year on, with what its first line says', () => {
    const text = `# Kỳ tổng kết năm học 2024 - 2025 của Trường Thử
year: 2024
period: school-year
title: Tổng kết năm học 2024 - 2025, nhiệm vụ năm học 2025 - 2026
deadline: 2025-05-25
`;
    expect(body(text, { from: 2024, to: 2025 })).toBe(`# Kỳ tổng kết năm học 2025 - 2026 của Trường Thử
year: 2025
period: school-year
title: Tổng kết năm học 2025 - 2026, nhiệm vụ năm học 2026 - 2027
deadline: 2026-05-25
`);
  });

  it('names its own schema', () => {
    const [first] = nextYearText('# yaml-language-server: $schema=../x.json\nyear: 2023\n', move).split('\n');
    expect(first).toBe('# yaml-language-server: $schema=schemas/campaign.schema.json');
  });
});

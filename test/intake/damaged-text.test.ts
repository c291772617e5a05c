import { expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { damageIn } from '../../src/intake/damaged-text.ts';

const damage = (...lines: readonly string[]) => damageIn(new SourceText('a.yaml', `${lines.join('\n')}\n`));
const lost = ['preparedBy: Nguy?n V?n A', 'position: Ch? t?ch', 'name: ph??ng Nghi Th?y'];
const misread = ['name: Pháº¡m VÄƒn Ã”', 'label: vá»¯ng máº¡nh', 'title: quá»‘c phÃ²ng'];

it('a short file of which every line with marks is damaged gets one finding', () => {
  expect(damage('unit: nghi-tan', ...lost)).toMatchObject({
    findings: [{ code: 'text-letters-lost', args: { places: 3 } }],
    isHopeless: true,
  });
  expect(damage('unit: nghi-tan', ...misread)).toMatchObject({
    findings: [{ code: 'text-misread', args: { places: 3 }, fix: {} }],
    isHopeless: false,
  });
});

it('damage beside lines that are whole gets a finding each', () => {
  for (const lines of [lost, misread]) {
    expect(damage('label: vững mạnh', ...lines).findings).toHaveLength(3);
    expect(damage(...lines, 'label: vững mạnh').findings).toHaveLength(3);
    expect(damage(...lines.slice(1)).findings).toHaveLength(2);
  }
});

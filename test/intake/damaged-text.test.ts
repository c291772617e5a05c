import { expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { decode } from '../../src/intake/bytes.ts';
import { damageIn } from '../../src/intake/damaged-text.ts';
import { damageInName } from '../../src/intake/lost-letters-in-names.ts';

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

it('letters that an old encoding has lost are not said to come back by another encoding', () => {
  // As Excel and Notepad save as "ANSI".
  const ansi = [...lost, 'title: Báo cáo c?a xã', ''].join('\r\n');
  const { source, findings, isUsable } = decode('a.yaml', Buffer.from(ansi, 'latin1'));
  expect(findings).toMatchObject([{ code: 'text-letters-lost', args: { places: 4 } }]);
  expect(isUsable).toBe(false);
  expect(source.lineOf(findings[0]?.place.start ?? 0)).toBe(1);
  const whole = Buffer.from('title: B\xe1o c\xe1o c\xf9a x\xe3\r\n', 'latin1');
  expect(decode('a.yaml', whole).findings).toMatchObject([{ code: 'file-windows-1258' }]);
});

it('damage beside lines that are whole gets a finding each', () => {
  for (const lines of [lost, misread]) {
    expect(damage('label: vững mạnh', ...lines).findings).toHaveLength(3);
    expect(damage(...lines, 'label: vững mạnh').findings).toHaveLength(3);
    expect(damage(...lines.slice(1)).findings).toHaveLength(2);
  }
});

it('many look-alike letters get one finding, with one edit that puts all of them right', () => {
  const lines = Array.from({ length: 8 }, (_, index) => `number: ${index}/QÐ-UBND xã`);
  const text = `${lines.join('\n')}\n`;
  const [found, ...others] = damageIn(new SourceText('a.yaml', text)).findings;
  expect(found).toMatchObject({ code: 'letter-look-alike', args: { places: 8 } });
  const { start = 0, end = 0, text: fixed = '' } = found?.fix ?? {};
  expect(text.slice(0, start) + fixed + text.slice(end)).toBe(text.replaceAll('Ð', 'Đ'));
  expect(others).toEqual([]);
});

it('a name has no signs behind its letters: there they are letters that were misread', () => {
  const codes = (name: string) => damageIn(new SourceText('', name), true).findings.map(({ code }) => code);
  expect(['LÃ² An', 'HÃ\u00a0 An', 'LÃ½ Nam'].map(codes)).toEqual([
    ['text-misread'],
    ['text-misread'],
    ['text-misread'],
  ]);
  expect(['Trường “CÁC XÃ”', 'Lê Hà', 'Nguyễn Văn Ã'].flatMap(codes)).toEqual([]);
});

it.each(['Phạm Văn ?', 'xã ? Mễ', 'X? M?', 'Th?'])('nobody is asked anything in the name %s', (name) => {
  expect(damageInName(name)?.code).toBe('text-letters-lost');
});

it.each(['Phạm Văn An', 'Tổ 1 (?)', 'Công an xã'])('the name %s is whole', (name) => {
  expect(damageInName(name)).toBeNull();
});

it('a file that is damaged as a whole gets no findings of single letters besides', () => {
  const { findings } = damage(...lost, 'number: 1/QÐ-UBND');
  expect(findings.map(({ code }) => code)).toEqual(['text-letters-lost']);
});

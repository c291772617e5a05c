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

  it('breaks within no name, number or word that is written as two where it need not', () => {
    const title = 'Kết quả thực hiện phong trào thi đua yêu nước trên địa bàn phường Nghi Hương năm 2023';
    expect(balancedLines(title, width, 60)).toEqual([
      'Kết quả thực hiện phong trào thi đua yêu nước',
      'trên địa bàn phường Nghi Hương năm 2023',
    ]);
    for (let room = 48; room < 80; room += 1) {
      for (const line of balancedLines(title, width, room).slice(1)) {
        expect(line).not.toMatch(/^(?:quả|hiện|trào|đua|nước|bàn|Nghi|Hương|2023)/);
      }
    }
  });

  it('breaks within no unit of measure in brackets', () => {
    const title = 'Mô hình tự quản (mô hình) (cộng 50/55 đơn vị)';
    for (let room = 24; room < 40; room += 1) {
      expect(balancedLines(title, width, room).join(' | ')).not.toMatch(/\(mô \|/);
    }
  });

  it('may be a little wider for that', () => {
    const title = 'một hai ba xã Bốn năm sáu';
    expect(balancedLines(title, width, 13)).toEqual(['một hai ba xã', 'Bốn năm sáu']);
    expect(balancedLines(title, width, 13, 14)).toEqual(['một hai ba', 'xã Bốn năm sáu']);
  });

  it('keeps the lines that it has', () => {
    expect(balancedLines('một hai\nba bốn năm', width, 10)).toEqual(['một hai', 'ba bốn năm']);
  });

  it('is broken in no time and loses no word, however long it is', () => {
    const title = Array.from({ length: 20_000 }, (_, index) => `từ${index}`).join(' ');
    const lines = balancedLines(title, width, 60);
    expect(lines.join(' ')).toBe(title);
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(60);
  }, 2000);
});

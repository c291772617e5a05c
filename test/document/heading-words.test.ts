import { expect, it } from 'vitest';
import { annexWords, captionWords, headingWords } from '../../src/document/heading-words.ts';
import type { Annex, Chart, Heading } from '../../src/document/tree.ts';

const heading = (label: string, text: string): Heading => ({ kind: 'heading', level: 1, label, text });

it.each([
  ['Phần I', 'KẾT QUẢ', 'Phần I. KẾT QUẢ'],
  ['I.', 'Đặc điểm tình hình', 'I. Đặc điểm tình hình'],
  ['I', 'Đặc điểm tình hình', 'I. Đặc điểm tình hình'],
  ['1.', 'Ưu điểm', '1. Ưu điểm'],
  ['II-', 'Kết quả', 'II- Kết quả'],
  ['đ)', 'Khách quan', 'đ) Khách quan'],
  ['', 'Không số', 'Không số'],
  ['I.', '', 'I.'],
])('a heading on one line has one mark behind its number: %s %s', (label, text, words) => {
  expect(headingWords(heading(label, text))).toBe(words);
});

it('annexes and charts have the same mark as headings', () => {
  const annex: Annex = {
    label: 'Phụ lục II',
    title: 'CHỈ TIÊU',
    reference: '',
    orientation: 'portrait',
    blocks: [],
  };
  expect(annexWords(annex)).toBe('Phụ lục II. CHỈ TIÊU');
  const chart: Chart = {
    kind: 'chart',
    label: 'Biểu đồ 1',
    caption: 'Mức hoàn thành',
    arrangement: 'dots',
    scale: 'shared',
    series: [],
    rows: [],
  };
  expect(captionWords(chart)).toBe('Biểu đồ 1. Mức hoàn thành');
});

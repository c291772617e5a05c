import { parsedDate, shortDate } from '../../../vietnamese/dates.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';
import type { Form, Question } from '../../form.ts';
import type { Entries } from '../draft.ts';
import { element } from './elements.ts';

/** The form as a paper to sign: what was answered, in tables and paragraphs, and room for two signatures. @param left "2 lỗi" */
export function printedForm(form: Form, entries: Entries, left: string): Node[] {
  const { host, title, period, unit } = form;
  const paper = new Paper(entries);
  const prepared = paper.answer('preparedBy');
  const submitted = parsedDate(paper.answer('submitted')) ?? paper.answer('submitted');
  const [year, month, day] = submitted.split('-');
  const isDay = month !== undefined && day !== undefined;
  return [
    element(
      'div',
      { class: 'letterhead' },
      element('p', {}, host, element('br'), element('strong', {}, unit.name)),
      element(
        'p',
        {},
        element('strong', {}, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        element('br'),
        element('strong', { class: 'motto' }, 'Độc lập - Tự do - Hạnh phúc'),
      ),
    ),
    element('h1', {}, 'PHIẾU BÁO CÁO', element('br'), period.toLocaleUpperCase('vi')),
    element('p', { class: 'title' }, `(${title})`),
    ...(left === '' ? [] : [element('p', { class: 'left-over' }, `Khi in còn ${left} chưa sửa.`)]),
    ...paper.ratings(form),
    ...paper.indicators(form),
    ...paper.awards(form),
    ...paper.texts(form),
    ...paper.correction(),
    element(
      'div',
      { class: 'signatures' },
      element(
        'p',
        {},
        element('strong', {}, 'NGƯỜI LẬP BIỂU'),
        element('br'),
        '(Ký, ghi rõ họ tên)',
        element('span', { class: 'name' }, prepared),
      ),
      element(
        'p',
        {},
        element('em', {}, isDay ? `Ngày ${day} tháng ${month} năm ${year}` : 'Ngày …… tháng …… năm ………'),
        element('br'),
        element('strong', {}, 'THỦ TRƯỞNG ĐƠN VỊ'),
        element('br'),
        '(Ký, đóng dấu, ghi rõ họ tên)',
      ),
    ),
  ];
}

class Paper {
  readonly #entries: Entries;
  #parts = 0;

  constructor(entries: Entries) {
    this.#entries = entries;
  }

  answer(key: string): string {
    const value = this.#entries.values[key];
    return typeof value === 'string' ? value.trim() : '';
  }

  ratings({ ratings }: Form): Node[] {
    if (ratings.length === 0) return [];
    const rows = ratings.map(({ key, title, questions }, index) => {
      const of = (name: string) => this.#shownOf(questions, `${key}.${name}`);
      const points = questions.filter((one) => one.key.startsWith(`${key}.points.`));
      const detail = [
        ...points.flatMap((one) => labelled(one.label, this.#shown(one))),
        ...labelled('Giải trình', of('reason')),
        ...labelled('Không áp dụng', of('notApplicable')),
        ...labelled('Quyết định số', of('decision.number')),
        ...labelled('ngày', of('decision.date')),
      ];
      return [String(index + 1), title, of('level'), of('score'), detail.join('; ')];
    });
    const heads = ['TT', 'Nội dung', 'Mức tự xếp loại', 'Tổng điểm', 'Điểm từng tiêu chí, giải trình'];
    return [this.#heading('Tự chấm, tự xếp loại'), table(heads, rows, [3])];
  }

  indicators({ indicators }: Form): Node[] {
    if (indicators.length === 0) return [];
    const rows = indicators.map(({ key, title, unitOfMeasure, target, questions }, index) => {
      const of = (name: string) => this.#shownOf(questions, `${key}.${name}`);
      const notes = [of('note'), ...labelled('Không có chỉ tiêu này', of('notApplicable'))];
      const planned = target === null ? of('target') : formatDecimal(target);
      return [
        String(index + 1),
        ...[title, unitOfMeasure, planned, of('actual'), of('previous')],
        notes.filter((one) => one !== '').join('; '),
      ];
    });
    const heads = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện', 'Cùng kỳ năm trước', 'Ghi chú'];
    return [this.#heading('Chỉ tiêu'), table(heads, rows, [3, 4, 5])];
  }

  awards({ awards: columns }: Form): Node[] {
    const rows = this.#entries.awards.filter((row) => Object.values(row).some((text) => text.trim() !== ''));
    if (rows.length === 0) return [];
    const cells = rows.map((row, index) => [
      String(index + 1),
      ...columns.map(({ key, input }) => shownValue(input, row[key] ?? '')),
    ]);
    return [this.#heading('Khen thưởng'), table(['TT', ...columns.map(({ label }) => label)], cells, [])];
  }

  texts({ texts }: Form): Node[] {
    const parts = texts.flatMap(({ key, title }) => {
      const value = this.#entries.values[key];
      const paragraphs = (typeof value === 'object' ? value : []).filter((text) => text.trim() !== '');
      if (paragraphs.length === 0) return [];
      return [
        element('h3', {}, title),
        ...paragraphs.map((text) => element('p', { class: 'paragraph' }, text)),
      ];
    });
    return parts.length === 0 ? [] : [this.#heading('Lời văn'), ...parts];
  }

  correction(): Node[] {
    const reason = this.answer('correctionReason');
    return reason === '' ? [] : [element('p', { class: 'paragraph' }, `Lý do điều chỉnh: ${reason}`)];
  }

  #heading(title: string): Node {
    this.#parts += 1;
    return element('h2', {}, `${this.#parts}. ${title}`);
  }

  #shown({ key, input }: Question): string {
    return shownValue(input, this.answer(key));
  }

  #shownOf(questions: readonly Question[], key: string): string {
    const question = questions.find((one) => one.key === key);
    return question === undefined ? '' : this.#shown(question);
  }
}

/** An answer as it is read on paper: the label of what was chosen, and numbers as typed. */
function shownValue(input: Question['input'], value: string): string {
  const text = value.trim();
  if (input.kind === 'choice') return input.choices.find(({ id }) => id === text)?.label ?? text;
  if (input.kind !== 'date') return text;
  const date = parsedDate(text);
  return date === null ? text : shortDate(date);
}

const labelled = (label: string, text: string) => (text === '' ? [] : [`${label}: ${text}`]);

/** What is longer is no figure, and would leave the other columns no room where it stands on one line. */
const longestFigure = 22;

/** @param figures the columns that hold figures */
function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  figures: readonly number[],
): Node {
  const head = heads.map((text) => element('th', { scope: 'col' }, text));
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      cells.map((text, index) => {
        const isFigure = figures.includes(index) && text.length <= longestFigure;
        const kind = isFigure ? 'figure' : /^\d{2}\/\d{2}\/\d{4}$/.test(text) ? 'day' : 'text';
        return element('td', { class: kind }, text);
      }),
    ),
  );
  return element('table', {}, element('thead', {}, element('tr', {}, head)), element('tbody', {}, body));
}

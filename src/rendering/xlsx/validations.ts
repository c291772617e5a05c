import type { Input } from '../../document/tree.ts';
import { formatDecimal } from '../../vietnamese/numbers.ts';
import type { ChoiceLists } from './choice-lists.ts';
import type { Notice, Permitted, WrittenValidation } from './validation-xml.ts';

/** What is said beside the bounds of a question's answer. */
export interface QuestionHints {
  /** "%", "người"; empty for none. */
  readonly unitOfMeasure: string;
  /** Of the campaign, for the examples of days. */
  readonly year: number;
}

/** What may be put in the cells of a sheet, while it is made: cells that are alike have it together. */
export class Validations {
  readonly #lists: ChoiceLists;
  readonly #found = new Map<string, Omit<WrittenValidation, 'ranges'> & { readonly ranges: string[] }>();

  constructor(lists: ChoiceLists) {
    this.#lists = lists;
  }

  /** @param range "D7" or "C4:C43" */
  add(range: string, input: Input, hints: QuestionHints): void {
    const validation = {
      permits: permitted(input, this.#lists),
      error: errorOf(input, hints),
      prompt: promptOf(input, hints),
    };
    const key = JSON.stringify(validation);
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, { ranges: [range], ...validation });
    else known.ranges.push(range);
  }

  written(): WrittenValidation[] {
    return [...this.#found.values()];
  }
}

/** Days by the numbers that spreadsheets have for them: 1/1/1990 to 31/12/2100. */
const days = { minimum: 32_874, maximum: 73_415 } as const;

function permitted(input: Input, lists: ChoiceLists): Permitted {
  switch (input.kind) {
    case 'number': {
      const { minimum, maximum, isWhole } = input;
      return { kind: isWhole ? 'whole' : 'decimal', minimum, maximum };
    }
    case 'choice':
      return { kind: 'list', definedName: lists.nameOf(input) };
    case 'date':
      return { kind: 'date', ...days };
    case 'line':
      return { kind: 'length', longest: input.longest };
  }
}

function errorOf(input: Input, hints: QuestionHints): Notice {
  switch (input.kind) {
    case 'number':
      return {
        title: 'Số liệu chưa đúng',
        text: `Ô này chỉ nhận ${boundsIn(input)}. Không gõ chữ, đơn vị tính, dấu % hay dấu ngăn hàng nghìn; chưa có số liệu thì để trống.`,
      };
    case 'choice':
      return {
        title: 'Chưa có trong danh sách',
        text: 'Hãy chọn một dòng trong danh sách: bấm mũi tên ở bên phải ô. Muốn bỏ trống thì bấm phím Delete.',
      };
    case 'date':
      return { title: 'Ngày chưa đúng', text: dateHint(hints) };
    case 'line':
      return {
        title: 'Nội dung quá dài',
        text: `Ô này nhận nhiều nhất ${formatDecimal(String(input.longest))} ký tự, viết trên một dòng.`,
      };
  }
}

function promptOf(input: Input, hints: QuestionHints): Notice | null {
  switch (input.kind) {
    case 'number': {
      const percent = hints.unitOfMeasure === '%' ? ' Không gõ dấu %.' : '';
      return { title: 'Số liệu', text: `Gõ ${boundsIn(input)}.${percent}` };
    }
    case 'choice':
      return { title: 'Chọn một', text: 'Bấm mũi tên ở bên phải ô để chọn.' };
    case 'date':
      return { title: 'Ngày', text: dateHint(hints) };
    case 'line':
      return null;
  }
}

function boundsIn({ minimum, maximum, isWhole }: Extract<Input, { kind: 'number' }>): string {
  const number = isWhole ? 'số nguyên' : 'số';
  const from = formatDecimal(minimum);
  return maximum === null
    ? `${number} từ ${from} trở lên`
    : `${number} từ ${from} đến ${formatDecimal(maximum)}`;
}

/** Where Windows is set to write the month first, only the year first is read as it is meant. */
const dateHint = ({ year }: QuestionHints) =>
  `Gõ ngày/tháng/năm, ví dụ 29/11/${year}. Nếu máy không nhận, hoặc đảo ngày với tháng, thì gõ năm-tháng-ngày: ${year}-11-29.`;

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { shortDate } from '../../vietnamese/dates.ts';
import { formatDecimal } from '../../vietnamese/numbers.ts';
import type { Form, IndicatorGroup, QuestionGroup, TextQuestion } from '../form.ts';
import { button, field, findingsPlace } from './fields.ts';
import { ids, rowMark } from './page-data.ts';

/** A part of the form. */
interface Section {
  /** The key of what it asks, where that is one part of a submission. */
  readonly key: string;
  readonly title: string;
  readonly content: readonly ElementContent[];
}

/** All that a form asks, in parts; what is not asked of its unit has none. */
export function sections(form: Form): Element[] {
  const all: readonly Section[] = [
    { key: 'chung', title: 'Thông tin chung', content: form.general.map((one) => field(one, one.key)) },
    {
      key: 'ratings',
      title: 'Tự chấm, tự xếp loại',
      content: form.ratings.map((one) => group(one, one.title)),
    },
    { key: 'indicators', title: 'Chỉ tiêu', content: indicators(form.indicators) },
    { key: 'awards', title: 'Khen thưởng', content: awards(form) },
    { key: 'narrative', title: 'Lời văn', content: form.texts.map(text) },
  ];
  return all
    .filter(({ content }) => content.length > 0)
    .map(({ key, title, content }, index) =>
      h('section', { id: key, ariaLabelledBy: `${key}-ten`, tabIndex: -1 }, [
        h('h2', { id: `${key}-ten` }, `${index + 1}. ${title}`),
        ...content,
      ]),
    );
}

/** How a form is called, and whose it is. */
export function heading({ host, title, period, unit, deadline }: Form): Element {
  return h('header', [
    h('p', { class: 'host' }, host),
    h('h1', [`Phiếu báo cáo ${period}`, h('br'), h('span', { class: 'unit' }, unit.name)]),
    h('p', title),
    ...(deadline === null ? [] : [h('p', { class: 'deadline' }, `Hạn nộp: ${shortDate(deadline)}`)]),
  ]);
}

function group(
  { key, questions }: QuestionGroup,
  title: string,
  more: readonly ElementContent[] = [],
): Element {
  return h('fieldset', { id: key, dataKey: key, tabIndex: -1 }, [
    h('legend', title),
    findingsPlace(key),
    ...more,
    h(
      'div',
      { class: 'fields' },
      questions.map((one) => field(one, one.key)),
    ),
  ]);
}

/** Indicators under the titles of their programmes, each once, in the order of the form. */
function indicators(groups: readonly IndicatorGroup[]): Element[] {
  return groups.flatMap((one, index) => {
    const { programme, title, unitOfMeasure, target } = one;
    const isFirst = groups[index - 1]?.programme.id !== programme.id;
    const given =
      target === null
        ? []
        : [
            h('p', { class: 'given' }, [
              'Kế hoạch được giao: ',
              h('strong', formatDecimal(target)),
              ` ${unitOfMeasure}`,
            ]),
          ];
    return [...(isFirst ? [h('h3', programme.label)] : []), group(one, `${title} (${unitOfMeasure})`, given)];
  });
}

/** Rows are added by the page's script from a template. */
function awards({ awards: columns }: Form): ElementContent[] {
  if (columns.length === 0) return [];
  const key = `awards.${rowMark}`;
  const row = h('fieldset', { id: key, class: 'row', dataKey: key, tabIndex: -1 }, [
    h('legend', 'Khen thưởng'),
    findingsPlace(key),
    h(
      'div',
      { class: 'fields' },
      columns.map((one) => field(one, `${key}.${one.key}`)),
    ),
    button('remove', 'Xóa dòng này', { class: 'small' }),
  ]);
  return [
    h('p', { class: 'help' }, 'Mỗi tập thể, cá nhân được khen một dòng. Không có thì để trống.'),
    h('div', { id: ids.awards }),
    template(`${ids.awards}-mau`, row),
    button('add-award', 'Thêm một dòng khen thưởng'),
  ];
}

function text({ key, title }: TextQuestion): Element {
  const inRow = `${key}.${rowMark}`;
  const row = h('div', { class: ['field', 'row', 'paragraph'], dataKey: inRow }, [
    h('label', { for: inRow }, 'Đoạn'),
    h('textarea', {
      ...{ id: inRow, name: inRow, rows: 3, autocomplete: 'off' },
      ariaDescribedBy: [`${inRow}-thay`],
    }),
    findingsPlace(inRow),
    button('remove', 'Xóa đoạn này', { class: 'small' }),
  ]);
  return h('fieldset', { id: key, class: 'texts', dataKey: key, dataTexts: key, tabIndex: -1 }, [
    h('legend', title),
    findingsPlace(key),
    h('div', { class: 'rows' }),
    template(`${key}-mau`, row),
    button('add-paragraph', 'Thêm đoạn', { ariaLabel: `Thêm đoạn: ${title}` }),
  ]);
}

/** What the page's script makes rows from. */
function template(id: string, row: Element): Element {
  return { ...h('template', { id }), content: { type: 'root', children: [row] } };
}

import { appliesTo, type DraftCampaign, type Unit } from '../campaign/campaign.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { onOneLine } from '../vietnamese/normal-forms.ts';
import { inline, modeline } from './campaign-text.ts';
import { type PreviousFigures, previousLine } from './previous-figures.ts';

/**
 * The form that a unit fills in: everything that is asked of it, with what each line means; the values are empty,
 * but for last year's figures where they are known.
 */
export function formText(campaign: DraftCampaign, unit: Unit, previous: PreviousFigures): string {
  const { year, deadline } = campaign.root.value;
  return [
    modeline('../schemas/submission.schema.json'),
    `# Báo cáo của ${onOneLine(unit.name)} năm ${year}. Hạn nộp: ${deadline === undefined ? 'xem thông báo' : shortDate(deadline)}.\n`,
    '# Cách điền: gõ giá trị sau dấu hai chấm (có một dấu cách); không đổi tên mục; thụt dòng bằng dấu cách, không dùng Tab.\n',
    '# Chữ sau dấu # là lời hướng dẫn. Mục không có thì xóa cả dòng. Số viết 1234.5: dấu chấm là dấu thập phân.\n\n',
    `unit: ${inline(unit.id)}\n`,
    `year: ${year}\n`,
    'submitted: # ngày nộp, viết năm-tháng-ngày\n',
    'preparedBy: # họ tên, chức vụ, số điện thoại của người lập báo cáo\n',
    ratingsPart(campaign, unit),
    indicatorsPart(campaign, unit, previous),
    awardsPart(campaign),
    narrativePart(campaign),
  ].join('');
}

function ratingsPart(campaign: DraftCampaign, unit: Unit): string {
  const lines = [...campaign.programmes.values()].flatMap(({ value: { id, title, rating } }) => {
    const scale = campaign.scales.get(rating?.scale ?? '')?.value;
    if (rating === undefined || scale === undefined || !appliesTo(rating.kinds, unit)) return [];
    const levels = scale.levels.map((level) => `${level.id} (${onOneLine(level.label)})`).join(', ');
    const isScored = scale.levels.some(({ from }) => from !== undefined);
    return [
      `  ${id}: # ${onOneLine(title)}\n`,
      `    level: # chọn một: ${levels}\n`,
      isScored ? `    score: # tổng điểm, tối đa ${scale.maximum}\n` : '',
    ];
  });
  return lines.length === 0 ? '' : `\n# Tự chấm, tự xếp loại\nratings:\n${lines.join('')}`;
}

function indicatorsPart(campaign: DraftCampaign, unit: Unit, previous: PreviousFigures): string {
  const lines = [...campaign.indicators.values()].flatMap(({ value: indicator }) => {
    const { id, name, unitOfMeasure, aggregation, kinds } = indicator;
    if (aggregation === 'ratio' || aggregation === 'none' || !appliesTo(kinds, unit)) return [];
    const target =
      indicator.target === undefined && aggregation === 'sum'
        ? '    target: # kế hoạch; xóa dòng này nếu không giao\n'
        : '';
    return [
      `  ${id}: # ${onOneLine(name)} (${onOneLine(unitOfMeasure)})\n`,
      target,
      '    actual: # thực hiện\n',
      previousLine(previous.get(id)),
    ];
  });
  return lines.length === 0 ? '' : `\n# Chỉ tiêu\nindicators:\n${lines.join('')}`;
}

function awardsPart(campaign: DraftCampaign): string {
  const [form] = campaign.awardForms.values();
  const [authority] = campaign.authorities.values();
  const [programme] = campaign.programmes.values();
  if (form === undefined || authority === undefined || programme === undefined) return '';
  return [
    '\n# Khen thưởng, nếu có: bỏ dấu # ở đầu các dòng dưới đây rồi sửa.\n# awards:\n',
    `#   - form: ${form.value.id} # ${[...campaign.awardForms.values()].map(({ value }) => `${value.id} (${onOneLine(value.name)})`).join(', ')}\n`,
    `#     authority: ${authority.value.id} # ${[...campaign.authorities.values()].map(({ value }) => `${value.id} (${onOneLine(value.name)})`).join(', ')}\n`,
    `#     programme: ${programme.value.id}\n`,
    `#     decision: { number: 1/QĐ-UBND, date: ${campaign.root.value.year}-11-20 }\n`,
    '#     recipients:\n#       - { kind: individual, name: Họ và tên, position: Chức vụ }\n',
  ].join('');
}

function narrativePart(campaign: DraftCampaign): string {
  const programmes = [...campaign.programmes.keys()].map((id) => `#     ${id}: [Kết quả nổi bật]\n`).join('');
  return [
    '\n# Thuyết minh: bỏ dấu # ở những mục cần dùng; mỗi mục là một danh sách đoạn văn.\n# narrative:\n',
    `#   programmes:\n${programmes}`,
    '#   limitations: [Tồn tại, hạn chế]\n#   causes: { objective: [Khách quan], subjective: [Chủ quan] }\n',
    '#   proposals: [Kiến nghị]\n',
  ].join('');
}

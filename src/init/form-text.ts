import { appliesTo, type DraftCampaign, type Unit } from '../campaign/campaign.ts';
import { type PreviousFigures, previousLine } from '../forms/previous-figures.ts';
import { formHints } from '../intake/form-hints.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { onOneLine } from '../vietnamese/normal-forms.ts';
import { awardLines } from './award-lines.ts';
import { commented, inline, modeline, ofPeriod } from './campaign-text.ts';

/**
 * The form that a unit fills in: everything that is asked of it, with what each line means; the values are empty,
 * but for last year's figures where they are known.
 */
export function formText(campaign: DraftCampaign, unit: Unit, previous: PreviousFigures): string {
  const { year, deadline } = campaign.root.value;
  return [
    modeline('../schemas/submission.schema.json'),
    `# Báo cáo của ${onOneLine(unit.name)}${ofPeriod(campaign.root.value)}. Hạn nộp: ${deadline === undefined ? 'xem thông báo' : shortDate(deadline)}.\n`,
    '# Cách điền: gõ giá trị sau dấu hai chấm (có một dấu cách); không đổi tên mục; thụt dòng bằng dấu cách, không dùng Tab.\n',
    '# Chữ sau dấu # là lời hướng dẫn. Mục không có thì xóa cả dòng. Số viết 1234.5: dấu chấm là dấu thập phân.\n\n',
    `unit: ${inline(unit.id)}\n`,
    `year: ${year}\n`,
    `submitted: # ${formHints.submitted}\n`,
    `preparedBy: # ${formHints.preparedBy}\n`,
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
      indicator.target === undefined && aggregation === 'sum' ? `    target: # ${formHints.target}\n` : '';
    return [
      `  ${id}: # ${onOneLine(name)} (${onOneLine(unitOfMeasure)})\n`,
      target,
      `    actual: # ${formHints.actual}\n`,
      previousLine(previous.get(id)),
    ];
  });
  return lines.length === 0 ? '' : `\n# Chỉ tiêu\nindicators:\n${lines.join('')}`;
}

function awardsPart(campaign: DraftCampaign): string {
  const lines = awardLines(campaign, []);
  if (lines.length === 0) return '';
  return commented(lines, 'Khen thưởng, nếu có: bỏ dấu # ở đầu các dòng dưới đây rồi điền.');
}

function narrativePart(campaign: DraftCampaign): string {
  // What has no section in the report has no place for a text.
  const reviewed = [...campaign.programmes.values()].filter(({ value }) => value.reviewed !== false);
  const results = reviewed.flatMap(({ value: { id } }) => [
    `    ${inline(id)}:`,
    `      - # ${formHints.results}`,
  ]);
  return commented(
    [
      'narrative:',
      ...(results.length === 0 ? [] : ['  programmes:', ...results]),
      '  limitations:',
      `    - # ${formHints.limitation}`,
      '  causes:',
      '    objective:',
      `      - # ${formHints.objectiveCause}`,
      '    subjective:',
      `      - # ${formHints.subjectiveCause}`,
      '  proposals:',
      `    - # ${formHints.proposal}`,
    ],
    'Thuyết minh: bỏ dấu # ở những mục cần dùng; mỗi đoạn văn một dòng, sau dấu -.',
  );
}

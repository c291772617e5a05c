import { appliesTo, type Campaign, type Scale } from '../../../campaign/campaign.ts';
import { itemsOf, type Located } from '../../../intake/values.ts';
import { campaignFigure } from '../../../tracing/figure-names.ts';
import { withoutEndMark } from '../../../vietnamese/end-marks.ts';
import { onOneLine } from '../../../vietnamese/normal-forms.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';
import { type Printed, PrintedText, printedNumber } from '../../printed.ts';
import { typedAt } from '../../sources.ts';

/** The programmes in which units rate themselves, with the levels and the criteria of each. */
export function requestedRatings(campaign: Campaign) {
  return campaign.file.programmes.flatMap(({ id, title, rating }) => {
    const scale = campaign.scales.get(rating?.scale ?? '');
    const isRated = campaign.file.units.some((unit) => appliesTo(rating?.kinds, unit));
    if (rating === undefined || scale === undefined || !isRated) return [];
    return [
      {
        id,
        title: withoutEndMark(onOneLine(title)),
        levels: levelsOf(scale),
        criteria: itemsOf(scale.get('criteria')).map((criterion, index) => ({
          index: index + 1,
          label: onOneLine(criterion.value.label),
          maximum: numberAt(criterion.get('maximum'), [
            scale.value.id,
            'criteria',
            criterion.value.id,
            'maximum',
          ]),
        })),
        maximum: numberAt(scale.get('maximum'), [scale.value.id, 'maximum']),
      },
    ];
  });
}

/** "vững mạnh toàn diện (từ 90 đến 100 điểm), vững mạnh (từ 80 đến dưới 90 điểm), …": the best one holds the highest score. */
function levelsOf(scale: Located<Scale>): PrintedText {
  const pathOf = (level: Located<Scale['levels'][number]>, key: string) => [
    scale.value.id,
    'levels',
    level.value.id,
    key,
  ];
  const parts = itemsOf(scale.get('levels')).flatMap((level, index): (string | Printed)[] => {
    const [from, to] = [level.get('from'), level.get('to')];
    const label = `${index === 0 ? '' : ', '}${level.value.label}`;
    if (from === undefined || to === undefined) return [label];
    const up = index === 0 ? ' đến ' : ' đến dưới ';
    return [
      `${label} (từ `,
      numberAt(from, pathOf(level, 'from')),
      up,
      numberAt(to, pathOf(level, 'to')),
      ' điểm)',
    ];
  });
  return new PrintedText(parts);
}

/** @param path what it is of the campaign's scales */
function numberAt(number: Located<number> | undefined, path: readonly string[]): Printed | string {
  if (number === undefined) return '';
  const origin = typedAt(campaignFigure(['scales', ...path]), number);
  return printedNumber(formatDecimal(number.digits), number.digits, origin, 'điểm');
}

import { appliesTo, type Campaign, isToSendRollup, type Scale } from '../../../campaign/campaign.ts';
import { itemsOf, type Located } from '../../../intake/values.ts';
import { withoutEndMark } from '../../../vietnamese/end-marks.ts';
import { onOneLine } from '../../../vietnamese/normal-forms.ts';
import { type Printed, PrintedText } from '../../printed.ts';
import { levelInWords, scaleFigure } from '../../scale-figures.ts';

/** The programmes in which units rate themselves, with the levels and the criteria of each. */
export function requestedRatings(campaign: Campaign) {
  return campaign.file.programmes.flatMap(({ id, title, rating }) => {
    const scale = campaign.scales.get(rating?.scale ?? '');
    const isRated = campaign.declared.units.some(
      (unit) => appliesTo(rating?.kinds, unit) || isToSendRollup(campaign, unit),
    );
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
  const levels = itemsOf(scale.get('levels')).map((level, index) => levelInWords(level, index, scale.value));
  return new PrintedText(levels.flatMap(({ parts }, index) => [...(index === 0 ? [] : [', ']), ...parts]));
}

/** @param path what it is of the campaign's scales */
function numberAt(number: Located<number> | undefined, path: readonly string[]): Printed | string {
  return number === undefined ? '' : scaleFigure(number, path);
}

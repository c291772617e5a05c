import {
  appliesTo,
  type Campaign,
  type Indicator,
  isReportedByUnits,
  isToSendRollup,
} from '../../../campaign/campaign.ts';
import { periodOf } from '../../../campaign/period.ts';
import type { Located } from '../../../intake/values.ts';
import { campaignFigure } from '../../../tracing/figure-names.ts';
import { capitalized, onOneLine } from '../../../vietnamese/normal-forms.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';
import { PrintedText, printedNumber } from '../../printed.ts';
import { typedAt } from '../../sources.ts';
import { shortTitleOf, titleWithin } from '../../titles.ts';

/** The indicators that units are asked for, by programme, in the order of the forms; `null` where they are asked for none. */
export function requestedIndicators(campaign: Campaign) {
  const { units } = campaign.declared;
  const hasRollups = isOfRollups(campaign);
  const asked = [...campaign.indicators.values()].filter(
    ({ value }) =>
      isReportedByUnits(value) && (hasRollups || units.some((unit) => appliesTo(value.kinds, unit))),
  );
  if (asked.length === 0) return null;
  const programmes = campaign.file.programmes.filter(({ id }) =>
    asked.some(({ value }) => value.programme === id),
  );
  const hasTargets = asked.some((one) => one.get('target') !== undefined);
  const hasKinds = asked.some(({ value }) => kindsOf(campaign, value) !== null);
  let index = 0;
  return {
    count: asked.length,
    hasTargets,
    hasKinds,
    columnCount: 3 + Number(hasTargets) + Number(hasKinds),
    /** Of which figures a unit gives last period's, too. */
    previous: periodOf(campaign.file).previous,
    isTargetAsked: asked.some((one) => one.get('target') === undefined),
    groups: programmes.map(({ id }) => ({
      title: programmes.length > 1 ? shortTitleOf(campaign, id) : null,
      rows: asked
        .filter(({ value }) => value.programme === id)
        .map((one) => {
          index += 1;
          return {
            index,
            name: onOneLine(one.value.name),
            unitOfMeasure: onOneLine(one.value.unitOfMeasure),
            target: targetOf(one),
            kinds: kindsOf(campaign, one.value) ?? 'Tất cả',
          };
        }),
    })),
  };
}

function targetOf(indicator: Located<Indicator>): PrintedText | '' {
  const target = indicator.get('target');
  if (target === undefined) return '';
  const { digits } = target;
  const { id, better, unitOfMeasure } = indicator.value;
  const origin = typedAt(campaignFigure(['indicators', id, 'target']), target);
  return new PrintedText([
    better === 'lower' ? 'không quá ' : '',
    printedNumber(formatDecimal(digits), digits, origin, unitOfMeasure),
  ]);
}

/** Whether some units send roll-ups: of whom these have to tell is not known before they have come. */
const isOfRollups = (campaign: Campaign) =>
  campaign.declared.units.some((unit) => isToSendRollup(campaign, unit));

/** The kinds of units that report an indicator: "Thôn, trường"; `null` where all units do. */
function kindsOf(campaign: Campaign, { kinds }: Indicator): string | null {
  const { units } = campaign.declared;
  const hasRollups = isOfRollups(campaign);
  if (kinds === undefined || (!hasRollups && units.every((unit) => appliesTo(kinds, unit)))) return null;
  const names = campaign.file.unitKinds
    .filter(({ id }) => kinds.includes(id) && (hasRollups || units.some(({ kind }) => kind === id)))
    .map(({ name }) => titleWithin(campaign, name));
  return capitalized(names.join(', '));
}

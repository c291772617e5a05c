import { figureTable } from '../../../campaign/figure-table.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Where other units have a target for an indicator, a unit that reports it has one, too. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const { rowsOf, unitIds, figures, recordAt } = figureTable(review);
  for (const [id, rows] of rowsOf) {
    const indicator = review.campaign.indicators.get(id)?.value;
    // What all have for a target, nobody lacks.
    if (indicator === undefined || indicator.target !== undefined) continue;
    const reported = rows.filter((row) => unitIds[row] !== null && !Number.isNaN(figures.actual[row]));
    const without = reported.filter((row) => Number.isNaN(figures.target[row]));
    const units = reported.length - without.length;
    if (units <= without.length) continue;
    for (const row of without)
      yield { place: recordAt(row).keyPlace, args: { indicator: indicator.name, units } };
  }
});

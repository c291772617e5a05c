import type { RollupFile } from '../intake/schema.generated.ts';
import type { Located } from '../intake/values.ts';

/**
 * A roll-up that was accepted: free of errors, and every id of programmes, scales, levels, indicators, award forms, authorities and
 * kinds of units is this campaign's. What the campaign leaves out on purpose is not in it. Ids of units, hosts, areas and clusters are
 * as they stand in the file: below the unit that sent it ("cua-lo/nghi-thuy").
 */
export interface RolledUp {
  /** The unit of this campaign that sent it: "nghe-an". */
  readonly unitId: string;
  /** The whole file, at the places where it stands. */
  readonly root: Located<RollupFile>;
}

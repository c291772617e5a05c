import { validated } from './memory-world.ts';
import { smallCampaign } from './small-campaign.ts';

/** What stands in a file, as data. */
export type Data = Readonly<Record<string, unknown>>;

/** A rating scale whose last level is not achieved. */
export const scale = {
  id: 's',
  levels: [
    { id: 'xs', label: 'xuất sắc', achieved: true },
    { id: 'kha', label: 'khá', achieved: true },
    { id: 'yeu', label: 'yếu', achieved: false },
  ],
};
/** A programme that is rated by it, its clusters by a rule. */
export const rated = (clusters?: Data) => ({
  scales: [scale],
  programmes: [
    {
      id: 'p',
      title: 'Công tác quốc phòng',
      rating: { scale: 's', ...(clusters === undefined ? {} : { clusters }) },
    },
  ],
});
/** An indicator that is counted and summed. */
export const count = (id: string, more: Data = {}) => ({
  id,
  name: `Chỉ tiêu ${id}`,
  programme: 'p',
  unitOfMeasure: 'người',
  type: 'count',
  aggregation: 'sum',
  ...more,
});
/** An indicator in percent, of which there is a mean. */
export const percentage = (id: string, more: Data = {}) =>
  count(id, { unitOfMeasure: '%', type: 'percentage', aggregation: 'mean', ...more });
/** What a unit submits that rates itself, for a reason. */
export const level = (id: string, more: Data = {}) => ({
  ratings: { p: { level: id, reason: 'lý do', ...more } },
});

/** The codes of what is found in a small campaign, but for those that are not the point. */
export async function found(
  campaign: Parameters<typeof smallCampaign>[0],
  ignored = /^$/,
): Promise<string[]> {
  const { findings } = await validated(smallCampaign(campaign));
  return findings.flatMap(({ code }) => (ignored.test(code) ? [] : [code]));
}

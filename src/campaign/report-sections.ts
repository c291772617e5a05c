import type { DraftCampaign } from './campaign.ts';
import type { NamedThing } from './meant-by-name.ts';

/** The sections of every report behind which a host may put its own, with their headings, in the report's order. */
export const standardSections = [
  { id: 'situation', title: 'Đặc điểm tình hình' },
  { id: 'results', title: 'Kết quả thực hiện nhiệm vụ' },
  { id: 'emulation', title: 'Công tác thi đua, khen thưởng' },
  { id: 'assessment', title: 'Đánh giá chung' },
  { id: 'directions', title: 'Phương hướng' },
  { id: 'targets', title: 'Chỉ tiêu' },
  { id: 'tasks', title: 'Nhiệm vụ, giải pháp' },
  { id: 'proposals', title: 'Kiến nghị, đề xuất' },
] as const satisfies readonly NamedThing[];

/** Every section behind which a host may put its own: those of every report, and of each programme that is reviewed. */
export function sectionsOf({ programmes }: Pick<DraftCampaign, 'programmes'>): readonly NamedThing[] {
  const reviewed = [...programmes.values()].filter(({ value }) => value.reviewed !== false);
  return [...standardSections, ...reviewed.map(({ value }) => value)];
}

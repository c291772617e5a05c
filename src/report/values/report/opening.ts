import { abbreviated, abbreviationsOf } from '../../../campaign/abbreviations.ts';
import type { Campaign } from '../../../campaign/campaign.ts';
import type { DocumentOfKind } from '../../../campaign/documents.ts';
import { atStart, periodOf } from '../../../campaign/period.ts';
import { localityKindOf } from '../../../vietnamese/locality-kinds.ts';
import { subjectOf, titleAfterReport } from '../../subject.ts';

/** What can be carried out: it may stand after "đã triển khai thực hiện". */
const tasks =
  /^(?:các |những )?(?:chương trình|công tác|chỉ tiêu|hoạt động|kế hoạch|nghị quyết|nhiệm vụ|phong trào) \p{L}/iu;

/** What says of a period no more than that something was done in it: "Tổng kết năm học …", "Tổng kết công tác năm …". */
const anyTasks = /^(?:công tác|hoạt động|nhiệm vụ)?$/iu;

/** The sentence that leads from a report's title to its text: its basis and its subject, then a colon. */
export function openingSentence(campaign: Campaign, { basis = [] }: DocumentOfKind): string {
  const { host } = campaign.file;
  if (basis.length > 0) {
    return `Thực hiện ${basis.join('; ')}, ${host.name} báo cáo ${subjectOf(campaign)} như sau:`;
  }
  const [subject, outlook] = partsOf(campaign);
  const results = ['kết quả', ...(outlook === '' ? [] : [outlook])].join(' và ');
  return `${atStart(periodOf(campaign.file).name)}, ${host.name} đã triển khai thực hiện ${subject}; ${results} như sau:`;
}

/** The sentence that ends a report, without its full stop: what it was, and whom it is addressed to. */
export function closingSentence(campaign: Campaign, settings: DocumentOfKind): string {
  const { host, abbreviations } = campaign.file;
  const about = `Trên đây là Báo cáo ${titleAfterReport(campaign)}`;
  const name = abbreviated(host.name, abbreviationsOf(abbreviations));
  const superior = superiorOf(campaign, settings);
  return superior === null ? `${about} của ${name}` : `${about}; ${name} kính báo cáo ${superior}`;
}

/** What was carried out, and what lies ahead where the title says so: its parts before and after the period. */
function partsOf(campaign: Campaign): [string, string] {
  const subject = subjectOf(campaign).replace(/^kết quả\s+(?:thực hiện\s+)?/iu, '');
  const name = ` ${periodOf(campaign.file).name}`;
  const [start = '', ...rest] = ` ${subject}`.split(name);
  const before = start.trim();
  const after = rest.join(name).replace(/^[,;] (?:và )?/u, '');
  const anyOf = (outlook: string): [string, string] => ['nhiệm vụ được giao', outlook];
  if (rest.length === 0) return anyOf('');
  if (anyTasks.test(before)) return anyOf(after);
  return tasks.test(before) ? [before, after] : anyOf('');
}

/** Whom the report is addressed to: as the campaign says, else the body in the letterhead, where its name can be read. */
function superiorOf({ file: { host } }: Campaign, settings: DocumentOfKind): string | null {
  if (host.superior !== undefined) return host.superior;
  const [body = '', ...place] = (settings.superior ?? []).map((line) => line.toLocaleLowerCase('vi').trim());
  const where = place.join(' ');
  const kind = localityKindOf(where);
  if (body !== 'ủy ban nhân dân' || kind === null) return null;
  const name = where.slice(kind.length);
  return `UBND ${kind}${name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi'))}`;
}

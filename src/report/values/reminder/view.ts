import { progressOf, type UnitProgress } from '../../../aggregation/progress.ts';
import type { Campaign } from '../../../campaign/campaign.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import { nameItCameUnder } from '../../../intake/file-names.ts';
import { problemsFigure, todayFigure } from '../../../tracing/figure-names.ts';
import { longDate } from '../../../vietnamese/dates.ts';
import { withoutEndMark } from '../../../vietnamese/end-marks.ts';
import { addresseeOf } from '../../addressees.ts';
import { PrintedText, printedCount, printedDate } from '../../printed.ts';
import { countInSentence } from '../../sentence-figures.ts';
import { ofCampaign } from '../../sources.ts';
import { subjectOfPeriod } from '../../subject.ts';
import type { DocumentContent } from '../../value-set.ts';
import { type Problem, problemsIn } from './problems.ts';

/** What a letter is made from that reminds one unit. */
type Reminded = Pick<DocumentContent, 'campaign' | 'draft' | 'findings' | 'subject' | 'settings' | 'today'>;

/** What the letter says that reminds a unit of its report, or asks for another one: by what has come of it so far. */
export function reminderView({ campaign, draft, findings, subject, settings, today }: Reminded) {
  const unit = unitProgress(draft, findings, subject?.key ?? '');
  const problems =
    unit.state === 'invalid'
      ? problemsIn({ campaign, draft, findings, unit: unit.unit, file: unit.file })
      : [];
  const letter = { campaign, unit, today: today(), problems, basis: settings.basis ?? [] };
  return {
    subject: `V/v ${aboutOf(unit)} ${subjectOfPeriod(campaign)}`,
    addressee: addresseeOf(campaign, unit),
    unit: unit.name,
    isMissing: unit.state === 'missing',
    isOverdue: isOverdue(letter),
    found: foundOf(letter),
    request: requestOf(letter),
    problemCount: printedCount(problems.length, { figure: problemsFigure(unit.unit), sources: [] }),
    annexes: { problems: problems.length === 0 ? null : problemsAnnex(unit.name, problems) },
  };
}

/** What a unit sends: its report, or the roll-up of what others have sent it. */
function sentBy({ submits }: UnitProgress): string {
  return submits === 'rollup' ? 'bản tổng hợp' : 'báo cáo';
}

/** What a letter is on, before what is to be reported. */
function aboutOf(unit: UnitProgress): string {
  const doing = {
    missing: 'đôn đốc gửi',
    unreadable: 'gửi lại',
    invalid: 'chỉnh sửa, gửi lại',
    // Nobody writes to such a unit.
    valid: 'gửi',
  }[unit.state];
  return `${doing} ${sentBy(unit)}`;
}

interface Letter {
  readonly campaign: Campaign;
  readonly unit: UnitProgress;
  readonly today: string;
  readonly problems: readonly Problem[];
  /** What the letter refers to, such as the one that asked for reports. */
  readonly basis: readonly string[];
}

/** In time until the end of the last day. */
function isOverdue({ campaign, today }: Pick<Letter, 'campaign' | 'today'>): boolean {
  return today > campaign.file.deadline;
}

/** What has come of the unit's report, without what is asked. */
function foundOf(letter: Letter): PrintedText {
  const { campaign, unit, today, problems, basis } = letter;
  const host = campaign.file.host.name;
  const whose = `của ${addresseeOf(campaign, unit)}`;
  const what = sentBy(unit);
  switch (unit.state) {
    case 'unreadable':
      return new PrintedText([
        `${host} đã nhận tệp “${nameItCameUnder(unit.unread ?? '')}” ${whose}. Tệp ${unit.submits === 'rollup' ? 'không phải bản tổng hợp' : 'không đúng biểu mẫu'} hoặc bị hỏng nên chưa tổng hợp được`,
      ]);
    case 'invalid':
      return new PrintedText([
        `${host} đã nhận ${what} ${subjectOfPeriod(campaign)} ${whose}. Qua kiểm tra, ${what} còn `,
        countInSentence(problems.length, { figure: problemsFigure(unit.unit), sources: [] }),
        ' nội dung cần chỉnh sửa nên chưa tổng hợp được',
      ]);
    default: {
      const deadline = deadlineOf(campaign);
      const day = printedDate(longDate(today), today, { figure: todayFigure, sources: [] });
      return new PrintedText([
        `${basis.length === 0 ? 'Hạn' : `Theo ${basis.map(withoutEndMark).join('; ')}, hạn`} gửi ${what} ${subjectOfPeriod(campaign)} là `,
        deadline,
        '. Đến ',
        day,
        `, ${host} chưa nhận được ${what} ${whose}`,
      ]);
    }
  }
}

/** What is asked of the unit. */
function requestOf(letter: Letter): PrintedText {
  const { campaign, unit, problems } = letter;
  const corrected = `chỉnh sửa ${problems.length > 1 ? 'các nội dung' : 'nội dung'} này`;
  const doing =
    unit.submits === 'rollup'
      ? {
          missing: `khẩn trương hoàn thành, ${rollupSent(unit)}`,
          unreadable: `lập lại, ${rollupSent(unit)}`,
          // Nobody changes a roll-up: it is made again of what is corrected.
          invalid: `${corrected} ở kỳ tổng kết của mình, lập lại, ${rollupSent(unit)}`,
          valid: 'gửi bản tổng hợp',
        }
      : {
          missing: 'khẩn trương hoàn thành, gửi báo cáo',
          unreadable: 'lập báo cáo theo biểu mẫu đã được gửi, gửi lại',
          invalid: `${corrected}, gửi lại báo cáo`,
          valid: 'gửi báo cáo',
        };
  const begins = `Đề nghị ${addresseeOf(campaign, unit)} ${doing[unit.state]} `;
  const host = campaign.file.host.name;
  return isOverdue(letter)
    ? new PrintedText([`${begins}về ${host} ngay sau khi nhận được văn bản này để kịp tổng hợp`])
    : new PrintedText([`${begins}về ${host} chậm nhất `, deadlineOf(campaign), ' để tổng hợp']);
}

/** What to send, and with which command it is made. */
function rollupSent({ unit }: UnitProgress): string {
  return `gửi bản tổng hợp (tệp do lệnh review rollup lập, với --unit ${unit})`;
}

function deadlineOf(campaign: Campaign) {
  const { deadline } = campaign.file;
  return printedDate(longDate(deadline), deadline, ofCampaign(campaign, 'deadline'));
}

/** What is to be corrected, where in the unit's report, and how. */
function problemsAnnex(unit: string, problems: readonly Problem[]) {
  const hasPlaces = problems.some(({ place }) => place !== null);
  const hasFixes = problems.some(({ fix }) => fix !== null);
  return {
    unitTitle: unit.toLocaleUpperCase('vi'),
    hasPlaces,
    hasFixes,
    isWide: hasPlaces && hasFixes,
    rows: problems.map(({ place, message, fix }, index) => ({
      index: index + 1,
      place: place ?? '',
      message,
      fix: fix ?? '',
    })),
  };
}

const known = new WeakMap<readonly Finding[], ReadonlyMap<string, UnitProgress>>();

/** How far a unit has come, from a table that is made once for all letters. */
function unitProgress(draft: DraftReview, findings: readonly Finding[], id: string): UnitProgress {
  let byUnit = known.get(findings);
  if (byUnit === undefined) {
    byUnit = new Map(progressOf(draft, findings).units.map((one) => [one.unit, one]));
    known.set(findings, byUnit);
  }
  const found = byUnit.get(id);
  if (found === undefined) throw new Error(`The campaign has no unit "${id}".`);
  return found;
}

import { formHints } from '../../intake/form-hints.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import { onOneLine } from '../../vietnamese/normal-forms.ts';
import type { Form, IndicatorGroup, Question, QuestionGroup, TextQuestion } from '../form.ts';
import { previousLine } from '../previous-figures.ts';
import { versionOf } from '../version.ts';
import { versionLine } from '../version-line.ts';
import { awardLines, choiceHint } from './award-lines.ts';
import { inline, modeline, unusedLines, unusedPart } from './unused-lines.ts';

/**
 * The form that a unit fills in as YAML: everything that is asked of it, a value a line, with what each line means. What
 * every unit has is blank; what some have stands behind a "#" that is to be deleted first.
 */
export function formText(form: Form): string {
  const { unit, period, year, deadline } = form;
  return [
    modeline('../schemas/submission.schema.json'),
    `# Báo cáo của ${onOneLine(unit.name)} ${period}. Hạn nộp: ${deadline === null ? 'xem thông báo' : shortDate(deadline)}.\n`,
    versionLine(versionOf(form)),
    '# Cách điền: gõ giá trị sau dấu hai chấm (có một dấu cách); không đổi tên mục; thụt dòng bằng dấu cách, không dùng Tab.\n',
    '# Chữ sau dấu # là lời hướng dẫn. Mục không có thì xóa cả dòng. Số viết 1234.5: dấu chấm là dấu thập phân.\n',
    '# Dòng bắt đầu bằng # mà không có dấu cách theo sau là mục chưa dùng: cần thì xóa đúng dấu # ấy, ở cả những dòng tên mục bên trên.\n\n',
    `unit: ${inline(unit.id)}\n`,
    `year: ${year}\n`,
    ...generalLines(form.general),
    part('Tự chấm, tự xếp loại', 'ratings', form.ratings, ratingLines),
    part('Chỉ tiêu', 'indicators', form.indicators, indicatorLines),
    awardsPart(form.awards),
    unusedPart(narrativeLines(form.texts), 'Thuyết minh: mỗi đoạn văn một dòng, sau dấu - và một dấu cách.'),
  ].join('');
}

/** What is asked of all, and what only some have to say, behind a "#". */
function generalLines(general: readonly Question[]): string[] {
  const hints: Readonly<Record<string, string>> = formHints;
  return general.flatMap(({ key, label }) => {
    const line = `${key}: # ${hints[key] ?? onOneLine(label)}`;
    if (key !== 'correctionReason') return [`${line}\n`];
    return [unusedLines([`revision: # ${formHints.revision}`, line])];
  });
}

function part<Group extends QuestionGroup>(
  heading: string,
  key: string,
  groups: readonly Group[],
  linesOf: (group: Group) => readonly string[],
): string {
  if (groups.length === 0) return '';
  return `\n# ${heading}\n${key}:\n${groups.flatMap(linesOf).join('')}`;
}

function ratingLines({ key, title, questions }: QuestionGroup): string[] {
  const points = questions.filter((one) => one.key.startsWith(`${key}.points.`));
  // They make the level. Behind them a line of the decision, taken into use by itself, would be one of theirs.
  const ordered = [...points, ...questions.filter((one) => !points.includes(one))];
  return [
    `  ${lastOf(key)}: # ${title}\n`,
    ...ordered.flatMap((question) => {
      const { input } = question;
      const name = lastOf(question.key);
      const isFirstOf = (list: readonly Question[]) => list[0] === question;
      if (points.includes(question)) {
        const head = isFirstOf(points) ? [`    points: # điểm từng tiêu chí\n`] : [];
        return [...head, `      ${name}: # ${question.label}${upTo(question)}\n`];
      }
      const within = question.key.slice(key.length + 1);
      if (within === 'level' && input.kind === 'choice') {
        return [`    level: # ${choiceHint(input.choices)}\n`];
      }
      if (within === 'score') {
        // The points make the score.
        const line = `score: # ${points.length > 0 ? 'tổng điểm, nếu không ghi điểm từng tiêu chí' : 'tổng điểm'}${upTo(question)}`;
        return points.length > 0 ? [unusedLines([line], '    ')] : [`    ${line}\n`];
      }
      return [unusedLines(unusedRatingLines(within, name), '    ')];
    }),
  ];
}

function unusedRatingLines(within: string, name: string): readonly string[] {
  if (within === 'decision.number') return ['decision:', `  number: # ${formHints.decisionNumber}`];
  if (within === 'decision.date') return [`  date: # ${formHints.decisionDate}`];
  return [`${name}: # ${name === 'reason' ? formHints.ratingReason : formHints.ratingNotApplicable}`];
}

/** ", tối đa 30". */
function upTo({ input }: Question): string {
  const maximum = input.kind === 'number' ? input.maximum : null;
  return maximum === null ? '' : `, tối đa ${maximum}`;
}

function indicatorLines({ key, title, unitOfMeasure, questions }: IndicatorGroup): string[] {
  const lines = questions.map((question) => {
    switch (lastOf(question.key)) {
      case 'target':
        return `    target: # ${formHints.target}\n`;
      case 'actual':
        return `    actual: # ${formHints.actual}\n`;
      case 'previous':
        return previousLine(question.given ?? undefined);
      case 'note':
        return unusedLines([`note: # ${formHints.note}`], '    ');
      default:
        return unusedLines([`notApplicable: # ${formHints.notApplicable}`], '    ');
    }
  });
  return [`  ${lastOf(key)}: # ${title} (${unitOfMeasure})\n`, ...lines];
}

function awardsPart(columns: readonly Question[]): string {
  const lines = awardLines(columns, []);
  if (lines.length === 0) return '';
  return unusedPart(lines, 'Khen thưởng, nếu có: mỗi quyết định một phần như dưới đây.');
}

const hintsOfTexts: Readonly<Record<string, string>> = {
  'narrative.limitations': formHints.limitation,
  'narrative.causes.objective': formHints.objectiveCause,
  'narrative.causes.subjective': formHints.subjectiveCause,
  'narrative.lessons': formHints.unitLesson,
  'narrative.tasks': formHints.nextTask,
  'narrative.proposals': formHints.proposal,
};

/** Each text below its keys, which are those above it as far as they are not there already. */
function narrativeLines(texts: readonly TextQuestion[]): string[] {
  const lines: string[] = [];
  let above: readonly string[] = [];
  for (const { key, title } of texts) {
    const path = key.split('.');
    const hint = hintsOfTexts[key];
    for (const [depth, name] of path.entries()) {
      const isThere = path.slice(0, depth + 1).join('.') === above.slice(0, depth + 1).join('.');
      // Of a programme its key says little.
      const about = hint === undefined && depth === path.length - 1 ? ` # ${title}` : '';
      if (!isThere) lines.push(`${'  '.repeat(depth)}${inline(name)}:${about}`);
    }
    lines.push(`${'  '.repeat(path.length)}- # ${hint ?? formHints.results}`);
    above = path;
  }
  return lines;
}

/** The last name of a path, as YAML takes it for a text. */
const lastOf = (key: string) => inline(key.split('.').at(-1) ?? '');

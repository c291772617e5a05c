import type { Finding, Severity } from '../../diagnostics/finding.ts';
import { findingWords } from '../../diagnostics/finding-words.ts';
import { onlyProgramKinds } from '../../intake/document-kinds.ts';
import { intakeFindings } from '../../intake/findings.ts';
import { type IntakeFile, intakeOf } from '../../intake/intake-file.ts';
import type { SchemaName } from '../../intake/schema-files.ts';
import { rules } from '../../validation/rules.generated.ts';
import { settingsFindings } from '../../validation/settings-findings.ts';
import { validate } from '../../validation/validate.ts';
import { report } from '../../words/vi/report.ts';
import type { Answers } from '../answers.ts';
import type { Form } from '../form.ts';
import { writtenSubmission } from '../submission-text.ts';
import type { FormPageData } from './page-data.ts';

/** What is wrong with an answer, in words. */
export interface AnswerFinding {
  /** What it is of: see `WrittenSubmission`; `null` where it is of no question or group. */
  readonly key: string | null;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
}

/** Answers as they are handed in, and what is wrong with them. */
export interface CheckedAnswers {
  /** The submission, as YAML. */
  readonly text: string;
  readonly findings: readonly AnswerFinding[];
}

/** Checks answers as the program checks a campaign for which the file that they are saved as is the first to come in. */
export type AnswerChecker = (answers: Answers) => CheckedAnswers;

/** @param today "2023-11-30" */
export function answerChecker(
  { form, fileName, campaign }: Pick<FormPageData, 'form' | 'fileName' | 'campaign'>,
  today: () => string,
): AnswerChecker {
  const campaignFile = fileOf('review.yaml', 'campaign', campaign);
  const words = findingWords({ ...intakeFindings, ...settingsFindings, ...rules }, report, 'vi');
  return (answers) => {
    const { text, keys } = writtenSubmission(form, answers, { revision: 1, workbook: null });
    const file = fileOf(`submissions/${fileName}`, 'submission', text);
    const folder = { ...alone, campaign: campaignFile, submissions: [file], rollups: [] };
    const found = validate(folder, { today: today(), allowMissing: true }).findings;
    const ofAnswers = found.filter(({ place }) => place.source === file.source);
    const findings = ofAnswers.map((finding): AnswerFinding => {
      const { code, severity, place } = finding;
      const { message, hint } = words.wordingOf(finding, true);
      // The place of a file as a whole is its beginning.
      const key = place.end === 0 ? null : (keys[file.source.lineOf(place.start) - 1] ?? null);
      return { key: missingBeside(key, finding, form) ?? key, severity, code, message, hint };
    });
    return { text, findings };
  };
}

/** A campaign's folder but for its review.yaml and what was submitted. */
const alone = { root: '', host: null, unread: [], findings: [], documents: onlyProgramKinds } as const;

/** What is missing beside a question, or in a group, by its key: it is reported at the first that is there. */
function missingBeside(key: string | null, { code, args }: Finding, form: Form): string | null {
  if (code !== 'missing-key' || key === null || !('key' in args)) return null;
  if (!key.includes('.')) return String(args.key);
  const [, column = ''] = /^awards\.\d+\.(.+)$/.exec(key) ?? [];
  const groups = [...form.ratings, ...form.indicators].flatMap(({ questions }) => questions);
  const isQuestion = [
    ...form.awards.filter((one) => one.key === column),
    ...groups.filter((one) => one.key === key),
  ];
  const group = isQuestion.length > 0 ? key.slice(0, key.lastIndexOf('.')) : key;
  return `${group}.${args.key}`;
}

function fileOf<Name extends SchemaName>(path: string, name: Name, text: string): IntakeFile<Name> {
  return intakeOf({ path, realPath: path, shownPath: path }, name, new TextEncoder().encode(text));
}

import { type Finding, type Severity, sortedFindings } from '../../diagnostics/finding.ts';
import { findingWords } from '../../diagnostics/finding-words.ts';
import { intakeFindings } from '../../intake/findings.ts';
import { type IntakeFile, intakeOf } from '../../intake/intake-file.ts';
import type { SchemaName } from '../../intake/schema-files.ts';
import { doubtsTogether } from '../../validation/one-cause.ts';
import { rules } from '../../validation/rules.generated.ts';
import { settingsFindings } from '../../validation/settings-findings.ts';
import { fileValidator } from '../../validation/validate.ts';
import { report } from '../../words/vi/report.ts';
import type { Answers } from '../answers.ts';
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

/** Checks answers as the program checks the file that they are saved as, but for what shows only beside other files. */
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
    const validator = fileValidator(campaignFile, [], { today: today(), allowMissing: true });
    const found = sortedFindings(doubtsTogether(validator.submission(file)));
    const findings = found.map((finding: Finding): AnswerFinding => {
      const { code, severity, place } = finding;
      const { message, hint } = words.wordingOf(finding);
      // The place of a file as a whole is its beginning.
      const key = place.end === 0 ? null : (keys[file.source.lineOf(place.start) - 1] ?? null);
      return { key, severity, code, message, hint };
    });
    return { text, findings };
  };
}

function fileOf<Name extends SchemaName>(path: string, name: Name, text: string): IntakeFile<Name> {
  return intakeOf({ path, realPath: path, shownPath: path }, name, new TextEncoder().encode(text));
}

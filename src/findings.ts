import { appraisalFindings } from './appraisal/findings.ts';
import type { Definitions, Language } from './diagnostics/definition.ts';
import { findingWords } from './diagnostics/finding-words.ts';
import { fontFindings } from './fonts/findings.ts';
import { importFindings } from './forms/import/findings.ts';
import { imageFindings } from './images/findings.ts';
import { intakeFindings } from './intake/findings.ts';
import { templateFindings } from './report/findings.ts';
import { unfilledFindings } from './report/unfilled-findings.ts';
import { rollupFindings } from './rollup/findings.ts';
import { rules } from './validation/rules.generated.ts';
import { settingsFindings } from './validation/settings-findings.ts';
import { reportWordsIn } from './words/report-words-in.ts';

/** Every code that findings can have, whichever stage makes them. */
export const findingDefinitions: Definitions = {
  ...intakeFindings,
  ...settingsFindings,
  ...rules,
  ...templateFindings,
  ...unfilledFindings,
  ...fontFindings,
  ...imageFindings,
  ...importFindings,
  ...appraisalFindings,
  ...rollupFindings,
};

/** What is said of findings in a language. */
export const findingWordsIn = (language: Language) =>
  findingWords(findingDefinitions, reportWordsIn(language), language);

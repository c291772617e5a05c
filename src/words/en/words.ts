import type { Words } from '../words-of-language.ts';
import { appraisal } from './appraisal.ts';
import { cli } from './cli.ts';
import { comparison } from './comparison.ts';
import { doctor } from './doctor.ts';
import { forms } from './forms.ts';
import { init } from './init.ts';
import { preview } from './preview.ts';
import { record } from './record.ts';
import { report } from './report.ts';
import { status } from './status.ts';
import { texts } from './texts.ts';
import { topics } from './topics.ts';
import { trace } from './trace.ts';
import { verification } from './verification.ts';

export const english: Words = {
  appraisal,
  cli,
  comparison,
  doctor,
  forms,
  init,
  preview,
  record,
  report,
  status,
  texts,
  topics,
  trace,
  verification,
};

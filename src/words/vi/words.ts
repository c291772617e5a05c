import type { Words } from '../words-of-language.ts';
import { appraisal } from './appraisal.ts';
import { cli } from './cli.ts';
import { doctor } from './doctor.ts';
import { forms } from './forms.ts';
import { init } from './init.ts';
import { report } from './report.ts';
import { status } from './status.ts';
import { texts } from './texts.ts';

export const vietnamese: Words = { appraisal, cli, doctor, forms, init, report, status, texts };

import type { Words } from '../words-of-language.ts';
import { cli } from './cli.ts';
import { doctor } from './doctor.ts';
import { init } from './init.ts';
import { report } from './report.ts';
import { status } from './status.ts';
import { texts } from './texts.ts';

export const vietnamese: Words = { cli, doctor, init, report, status, texts };

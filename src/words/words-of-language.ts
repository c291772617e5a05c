import type { AppraisalWords } from '../appraisal/words.ts';
import type { BuildRecordWords } from '../build-record/words.ts';
import type { CliWords, Topics } from '../cli/cli-words.ts';
import type { ComparisonWords } from '../comparison/words.ts';
import type { ReportWords } from '../diagnostics/finding-words.ts';
import type { DoctorWords } from '../doctor/words.ts';
import type { FormsWords } from '../forms/words.ts';
import type { OpeningWords } from '../init/words.ts';
import type { PreviewWords } from '../preview/words.ts';
import type { StatusWords } from '../status/words.ts';
import type { TextsWords } from '../texts/words.ts';
import type { TraceWords } from '../trace/words.ts';
import type { VerificationWords } from '../verification/words.ts';

/**
 * What the program says in one language, beside the words of its findings: each language has a folder here, by its code. A
 * file in it is named after the member of this type whose words it exports; its words.ts puts them together.
 */
export interface Words {
  readonly appraisal: AppraisalWords;
  readonly cli: CliWords;
  readonly comparison: ComparisonWords;
  readonly doctor: DoctorWords;
  readonly forms: FormsWords;
  readonly init: OpeningWords;
  readonly preview: PreviewWords;
  readonly record: BuildRecordWords;
  /** The words around findings. */
  readonly report: ReportWords;
  readonly status: StatusWords;
  readonly texts: TextsWords;
  /** What `review help` explains beside the commands. */
  readonly topics: Topics;
  readonly trace: TraceWords;
  readonly verification: VerificationWords;
}

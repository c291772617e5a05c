import type { PreviousFigures } from './previous-figures.ts';
import type { Asked } from './version.ts';

/** Whose a form is that lies on disk, and which version; what is soon read of it. */
export interface FormMark {
  /** By its id. */
  readonly unit: string;
  readonly year: number | null;
  /** `null` where it says none, as forms of earlier programs. */
  readonly version: string | null;
}

/** A form that lies on disk, whatever it is written as. */
export interface StandingForm extends FormMark {
  /** What it asks, as forms that are written alike say it; `null` where that is not known. */
  readonly asked: Asked | null;
  /** Whether somebody has put anything in, beside last year's figures. */
  readonly hasAnswers: boolean;
  /** Last year's figures that stand in it. */
  readonly previous: PreviousFigures;
}

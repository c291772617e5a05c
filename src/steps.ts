import type { Built } from './review.ts';
import type { Validated } from './validation/validate.ts';

/** What is told of what comes of each step that takes time. */
export interface StepOutcomes {
  readonly reading: { readonly submissions: readonly unknown[]; readonly host: object | null };
  readonly checking: Pick<Validated, 'findings'>;
  readonly layingOut: Built;
}

/** The name of a step that takes time. */
export type Step = keyof StepOutcomes;

/** Does the work of a step, so that a caller can show how far the work has come. */
export type DoStep = <S extends Step, Outcome extends StepOutcomes[S]>(
  step: S,
  work: () => Promise<Outcome> | Outcome,
) => Promise<Outcome>;

/** Does the work of a step, and shows nothing. */
export const doStepAlone: DoStep = async (_, work) => work();

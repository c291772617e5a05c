import type { DoStep, Step, StepOutcomes } from '../../steps.ts';
import type { CliWords } from '../cli-words.ts';
import type { Session } from '../session.ts';

/** Does the steps of the work so that people at a terminal see how far it has come. */
export const shownSteps = ({ progress, words }: Session): DoStep => {
  const outcomes = outcomesIn(words);
  return (step, work) => progress.stage(step, work, (outcome) => outcomes[step](outcome));
};

/** What is said of what came of each step. */
function outcomesIn({ outcomes }: CliWords): { [S in Step]: (outcome: StepOutcomes[S]) => string } {
  return {
    reading: ({ submissions, host }) => outcomes.files(submissions.length + (host === null ? 1 : 2)),
    checking: ({ findings }) => outcomes.findings(findings.length),
    layingOut: ({ files }) => outcomes.files(files.length),
  };
}

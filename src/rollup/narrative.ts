import type { Summary } from '../aggregation/summary.generated.ts';
import type { Review } from '../campaign/review.ts';
import { HostTexts } from '../report/values/report/host-texts.ts';
import { withoutEndMark } from '../vietnamese/end-marks.ts';

/** What the host's report says in words, as a submission says it: paragraphs by theme, units' texts in the place of picks. */
export function narrativeOf({ campaign, host }: Review, summary: Summary) {
  const narrative = host?.value.narrative ?? {};
  const texts = new HostTexts(campaign, summary);
  const { general, addressed } = texts.proposals(narrative.proposals);
  const programmes = Object.entries(narrative.programmes ?? {}).map(([id, said]) => {
    const { paragraphs, cited } = texts.ofProgramme(id, said);
    return [id, [...paragraphs, ...cited.map(({ unit, text }) => `${unit}: ${text}`)]] as const;
  });
  return {
    programmes: Object.fromEntries(programmes),
    limitations: texts.printed(narrative.limitations, 'limitations'),
    causes: {
      objective: texts.printed(narrative.causes?.objective, 'objective-causes'),
      subjective: texts.printed(narrative.causes?.subjective, 'subjective-causes'),
    },
    lessons: texts.printed(narrative.lessons, 'lessons'),
    tasks: texts.tasks(narrative.tasks).map(({ title, text }) => {
      const said = text.join(' ');
      if (title === null) return said;
      return said === '' ? title : `${withoutEndMark(title)}: ${said}`;
    }),
    proposals: [
      ...general,
      ...addressed.flatMap(({ to, paragraphs }) => paragraphs.map((one) => `${to}: ${one}`)),
    ],
  };
}

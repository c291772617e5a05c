import { grouped } from '../campaign/grouping.ts';
import type { Language } from '../diagnostics/definition.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { findingWordsIn } from '../findings.ts';
import { once } from '../once.ts';
import { byId, leaf, type NameNode } from './name-tree.ts';
import { countEntry, countedPart, derivation } from './parts.ts';
import { placeOf, type Recorded } from './recorded.ts';

/** What documents print beside what files state, where it is known. */
export interface BesideRecords {
  /** What was found in the files: units are asked to correct it. */
  readonly findings?: readonly Finding[] | undefined;
  /** "2023-12-13": the day on which documents are made. */
  readonly today?: string | undefined;
}

/** How many things each unit is asked to correct in the file of it that counts. */
export function problemFigures(
  recorded: Recorded,
  findings: readonly Finding[],
  language: Language,
): NameNode {
  const errors = once(() =>
    grouped(
      findings.filter(({ severity }) => severity === 'error'),
      ({ place }) => place.source.path,
    ),
  );
  const wording = findingWordsIn(language);
  return byId(recorded.campaign.units.keys(), (unit) => {
    const file = recorded.submissions(unit).at(-1)?.file;
    if (file === undefined || !recorded.campaign.units.has(unit)) return null;
    const found = errors().get(file) ?? [];
    // Of most units there is nothing to say.
    if (found.length === 0) return null;
    const { words } = recorded;
    const title = words.titled(recorded.unitName(unit), words.problems);
    const parts = () =>
      found.map((one) => countedPart(wording.wordingOf(one).message, null, null, [placeOf(one.place)]));
    return leaf(() => countEntry(title, found.length, 'item', parts));
  });
}

/** The day on which documents are made. */
export function todayFigures({ words }: Recorded, today: string | undefined): NameNode {
  return leaf(() => {
    if (today === undefined) return null;
    const part = { ...countedPart(words.today, null, null), text: today };
    return {
      kind: 'date',
      title: words.today,
      digits: today,
      unit: '',
      derived: () => ({ derivation: derivation('typed', [part], null), leftOut: [] }),
    };
  });
}

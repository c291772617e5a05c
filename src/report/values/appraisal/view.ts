import {
  appliesTo,
  type Campaign,
  type Programme,
  type Scale,
  unitsWithForms,
} from '../../../campaign/campaign.ts';
import { ratingBasis } from '../../../campaign/rating-basis.ts';
import { type RatingRecord, ratingRecords } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import { itemsOf, type Located } from '../../../intake/values.ts';
import { capitalized, onOneLine } from '../../../vietnamese/normal-forms.ts';
import type { Printed } from '../../printed.ts';
import { PrintedText, textOf } from '../../printed.ts';
import { levelInWords, scaleFigure } from '../../scale-figures.ts';
import { titleWithin } from '../../titles.ts';
import { Noticed, type Remark } from './noticed.ts';
import { type RatingCells, ratingCells } from './rating-cells.ts';

/** What the sheet is made from. */
interface Appraised {
  readonly campaign: Campaign;
  readonly draft: DraftReview;
  readonly findings: readonly Finding[];
}

/** So many lines wait for the board's members. */
const memberLines = 5;

/** What the sheet says on which the board appraises: what each unit says of itself, and room for the board's result. */
export function appraisalView({ campaign, draft, findings }: Appraised) {
  const noticed = new Noticed(draft, findings);
  const records = new Map(
    ratingRecords(draft).map((one) => [
      `${one.subject} ${one.subjectId} ${one.programmeId} ${one.stage}`,
      one,
    ]),
  );
  const states = unitsWithForms(campaign).map(({ id, name }) => ({ name, state: noticed.state(id) }));
  return {
    appraised: campaign.file.programmes.flatMap((programme) => {
      const scale = campaign.scales.get(programme.rating?.scale ?? '');
      return scale === undefined ? [] : [programmeView({ campaign, programme, scale, records, noticed })];
    }),
    waiting: states.flatMap(({ name, state }) => (state === '' ? [] : [`${name} (${state})`])),
    members: Array.from({ length: memberLines }, (_, index) => ({ index: index + 1 })),
  };
}

/** A programme, and what is on record of its ratings. */
interface OfProgramme {
  readonly campaign: Campaign;
  readonly programme: Programme;
  readonly scale: Located<Scale>;
  readonly records: ReadonlyMap<string, RatingRecord>;
  readonly noticed: Noticed;
}

function programmeView(of: OfProgramme) {
  const { campaign, programme, scale } = of;
  const { levels, criteria = [] } = scale.value;
  const isScored = levels.some(({ from }) => from !== undefined) || criteria.length > 0;
  const units = unitRows(of);
  const clusters = clusterRows(of);
  return {
    id: programme.id,
    title: titleWithin(campaign, programme.title),
    heading: onOneLine(programme.shortTitle ?? programme.title).toLocaleUpperCase('vi'),
    isScored,
    maximum: scale.get('maximum')?.digits ?? '',
    // Those between what a row is of and the board's reason.
    columns: criteria.length + (isScored ? 2 : 1),
    criteria: itemsOf(scale.get('criteria')).map((one, index) => ({
      number: index + 1,
      label: onOneLine(one.value.label),
      most: mostOf(one, scale.value),
    })),
    levels: itemsOf(scale.get('levels')).map((one, index) => levelInWords(one, index, scale.value)),
    choices: levels.map(({ label }) => onOneLine(label)).join('\n'),
    units,
    clusters,
    decision: decisionOf([...units, ...clusters], programme),
  };
}

/** The most points that a criterion gives; `null` where the scale does not say. */
function mostOf(
  criterion: Located<NonNullable<Scale['criteria']>[number]>,
  { id }: Pick<Scale, 'id'>,
): Printed | null {
  const maximum = criterion.get('maximum');
  return maximum === undefined ? null : scaleFigure(maximum, [id, 'criteria', criterion.value.id, 'maximum']);
}

function unitRows(of: OfProgramme) {
  const { campaign, programme, records, noticed } = of;
  return unitsWithForms(campaign)
    .filter((unit) => appliesTo(programme.rating?.kinds, unit))
    .map((unit, index) => {
      const self = records.get(`unit ${unit.id} ${programme.id} self`);
      const cells = ratingCells(self, of.scale);
      const remarks: readonly Remark[] = [
        ...(cells.notApplicable === '' ? [] : [`không áp dụng: ${cells.notApplicable}`]),
        ...(cells.reason === '' ? [] : [`giải trình: ${cells.reason}`]),
        ...noticed.remarks(unit.id, programme.id, self),
      ];
      return {
        index: index + 1,
        name: capitalized(unit.name),
        selfLevel: cells.level === '' ? '–' : cells.level,
        selfScore: cells.score === '' ? '–' : cells.score,
        selfPoints: cells.points.map((one) => (one === '' ? '–' : one)),
        remarks: joined(remarks),
        ...boardCells('unit', unit.id, ratingBasis(self?.rating), of),
      };
    });
}

/** Clusters whose rating is the board's to state, with what their members say of themselves. */
function clusterRows(of: OfProgramme) {
  const { campaign, programme, records } = of;
  if (programme.rating?.clusters?.rule !== 'stated') return [];
  const clusters = (campaign.declared.clusters ?? []).map((cluster) => ({
    ...cluster,
    due: cluster.members.flatMap((id) => {
      const unit = campaign.units.get(id)?.value;
      return unit !== undefined && appliesTo(programme.rating?.kinds, unit) ? [unit] : [];
    }),
  }));
  return clusters
    .filter(({ due }) => due.length > 0)
    .map(({ id, name, due }, index) => {
      const members = due.map((unit) => {
        const stages = ['final', 'self'] as const;
        const [record] = stages.flatMap(
          (stage) => records.get(`unit ${unit.id} ${programme.id} ${stage}`) ?? [],
        );
        const { level, score, notApplicable } = ratingCells(record, of.scale);
        const result: readonly (string | Printed)[] =
          level !== ''
            ? [level]
            : score !== ''
              ? [score, ' điểm']
              : [notApplicable === '' ? 'chưa có' : 'không áp dụng'];
        return new PrintedText([`${unit.name}: `, ...result]);
      });
      return {
        index: index + 1,
        name: capitalized(name),
        members: joined(members),
        ...boardCells('cluster', id, '', of),
      };
    });
}

/** A row for the board's result, in which that stands which it has stated already. */
function boardCells(
  subject: 'unit' | 'cluster',
  id: string,
  basis: string,
  { programme, scale, records }: OfProgramme,
) {
  const final = records.get(`${subject} ${id} ${programme.id} final`);
  const cells: RatingCells = ratingCells(final, scale);
  return {
    key: `ratings.${subject}s.${id}.${programme.id}`,
    basis,
    level: cells.level,
    score: cells.score,
    points: itemsOf(scale.get('criteria')).map((one, index) => ({
      column: `points.${one.value.id}`,
      most: one.get('maximum')?.digits ?? '',
      given: cells.points[index] ?? '',
    })),
    reason: cells.reason,
    decided: { number: cells.decisionNumber, date: cells.decisionDate },
  };
}

/** The decision that recognises all results of a programme, where it is one. */
function decisionOf(rows: readonly ReturnType<typeof boardCells>[], { id }: Programme) {
  const stated = rows.map(({ decided }) => decided).filter(({ number }) => number !== '');
  const [first] = stated;
  const shown = ({ number, date }: (typeof stated)[number]) =>
    `${number} ${typeof date === 'string' ? date : date.text}`;
  const isOne = first !== undefined && stated.every((one) => shown(one) === shown(first));
  return {
    key: `decision.${id}`,
    number: isOne ? first.number : '',
    date: isOne ? first.date : '',
  };
}

/** Short sentences one after the other; the first with a capital. */
function joined(remarks: readonly Remark[]): PrintedText | string {
  if (remarks.length === 0) return '';
  const parts = remarks.flatMap((one, index) => [
    ...(index === 0 ? [] : ['; ']),
    // Its end mark is that of a sentence by itself.
    ...(typeof one === 'string' ? [one.replace(/\.$/, '')] : one.parts),
  ]);
  const [first = '', ...rest] = parts;
  const text = new PrintedText([typeof first === 'string' ? capitalized(first) : first, ...rest]);
  return /[.!?…]$/.test(textOf(text)) ? text : new PrintedText([...text.parts, '.']);
}

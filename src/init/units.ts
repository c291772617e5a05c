import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { nfc, onOneLine } from '../vietnamese/normal-forms.ts';
import { slug } from '../vietnamese/slug.ts';
import { localityKinds } from './localities.ts';

/** A unit of a campaign that is being opened. */
export interface NewUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** A kind of units in a campaign that is being opened. */
export interface NewUnitKind {
  readonly id: string;
  readonly name: string;
}

/** A unit as somebody named it; what is left out is made from the name. */
export interface NamedUnit {
  readonly name: string;
  readonly id?: string | undefined;
  readonly kind?: string | undefined;
}

/** What the names of units begin with that are no localities. */
const otherKinds = ['trường', 'phòng', 'ban', 'sở', 'thôn', 'khối', 'tổ', 'công an', 'trung tâm'];

/** The kinds of units that names begin with. */
const kinds = new RegExp(`^(?:${[...localityKinds, ...otherKinds].join('|')})(?=\\s)`, 'iu');

/**
 * Units from names: "phường Nghi Thủy" is nghi-thuy, a ward. Where two would have one id, the whole name makes it;
 * where that is the same as well, a number is added.
 * @param otherKind the kind of those whose names begin with none
 */
export function unitsOf(
  named: readonly NamedUnit[],
  otherKind = 'đơn vị',
): { units: NewUnit[]; unitKinds: NewUnitKind[] } {
  const unitKinds = new Map<string, NewUnitKind>();
  const taken = new Set<string>();
  const units = named.map(({ name: typed, id, kind: typedKind }) => {
    const name = onOneLine(nfc(typed));
    const kindName = typedKind ?? kinds.exec(name)?.[0].toLocaleLowerCase('vi') ?? otherKind;
    const kind = slug(kindName) ?? 'don-vi';
    if (!unitKinds.has(kind)) unitKinds.set(kind, { id: kind, name: kindName });
    const made = [slug(name.replace(kinds, '')), slug(name)].flatMap((one) => one ?? []).filter(isText);
    const candidates = [...(id === undefined ? [] : [id]), ...made];
    let free = candidates.find((one) => !taken.has(one));
    for (let number = 2; free === undefined; number += 1) {
      const numbered = `${candidates[0] ?? 'don-vi'}-${number}`;
      if (!taken.has(numbered)) free = numbered;
    }
    taken.add(free);
    return { id: free, name: name.replace(kinds, (first) => first.toLocaleLowerCase('vi')), kind };
  });
  return { units, unitKinds: [...unitKinds.values()] };
}

/** Whether an id can be typed without quotes: "1", "1e5" and "null" would be something else than text. */
const isText = (id: string) => typeof parseYaml(id) === 'string';

/** What the columns of a list of units may be called. */
const headings: Readonly<Record<string, keyof NamedUnit>> = {
  ten: 'name',
  'ten-don-vi': 'name',
  'don-vi': 'name',
  name: 'name',
  unit: 'name',
  ma: 'id',
  'ma-don-vi': 'id',
  id: 'id',
  loai: 'kind',
  kind: 'kind',
};

/**
 * The units in a table saved as CSV: a column of names is enough; with a first row of headings there may be ids
 * and kinds as well, in any order. Commas, semicolons and tabs all part columns.
 * @throws the parser's error where the table is broken
 */
export function namedUnitsInCsv(text: string): NamedUnit[] {
  const [firstLine = ''] = text.split(/\r?\n/);
  const delimiter = [';', '\t', ','].find((one) => firstLine.includes(one)) ?? ',';
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const [first = []] = rows;
  const columns = first.map((cell) => headings[slug(cell) ?? '']);
  const hasHeadings = columns.includes('name');
  return (hasHeadings ? rows.slice(1) : rows).flatMap((row): NamedUnit[] => {
    const cell = (column: keyof NamedUnit) => {
      const at = hasHeadings ? columns.indexOf(column) : column === 'name' ? 0 : -1;
      return row[at] || undefined;
    };
    const name = cell('name');
    const id = cell('id');
    return name === undefined
      ? []
      : [{ name, id: id === undefined ? undefined : (slug(id) ?? undefined), kind: cell('kind') }];
  });
}

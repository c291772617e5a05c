import type { Printed, PrintedText } from './printed.ts';

/** What a template can only print, or ask whether it is. */
type Leaf = string | number | boolean | Printed | PrintedText;

/**
 * What each value that templates see means, in the words of templates/README.md, which is generated from it. A value
 * that is not described, and the description of one that is not there, do not compile.
 */
export type Described<View> = {
  readonly [Name in keyof View]-?: DescriptionOf<NonNullable<View[Name]>>;
};

type DescriptionOf<Value> = [Value] extends [Leaf]
  ? string
  : [Value] extends [readonly (infer Item)[]]
    ? [NonNullable<Item>] extends [Leaf]
      ? string
      : DescribedGroup<NonNullable<Item>>
    : DescribedGroup<Value>;

/** What a group of values means, or each item of a list of groups. */
interface DescribedGroup<View> {
  readonly about: string;
  readonly values: Described<View>;
}

/** A description, whatever view it is of. */
interface AnyDescribed {
  readonly [name: string]: string | { readonly about: string; readonly values: AnyDescribed };
}

/**
 * The descriptions as tables: one of the view's values, and one of each group's, under the paths by which templates
 * come to it, however many they are.
 * @param about the heading of the first table
 * @returns Markdown whose headings are of the third level
 */
export function tablesOfValues<View>(about: string, described: Described<View>): string {
  const headings = new Map<AnyDescribed, string[]>();
  const visit = (values: AnyDescribed, heading: string, path: string) => {
    const known = headings.get(values);
    if (known !== undefined) {
      known.push(heading);
      return;
    }
    headings.set(values, [heading]);
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'string') continue;
      const inner = path === '' ? name : `${path}.${name}`;
      visit(value.values, `\`${inner}\``, inner);
    }
  };
  // A description is one of strings and groups, whatever it is of.
  visit(described as AnyDescribed, about, '');
  const groups = [...headings.keys()];
  const tables = [...headings].map(([values, paths], index) => {
    // What is repeated of another group is said to be so.
    const included = groups.slice(0, index).filter((group) => isPartOf(group, values));
    const isRepeated = (name: string) => included.some((group) => Object.hasOwn(group, name));
    const rows = [
      ...Object.entries(values)
        .filter(([name]) => !isRepeated(name))
        .map(([name, value]) => [`\`${name}\``, typeof value === 'string' ? value : value.about] as const),
      ...included.map((group) => ['…', `mọi giá trị của ${headings.get(group)?.[0]}`] as const),
    ];
    return `### ${paths.join(', ')}\n\n${table([['giá trị', 'nghĩa'], ...rows])}`;
  });
  return `${tables.join('\n\n')}\n`;
}

/** A table of two columns, set as wide as their longest cells. */
function table(rows: readonly (readonly [string, string])[]): string {
  const widthOf = (column: 0 | 1) => rows.reduce((widest, row) => Math.max(widest, row[column].length), 0);
  const [first, second] = [widthOf(0), widthOf(1)];
  const lines = rows.map(([left, right]) => `| ${left.padEnd(first)} | ${right.padEnd(second)} |`);
  return [lines[0], `| ${'-'.repeat(first)} | ${'-'.repeat(second)} |`, ...lines.slice(1)].join('\n');
}

/** Whether some values, and not just a few, are among others, described alike. */
function isPartOf(values: AnyDescribed, others: AnyDescribed): boolean {
  const all = Object.entries(values);
  return all.length > 5 && all.every(([name, value]) => others[name] === value);
}

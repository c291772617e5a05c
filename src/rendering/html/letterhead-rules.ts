import { sizes } from '../../layout/paper.ts';
import type { LetterheadStyle, TextStyle } from '../../letterheads/letterhead.ts';

/** The style sheet with the letterhead's own declarations and rules in the place of its comments `letterhead: …`. */
export function withLetterheadRules(sheet: string, style: LetterheadStyle): string {
  const parts = partsOf(style);
  return sheet.replace(/(\s{0,9})\/\* letterhead: ([a-z]{1,20}) \*\//g, (_, space: string, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The style sheet asks for an unknown part: ${name}.`);
    return part === '' ? '' : space + part;
  });
}

const plain: TextStyle = { size: sizes.body };

function partsOf({
  lines,
  title,
  separator,
  addressees,
  enactment,
  signature,
  recipients,
}: LetterheadStyle): Readonly<Record<string, string>> {
  const { type, abstract } = title;
  return {
    line: `font-size: ${lines.superior.size}pt;`,
    lines: linesRules(lines).join('\n\n'),
    slanted: ruleOf(selectorsWhere(lines, 'italic'), ['font-style: italic']),
    mark: `font-size: ${lines.mark.size}pt;`,
    title: [
      ...ruleBeside('h1', type, { ...plain, bold: true }),
      ...ruleBeside('h1 span', abstract, type),
      ...(separator === null ? [] : [ruleOf(['main .separator'], allDeclarations(separator))]),
    ].join('\n\n'),
    addressees: differences(addressees.list, plain).join('\n  '),
    addressed: differences(addressees.heading, addressees.list).join('\n  '),
    enactment: differences(enactment.line, plain).join('\n  '),
    recipients: differences(recipients.list, plain).join('\n  '),
    heading: differences(recipients.heading, recipients.list).join('\n  '),
    capacity: differences(signature.capacity, plain).join('\n  '),
    signer: [
      ...ruleBeside('.signer p:nth-last-child(2)', signature.position, signature.capacity),
      ...ruleBeside('.signer p.place', lines.placeAndDate, signature.capacity),
      ...ruleBeside('.signer p.name', signature.name, signature.capacity),
    ].join('\n\n'),
  };
}

const selectors: Readonly<Record<Exclude<keyof LetterheadStyle['lines'], 'mark'>, string>> = {
  superior: '.letterhead .superior',
  issuer: '.letterhead .issuer',
  divider: '.letterhead .divider',
  nation: '.letterhead .nation',
  motto: '.letterhead .motto',
  number: '.letterhead .number',
  subject: '.letterhead .subject',
  placeAndDate: '.letterhead .place',
};

// Object.keys knows nothing of types; these are the record's.
const roles = Object.keys(selectors) as (keyof typeof selectors)[];

/** The lines that are set so, as selectors. */
function selectorsWhere(
  lines: LetterheadStyle['lines'],
  property: 'bold' | 'italic' | 'underline',
): string[] {
  return roles.filter((role) => lines[role][property]).map((role) => selectors[role]);
}

/** Weights of the letterhead's lines, then sizes that are others than the first line's. */
function linesRules(lines: LetterheadStyle['lines']): string[] {
  const others = new Set(
    roles.map((role) => lines[role].size).filter((size) => size !== lines.superior.size),
  );
  const bySize = [...others].map((size) =>
    ruleOf(
      roles.filter((role) => lines[role].size === size).map((role) => selectors[role]),
      [`font-size: ${size}pt`],
    ),
  );
  return [
    ruleOf(selectorsWhere(lines, 'bold'), ['font-weight: bold']),
    ruleOf(selectorsWhere(lines, 'underline'), ['text-decoration: underline']),
    ...bySize,
  ].filter((rule) => rule !== '');
}

/** A rule for what is set otherwise than what is around it, where it is. */
function ruleBeside(selector: string, style: TextStyle, around: TextStyle): string[] {
  const declarations = differences(style, around);
  return declarations.length === 0 ? [] : [`${selector} {\n  ${declarations.join('\n  ')}\n}`];
}

function ruleOf(selected: readonly string[], declarations: readonly string[]): string {
  if (selected.length === 0) return '';
  return `${selected.join(',\n')} {\n${declarations.map((one) => `  ${one};\n`).join('')}}`;
}

/** The declarations by which a style differs from what it would inherit. */
function differences(style: TextStyle, around: TextStyle): string[] {
  const inherited = new Set(allDeclarations(around));
  return allDeclarations(style)
    .filter((declaration) => !inherited.has(declaration))
    .map((declaration) => `${declaration};`);
}

const allDeclarations = ({ size, bold, italic, underline }: TextStyle): string[] => [
  `font-size: ${size}pt`,
  `font-style: ${italic ? 'italic' : 'normal'}`,
  `font-weight: ${bold ? 'bold' : 'normal'}`,
  `text-decoration: ${underline ? 'underline' : 'none'}`,
];

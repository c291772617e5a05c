import { escaped } from '../../diagnostics/xml.ts';

/** The size of all text, in points. */
export const size = 12;

/** The height of a line of it, in points. */
export const lineHeight = 16;

/** How a cell looks. What is left out is as the style of its name has it. */
export interface CellStyle {
  /** One of the spreadsheet's own styles, by which somebody changes all cells alike at once; "Normal" where none is named. */
  readonly named?: NamedStyle;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly bordered?: boolean;
  /** How numbers and days are shown; "@" for text that would be read as one of them. */
  readonly numberFormat?: string;
  /** Where texts stand that are lower than their row; in the middle where it is left out. */
  readonly vertical?: 'top';
  /** Whether somebody is to fill the cell in: it is tinted, and not locked where its sheet is protected. */
  readonly isInput?: boolean;
}

type NamedStyle = 'Normal' | 'Title' | 'Heading 3' | 'Total' | 'Explanatory Text' | 'Hyperlink';

interface NamedLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly link?: boolean;
  readonly filled?: boolean;
}

/** The spreadsheet's own styles that sheets use: their numbers in its list, and how they look here. */
const namedStyles: Readonly<Record<NamedStyle, NamedLook & { readonly builtin: number }>> = {
  Normal: { builtin: 0 },
  Title: { builtin: 15, bold: true },
  'Heading 3': { builtin: 18, bold: true, filled: true },
  Total: { builtin: 25, bold: true },
  'Explanatory Text': { builtin: 53, italic: true },
  Hyperlink: { builtin: 8, link: true },
};

// Its keys are all of the type's.
const names = Object.keys(namedStyles) as readonly NamedStyle[];

/** Text, as a format of numbers: what is typed there is taken as it stands. */
export const asText = '@';

/** The spreadsheet's own formats have numbers below this one. */
const firstFormat = 164;

/** The styles of a workbook: each is written once, and cells refer to it by its index. */
export class Styles {
  readonly #typeface: string;
  readonly #indexes = new Map<string, number>();
  readonly #formats: string[] = [];
  readonly #fonts = new Map<string, number>();
  readonly #fontParts: string[] = [];
  readonly #cellParts: string[] = [];
  /** How cells look that name a style and nothing else. */
  readonly #namedParts: string[];

  constructor(typeface: string) {
    this.#typeface = typeface;
    this.#namedParts = names.map((name) => this.#namedFormat(namedStyles[name]));
    // What stands first is how a cell looks that nothing is said of.
    this.#cellParts.push('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  }

  /** The index by which cells refer to a style. */
  indexOf(style: CellStyle): number {
    const {
      named = 'Normal',
      bold,
      italic,
      horizontal,
      bordered,
      numberFormat = '',
      vertical,
      isInput,
    } = style;
    const key = `${named} ${bold} ${italic} ${horizontal} ${bordered} ${vertical} ${isInput} ${numberFormat}`;
    let index = this.#indexes.get(key);
    if (index === undefined) {
      index = this.#cellParts.push(this.#cellFormat(style)) - 1;
      this.#indexes.set(key, index);
    }
    return index;
  }

  /** The part of the file that holds all styles asked for so far. */
  xml(): string {
    const list = (name: string, parts: readonly string[]) =>
      `<${name} count="${parts.length}">${parts.join('')}</${name}>`;
    const formats = this.#formats.map(
      (format, index) => `<numFmt numFmtId="${firstFormat + index}" formatCode="${escaped(format)}"/>`,
    );
    const cellStyles = names.map(
      (name, index) => `<cellStyle name="${name}" xfId="${index}" builtinId="${namedStyles[name].builtin}"/>`,
    );
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length === 0 ? '' : list('numFmts', formats),
      list('fonts', this.#fontParts),
      list('fills', fills),
      list('borders', borders),
      list('cellStyleXfs', this.#namedParts),
      list('cellXfs', this.#cellParts),
      list('cellStyles', cellStyles),
      '<dxfs count="0"/>',
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
      '</styleSheet>',
    ].join('');
  }

  #namedFormat({ bold = false, italic = false, link = false, filled = false }: NamedLook): string {
    const font = this.#font({ bold, italic, link });
    return `<xf numFmtId="0" fontId="${font}" fillId="${filled ? 2 : 0}" borderId="0"/>`;
  }

  #cellFormat(style: CellStyle): string {
    const {
      named = 'Normal',
      horizontal,
      bordered = false,
      numberFormat,
      vertical = 'center',
      isInput = false,
      ...font
    } = style;
    const look: NamedLook = namedStyles[named];
    const fill = isInput ? 3 : look.filled === true ? 2 : 0;
    const { bold = look.bold === true, italic = look.italic === true } = font;
    const attributes = [
      `numFmtId="${this.#formatNumber(numberFormat)}"`,
      `fontId="${this.#font({ bold, italic, link: look.link === true })}"`,
      `fillId="${fill}"`,
      `borderId="${bordered ? 1 : 0}"`,
      `xfId="${names.indexOf(named)}"`,
      // So that a program takes what follows "=" or "'" for text also when somebody has edited the cell.
      numberFormat === asText ? 'quotePrefix="1"' : '',
      numberFormat === undefined ? '' : 'applyNumberFormat="1"',
      'applyFont="1"',
      fill === 0 ? '' : 'applyFill="1"',
      bordered ? 'applyBorder="1"' : '',
      'applyAlignment="1"',
      isInput ? 'applyProtection="1"' : '',
    ].filter((attribute) => attribute !== '');
    const alignment = `<alignment horizontal="${horizontal}" vertical="${vertical}" wrapText="1"/>`;
    return `<xf ${attributes.join(' ')}>${alignment}${isInput ? '<protection locked="0"/>' : ''}</xf>`;
  }

  #formatNumber(format: string | undefined): number {
    if (format === undefined) return 0;
    // 49 is the spreadsheet's own for text.
    if (format === asText) return 49;
    const known = this.#formats.indexOf(format);
    return firstFormat + (known === -1 ? this.#formats.push(format) - 1 : known);
  }

  /** Typeface and size stand in every font: where they do not, programs take each their own. */
  #font(look: Required<Omit<NamedLook, 'filled'>>): number {
    const { bold, italic, link } = look;
    const part = [
      `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${link ? '<u/>' : ''}<sz val="${size}"/>`,
      `<color rgb="${link ? 'FF0563C1' : 'FF000000'}"/><name val="${escaped(this.#typeface)}"/></font>`,
    ].join('');
    let index = this.#fonts.get(part);
    if (index === undefined) {
      index = this.#fontParts.push(part) - 1;
      this.#fonts.set(part, index);
    }
    return index;
  }
}

const solid = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;

/** The first two are what each spreadsheet begins with; then that of headers, and of what is to be filled in. */
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('FFE7ECF2'),
  solid('FFFFFBE6'),
];

const sides = ['left', 'right', 'top', 'bottom'] as const;

const borders = [
  `<border>${sides.map((side) => `<${side}/>`).join('')}<diagonal/></border>`,
  `<border>${sides.map((side) => `<${side} style="thin"><color rgb="FF000000"/></${side}>`).join('')}<diagonal/></border>`,
];

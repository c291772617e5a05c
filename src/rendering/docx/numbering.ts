import {
  AlignmentType,
  type INumberingOptions,
  type IParagraphOptions,
  LevelFormat,
  LevelSuffix,
} from 'docx';
import { annexLabel, annexWord, articleWord } from '../../document/labels.ts';
import type { Heading } from '../../document/tree.ts';
import type { Count, HeadingNumbers } from '../../letterheads/letterhead.ts';
import { roman } from '../../vietnamese/lettering.ts';
import { indent, lists, styleIds } from './styles.ts';

/** A list of its own, or none; absent where the paragraph's style says it all. */
type Numbered = Pick<IParagraphOptions, 'numbering'>;
type NumberingConfig = INumberingOptions['config'][number];
type Level = NumberingConfig['levels'][number];
type Counted = Count<'roman' | 'arabic'>;

/** How a paragraph that has a number gets it: by Word, or typed before its text where Word would count otherwise. */
export interface Numbering {
  readonly paragraph: Numbered;
  readonly isTyped: boolean;
}

const byStyle: Numbering = { paragraph: {}, isTyped: false };
const typed: Numbering = { paragraph: { numbering: false }, isTyped: true };

/** The first letter of each stretch of the Vietnamese alphabet that Word, which knows the Latin one, can count. */
const stretches = ['a', 'đ', 'e', 'g', 'k', 'x'] as const;
const letters = 'abcdđeghiklmnopqrstuvxy';

/** Which stretch a letter is of; -1 for what is not a single letter. */
function stretchOf(letter: string): number {
  const place = letter.length === 1 ? letters.indexOf(letter) : -1;
  return stretches.findLastIndex((first) => letters.indexOf(first) <= place);
}

const isNext = (letter: string, last: string): boolean =>
  letter.length === 1 && letters.indexOf(letter) === (last === '' ? 0 : letters.indexOf(last) + 1);

/** A point or heading "đ)" is of the second level of letters: the levels look alike. */
const letteredHeading = 3;

/**
 * Word's own numbering. Headings are one list that belongs to their styles, so that a heading which somebody inserts has a
 * number and those below count on; points are another, which begins anew where the document does. A paragraph names a
 * list only where its style alone would give it another number.
 */
export class DocumentNumbering {
  readonly #headings: HeadingNumbers;
  readonly #annexCount: number;
  readonly #others = new Map<string, NumberingConfig>();
  /** What Word has given last: to headings, by their levels, and to those with letters; to points; to annexes. */
  #counts: readonly number[] = [0, 0, 0];
  #headingLetter = '';
  #pointLetter = '';
  #annexes = 0;
  #articles = 0;
  #other: { readonly reference: string; readonly letter: string } | null = null;
  /** How many times the lists of headings, of points and of others have begun anew. */
  #headingsBegun = 0;
  #pointsBegun = -1;
  #othersBegun = 0;

  constructor(headingNumbers: HeadingNumbers, annexCount: number) {
    this.#headings = headingNumbers;
    this.#annexCount = annexCount;
  }

  heading({ level, label }: Pick<Heading, 'level' | 'label'>): Numbering {
    if (level === letteredHeading) return this.#letteredHeading(label.replace(')', ''));
    this.#headingLetter = '';
    this.#count(level);
    if (level === 0 && this.#headings.part.digits === 'ordinal') return { paragraph: {}, isTyped: true };
    if (this.#labelAt(level) !== label) {
      // In an annex, sections begin anew.
      this.#headingsBegun += 1;
      this.#counts = [0, 0, 0];
      this.#count(level);
    }
    return this.#labelAt(level) === label ? this.#ofHeadings(level, level) : typed;
  }

  /** For a point with a letter, such as "đ". */
  point(letter: string): Numbered {
    if (letter === 'a') {
      this.#pointsBegun += 1;
      this.#pointLetter = '';
    }
    if (!isNext(letter, this.#pointLetter)) return this.#listOf(letter);
    this.#pointLetter = letter;
    const [instance, level] = [this.#pointsBegun, stretchOf(letter)];
    return instance === 0 && level === 0 ? {} : { numbering: { reference: lists.points, level, instance } };
  }

  annex(label: string): Numbering {
    this.#annexes += 1;
    return label === annexLabel(this.#annexes, this.#annexCount) ? byStyle : typed;
  }

  article(label: string): Numbering {
    this.#articles += 1;
    return label === `${articleWord} ${this.#articles}` ? byStyle : typed;
  }

  config(): NumberingConfig[] {
    const { part, section, subsection } = this.#headings;
    return [
      {
        reference: lists.headings,
        levels: [
          part.digits === 'ordinal'
            ? { ...level(0, LevelFormat.NONE, '', styleIds.headings[0]), suffix: LevelSuffix.NOTHING }
            : counted(0, { ...part, digits: part.digits }),
          counted(1, section),
          counted(2, subsection),
          ...letterLevels(letteredHeading, styleIds.headings[letteredHeading]),
        ],
      },
      { reference: lists.points, levels: letterLevels(0, styleIds.point) },
      { reference: lists.dashes, levels: [indented(level(0, LevelFormat.BULLET, '-', styleIds.dash))] },
      { reference: lists.articles, levels: [articleLevel] },
      { reference: lists.addressees, levels: [level(0, LevelFormat.BULLET, '-', styleIds.addressees)] },
      { reference: lists.recipients, levels: [level(0, LevelFormat.BULLET, '-', styleIds.recipients)] },
      {
        reference: lists.annexes,
        levels: [
          this.#annexCount > 1
            ? level(0, LevelFormat.UPPER_ROMAN, `${annexWord} %1`, styleIds.annexHeading)
            : level(0, LevelFormat.NONE, annexWord, styleIds.annexHeading),
        ],
      },
      ...this.#others.values(),
    ];
  }

  #count(level: number): void {
    this.#counts = this.#counts.map((count, index) =>
      index < level ? count : index === level ? count + 1 : 0,
    );
  }

  /** What Word writes before the heading that it has counted last, of some level. */
  #labelAt(level: number): string {
    const { part, section, subsection } = this.#headings;
    const { before = '', digits, after = '' } = [part, section, subsection][level] ?? section;
    const count = this.#counts[level] ?? 0;
    return `${before}${digits === 'roman' ? roman(count) : count}${after}`;
  }

  #ofHeadings(level: number, styleLevel: number): Numbering {
    const instance = this.#headingsBegun;
    if (instance === 0 && level === styleLevel) return byStyle;
    return { paragraph: { numbering: { reference: lists.headings, level, instance } }, isTyped: false };
  }

  #letteredHeading(letter: string): Numbering {
    if (!isNext(letter, this.#headingLetter)) return { paragraph: this.#listOf(letter), isTyped: false };
    this.#headingLetter = letter;
    return this.#ofHeadings(letteredHeading + stretchOf(letter), letteredHeading);
  }

  /** A list that begins with a letter, or goes on with it: for points within points, and for those after "y)". */
  #listOf(letter: string): Numbered {
    const last = this.#other;
    const isLatin = /^[a-z]$/.test(letter);
    const goesOn = isLatin && last !== null && letter.charCodeAt(0) === last.letter.charCodeAt(0) + 1;
    const reference = goesOn ? last.reference : `points-${letter}`;
    if (!goesOn) this.#othersBegun += 1;
    if (!this.#others.has(reference))
      this.#others.set(reference, { reference, levels: [lettered(0, letter)] });
    this.#other = isLatin ? { reference, letter } : null;
    return { numbering: { reference, level: 0, instance: this.#othersBegun } };
  }
}

/**
 * A level of a list.
 * @param style the style of its paragraphs; `null` where they have that of another level
 */
function level(number: number, format: Level['format'], text: string, style: string | null): Level {
  return {
    level: number,
    ...(format === undefined ? {} : { format }),
    text,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    style: { paragraph: { indent: { left: 0, firstLine: 0 } }, ...(style === null ? {} : { style }) },
  };
}

const indented = (numbering: Level): Level => ({
  ...numbering,
  style: { ...numbering.style, paragraph: { indent: { left: 0, firstLine: indent } } },
});

/** A level of headings that Word counts. */
const counted = (number: 0 | 1 | 2, { before = '', digits, after = '' }: Counted): Level =>
  level(
    number,
    digits === 'roman' ? LevelFormat.UPPER_ROMAN : LevelFormat.DECIMAL,
    `${before}%${number + 1}${after}`,
    styleIds.headings[number],
  );

/** "Điều 1.", in bold before an article's text, which is not. */
const articleLevel: Level = (() => {
  const numbered = indented(level(0, LevelFormat.DECIMAL, `${articleWord} %1.`, styleIds.article));
  return { ...numbered, style: { ...numbered.style, run: { bold: true } } };
})();

/** A level that begins with a letter: what is no Latin letter stands there as it is. */
function lettered(number: number, letter: string, style: string | null = null): Level {
  return /^[a-z]$/.test(letter)
    ? {
        ...indented(level(number, LevelFormat.LOWER_LETTER, `%${number + 1})`, style)),
        start: letter.charCodeAt(0) - 96,
      }
    : indented(level(number, LevelFormat.NONE, `${letter})`, style));
}

/** A level for each stretch of the alphabet: who moves a point "e)" to the next level has "đ)". */
const letterLevels = (first: number, style: string): Level[] =>
  stretches.map((letter, index) => lettered(first + index, letter, index === 0 ? style : null));

/**
 * The XML of lists as Word writes those that belong to styles: the library marks each as a list of one level at a time, and
 * its levels as ones that nobody has used, which Word feels free to replace.
 */
export function withListsInUse(xml: string): string {
  return xml.replaceAll('w:val="hybridMultilevel"', 'w:val="multilevel"').replaceAll(' w:tentative="1"', '');
}

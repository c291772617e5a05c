import {
  AlignmentType,
  type INumberingOptions,
  type IParagraphOptions,
  LevelFormat,
  LevelSuffix,
} from 'docx';
import type { Count, HeadingNumbers } from '../../letterheads/letterhead.ts';
import { indent } from './styles.ts';

type Numbered = NonNullable<IParagraphOptions['numbering']>;
type NumberingConfig = INumberingOptions['config'][number];

const headings = 'headings';
const dashes = 'dashes';
const recipients = 'recipients';

const level = (
  number: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  start = 1,
) => ({
  level: number,
  format,
  text,
  start,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.SPACE,
});

const indented = { style: { paragraph: { indent: { left: 0, firstLine: indent } } } };

const formats: Readonly<Record<'roman' | 'arabic', (typeof LevelFormat)[keyof typeof LevelFormat]>> = {
  roman: LevelFormat.UPPER_ROMAN,
  arabic: LevelFormat.DECIMAL,
};

/** A level of headings that Word counts. */
const counted = (number: number, { before = '', digits, after = '' }: Count<'roman' | 'arabic'>) =>
  level(number, formats[digits], `${before}%${number + 1}${after}`);

/**
 * Word's own numbering: headings in one outline, in which a part has no number but starts sections anew; and a list
 * for each run of points. Word counts points through the Latin alphabet, Vietnamese through its own (a, b, c, d, đ,
 * e, g …): where the two part, a list goes on as another.
 */
export class DocumentNumbering {
  readonly #headings: HeadingNumbers;
  readonly #lists = new Map<string, NumberingConfig>();
  #instance = 0;
  #last: { readonly reference: string; readonly letter: string } | null = null;

  constructor(headingNumbers: HeadingNumbers) {
    this.#headings = headingNumbers;
  }

  /** For a heading of level 0 to 2. */
  heading(headingLevel: number): Numbered {
    this.#last = null;
    return { reference: headings, level: headingLevel };
  }

  /** For a paragraph that follows "- ". */
  dash(): Numbered {
    this.#last = null;
    return { reference: dashes, level: 0 };
  }

  /** For a recipient of the document, at the margin. */
  recipient(): Numbered {
    return { reference: recipients, level: 0 };
  }

  /** For a point or heading with a letter, such as "đ". */
  letter(letter: string): Numbered {
    const last = this.#last;
    const isNext = last !== null && letter !== 'a' && letter.charCodeAt(0) === last.letter.charCodeAt(0) + 1;
    const isLatin = /^[a-z]$/.test(letter);
    const reference = isLatin && isNext ? (last?.reference ?? '') : `points-${letter}`;
    if (!isLatin || !isNext) this.#instance += 1;
    if (!this.#lists.has(reference)) {
      const numbering = isLatin
        ? level(0, LevelFormat.LOWER_LETTER, '%1)', letter.charCodeAt(0) - 96)
        : level(0, LevelFormat.NONE, `${letter})`);
      this.#lists.set(reference, { reference, levels: [{ ...numbering, ...indented }] });
    }
    this.#last = isLatin ? { reference, letter } : null;
    return { reference, level: 0, instance: this.#instance };
  }

  /** Ends a run of points. */
  end(): void {
    this.#last = null;
  }

  config(): NumberingConfig[] {
    return [
      {
        reference: headings,
        levels: [
          { ...level(0, LevelFormat.NONE, ''), suffix: LevelSuffix.NOTHING },
          counted(1, this.#headings.section),
          counted(2, this.#headings.subsection),
        ].map((numbering) => ({ ...numbering, style: { paragraph: { indent: { left: 0, hanging: 0 } } } })),
      },
      { reference: dashes, levels: [{ ...level(0, LevelFormat.BULLET, '-'), ...indented }] },
      {
        reference: recipients,
        levels: [
          { ...level(0, LevelFormat.BULLET, '-'), style: { paragraph: { indent: { left: 0, hanging: 0 } } } },
        ],
      },
      ...this.#lists.values(),
    ];
  }
}

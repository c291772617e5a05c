import type { Answer } from '../answers.ts';
import type { Input } from '../form.ts';
import { answerOfCell, shownIn } from './answer-of-cell.ts';
import type { CellProblemKind, FormProblem } from './filled-form.ts';
import type { GridCell } from './sheet-grid.ts';

/** What is asked in a cell: `null` where nothing is, "label" where what stands there is not looked at. */
export type AskedInCell = CellQuestion | 'label' | null;

interface CellQuestion {
  /** Of awards "awards.name". */
  readonly key: string;
  readonly input: Input['kind'];
}

/** What a sheet of a form holds, while it is read. */
export class SheetContent {
  readonly fields = new Map<string, Answer>();
  readonly awards: ReadonlyMap<string, Answer>[] = [];
  readonly texts = new Map<string, Answer[]>();
  readonly places = new Map<string, string>();
  readonly problems: FormProblem[] = [];
  /** The line that names the unit, as people see it. */
  unitLine: string | null = null;
  /** The problems of cells, by kind and place. */
  readonly #reported = new Set<string>();

  /**
   * Takes the answers in the cells of a row; what stands where nothing is asked is reported, of each row what comes first.
   * @param askedIn what is asked in a cell
   */
  take(
    cells: readonly GridCell[],
    askedIn: (cell: GridCell) => AskedInCell,
    put: (key: string, answer: Answer) => void,
  ): void {
    let isOutside = false;
    for (const cell of cells) {
      const asked = askedIn(cell);
      if (asked === 'label') continue;
      if (asked !== null) {
        const answer = this.#answer(cell, asked);
        if (answer !== null) put(asked.key, answer);
      } else if (!isOutside && /\S/.test(shownIn(cell.value))) {
        isOutside = true;
        this.#problem(cell.isUnseen ? 'unseen' : 'outside', cell, null, false);
      }
    }
  }

  /** Puts down the answer to a question that is answered once. */
  put(key: string, answer: Answer): void {
    const known = this.fields.get(key);
    if (known === undefined) this.fields.set(key, answer);
    else if (JSON.stringify(known.value) !== JSON.stringify(answer.value)) {
      this.problems.push({ kind: 'answered-twice', at: answer.at ?? '', key, other: known.at ?? '' });
    }
  }

  /** Puts down where a group of questions stands: where it does first. */
  place(key: string, at: string): void {
    if (!this.places.has(key)) this.places.set(key, at);
  }

  #answer(cell: GridCell, { key, input }: CellQuestion): Answer | null {
    const found = answerOfCell(cell.value, input);
    if (found === null) return null;
    if (cell.isUnseen) {
      this.#problem('unseen', cell, key, false);
      return null;
    }
    const { value, problem } = found;
    if (problem !== null) this.#problem(problem, cell, key, value !== null);
    return value === null ? null : { value, at: cell.at };
  }

  #problem(kind: CellProblemKind, { at, value }: GridCell, key: string | null, isTaken: boolean): void {
    // What is merged across rows is read in each of them.
    if (this.#reported.has(`${kind} ${at}`)) return;
    this.#reported.add(`${kind} ${at}`);
    this.problems.push({ kind, at, key, shown: shownIn(value), isTaken });
  }
}

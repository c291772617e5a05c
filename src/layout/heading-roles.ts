import type { Role } from './pages.ts';

/** By which names of PDF's the headings of a document go: each one level below that which it stands under. */
export class HeadingRoles {
  #hasTitle = false;
  #open: number[] = [];

  ofTitle(): Role {
    this.#hasTitle = true;
    this.#open = [];
    return 'H1';
  }

  ofAnnex(): Role {
    this.#open = [];
    return this.#hasTitle ? 'H2' : 'H1';
  }

  /** What stands on a sheet is under no heading but its own. */
  beginSheet(): void {
    this.#open = [];
  }

  /** A line that names its sheet, or one that does not. */
  ofLine(isHeading: boolean): Role {
    return isHeading ? this.ofAnnex() : 'P';
  }

  ofHeading(level: number): Role {
    this.#open = [...this.#open.filter((one) => one < level), level];
    const depth = this.#open.length + (this.#hasTitle ? 1 : 0);
    return roles[Math.min(depth, roles.length) - 1] ?? 'H6';
  }
}

const roles = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;

import type { Level } from './localities.ts';
import type { UnitsGuess } from './units.ts';
import type { TableNote } from './units-table.ts';

/** What was taken for granted when a campaign was opened, for people to look over. */
export type Guess =
  /** A name that was typed with short forms. */
  | { readonly about: 'full-name'; readonly typed: string; readonly name: string }
  /** Where the host is; `null` where its name does not say it. */
  | { readonly about: 'locality'; readonly locality: string | null }
  | { readonly about: 'level'; readonly level: Level }
  /** The host is of a district, of which there are none any more. */
  | { readonly about: 'district'; readonly locality: string }
  | { readonly about: 'year'; readonly year: number }
  | { readonly about: 'deadline'; readonly deadline: string }
  | { readonly about: 'preset'; readonly label: string }
  | { readonly about: 'table'; readonly path: string; readonly note: TableNote }
  | UnitsGuess;

/** A template asked, by a helper, for something that there is none of. */
export class UnknownName extends Error {
  readonly of: 'chart' | 'annex';
  readonly wanted: string;
  readonly known: readonly string[];

  constructor(of: UnknownName['of'], wanted: string, known: readonly string[]) {
    super(wanted);
    this.of = of;
    this.wanted = wanted;
    this.known = known;
  }
}

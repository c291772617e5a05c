/** The words of `review texts`, in one language. */
export interface TextsWords {
  /** Of the Word file, above its title. */
  readonly documentType: string;
  readonly title: (year: number | null) => string;
  /** How many paragraphs there are, and how many of them the host has taken. */
  readonly counts: (written: number, picked: number) => string;
  /** How the host takes them. */
  readonly howToPick: string;
  /** Where the host takes a paragraph. @param places "host.yaml:130" */
  readonly pickedAt: (places: readonly string[]) => string;
  readonly notPicked: string;
  readonly offered: string;
  /** Errors stand in the way of figures, and so of what follows from them. */
  readonly offeredUnknown: string;
}

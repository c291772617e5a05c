/** The words of the preview's page, in one language; {…} stands for what the page puts there. */
export interface PreviewWords {
  readonly title: string;
  readonly needsScript: string;
  readonly documents: string;
  readonly downloads: string;
  readonly pane: string;
  readonly show: string;
  /** What a pane can show: formats by their names, and what is no format. */
  readonly views: Readonly<Record<'html' | 'pdf' | 'md' | 'findings' | 'nothing', string>>;
  readonly current: string;
  readonly older: string;
  readonly building: string;
  readonly noDocument: string;
  readonly notReached: string;
  readonly errors: string;
  readonly warnings: string;
  readonly nothingFound: string;
  readonly moreFindings: string;
  readonly error: string;
  readonly warning: string;
  readonly places: string;
  readonly close: string;
  readonly template: string;
  readonly programTemplate: string;
  readonly values: string;
  readonly texts: string;
  readonly noPlaces: string;
  readonly morePlaces: string;
  readonly openEditor: string;
  readonly copy: string;
  readonly copied: string;
  readonly how: string;
}

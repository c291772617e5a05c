/**
 * The most that there may be of everything, in every command: more than any campaign needs, and no more than a machine bears.
 * `review help limits` prints them, and so does the manual. How long each text may be, the schemas say.
 */
export const most = {
  /** Bytes of a file, unless --max-file-size says otherwise. */
  fileBytes: 5_000_000,
  /** Bytes of a file, whatever --max-file-size says: what is larger fits into no text. */
  mostFileBytes: 2 ** 28,
  /** Bytes of a roll-up that is as the program wrote it: more than one of all communes of the country has. */
  rollupBytes: 50_000_000,
  /** Values of a roll-up that is larger than other files may be. */
  rollupValues: 2_000_000,
  /** Files among the submissions of a campaign. */
  submissions: 50_000,
  /** Units of a campaign: all communes of the country, before 2025, and as many again. Stands in the schema as well. */
  units: 20_000,
  /** Values of a YAML file. */
  values: 500_000,
  /** Lines of a YAML file: as many as values, each on its line. */
  lines: 500_000,
  /** How deep values may stand in each other. */
  depth: 40,
  /** Values that aliases stand for in all: enough for a form, not for a file that unfolds without end. */
  aliasedValues: 10_000,
  /** Characters that aliases stand for in all: a few long texts of a form. */
  aliasedCharacters: 1_000_000,
  /** Digits of a number: more than any figure has, and few enough to reckon with. */
  digits: 30,
  /** Findings that are printed of a file, unless --max-findings says otherwise. */
  findings: 100,
  /** Items gone through, and templates called, for one document: twenty times what the report of 3,321 units takes. */
  templateSteps: 2_000_000,
  /** Characters that templates write for one document, each wherever it is written. */
  templateCharacters: 600_000_000,
  /** Seconds that filling the templates of one document may take. */
  templateSeconds: 60,
  /** How deep templates may call each other. */
  templateCalls: 50,
  /** How deep blocks of a template, or calls of helpers, may stand in each other. */
  templateBlocks: 500,
  /** How deep elements of a document may stand in each other. */
  elements: 100,
  /** Rows of all charts of a document: more would take minutes to draw. */
  chartRows: 5000,
  /** Series of a chart: more bars beside each other can nobody distinguish, nor a page hold. */
  chartSeries: 50,
  /** Characters that a font has. */
  fontCharacters: 300_000,
  /** Bytes of a picture: each web page and Word file carries it along. */
  imageBytes: 3_000_000,
  /** Dots of a picture: four thousand by three thousand, more than a printer sets on half a page. */
  imageDots: 12_000_000,
  /** Bytes of all that is read of a workbook, unpacked: a hundred times a form's. */
  workbookBytes: 16_000_000,
  /** Parts of a workbook's file. */
  workbookParts: 5000,
  /** Elements of XML that are read of a workbook: rows, cells, and what is in them. */
  workbookElements: 500_000,
  /** Cells of a workbook that hold something. */
  workbookCells: 100_000,
  /** Bytes of a pack of git's objects: all of it is in memory while a revision is read, and twice while it is checked. */
  gitPackBytes: 1_000_000_000,
  /** Answers of a form that came in: those on 300 indicators, and 3000 awards. */
  formAnswers: 30_000,
} as const;

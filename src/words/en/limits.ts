import type { LimitWords } from '../limit-table.ts';

/** What there is a limit to, in English. */
export const limits: LimitWords = {
  fileBytes: ['file, template, table, standard input', 'MB'],
  mostFileBytes: ['  with --max-file-size', 'MB'],
  submissions: ['files in submissions', ''],
  units: ['units of a campaign, or in a CSV', ''],
  values: ['values of a file', ''],
  lines: ['lines of a file', ''],
  depth: ['values within each other', 'levels'],
  aliasedValues: ['values repeated by aliases (*)', ''],
  aliasedCharacters: ['texts repeated by aliases (*)', 'characters'],
  digits: ['digits of a number', ''],
  figure: ['figure, above or below zero', ''],
  id: ['id', 'characters'],
  unitName: ['name of a unit', 'characters'],
  title: ['title of a report', 'characters'],
  findings: ['findings shown of a file (--max-findings)', ''],
  templateBlocks: ['blocks of a template within each other', ''],
  templateCalls: ['templates that call each other', 'levels'],
  templateSteps: ['items and calls of all templates', ''],
  templateCharacters: ['what templates write', 'characters'],
  templateSeconds: ['time that filling templates takes', 'seconds'],
  elements: ['elements within each other', ''],
  chartRows: ['rows of all charts', ''],
  chartSeries: ['series of a chart', ''],
  fontCharacters: ['characters of a font', ''],
};

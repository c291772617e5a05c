import { stringify } from 'yaml';

/** The line by which an editor finds a file's schema. */
export const modeline = (path: string) => `# yaml-language-server: $schema=${path}\n`;

/** A value of YAML on one line: "{ id: thu, name: xã Thử }". */
export const inline = (value: unknown) =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();

/**
 * Lines that are there to be taken into use: a "#" stands before each, and nothing else has to be deleted with it.
 * @param indent the spaces before them
 */
export const unusedLines = (lines: readonly string[], indent = '') =>
  lines.map((line) => `${indent}#${line}\n`).join('');

/** A part of a file that is there to be taken into use, below what it is for. */
export const unusedPart = (lines: readonly string[], heading: string) =>
  `\n# ${heading}\n${unusedLines(lines)}`;

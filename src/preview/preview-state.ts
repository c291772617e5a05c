import { basename } from 'node:path';
import { isNamedByEntries } from '../diagnostics/entries.ts';
import type { Finding, Severity } from '../diagnostics/finding.ts';
import { type FindingWords, inPart } from '../diagnostics/finding-words.ts';
import { printable } from '../diagnostics/printable.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { most } from '../limits.ts';
import { editorAddress } from './shown-place.ts';

/** What can be previewed. */
export interface PreviewedDocument {
  readonly id: string;
  /** What documents of its kind are called. */
  readonly kind: string;
  /** What it is called: where there are several of its kind, by what it is of. */
  readonly title: string;
  readonly formats: readonly string[];
}

/** A finding, in the words of the page's language. */
interface ShownFinding {
  readonly severity: Severity;
  readonly code: string;
  /** "submissions/nghi-tan.yaml:12:5". */
  readonly shown: string;
  /** What opens the place in VS Code; `null` where it is in no file that was read. */
  readonly editor: string | null;
  readonly message: string;
  readonly hint: string | null;
}

/** What the page shows beside the documents themselves. */
export interface PreviewState {
  /** Counts the looks at the campaign; a page asks for its documents again where there was another. */
  readonly look: number;
  readonly campaign: string;
  /** Why the campaign could not be looked at, in words; `null` where it could. */
  readonly failure: string | null;
  readonly documents: readonly PreviewedDocument[];
  readonly findings: readonly ShownFinding[];
  readonly errors: number;
  readonly warnings: number;
}

/** Findings as the page shows them: errors first, and no more than can be looked through. */
export function shownFindings(
  findings: readonly Finding[],
  words: FindingWords,
  pathOf: (source: SourceText) => string | null,
): ShownFinding[] {
  const ofSeverity = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  return [...ofSeverity('error'), ...ofSeverity('warning')].slice(0, most.findings).map((finding) => {
    const { source, start } = finding.place;
    const position = source.position(start);
    const isSeen = !isNamedByEntries(source);
    const path = pathOf(source);
    const { message, hint } = words.wordingOf(finding);
    return {
      severity: finding.severity,
      code: finding.code,
      shown: printable(isSeen ? `${source.path}:${position.line}:${position.column}` : source.path),
      editor: path === null || !isSeen ? null : editorAddress(path, position),
      message: [inPart(finding, words), message].join(' ').trim(),
      hint: hint ?? null,
    };
  });
}

/** What a campaign's folder is called. */
export const nameOfFolder = (root: string): string => printable(basename(root));

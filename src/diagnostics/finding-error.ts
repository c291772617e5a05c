import type { Finding } from './finding.ts';

/**
 * A finding that ends a stage half-way, for those that work inside a library's callbacks and can't return one.
 * Whoever calls the stage catches it and reports the finding.
 */
export class FindingError extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.code);
    this.finding = finding;
  }
}

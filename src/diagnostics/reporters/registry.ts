import type { Reporter } from './reporter.ts';

/** Every format of `review validate --format`, by name. Each is loaded only when it is asked for. */
export const reporters = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

/** The name of a reporter, as `review validate --format` takes it. */
export type ReporterName = keyof typeof reporters;

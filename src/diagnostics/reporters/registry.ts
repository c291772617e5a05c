import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

/** Every format of `review validate --format`, by name. */
export const reporters = { pretty, json } as const satisfies Readonly<Record<string, Reporter>>;

export type ReporterName = keyof typeof reporters;

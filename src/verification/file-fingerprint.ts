import { fingerprintOfContent } from '../aggregation/summary-file.ts';

/** What a summary's file comes to, whatever fingerprint it states itself; `null` where it is none. */
export function fileFingerprint(summary: Uint8Array): string | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(summary));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    // An object has members, whatever they are.
    const { fingerprint: _, ...content } = value as Readonly<Record<string, unknown>>;
    return fingerprintOfContent(content);
  } catch {
    return null;
  }
}

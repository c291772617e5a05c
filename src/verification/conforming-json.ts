import type { Validator } from '../intake/validators.generated.js';

/** The value that a file of JSON states; `null` where it is none, or none that the schema knows. */
export function conformingJson(bytes: Uint8Array, conforms: Validator): unknown {
  try {
    const found: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return conforms(found) ? found : null;
  } catch {
    return null;
  }
}

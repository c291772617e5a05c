import type { Validator } from '../intake/validators.generated.js';

export const buildRecord: Validator;

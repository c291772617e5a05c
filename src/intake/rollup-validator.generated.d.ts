import type { Validator } from './validators.generated.js';

export const rollup: Validator;

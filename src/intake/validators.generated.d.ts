/** One thing that a JSON Schema found wrong, as Ajv reports it. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** Of an unknown key, those that are known beside the schema's, by what they are called. */
  readonly alsoKnown?: ReadonlyMap<string, string>;
  /** Set where the error is about the name of a key. */
  readonly propertyName?: string;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export const campaign: Validator;
export const documentKind: Validator;
export const host: Validator;
export const submission: Validator;

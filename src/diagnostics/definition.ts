/** The languages that findings are worded in. A third one here fails to compile wherever its words are missing. */
export type Language = 'vi' | 'en';

/** The same in every language of the program. */
export type InEachLanguage<Words> = Readonly<Record<Language, Words>>;

/** What a finding says: what is wrong, and what to do about it. */
export interface Wording {
  readonly message: string;
  readonly hint: string | null;
  /** What to do in a form, where that is not the same as in YAML. */
  readonly inForm?: string;
}

/** What one language says of a code. */
interface DefinitionWords<Arguments extends object> {
  /** What is wrong where the code is reported. */
  readonly what: string;
  /** Why that matters. */
  readonly why: string;
  /** What is said of a single finding. */
  readonly say: (args: Arguments) => Wording;
}

/** Lines that are wrong, and the same as they should be; alike in every language. */
export interface Example {
  readonly wrong: string;
  readonly right: string;
}

/**
 * A code of findings: what its findings say, in each language, and what `review explain` says of it.
 * `Arguments` is what a finding of this code carries, as data that JSON can hold. Without it, any definition is meant.
 */
export interface Definition<Arguments extends object = never> {
  readonly words: InEachLanguage<DefinitionWords<Arguments>>;
  /** Absent where a file's text is not the point. */
  readonly example?: Example;
}

/** Definitions by their codes. */
export type Definitions = Readonly<Record<string, Definition>>;

/** What the findings of a definition carry. */
export type ArgumentsOf<One extends Definition> =
  One extends Definition<infer Arguments extends object> ? Arguments : never;

/** The arguments of findings that say the same of every case. */
export type NoArguments = Readonly<Record<never, never>>;

/** The arguments of findings that an id, or another name, is none of those known. */
export interface UnknownId {
  readonly id: string;
  readonly suggestion: string | null;
  readonly known: readonly string[];
  /** Where it is not certain what was meant: what may be, and its name. */
  readonly choices?: readonly { readonly id: string; readonly name: string | null }[];
}

/** A definition beside others in one map, with the type of its arguments. */
export function define<Arguments extends object>(definition: Definition<Arguments>): Definition<Arguments> {
  return definition;
}

/** What is said of one finding: what is wrong, and how to put it right in YAML, and in a form where that differs. */
export const say = (message: string, hint: string | null = null, inForm?: string): Wording =>
  inForm === undefined ? { message, hint } : { message, hint, inForm };

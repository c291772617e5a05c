import type { YAMLError } from 'yaml';
import type { YamlProblem } from './findings/yaml.ts';

/** What a problem of the parser's is called in findings, and the character that it is about or what the parser says. */
export function problemOf({ code, message }: YAMLError): { code: YamlProblem; detail: string } {
  for (const [sentence, problem] of sentences) {
    const found = sentence.exec(message);
    if (found !== null) return { code: problem, detail: found[1] ?? '' };
  }
  return { code: problems[code], detail: message };
}

/** Problems that the parser has one code for: only its sentences distinguish them. */
const sentences: readonly (readonly [sentence: RegExp, problem: YamlProblem])[] = [
  [/^Missing closing (["'])quote$/, 'unclosed-quote'],
  [/ end with a ([\]}])$/, 'unclosed-bracket'],
  [/^Implicit map keys need to be followed by map values$/, 'missing-colon'],
  [/^Missing , or : between /, 'missing-colon'],
  [/^Sequence item without - indicator$/, 'missing-dash'],
  [/^Missing space after : in /, 'missing-space'],
  [/^Comments must be separated from /, 'missing-space'],
  [/^Tags and anchors must be separated from /, 'missing-space'],
];

const problems: Readonly<Record<YAMLError['code'], YamlProblem>> = {
  ALIAS_PROPS: 'alias',
  BAD_ALIAS: 'alias',
  BAD_COLLECTION_TYPE: 'unresolved-tag',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_INDENT: 'bad-indent',
  BAD_PROP_ORDER: 'anchor-or-tag',
  BAD_SCALAR_START: 'bad-character',
  BLOCK_AS_IMPLICIT_KEY: 'block-in-line',
  BLOCK_IN_FLOW: 'block-in-line',
  DUPLICATE_KEY: 'duplicate-key',
  IMPOSSIBLE: 'unexpected',
  KEY_OVER_1024_CHARS: 'key-too-long',
  MISSING_CHAR: 'unexpected',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  MULTIPLE_ANCHORS: 'anchor-or-tag',
  MULTIPLE_DOCS: 'several-documents',
  MULTIPLE_TAGS: 'anchor-or-tag',
  NON_STRING_KEY: 'key-not-text',
  RESOURCE_EXHAUSTION: 'too-large',
  TAB_AS_INDENT: 'tab-indent',
  TAG_RESOLVE_FAILED: 'unresolved-tag',
  UNEXPECTED_TOKEN: 'unexpected',
};

// Writes what follows from schemas/: the TypeScript types (kept in git) and the validators (built, not kept); from
// templates/: the values in its README.md (kept in git) and the templates, compiled (built, not kept); and the lists of
// the formats in src/rendering/formats/, of the rules in src/validation/rules/, of the sets of values in
// src/report/values/, of the kinds of document in templates/ and of the letterheads in src/letterheads/known/ (built, not kept).
//   node .build/generate.js           write all
//   node .build/generate.js --check   fail when what is kept in git is stale

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build, transform } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { parse } from 'yaml';

const root = new URL('../', import.meta.url);

/** @typedef {{ [key: string]: unknown, $defs?: Record<string, Schema> }} Schema */

/**
 * @param {string} name
 * @returns {Promise<Schema>}
 */
async function readSchema(name) {
  return JSON.parse(await readFile(new URL(`schemas/${name}.schema.json`, root), 'utf8'));
}

/** Definitions whose own names would hide a global of JavaScript. */
const renamed = new Map([
  ['date', 'IsoDate'],
  ['number', 'Figure'],
]);

/** @param {string} key */
const typeName = (key) => renamed.get(key) ?? key.charAt(0).toUpperCase() + key.slice(1);

/**
 * The schema without titles (they are Vietnamese, and would name the types) and with every reference made
 * local, so that one set of types serves all files.
 * @param {unknown} node
 * @param {boolean} isPropertyMap whether the keys of `node` are property names rather than keywords
 * @returns {unknown}
 */
function forTypes(node, isPropertyMap = false) {
  if (Array.isArray(node)) return node.map((item) => forTypes(item));
  if (typeof node !== 'object' || node === null) return node;
  /** @type {Record<string, unknown>} */
  const copy = {};
  for (const [key, value] of Object.entries(node)) {
    if (!isPropertyMap && ['title', 'default', 'propertyNames', '$id', '$schema'].includes(key)) continue;
    if (!isPropertyMap && key === '$ref') {
      copy[key] = String(value).replace(/^[\w-]+\.schema\.json/, '');
    } else {
      copy[key] = forTypes(value, !isPropertyMap && (key === 'properties' || key === '$defs'));
    }
  }
  // What is chosen between by a condition, so that only one's errors are reported, is either.
  if (!isPropertyMap && 'if' in copy) return { description: copy.description, anyOf: [copy.then, copy.else] };
  // What stands under other keys than the known is of another type than they are: TypeScript can't say so.
  if (!isPropertyMap && 'properties' in copy && typeof copy.additionalProperties === 'object')
    copy.additionalProperties = false;
  // A reference beside other keywords would give each place a type of its own.
  return !isPropertyMap && '$ref' in copy ? { $ref: copy.$ref } : copy;
}

/**
 * @param {Record<string, string>} roots type name → schema name
 * @param {string[]} definitionsOf names of schemas whose $defs are shared
 */
async function typesOf(roots, definitionsOf) {
  /** @type {Record<string, unknown>} */
  const definitions = {};
  for (const name of definitionsOf) {
    const defs = (await readSchema(name)).$defs ?? {};
    for (const [key, value] of Object.entries(defs)) definitions[key] = forTypes(value);
  }
  for (const [type, name] of Object.entries(roots)) {
    const { $defs, ...schema } = await readSchema(name);
    for (const [key, value] of Object.entries($defs ?? {})) definitions[key] = forTypes(value);
    definitions[type] = forTypes(schema);
  }
  const text = await compile(
    /** @type {import('json-schema-to-typescript').JSONSchema} */ ({
      type: 'object',
      additionalProperties: false,
      $defs: definitions,
    }),
    'Everything',
    {
      bannerComment: '// Generated from schemas/ by `npm run generate`. Do not edit.',
      unreachableDefinitions: true,
      ignoreMinAndMaxItems: true,
      customName: (_schema, key) => (key === undefined ? undefined : typeName(key)),
      style: { singleQuote: true, printWidth: 110 },
    },
  );
  return asReadonly(text).replace(/export interface Everything \{\}\n/, '');
}

/** A summary is added up without what only its file says. */
const figuresAlone = `
/** The figures of a summary, without what proves its file. */
export type Summary = Omit<SummaryFile, 'inputs' | 'fingerprint'>;
`;

/** @param {string} text */
function asReadonly(text) {
  const lines = text
    .replace(/^(\s+)([\w$]+\??: |\[k: string\]: )/gm, '$1readonly $2')
    .replace(/(\b[\w$]+)\[\](?=[;\s|)])/g, 'readonly $1[]')
    .replace(/^ \* This interface was referenced by .*\n \* via the .*\n/gm, '')
    .replace(/^(?: \*\n)+ \*\/$/gm, ' */')
    .split('\n');
  /** @type {number[]} lines whose brace is still open */
  const open = [];
  for (const [index, line] of lines.entries()) {
    if (line.trimStart().startsWith('}')) {
      const start = open.pop() ?? 0;
      if (line.endsWith('}[];')) lines[start] = lines[start]?.replace(/\{$/, 'readonly {') ?? '';
    }
    if (line.endsWith('{')) open.push(index);
  }
  return lines.join('\n');
}

/**
 * @param {readonly string[]} schemas all that are referred to
 * @param {Record<string, string>} exported the validators' names, and the schema of each
 */
async function validators(schemas, exported) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    // What a definition has may be required where it is used.
    strictRequired: false,
    // A definition used in many places is one function, not many copies.
    inlineRefs: false,
    // The words are ours.
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  // @ts-expect-error the package types its default export as a namespace under NodeNext
  addFormats(ajv, ['date']);
  for (const name of schemas) ajv.addSchema(await readSchema(name));
  // @ts-expect-error as above
  const code = standaloneCode(ajv, exported);
  // Ajv copies all errors found so far for each item of a list that has one: of many items, without end.
  const appending = code.replace(
    /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    'if (vErrors === null) vErrors = $1.errors; else for (const one of $1.errors) vErrors.push(one)',
  );
  if (appending.includes('.concat(')) throw new Error('Ajv writes other code than expected.');
  const bundled = await build({
    stdin: { contents: appending, resolveDir: fileURLToPath(root) },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    banner: { js: '// Generated from schemas/ by `npm run generate`. Do not edit.\n// @ts-nocheck' },
  });
  return bundled.outputFiles[0]?.text ?? '';
}

/** Every format of `review build`, by its file's name: a new one is a new file there. */
async function formats() {
  const files = (await readdir(new URL('src/rendering/formats/', root))).filter((name) =>
    name.endsWith('.ts'),
  );
  const names = files.map((file) => file.slice(0, -'.ts'.length)).sort();
  return [
    '// Generated from formats/ by `npm run generate`. Do not edit.',
    "import type { Format } from './format.ts';",
    ...names.map((name) => `import { format as ${name} } from './formats/${name}.ts';`),
    '',
    '/** Every format of `review build --format`, by name. */',
    `export const formats: Readonly<Record<string, Format>> = { ${names.join(', ')} };`,
    '',
  ].join('\n');
}

/** @param {string} folder in src/ @returns the names of the folders in it, in order */
async function foldersIn(folder) {
  const entries = await readdir(new URL(`src/${folder}`, root), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

const variable = (/** @type {string} */ name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Every rule of `review validate`, by its folder's name: a new one is a new folder there. */
async function rules() {
  const codes = await foldersIn('validation/rules/');
  return [
    '// Generated from rules/ by `npm run generate`. Do not edit.',
    "import type { Rule } from './rule.ts';",
    ...codes.map((code) => `import ${variable(code)} from './rules/${code}/rule.ts';`),
    '',
    '/** Every rule, by its code. */',
    'export const rules: Readonly<Record<string, Rule>> = {',
    ...codes.map((code) => `  '${code}': ${variable(code)},`),
    '};',
    '',
  ].join('\n');
}

/** Every set of values that templates may use, by its folder's name: a new one is a new folder there. */
async function valueSets() {
  const names = await foldersIn('report/values/');
  return [
    '// Generated from values/ by `npm run generate`. Do not edit.',
    "import type { ValueSet } from './value-set.ts';",
    ...names.map((name) => `import { set as ${variable(name)} } from './values/${name}/set.ts';`),
    '',
    '/** Every set of values that templates may use, by the name that a kind of document asks for it by. */',
    'export const valueSets: Readonly<Record<string, ValueSet>> = {',
    ...names.map((name) => `  '${name}': ${variable(name)},`),
    '};',
    '',
  ].join('\n');
}

/** Every kind of document that the program has templates of, by its folder's name: a new one is a new folder there. */
async function documentKinds() {
  const folder = new URL('templates/', root);
  const paths = (await readdir(folder, { recursive: true })).filter((path) =>
    /^[^/\\]+[/\\]kind\.yaml$/.test(path),
  );
  const kinds = await Promise.all(
    paths.sort().map(async (path) => {
      const text = await readFile(new URL(path, folder), 'utf8');
      return /** @type {const} */ ([path.slice(0, -'/kind.yaml'.length), parse(text)]);
    }),
  );
  return [
    '// Generated from templates/*/kind.yaml by `npm run generate`. Do not edit.',
    "import type { DocumentKindFile } from './schema.generated.ts';",
    '',
    '/** What kind.yaml says of each kind of document that the program has templates of, by the name of its folder. */',
    'export const kindFiles: Readonly<Record<string, DocumentKindFile>> = {',
    ...kinds.map(([name, file]) => `  '${name}': ${JSON.stringify(file)},`),
    '};',
    '',
  ].join('\n');
}

/** Every letterhead, by its file's name: a new one is a new file there. */
async function letterheads() {
  const files = await readdir(new URL('src/letterheads/known/', root));
  const ids = files.filter((name) => name.endsWith('.ts')).map((file) => file.slice(0, -'.ts'.length));
  ids.sort();
  return [
    '// Generated from known/ by `npm run generate`. Do not edit.',
    ...ids.map((id) => `import { letterhead as ${variable(id)} } from './known/${id}.ts';`),
    "import type { Letterhead } from './letterhead.ts';",
    '',
    '/** Every letterhead, by its id. */',
    'export const letterheads: Readonly<Record<string, Letterhead>> = {',
    ...ids.map((id) => `  '${id}': ${variable(id)},`),
    '};',
    '',
  ].join('\n');
}

/** What stands in templates/README.md above the values that templates see, which are generated. */
const aboveValues =
  '<!-- Phần dưới đây do `npm run generate` viết từ src/report/common-values.ts và src/report/values/*/described.ts. -->\n';

/** templates/README.md, with the values that all templates see, and those of each set. */
async function templatesManual() {
  const manual = await readFile(new URL('templates/README.md', root), 'utf8');
  const [written] = manual.split(aboveValues);
  if (written === manual) throw new Error(`templates/README.md lacks the line ${aboveValues}`);
  const sets = await foldersIn('report/values/');
  const bundled = await build({
    stdin: {
      contents: [
        "export { tablesOfValues } from './src/report/described-values.ts';",
        "export { commonValues } from './src/report/common-values.ts';",
        ...sets.map(
          (set) => `export { described as ${variable(set)} } from './src/report/values/${set}/described.ts';`,
        ),
      ].join('\n'),
      resolveDir: fileURLToPath(root),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const { tablesOfValues, commonValues, ...values } = await importBundled(bundled);
  const sections = [
    tablesOfValues('Giá trị chung', commonValues),
    ...sets.map((set) => tablesOfValues(`Nhóm giá trị \`${set}\``, values[variable(set)])),
  ];
  return `${written}${aboveValues}\n${sections.join('\n')}`;
}

/** The program's templates by their text, compiled: Handlebars takes longer for that than for filling them. */
async function compiledTemplates() {
  const bundled = await build({
    entryPoints: [fileURLToPath(new URL('src/report/template-code.ts', root))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const { codeOf } = await importBundled(bundled);
  const folder = new URL('templates/', root);
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.hbs')).sort();
  const texts = await Promise.all(paths.map((path) => readFile(new URL(path, folder), 'utf8')));
  const entries = paths.map((path, index) => {
    const text = texts[index] ?? '';
    return `[${JSON.stringify(text)}, ${codeOf(path, text)}]`;
  });
  const module = `export const compiledTemplates = new Map([${entries.join(', ')}]);`;
  // The code is long, and every report loads it.
  const { code } = await transform(module, { minify: true });
  return `// Generated from templates/ by \`npm run generate\`. Do not edit.\n// @ts-nocheck\n${code}`;
}

/** @param {import('esbuild').BuildResult} bundled @returns what the module exports */
function importBundled({ outputFiles }) {
  const code = Buffer.from(outputFiles?.[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** What is kept in git. */
const kept = {
  'src/intake/schema.generated.ts': await typesOf(
    {
      CampaignFile: 'campaign',
      HostFile: 'host',
      SubmissionFile: 'submission',
      RollupFile: 'rollup',
      DocumentKindFile: 'document-kind',
    },
    ['common'],
  ),
  'src/aggregation/summary.generated.ts': `${await typesOf({ SummaryFile: 'summary' }, [])}${figuresAlone}`,
  'src/texts/listing.generated.ts': await typesOf({ TextListing: 'texts' }, []),
  'src/trace/trace.generated.ts': await typesOf({ Trace: 'trace' }, []),
  'src/comparison/comparison.generated.ts': await typesOf({ Comparison: 'comparison' }, []),
  'src/build-record/build-record.generated.ts': await typesOf({ BuildRecord: 'build-record' }, []),
  'src/status/revisions.generated.ts': await typesOf({ UnitRevisions: 'revisions' }, []),
  'src/verification/verification.generated.ts': await typesOf({ Verifications: 'verification' }, []),
  'src/rendering/manifest.generated.ts': await typesOf({ Manifest: 'manifest' }, []),
  'templates/README.md': await templatesManual(),
};

if (process.argv.includes('--check')) {
  for (const [path, text] of Object.entries(kept)) {
    const inGit = await readFile(new URL(path, root), 'utf8').catch(() => '');
    if (inGit !== text) {
      process.stderr.write(`${path} is stale: run \`npm run generate\`\n`);
      process.exitCode = 1;
    }
  }
} else {
  for (const [path, text] of Object.entries(kept)) await writeFile(new URL(path, root), text);
  await writeFile(
    new URL('src/intake/validators.generated.js', root),
    await validators(['common', 'campaign', 'host', 'submission', 'document-kind'], {
      campaign: 'campaign.schema.json',
      host: 'host.schema.json',
      submission: 'submission.schema.json',
      documentKind: 'document-kind.schema.json',
    }),
  );
  // What a form's page has in the place of these: neither host.yaml nor kinds of document are known there.
  await writeFile(
    new URL('src/intake/page-validators.generated.js', root),
    `${await validators(['common', 'campaign', 'submission'], {
      campaign: 'campaign.schema.json',
      submission: 'submission.schema.json',
    })}export const host = () => false;\nexport const documentKind = () => false;\n`,
  );
  // Few campaigns have roll-ups, and no form's page does.
  await writeFile(
    new URL('src/intake/rollup-validator.generated.js', root),
    await validators(['common', 'campaign', 'rollup'], { rollup: 'rollup.schema.json' }),
  );
  await writeFile(
    new URL('src/build-record/record-validator.generated.js', root),
    await validators(['build-record'], { buildRecord: 'build-record.schema.json' }),
  );
  // Only who verifies files asks for these.
  await writeFile(
    new URL('src/verification/manifest-validator.generated.js', root),
    await validators(['manifest'], { manifest: 'manifest.schema.json' }),
  );
  await writeFile(
    new URL('src/verification/json/summary-validator.generated.js', root),
    await validators(['summary'], { summary: 'summary.schema.json' }),
  );
  await writeFile(new URL('src/rendering/formats.generated.ts', root), await formats());
  await writeFile(new URL('src/validation/rules.generated.ts', root), await rules());
  await writeFile(new URL('src/report/compiled-templates.generated.js', root), await compiledTemplates());
  await writeFile(new URL('src/report/value-sets.generated.ts', root), await valueSets());
  await writeFile(new URL('src/intake/document-kinds.generated.ts', root), await documentKinds());
  await writeFile(new URL('src/letterheads/letterheads.generated.ts', root), await letterheads());
}

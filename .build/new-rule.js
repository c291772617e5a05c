// Writes the folder of a new rule of `review validate`, and a fixture to show it:
//   npm run new-rule award-too-early
// What is left is to write: the check, the words of both languages, and the smallest input that breaks the rule.

import { access, mkdir, readFile, writeFile } from 'node:fs/promises';

const root = new URL('../', import.meta.url);
const code = process.argv[2] ?? '';

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(code))
  fail('Give the rule a code of small letters and dashes, such as award-too-early.');
const folder = new URL(`src/validation/rules/${code}/`, root);
const fixture = new URL(`test/validation/fixtures/${code}/`, root);
for (const one of [folder, fixture]) {
  const exists = await access(one).then(
    () => true,
    () => false,
  );
  if (exists) fail(`There is ${one.pathname} already.`);
}

const rule = `import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** TODO: what holds, in one sentence. campaignRule sees review.yaml alone, reviewRule all files together. */
export default fileRule<Arguments>(definition, 'warning', function* ({ submissions }) {
  for (const { root } of submissions) {
    const unit = root?.get('unit');
    if (unit === undefined) continue;
    yield { place: unit.place, args: { unit: unit.value } };
  }
});
`;

const words = `import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'TODO: sai gì.',
      why: 'TODO: vì sao điều đó quan trọng.',
      say: ({ unit }) => say(\`TODO: \${unit} sai gì.\`, 'TODO: sửa thế nào.'),
    },
    en: {
      what: 'TODO: what is wrong.',
      why: 'TODO: why that matters.',
      say: ({ unit }) => say(\`TODO: what is wrong with \${unit}.\`, 'TODO: what to do.'),
    },
  },
  example: { wrong: 'TODO: lines that are wrong', right: 'TODO: the same as they should be' },
};
`;

await mkdir(folder, { recursive: true });
await mkdir(new URL('submissions/', fixture), { recursive: true });
await writeFile(new URL('rule.ts', folder), rule);
await writeFile(new URL('words.ts', folder), words);
const base = await readFile(
  new URL('test/validation/fixtures/base/submissions/phuong-an.yaml', root),
  'utf8',
);
await writeFile(
  new URL('submissions/phuong-an.yaml', fixture),
  `# TODO: the smallest change that breaks the rule. This file stands in the place of the one in ../base.\n${base}`,
);
process.stdout.write(
  [
    `src/validation/rules/${code}/rule.ts`,
    `src/validation/rules/${code}/words.ts`,
    `test/validation/fixtures/${code}/submissions/phuong-an.yaml`,
    'Then: npm run generate && npx vitest run --config test/vitest.config.ts test/validation/validation.test.ts',
    '',
  ].join('\n'),
);

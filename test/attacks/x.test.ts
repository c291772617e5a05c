import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'vitest';
import { editedExample, run } from '../reading/run.ts';
const base = await readFile('examples/cua-lo-2023/submissions/nghi-thuy.yaml', 'utf8');
const cases: Record<string, string> = {
  esc: base.replace(/- .*/, '- "\\e[31mĐỏ \\e]0;x\\a \\x9b31m \\u202e"'),
  nul: base.replace(/- .*/, '- "A\\0B\\x0b\\x7f"'),
  surrogate: base.replace(/- .*/, '- "A\\ud800B"'),
  nonchar: base.replace(/- .*/, '- "A\\uffffB"'),
  proto: `${base}__proto__: { polluted: true }\n`,
  proto2: base.replace('ratings:', 'ratings:\n  __proto__: { level: vung-manh }'),
  ctor: base.replace('ratings:', 'ratings:\n  constructor: { level: vung-manh }'),
  ctor2: base.replace('indicators:', 'indicators:\n  constructor: { actual: 1 }\n  toString: { actual: 1 }\n  hasOwnProperty: { actual: 1 }'),
  unitproto: base.replace(/unit: .*/, 'unit: __proto__'),
  unitctor: base.replace(/unit: .*/, 'unit: constructor'),
  merge: base.replace('ratings:', 'ratings:\n  <<: { a: 1 }'),
  huge: base.replace(/actual: \d+/, 'actual: 1e308'),
  hugeneg: base.replace(/actual: \d+/, 'actual: -1e308'),
  inf: base.replace(/actual: \d+/, 'actual: .inf'),
  nan: base.replace(/actual: \d+/, 'actual: .nan'),
  digits: base.replace(/actual: \d+/, `actual: ${'9'.repeat(100000)}`),
  exp: base.replace(/actual: \d+/, 'actual: 1e999999999'),
  expneg: base.replace(/actual: \d+/, 'actual: 1e-999999999'),
  frac: base.replace(/actual: \d+/, `actual: 0.${'3'.repeat(100000)}`),
  hex: base.replace(/actual: \d+/, 'actual: 0xFFFFFFFFFFFFFFFFFFFFFFFF'),
  oct: base.replace(/actual: \d+/, 'actual: 0o77'),
  laughs: `${base}x: &a [1,1,1,1,1,1,1,1,1]\n${Array.from({length:9},(_, i)=>`x${i}: &${'bcdefghij'[i]} [${Array(9).fill('*'+'abcdefghij'[i]).join(',')}]`).join('\n')}\n`,
  anchors: `${base}x:\n${'  - &a x\n'.repeat(50000)}`,
  aliases: `${base}x:\n  - &a x\n${'  - *a\n'.repeat(50000)}`,
  self: `${base}x: &a [*a]\n`,
  deepflow: `${base}x: ${'['.repeat(100000)}\n`,
  deepflowmap: `${base}x: ${'{a: '.repeat(50000)}\n`,
  deepblock: `${base}x:\n${Array.from({length:2000},(_, i)=>`${' '.repeat(i+1)}a:`).join('\n')}\n`,
  deepseq: `${base}x:\n  ${'- '.repeat(50000)}a\n`,
  keys: `${base}x:\n${Array.from({length:100000},(_, i)=>`  k${i}: 1`).join('\n')}\n`,
  topkeys: `${base}${Array.from({length:50000},(_, i)=>`k${i}: 1`).join('\n')}\n`,
  oneline: `{unit: nghi-thuy, x: [${'1,'.repeat(500000)}]}`,
  onelinekeys: `{unit: nghi-thuy, ${Array.from({length:50000},(_, i)=>`kế${i}: 1`).join(', ')}}`,
  onelineerr: `{unit: nghi-thuy, ratings: {${Array.from({length:20000},(_, i)=>`kế${i}: {level: x}`).join(', ')}}}`,
  tag: base.replace(/- .*/, '- !!js/function "function(){}"'),
  tag2: base.replace(/- .*/, '- !!binary "aGVsbG8="'),
  tag3: base.replace(/- .*/, '- !<tag:yaml.org,2002:python/object/apply:os.system> ["ls"]'),
  question: `${base}? ${'a'.repeat(100000)}\n: 1\n`,
  longkey: `${base}${'a'.repeat(100000)}: 1\n`,
  comment: `${base}# ${'x'.repeat(100000)}\n`,
  ignore: `${base}# review-ignore ${'x'.repeat(100000)}\n`,
  ignore2: `${base}${'# review-ignore a: b\n'.repeat(20000)}`,
  spaces: `${base}x: ${' '.repeat(100000)}a\n`,
  quotes: `${base}x: "${'\\"'.repeat(50000)}\n`,
  quotes2: `${base}x: '${"''".repeat(50000)}\n`,
  blocks: `${base}x: |\n${'  a\n'.repeat(100000)}`,
  folded: `${base}x: >\n${'  a\n\n'.repeat(50000)}`,
  tabs: `${base}x:\n${'\t'.repeat(100000)}a: 1\n`,
  dashes: `${'---\n'.repeat(50000)}`,
  dirs: `${'%YAML 1.2\n'.repeat(50000)}`,
  marks: `${base}x: "${'e' + '\u0301'.repeat(100000)}"\n`,
  vnmarks: base.replace(/- .*/, `- "${'ệ'.repeat(100000)}"`),
  zwj: base.replace(/- .*/, `- "${'👨‍👩‍👧'.repeat(20000)}"`),
  nfd: base.replace(/- .*/, `- "${'ệ'.normalize('NFD').repeat(60000)}"`),
  words: base.replace(/- .*/, `- "${'a b '.repeat(60000)}"`),
  commas: base.replace(/actual: \d+/, `actual: ${'1,'.repeat(30000)}`),
  dots: base.replace(/actual: \d+/, `actual: ${'1.'.repeat(50000)}`),
  date: base.replace(/submitted: .*/, `submitted: ${'1-'.repeat(50000)}`),
  date2: base.replace(/submitted: .*/, `submitted: ${'1'.repeat(100000)}`),
  unitlong: base.replace(/unit: .*/, `unit: ${'a-'.repeat(50000)}`),
  unitlong2: base.replace(/unit: .*/, `unit: ${'á'.repeat(100000)}`),
};
for (const [name, text] of Object.entries(cases)) if (!process.env.ONLY || process.env.ONLY === name) it(name, async () => {
    const campaign = await editedExample({});
    await writeFile(join(campaign, 'submissions/nghi-thuy.yaml'), text);
    for (const cmd of [['validate', campaign], ['build', campaign, '-f', 'md,html'], ['validate','-f','json', campaign], ['validate', '--fix-dry-run', campaign], ['status', campaign]]) {
    const t = performance.now();
    const r = await run(cmd);
    const ms = Math.round(performance.now() - t);
    if (ms > 1000 || r.status === 2 || /[\x00-\x08\x0b-\x1f\x7f-\x9f]/.test(r.printed + r.complained) || cmd[1] === campaign && cmd[0]==='validate') console.log('@@', name, cmd[0], r.status, ms, /[\x00-\x08\x0b-\x1f\x7f-\x9f]/.test(r.printed + r.complained) ? 'CTRL' : '', (cmd[0] === 'validate' ? r.printed: r.complained).split('\n').slice(0, 2).map(l=>l.slice(0,110)).join(' | ') || '-');
    }
}, 120000);

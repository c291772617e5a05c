import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { formattedFile } from '../../src/fixing/formatted-file.ts';
import type { ValueNode } from '../../src/intake/values.ts';
import { parseYaml } from '../../src/intake/yaml-text.ts';
import { commentsIn } from '../../src/intake/yaml-tokens.ts';
import { filesOf, revalidating } from '../support/memory-world.ts';
import { runs } from '../support/runs.ts';

const files = filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)));
const submission = 'submissions/phuong-an.yaml';
const validated = await revalidating(files);

type Value = string | readonly Value[] | { readonly [key: string]: Value };

/** A submission with much that can be found fault with, so that something is left to leave out. */
const values: Value = {
  unit: 'phuong-an',
  year: '2023',
  submitted: '2023-11-20',
  preparedBy: '"Nguyễn Văn A, cán bộ văn phòng"',
  ratings: { 'quoc-phong': { level: 'tot', score: '85.50', points: { mot: '50', hai: '35.5' } } },
  indicators: {
    'tuyen-quan': {
      target: '10',
      actual: '100',
      previous: '9',
      note: "'Do sáp nhập hai phường, số liệu tăng'",
    },
    'huan-luyen': { actual: '98.123456789012345678' },
    'vu-an': { actual: '12', previous: '140' },
  },
  awards: [
    {
      form: 'giay-khen',
      authority: 'ubnd-thi-xa',
      programme: 'quoc-phong',
      decision: { number: '1/QĐ-UBND', date: '2023-11-01' },
      recipients: [
        { kind: 'individual', name: 'Nguyễn Văn A', position: 'Công an' },
        { kind: 'individual', name: 'TRẦN THỊ BÍCH' },
      ],
    },
  ],
  narrative: {
    limitations: ['Còn một vụ việc', '"Chưa kịp thời: chậm báo cáo"'],
    tasks: [
      'Tiếp tục thực hiện nhiệm vụ được giao trong năm tới theo kế hoạch của Ủy ban nhân dân phường và cấp trên',
    ],
  },
};

const codes = ['figure-far-from-last-year', 'name-in-capitals', 'target-missing'];

/** Writes values as people might: keys in any order, comments anywhere, blocks or braces, names and calls. */
class Scribe {
  readonly #pick: fc.GeneratorValue;
  #comments = 0;
  #anchors = 0;
  readonly #anchored: string[] = [];

  constructor(pick: fc.GeneratorValue) {
    this.#pick = pick;
  }

  file(): string {
    const head = this.#lines('', 0.3) + (this.#chance(0.3) ? '\n' : '');
    return head + this.#map(values as Record<string, Value>, '') + this.#lines('', 0.2);
  }

  #chance(likelihood: number): boolean {
    return this.#pick(fc.integer, { min: 0, max: 99 }) < likelihood * 100;
  }

  #comment(): string {
    this.#comments += 1;
    if (!this.#chance(0.4)) return `# chú thích ${this.#comments}`;
    return `# review-ignore ${this.#pick(fc.constantFrom, ...codes)}: lý do ${this.#comments}`;
  }

  #lines(indent: string, likelihood: number): string {
    let lines = '';
    while (this.#chance(likelihood)) lines += `${indent}${this.#comment()}\n${this.#chance(0.2) ? '\n' : ''}`;
    return lines;
  }

  #trailing(likelihood = 0.15): string {
    return this.#chance(likelihood) ? ` ${this.#comment()}` : '';
  }

  /** A name for what follows. */
  #anchor(value: Value): string {
    if (!this.#chance(0.1)) return '';
    this.#anchors += 1;
    if (typeof value === 'string') this.#anchored.push(value);
    return `&n${this.#anchors} `;
  }

  #map(map: Readonly<Record<string, Value>>, indent: string): string {
    const keys = Object.keys(map);
    const order = this.#pick(fc.shuffledSubarray, keys, { minLength: keys.length, maxLength: keys.length });
    const entries = (order as string[]).map((key) => {
      const above = (this.#chance(0.1) ? '\n' : '') + this.#lines(indent, 0.15);
      return `${above}${indent}${key}:${this.#value(map[key] ?? '', indent)}`;
    });
    return entries.join('') + this.#lines(indent, 0.1);
  }

  #value(value: Value, indent: string): string {
    const anchor = this.#anchor(value);
    if (typeof value === 'string') return ` ${anchor}${value}${this.#trailing()}\n`;
    const deeper = indent + (this.#chance(0.7) ? '  ' : '    ');
    if (indent !== '' && this.#chance(0.5)) {
      const isBelow = this.#chance(0.2);
      const start = isBelow ? `${this.#trailing(0.5)}\n${deeper}` : ' ';
      return `${start}${anchor}${this.#flow(value, deeper)}${this.#trailing()}\n`;
    }
    const key = anchor === '' ? '' : ` ${anchor.trim()}`;
    const head = `${key}${this.#trailing()}\n${this.#lines(deeper, 0.1)}`;
    return (
      head +
      (Array.isArray(value) ? this.#list(value, deeper) : this.#map(value as Record<string, Value>, deeper))
    );
  }

  #list(items: readonly Value[], indent: string): string {
    return items
      .map((item) => {
        const above = this.#lines(indent, 0.1);
        if (typeof item === 'string')
          return `${above}${indent}- ${this.#anchor(item)}${item}${this.#trailing()}\n`;
        if (this.#chance(0.5))
          return `${above}${indent}- ${this.#flow(item, `${indent}  `)}${this.#trailing()}\n`;
        return `${above}${indent}- ${this.#map(item as Record<string, Value>, `${indent}  `).replace(/^\s*/, '')}`;
      })
      .join('');
  }

  #flow(value: Value, indent: string): string {
    if (typeof value === 'string') return /[:,]/.test(value) && !/^["']/.test(value) ? `"${value}"` : value;
    const isOver = this.#chance(0.3);
    const between = () => (isOver ? `${this.#trailing(0.3)}\n${this.#lines(indent, 0.1)}${indent}` : ' ');
    const inner = Array.isArray(value)
      ? value.map((item) => this.#flow(item, `${indent}  `))
      : Object.entries(value).map(([key, item]) => `${key}: ${this.#flow(item, `${indent}  `)}`);
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    return `${open}${between()}${inner.map((one, at) => (at < inner.length - 1 ? `${one},${between()}` : one)).join('')}${between()}${close}`;
  }

  /** A text that some name stands for, called by it further below. */
  withCalls(text: string): string {
    const [named] = /&n\d+ (?=[a-z])/.exec(text) ?? [];
    if (named === undefined) return text;
    const value = /&n\d+ ([^\s,}\]#]+)/.exec(text)?.[1] ?? '';
    const at = text.indexOf(named) + named.length + value.length;
    return text.slice(0, at) + text.slice(at).replace(`: ${value}\n`, `: *${named.slice(1)}\n`);
  }
}

/** The keys that lead to the smallest value or key around a place. */
function pathAt(root: ValueNode, offset: number): string {
  if (root.kind === 'list') {
    const index = root.items.findIndex(
      ({ start, end }) => start <= offset && offset < Math.max(end, start + 1),
    );
    const item = root.items[index];
    return item === undefined ? '' : `/${index}${pathAt(item, offset)}`;
  }
  if (root.kind === 'scalar') return '';
  for (const [name, { key, value }] of root.entries) {
    if (key.start <= offset && offset < key.end) return `/${name}#`;
    if (value.start <= offset && offset < Math.max(value.end, value.start + 1))
      return `/${name}${pathAt(value, offset)}`;
  }
  return '';
}

/** What is found in a submission, by code and by the keys that lead there. */
async function findingsIn(text: string): Promise<string[]> {
  const { findings } = await validated(submission, new TextEncoder().encode(text));
  const { root } = parseYaml(new SourceText('', text));
  const found = findings
    .filter(({ place }) => place.source.path === submission)
    .map((one) => {
      // What is wrong about a comment stands at the comment.
      const isOfComment = one.code.startsWith('suppression-');
      const where = isOfComment || root === null ? '' : pathAt(root, one.place.start);
      return `${one.code} ${where} ${JSON.stringify(one.args)}`;
    });
  // Of two comments about one line, only one is said to be unused.
  return [...new Set(found)].sort();
}

const commentsOf = (text: string) =>
  commentsIn(new SourceText('', text))
    .map((comment) => comment.text.trim())
    .sort();

const formatted = (text: string) => formattedFile('a.yaml', new TextEncoder().encode(text), 'submission');

it('keeps every comment, every value and every finding, wherever comments stand', {
  timeout: 240_000,
}, async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (pick) => {
      const scribe = new Scribe(pick);
      const text = scribe.withCalls(scribe.file());
      const before = parseYaml(new SourceText('', text));
      fc.pre(before.root !== null && before.findings.length === 0);
      tried += 1;
      const { text: after, leftAlone } = formatted(text);
      expect(leftAlone).toBeUndefined();
      if (after === undefined) return;
      expect(commentsOf(after)).toEqual(commentsOf(text));
      expect(parseYaml(new SourceText('', after)).root?.data).toEqual(before.root?.data);
      expect(formatted(after).text).toBe(after);
      expect(await findingsIn(after)).toEqual(await findingsIn(text));
    }),
    { ...runs(60, 6), endOnFailure: true },
  );
  expect(tried).toBeGreaterThan(4);
});

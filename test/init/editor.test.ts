import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { getLanguageService, type LanguageService } from 'yaml-language-server';
import { example, newFolder, run } from '../support/run.ts';

type Services = Parameters<typeof getLanguageService>[0];

const schemaOf = async (name: string, ...args: string[]) =>
  JSON.parse((await run(['schema', name, ...args])).stdout);

describe('review schema', () => {
  it.each(['campaign', 'host', 'submission', 'summary', 'findings', 'texts'])(
    'prints %s, whole in itself',
    async (name) => {
      const schema = await schemaOf(name);
      expect(JSON.stringify(schema)).not.toContain('common.schema.json');
      const ajv = new Ajv2020({ strict: false });
      // The package types its default export as a namespace under NodeNext.
      (addFormats as unknown as (one: Ajv2020) => void)(ajv);
      expect(() => ajv.compile(schema)).not.toThrow();
    },
  );

  it.each([
    ['host', 'host.yaml'],
    ['submission', 'submissions/nghi-thuy.yaml'],
  ])('of a campaign accepts its own %s, and no other ids', async (name, file) => {
    const schema = await schemaOf(name, '--campaign', example);
    const ajv = new Ajv2020({ strict: false });
    (addFormats as unknown as (one: Ajv2020) => void)(ajv);
    const text = await readFile(join(example, file), 'utf8');
    ajv.validate(schema, parse(text));
    expect(ajv.errors).toBeNull();
    for (const [own, other] of [
      ['nghi-thuy', 'nghi-thuyy'],
      ['giay-khen', 'bang-khen'],
      ['vung-manh', 'rat-manh'],
    ] as const) {
      expect(ajv.validate(schema, parse(text.replaceAll(own, other)))).toBe(false);
    }
  });

  it('refuses other names', async () => {
    expect(await run(['schema', 'nothing'])).toMatchObject({ status: 2, stdout: '' });
    expect(await run(['schema'])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('an editor with the YAML language server', () => {
  let service: LanguageService;

  beforeAll(async () => {
    const schema = await schemaOf('submission', '--campaign', example);
    service = getLanguageService({
      schemaRequestService: async () => JSON.stringify(schema),
      workspaceContext: { resolveRelativePath: (path: string) => path },
    } as unknown as Services);
    service.configure({
      completion: true,
      hover: true,
      validate: true,
      schemas: [{ uri: 'file:///submission.schema.json', fileMatch: ['*.yaml'], schema }],
    });
  });

  // The server keeps what it knows of a document by its name.
  let count = 0;
  const documentOf = (text: string) => {
    count += 1;
    return TextDocument.create(`file:///${count}.yaml`, 'yaml', 1, text);
  };

  /** A document and the place of the "|" in it. */
  function at(text: string) {
    const offset = text.indexOf('|');
    const document = documentOf(text.replace('|', ''));
    return { document, position: document.positionAt(offset) };
  }

  const labels = async (text: string) => {
    const { document, position } = at(text);
    const { items } = await service.doComplete(document, position, false);
    return items.map(({ label }) => label);
  };

  it('offers the campaign’s units, programmes, levels, indicators, forms', async () => {
    expect(await labels('unit: |')).toEqual(expect.arrayContaining(['nghi-tan', 'nghi-thuy', 'nghi-thu']));
    expect(await labels('ratings:\n  |')).toEqual(['co-so-vung-manh', 'phong-trao-an-ninh']);
    expect(await labels('ratings:\n  phong-trao-an-ninh:\n    level: |')).toEqual(
      expect.arrayContaining(['xuat-sac', 'kha', 'trung-binh', 'yeu']),
    );
    expect(await labels('indicators:\n  |')).toContain('hoa-giai');
    expect(await labels('indicators:\n  |')).not.toContain('ty-le-kham-pha');
    expect(await labels('awards:\n  - form: |')).toEqual(
      expect.arrayContaining(['don-vi-quyet-thang', 'giay-khen']),
    );
  });

  it('explains, in Vietnamese, what the cursor stands on', async () => {
    const { document, position } = at('unit: nghi-thuy\nindicators:\n  hoa-gi|ai: { actual: 5 }\n');
    const hover = await service.doHover(document, position);
    expect(JSON.stringify(hover)).toContain('Vụ mâu thuẫn được hòa giải thành (vụ)');
  });

  it('marks what is wrong, and nothing in the example', async () => {
    const good = await readFile(join(example, 'submissions', 'nghi-thuy.yaml'), 'utf8');
    const problems = async (text: string) => service.doValidation(documentOf(text), false);
    expect(await problems(good.replace(/^#.*\n/gm, ''))).toEqual([]);
    const [found] = await problems(
      good.replace(/^#.*\n/gm, '').replace('unit: nghi-thuy', 'unit: nghi-thuyy'),
    );
    expect(found?.range.start).toEqual({ line: 0, character: 6 });
  });
});

describe('an editor with the host’s file', () => {
  let offered: (text: string) => Promise<string[]> = async () => [];
  let problemsIn: (text: string) => Promise<readonly unknown[]> = async () => [];

  beforeAll(async () => {
    const schema = await schemaOf('host', '--campaign', example);
    const service = getLanguageService({
      schemaRequestService: async () => JSON.stringify(schema),
      workspaceContext: { resolveRelativePath: (path: string) => path },
    } as unknown as Services);
    const schemas = [{ uri: 'file:///host.schema.json', fileMatch: ['*.yaml'], schema }];
    service.configure({ completion: true, hover: true, validate: true, schemas });
    // The server keeps what it knows of a document by its name.
    let count = 0;
    const documentOf = (text: string) => TextDocument.create(`file:///h${count++}.yaml`, 'yaml', 1, text);
    offered = async (text) => {
      const document = documentOf(text.replace('|', ''));
      const { items } = await service.doComplete(document, document.positionAt(text.indexOf('|')), false);
      return items.map(({ label }) => label);
    };
    problemsIn = async (text) => service.doValidation(documentOf(text), false);
  });

  it('offers the units whose texts may be taken, and the sections that others may stand behind', async () => {
    expect(await offered('narrative:\n  limitations:\n    - from: |')).toContain('nghi-thuy');
    expect(await offered('narrative:\n  lessons:\n    - |')).toContain('from');
    expect(await offered('narrative:\n  proposals:\n    - |')).toEqual(
      expect.arrayContaining(['to', 'from']),
    );
    expect(await offered('narrative:\n  sections:\n    - title: A\n      after: |')).toEqual(
      expect.arrayContaining(['results', 'phong-trao-an-ninh']),
    );
  });

  it('marks what is none of the choices, and nothing in the example', async () => {
    const text = await readFile(join(example, 'host.yaml'), 'utf8');
    expect(await problemsIn(text.replace(/^#.*\n/gm, ''))).toEqual([]);
    const wrong = (item: string) => problemsIn(`year: 2023\nnarrative:\n  lessons:\n    - ${item}\n`);
    for (const item of ['{ from: nghi-thuyy }', '{ from: nghi-thuy/3/lessons }', '{ as: Lời. }', '5']) {
      expect([item, (await wrong(item)).length > 0]).toEqual([item, true]);
    }
    for (const item of ['Lời.', '{ from: nghi-thuy/lessons/3 }', '{ from: [ nghi-thuy, nghi-hoa/2 ] }']) {
      expect([item, await wrong(item)]).toEqual([item, []]);
    }
  });
});

describe('an editor that opens what review init wrote', () => {
  it.each(['forms', 'submissions'])('finds the schema by the first line of a file in %s', async (folder) => {
    const campaign = join(await newFolder(), 'thu');
    await run(['init', campaign, '--host', 'UBND xã Thử', '--unit', 'khối Một; khối Hai'], {
      questions: () => null,
    });
    const form = await readFile(join(campaign, 'forms', 'mot.yaml'), 'utf8');
    const own = getLanguageService({
      schemaRequestService: (uri: string) => readFile(fileURLToPath(uri), 'utf8'),
      workspaceContext: {
        resolveRelativePath: (path: string, from: string) => new URL(path, from).toString(),
      },
    } as unknown as Services);
    own.configure({ completion: true, hover: true, validate: true, schemas: [] });
    const uri = pathToFileURL(join(campaign, folder, 'mot.yaml')).toString();
    const document = TextDocument.create(uri, 'yaml', 1, form);
    const behind = (text: string) => document.positionAt(form.indexOf(text) + text.length);
    const level = await own.doComplete(
      document,
      behind('phong-trao-an-ninh: # Phong trào toàn dân bảo vệ an ninh Tổ quốc\n    level: '),
      false,
    );
    expect(level.items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['xuat-sac', 'kha', 'trung-binh', 'yeu']),
    );
    const hover = await own.doHover(document, behind('\n  hoa-g'));
    expect(JSON.stringify(hover)).toContain('Vụ mâu thuẫn được hòa giải thành (vụ)');
    const wrong = TextDocument.create(uri, 'yaml', 2, form.replace('unit: mot', 'unit: moot'));
    const marks = await own.doValidation(wrong, false);
    const lineOfUnit = form.split('\n').indexOf('unit: mot');
    expect(marks.some(({ range }) => range.start.line === lineOfUnit)).toBe(true);
  });
});

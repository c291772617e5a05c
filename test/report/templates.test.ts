import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { marks, placeOfLiteral, readTemplates } from '../../src/report/templates.ts';
import { root, worldOf } from '../support/memory-world.ts';

/** Reads the templates of a campaign in memory, by their paths in templates/report. */
async function read(
  files: Readonly<Record<string, string | Buffer>>,
  realPaths: Readonly<Record<string, string>> = {},
) {
  const inFolder = (name: string) => `templates/report/${name}`;
  const world = worldOf(
    new Map(Object.entries(files).map(([name, text]) => [inFolder(name), Buffer.from(text)])),
  );
  const real = new Map(
    Object.entries(realPaths).map(([name, target]) => [`${root}/${inFolder(name)}`, target]),
  );
  const linked = { ...world, realPath: async (path: string) => real.get(path) ?? path };
  const templates = await readTemplates(linked, [root], 'templates/report');
  return Object.fromEntries([...templates].map(([name, source]) => [name, `${source.path}: ${source.text}`]));
}

describe('the templates of a folder', () => {
  it('are known by their paths in it, whatever else lies there', async () => {
    expect(
      await read({ 'report.hbs': 'a', 'letterhead/dang.hbs': 'b', 'README.md': 'c', 'x.txt/y.hbs': 'd' }),
    ).toEqual({
      report: 'templates/report/report.hbs: a',
      'letterhead/dang': 'templates/report/letterhead/dang.hbs: b',
    });
  });

  it('stand in for those of an earlier folder that have the same name', async () => {
    const world = worldOf(
      new Map(
        Object.entries({
          'program/t/a.hbs': 'the program’s',
          'program/t/b.hbs': 'the program’s',
          'own/t/b.hbs': 'the campaign’s',
        }).map(([name, text]) => [name, Buffer.from(text)]),
      ),
    );
    const templates = await readTemplates(world, [`${root}/program`, `${root}/own`, `${root}/none`], 't');
    expect([...templates].map(([name, { text }]) => [name, text])).toEqual([
      ['a', 'the program’s'],
      ['b', 'the campaign’s'],
    ]);
  });

  it('may be empty, so that what the program’s would print is left out', async () => {
    expect(await read({ 'awards.hbs': '' })).toEqual({ awards: 'templates/report/awards.hbs: ' });
  });

  it('have names in one normal form, in which no two may be alike', async () => {
    const [composed, decomposed] = ['mẫu.hbs'.normalize('NFC'), 'mẫu.hbs'.normalize('NFD')];
    expect(Object.keys(await read({ [decomposed]: 'a' }))).toEqual(['mẫu'.normalize('NFC')]);
    await expect(read({ [composed]: 'a', [decomposed]: 'b' })).rejects.toMatchObject({
      finding: { code: 'file-name-alike', severity: 'error' },
    });
  });

  it('are text', async () => {
    await expect(read({ 'report.hbs': Buffer.from([0xff, 0xfe, 0x00, 0xd8]) })).rejects.toMatchObject({
      finding: { place: { source: { path: 'templates/report/report.hbs' } } },
    });
  });

  it('are not read from outside of the campaign, nor twice', async () => {
    const files = { 'report.hbs': 'a', 'letterhead/dang.hbs': 'b' };
    await expect(read(files, { 'report.hbs': '/etc/passwd' })).rejects.toMatchObject({
      finding: { code: 'template-outside', place: { source: { path: 'templates/report/report.hbs' } } },
    });
    await expect(read(files, { letterhead: `${root}/templates/report` })).rejects.toMatchObject({
      finding: { code: 'template-outside', place: { source: { path: 'templates/report/letterhead' } } },
    });
  });
});

describe('the place of what a template wrote', () => {
  const source = (name: string, text: string): [string, SourceText] => [
    name,
    new SourceText(`${name}.hbs`, text),
  ];
  const templates = new Map([
    source('report', '<p>a</p><annex><a>{{> inner}}</a>'),
    source('inner', 'x <a>y</a>'),
  ]);
  const html = `${marks.begin('report')}<p>a</p><annex><a>${marks.begin('inner')}x <a>y</a>${marks.end}</a>${marks.end}`;
  const placeAt = (offset: number, literal: string) => {
    const { source: found, start, end } = placeOfLiteral(templates, html, offset, literal);
    return [found.path, start, end];
  };

  it('is in the innermost template that was being written', () => {
    expect(placeAt(html.indexOf('<a>y'), '<a')).toEqual(['inner.hbs', 2, 4]);
    // Behind the inner one's end it is the outer one again.
    expect(placeAt(html.lastIndexOf('</a>'), '</a>')).toEqual(['report.hbs', 29, 33]);
  });

  it('is not within a longer word', () => {
    expect(placeAt(html.indexOf('<annex><a>') + 7, '<a')).toEqual(['report.hbs', 15, 17]);
  });

  it('is the whole template where the text came of values', () => {
    expect(placeAt(html.indexOf('x <a'), '<b')).toEqual(['inner.hbs', 0, 0]);
  });
});

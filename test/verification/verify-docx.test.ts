import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../support/memory-world.ts';
import { runs } from '../support/runs.ts';
import { reportFile, verified } from '../support/verified.ts';

const base = filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)));
const main = 'word/document.xml';

let file: Uint8Array = new Uint8Array();
beforeAll(async () => {
  file = await reportFile(base, 'docx');
});

/** The file with some of its parts changed. */
function withParts(changes: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = unzipSync(file);
  for (const [path, change] of Object.entries(changes)) {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  }
  return zipSync(parts);
}

const codesOf = async (bytes: Uint8Array) => (await verified(bytes)).differences.map(({ code }) => code);

describe('a document for Word', () => {
  it('that is as it was made is unchanged, and has the fingerprint of its figures', async () => {
    expect(await verified(file)).toMatchObject({
      format: 'docx',
      verdict: 'unchanged',
      document: { kind: 'report', subject: null },
      problem: null,
      differences: [],
      remarks: [],
      fingerprint: expect.stringMatching(/^\d{4}(?: \d{4}){5}$/),
    });
  });

  it('that was packed again says the same, but is not called unchanged', async () => {
    expect(await verified(withParts({}))).toMatchObject({
      verdict: 'different',
      differences: [{ code: 'saved-again', about: null }],
      remarks: [{ code: 'same-text' }],
    });
  });

  it('in which a figure was changed is told where, with what it should be', async () => {
    const { verdict, differences, remarks } = await verified(
      withParts({ [main]: (xml) => xml.replace('98,5%', '89,5%') }),
    );
    expect({ verdict, remarks }).toEqual({ verdict: 'different', remarks: [] });
    const [difference] = differences;
    expect(difference).toMatchObject({ code: 'text', page: null });
    expect(difference?.expected).toContain('98,5%');
    expect(difference?.found).toContain('89,5%');
    expect(difference?.figure).toMatch(/^indicators\.[a-z-]+\.(?:units\.[a-z-]+\.)?actual$/);
    expect(difference?.place).not.toBe('');
    // What it is, beside its name, as of a PDF.
    expect(difference?.title).toMatch(/: thực hiện$/);
  });

  const run = (inner: string) => `<w:p><w:r>${inner}</w:r></w:p>`;
  const atEnd = (xml: string) => ({
    [main]: (document: string) => document.replace(/<w:p\b/, (begin) => `${xml}${begin}`),
  });
  it.each([
    [
      'hidden-text',
      { [main]: (xml: string) => xml.replace('<w:r><w:t', '<w:r><w:rPr><w:vanish/></w:rPr><w:t') },
    ],
    ['hidden-text', { 'word/styles.xml': (xml: string) => xml.replace('<w:rPr>', '<w:rPr><w:vanish/>') }],
    ['tracked-changes', atEnd('<w:p><w:ins w:id="900"><w:r><w:t>17</w:t></w:r></w:ins></w:p>')],
    ['tracked-changes', atEnd('<w:p><w:del w:id="901"><w:r><w:delText>17</w:delText></w:r></w:del></w:p>')],
    ['comments', atEnd(run('<w:commentReference w:id="0"/>'))],
    ['symbols', atEnd(run('<w:sym w:font="Wingdings" w:char="F031"/>'))],
    ['reversed-text', atEnd('<w:p><w:bdo w:val="rtl"><w:r><w:t>71</w:t></w:r></w:bdo></w:p>')],
    ['embedded-fonts', { 'word/fonts/font1.odttf': () => 'x' }],
    ['foreign-text', atEnd('<w:altChunk r:id="rId1"/>')],
    ['field =', atEnd('<w:p><w:fldSimple w:instr="= 5 + 3"/></w:p>')],
    [
      'fetched-parts',
      {
        'word/_rels/document.xml.rels': (xml: string) =>
          xml.replace(
            '</Relationships>',
            '<Relationship Id="far" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://127.0.0.1/a.png" TargetMode="External"/></Relationships>',
          ),
      },
    ],
  ])('to which something was added beside its text is told: %s', async (what, changes) => {
    const { verdict, differences, remarks } = await verified(withParts(changes));
    expect(verdict).toBe('different');
    expect(differences).toContainEqual(expect.objectContaining({ code: 'addition', about: what }));
    expect(remarks).toEqual([]);
  });

  it('whose drawings, headers or lists say something else is told', async () => {
    const told = [
      withParts({ 'word/header1.xml': (xml) => xml.replace('</w:hdr>', `${run('<w:t>Mật</w:t>')}</w:hdr>`) }),
      withParts({ 'word/numbering.xml': (xml) => xml.replace('w:lvlText w:val="', 'w:lvlText w:val="17 ') }),
      withParts(
        atEnd(
          run(
            '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice/><mc:Fallback><w:t>17</w:t></mc:Fallback></mc:AlternateContent>',
          ),
        ),
      ),
    ];
    for (const one of told) expect(await codesOf(one)).toContain('text');
  });

  it('of which only the look was changed is told by the part that says it', async () => {
    const changed = withParts({ 'word/styles.xml': (xml) => xml.replace('</w:styles>', ' </w:styles>') });
    expect((await verified(changed)).differences).toMatchObject([{ code: 'look', about: 'word/styles.xml' }]);
  });

  const carried = 'customXml/item1.xml';
  it('whose attachments were changed, renamed or left out is told', async () => {
    const withoutOne = withParts({
      [carried]: (xml) => xml.replace(/<file name="host\.yaml".*?<\/file>/, ''),
    });
    expect(await codesOf(withoutOne)).toContain('attachment-missing');
    const renamed = withParts({ [carried]: (xml) => xml.replace('name="host.yaml"', 'name="other.yaml"') });
    expect(await codesOf(renamed)).toEqual(
      expect.arrayContaining(['attachment-missing', 'attachment-added']),
    );
    const swapped = withParts({
      [carried]: (xml) =>
        xml.replace(/(<file name="host\.yaml"[^>]*>).*?(<\/file>)/, '$1<deflated>AwA=</deflated>$2'),
    });
    expect(await codesOf(swapped)).toContain('attachment-changed');
  });

  it('without data, or damaged, can’t be verified', async () => {
    const cases: readonly [Uint8Array, string][] = [
      [
        withParts({
          'word/_rels/document.xml.rels': (xml) => xml.replace(/<Relationship Id="attachments"[^>]*>/, ''),
        }),
        'no-data',
      ],
      [withParts({ [carried]: (xml) => xml.replace(/<deflated>..../, '<deflated>////') }), 'no-data'],
      [withParts({ [main]: (xml) => `<!DOCTYPE a [<!ENTITY b "c">]>${xml}` }), 'damaged'],
      [withParts({ [main]: (xml) => xml.slice(0, -9) }), 'damaged'],
      [file.subarray(0, file.length - 40), 'damaged'],
      [zipSync({ 'a.txt': strToU8('a') }), 'unknown-format'],
      [await reportFile(base, 'xlsx'), 'unknown-format'],
    ];
    for (const [bytes, code] of cases) {
      expect(await verified(bytes)).toMatchObject({ verdict: 'unreadable', problem: { code } });
    }
  });

  it('that unfolds without end is refused', async () => {
    const bomb = withParts({
      [main]: (xml) =>
        xml.replace('<w:body>', `<w:body>${'<w:p/>'.repeat(100_000)}<w:t>${'0'.repeat(2_000_000)}</w:t>`),
    });
    expect(await verified(bomb)).toMatchObject({ verdict: 'unreadable', problem: { code: 'too-large' } });
  });

  /** A place of the document's text: a digit that is printed. */
  const digits = (xml: string) => [...xml.matchAll(/(?<=<w:t\b[^>]*>[^<]*)\d/g)].map(({ index }) => index);

  it('is never called unchanged where a digit was changed, wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 9 }), async (pick, by) => {
        let from = '';
        const changed = withParts({
          [main]: (xml) => {
            const all = digits(xml);
            const at = all[pick % all.length] ?? 0;
            from = xml[at] ?? '';
            return `${xml.slice(0, at)}${(Number(from) + by) % 10}${xml.slice(at + 1)}`;
          },
        });
        expect(await codesOf(changed)).toContain('text');
      }),
      runs(100, 8),
    );
  });

  it('is never called unchanged, and fails nothing, whatever becomes of its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), fc.nat(40), async (pick, by, cut) => {
        const bytes = new Uint8Array(file.subarray(0, cut < 5 ? file.length - cut : file.length));
        const at = pick % bytes.length;
        bytes[at] = ((bytes[at] ?? 0) + by) % 256;
        expect((await verified(bytes)).verdict).not.toBe('unchanged');
      }),
      runs(100, 12),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { contentOf, pagesOf } from '../../src/verification/pdf/pages.ts';
import type { PdfObjects } from '../../src/verification/pdf/pdf-objects.ts';
import { PdfName, PdfReference, PdfString, type PdfValue } from '../../src/verification/pdf/values.ts';
import { needs } from '../support/needs.ts';
import { streamOf } from '../support/rewritten-pdf.ts';
import { signedByPyHanko, signedPdf } from '../support/signed-pdf.ts';
import { updatedPdf } from '../support/updated-pdf.ts';
import { examplePdfFile, verified } from '../support/verified.ts';

const file = await examplePdfFile();
const once = await signedPdf(file);

const rootOf = (objects: PdfObjects) => {
  const reference = objects.trailer.get('Root');
  if (!(reference instanceof PdfReference)) throw new Error('The file has no catalog.');
  return [reference.number, objects.dictionary(reference)] as const;
};

const pageOf = (objects: PdfObjects, number: number) => {
  const page = pagesOf(objects)[number - 1];
  if (page?.object == null) throw new Error('The file has no such page.');
  return { ...page, object: page.object };
};

/** A box of a signature that is not filled in, on a page. */
const withWidget =
  (area: readonly number[], more: Iterable<readonly [string, PdfValue]> = []) =>
  (objects: PdfObjects) => {
    const [number, root] = rootOf(objects);
    const page = pageOf(objects, 5);
    const widget = new PdfReference(objects.size, 0);
    const fields = new Map<string, PdfValue>([['Fields', [widget]]]);
    const entries: (readonly [string, PdfValue])[] = [
      ['Type', new PdfName('Annot')],
      ['Subtype', new PdfName('Widget')],
      ['FT', new PdfName('Sig')],
      ['T', new PdfString('Signature')],
      ['Rect', area],
      ...more,
    ];
    return new Map<number, PdfValue>([
      [widget.number, new Map(entries)],
      [page.object, new Map([...page.dictionary, ['Annots', [widget]]])],
      [number, new Map([...root, ['AcroForm', fields]])],
    ]);
  };

describe('a PDF that was signed', () => {
  it('is unchanged and signed, also several times', async () => {
    expect(await verified(once)).toMatchObject({
      verdict: 'signed',
      differences: [],
      remarks: [{ code: 'signature' }],
    });
    expect(await verified(await signedPdf(once))).toMatchObject({
      verdict: 'signed',
      remarks: [{ code: 'signature' }, { code: 'signature' }],
    });
  });

  it('and cut off afterwards is no signed one', async () => {
    expect((await verified(once.subarray(0, once.length - 3))).verdict).not.toMatch(/unchanged|signed/);
  });

  it('by pyHanko is signed; where its picture may stand is looked at', needs('pyhanko'), async () => {
    const beside = await signedByPyHanko(file, { page: 6, box: [350, 250, 520, 300] });
    expect(await verified(beside)).toMatchObject({
      verdict: 'signed',
      remarks: [
        { code: 'signature', detail: 'Nguyễn Văn A' },
        { code: 'visible-signature', page: 7 },
      ],
    });
    const covering = await verified(await signedByPyHanko(file, { page: 0, box: [100, 400, 300, 600] }));
    expect(covering).toMatchObject({
      verdict: 'different',
      differences: [{ code: 'appended', about: 'covered', page: 1 }],
    });
  });
});

/** What somebody might append who wants it to pass for signed, and what is told of it. */
const updates: Readonly<
  Record<string, readonly [string, (objects: PdfObjects) => ReadonlyMap<number, PdfValue>]>
> = {
  'another page': [
    'page',
    (objects) => {
      const { object, dictionary } = pageOf(objects, 5);
      const content = contentOf(objects, { dictionary });
      const contents = new PdfReference(objects.size, 0);
      return new Map<number, PdfValue>([
        [object, new Map([...dictionary, ['Contents', contents]])],
        [
          contents.number,
          streamOf(
            Buffer.from(content)
              .toString('latin1')
              .replace(/<(\w{4})(\w{4})/, '<$2$1'),
          ),
        ],
      ]);
    },
  ],
  'other content of a page': [
    'changed-object',
    (objects) => {
      const contents = pageOf(objects, 5).dictionary.get('Contents');
      return new Map([[contents instanceof PdfReference ? contents.number : 0, streamOf('')]]);
    },
  ],
  'a note on a page': ['annotation', withWidget([20, 20, 40, 40], [['Contents', new PdfString('18')]])],
  'a field that is to be filled in': ['annotation', withWidget([20, 20, 40, 40], [['AA', new Map()]])],
  'a box over the text': ['covered', withWidget([100, 100, 500, 700])],
  'a box without a signature': ['no-signature', withWidget([0, 0, 0, 0])],
  'something to do when it is opened': [
    'catalog',
    (objects) => {
      const [number, root] = rootOf(objects);
      return new Map([
        [number, new Map([...root, ['OpenAction', new Map([['S', new PdfName('JavaScript')]])]])],
      ]);
    },
  ],
  'another title': [
    'metadata',
    (objects) => {
      const info = objects.trailer.get('Info');
      const number = info instanceof PdfReference ? info.number : 0;
      return new Map([[number, new Map([...objects.dictionary(info), ['Title', new PdfString('Khác')]])]]);
    },
  ],
  'pages in another order': [
    'pages',
    (objects) => {
      const [, root] = rootOf(objects);
      const pages = root.get('Pages');
      const tree = objects.dictionary(pages);
      const kids = [...objects.list(tree.get('Kids'))].reverse();
      return new Map([
        [pages instanceof PdfReference ? pages.number : 0, new Map([...tree, ['Kids', kids]])],
      ]);
    },
  ],
};

describe('a PDF to which something was appended that is no signature', () => {
  it.each(Object.entries(updates))('%s: is told', async (_, [about, objectsOf]) => {
    for (const before of [file, once]) {
      const { verdict, differences } = await verified(updatedPdf(before, objectsOf));
      expect(verdict).toBe('different');
      const appended = differences.filter(({ code }) => code === 'appended').map((one) => one.about);
      // A form that is there already is not to be replaced either.
      expect(appended.some((one) => one === about || (before === once && one === 'form'))).toBe(true);
    }
  });

  it('says which words a page prints by now', async () => {
    const [, objectsOf] = updates['another page'] ?? [];
    const { differences } = await verified(updatedPdf(once, objectsOf ?? (() => new Map())));
    expect(differences.some(({ code, page }) => code === 'text' && page === 5)).toBe(true);
  });

  it('bytes that are no update are told, wherever they are', async () => {
    for (const before of [file, once]) {
      for (const more of ['\n\n', ' ', '%%EOF\n', '1 0 obj\nnull\nendobj\n', '\0'.repeat(100)]) {
        const outcome = await verified(Buffer.concat([before, Buffer.from(more)]));
        expect(outcome.verdict).not.toMatch(/unchanged|signed/);
      }
    }
  });
});

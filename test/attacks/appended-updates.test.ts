import { beforeAll, describe, expect, it } from 'vitest';
import { pagesOf } from '../../src/verification/pdf/pages.ts';
import type { PdfObjects } from '../../src/verification/pdf/pdf-objects.ts';
import {
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  type PdfValue,
} from '../../src/verification/pdf/values.ts';
import { streamOf } from '../support/rewritten-pdf.ts';
import { signedPdf } from '../support/signed-pdf.ts';
import { updatedPdf } from '../support/updated-pdf.ts';
import { examplePdfFile, verified } from '../support/verified.ts';

type Objects = ReadonlyMap<number, PdfValue>;

let signed: Uint8Array = new Uint8Array();
beforeAll(async () => {
  signed = await signedPdf(await examplePdfFile());
});

const numberOf = (value: PdfValue | undefined): number => {
  if (!(value instanceof PdfReference)) throw new Error('No object of its own.');
  return value.number;
};

const fifthPage = (objects: PdfObjects) => {
  const [page] = pagesOf(objects).slice(4);
  if (page?.object == null) throw new Error('The file has no fifth page.');
  return { object: page.object, page: page.dictionary, contents: numberOf(page.dictionary.get('Contents')) };
};

/** The catalog with other entries, and proof of signatures: that is an update by itself. */
const rootWith =
  (entries: (objects: PdfObjects) => Readonly<Record<string, PdfValue>>, proof: string) =>
  (objects: PdfObjects): Objects => {
    const root = objects.trailer.get('Root');
    const whole = [...objects.dictionary(root), ...Object.entries(entries(objects))];
    return new Map([[numberOf(root), new Map([...whole, ['DSS', new Map([[proof, 1]])]])]]);
  };

const withoutContents = (objects: PdfObjects): Objects =>
  new Map([...rootWith(() => ({}), 'second')(objects), [fifthPage(objects).contents, streamOf('')]]);

const asReference = (number: number) => new PdfReference(number, 0);

describe('a signed PDF, after an update that calls what stands on a page something that updates may change', () => {
  const roles: Readonly<Record<string, (objects: PdfObjects) => Objects>> = {
    'what the signer permits': rootWith(
      (objects) => ({ Perms: asReference(fifthPage(objects).contents) }),
      'first',
    ),
    extensions: rootWith((objects) => ({ Extensions: asReference(fifthPage(objects).contents) }), 'first'),
    'the list of annotations': (objects) => {
      const { object, page, contents } = fifthPage(objects);
      return new Map([
        ...rootWith(() => ({}), 'first')(objects),
        [object, new Map([...page, ['Annots', asReference(contents)]])],
      ]);
    },
    proof: (objects) => {
      const root = objects.trailer.get('Root');
      const proof = new Map([['Certs', asReference(fifthPage(objects).contents)]]);
      return new Map([[numberOf(root), new Map([...objects.dictionary(root), ['DSS', proof]])]]);
    },
  };
  it.each(Object.entries(roles))('%s: what then stands there is told', async (_, first) => {
    const { verdict, differences } = await verified(updatedPdf(updatedPdf(signed, first), withoutContents));
    expect(verdict).toBe('different');
    expect(differences).toContainEqual(
      expect.objectContaining({ code: 'appended', about: 'changed-object' }),
    );
  });

  it('or that says that there are fewer objects is told', async () => {
    const first = Buffer.from(
      updatedPdf(
        signed,
        rootWith(() => ({}), 'first'),
      ),
    ).toString('latin1');
    const shrunk = Buffer.from(first.replace(/\/Size \d+(?=.{0,200}%%EOF\n$)/s, '/Size 1'), 'latin1');
    expect(shrunk.length).toBeLessThan(first.length);
    for (const file of [shrunk, updatedPdf(shrunk, withoutContents)]) {
      expect((await verified(file)).verdict).not.toMatch(/unchanged|signed/);
    }
  });
});

describe('a PDF with an update that says it is a signature', () => {
  const told = async (file: Uint8Array) => {
    const { verdict, differences } = await verified(file);
    expect(verdict).toBe('different');
    return differences.filter(({ code }) => code === 'appended').map(({ about }) => about);
  };

  it('but only proves some that are not there, is told', async () => {
    const file = updatedPdf(
      await examplePdfFile(),
      rootWith(() => ({}), 'first'),
    );
    expect(await told(file)).toContain('no-signature');
  });

  it('but has made up what it signs with, is told', async () => {
    const text = Buffer.from(signed).toString('latin1');
    const made = text.replace(/(?<=\/Contents\s*<)[0-9a-fA-F]{200,}/, (digits) => '0'.repeat(digits.length));
    expect(made).not.toBe(text);
    expect(await told(Buffer.from(made, 'latin1'))).toContain('partial-signature');
  });

  /** A box without a signature, as the second update. */
  const boxed = (...more: readonly (readonly [string, PdfValue])[]) =>
    updatedPdf(signed, (objects) => {
      const { object, page } = fifthPage(objects);
      const widget = new Map<string, PdfValue>([
        ['Subtype', new PdfName('Widget')],
        ['FT', new PdfName('Sig')],
        ['T', new PdfString('Other')],
        ...more,
      ]);
      return new Map<number, PdfValue>([
        ...rootWith(() => ({}), 'second')(objects),
        [object, new Map([...page, ['Annots', [asReference(objects.size)]]])],
        [objects.size, widget],
      ]);
    });

  it('and shows it larger than it is, or nowhere, is told', async () => {
    const beside = ['Rect', [2, 2, 10, 10]] as const;
    expect(await told(boxed(beside, ['F', 8]))).toContain('annotation');
    expect(await told(boxed(beside, ['F', 16]))).toContain('annotation');
    expect(await told(boxed(['Rect', [2, 2, 10, new PdfName('10')]]))).toContain('annotation');
    expect((await verified(boxed(beside, ['F', 132]))).verdict).toBe('signed');
  });

  it('and hides objects where programs that make a table of their own find them, is told', async () => {
    const withStream = (text: string) =>
      updatedPdf(signed, (objects) => {
        const stream = new PdfStream(new Map([['Length', text.length]]), Buffer.from(text));
        return new Map([...rootWith(() => ({}), 'second')(objects), [objects.size, stream]]);
      });
    const sound = withStream('5 0 R');
    expect((await verified(sound)).verdict).toBe('signed');
    const text = Buffer.from(sound).toString('latin1');
    const last = text.lastIndexOf(' 00000 n \n');
    // Where programs can't read the table as it should be, they make one.
    const loose = `${text.slice(0, last)} 00000 n\n\n${text.slice(last + 10)}`;
    for (const changed of [
      withStream('\n5 0 obj\n'),
      withStream('\ntrailer\n'),
      Buffer.from(loose, 'latin1'),
    ]) {
      expect(await told(changed)).toEqual(['unknown-bytes']);
    }
  });
});

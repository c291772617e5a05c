import { execFileSync, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { P12Signer, PDF } from '@libpdf/core';
import { newFolder } from './run.ts';

const certificate = fileURLToPath(new URL('../verification/fixtures/test-certificate.p12', import.meta.url));
const password = 'secret';

/** A PDF signed by an update, which a library appends to it. */
export async function signedPdf(file: Uint8Array): Promise<Uint8Array> {
  const signer = await P12Signer.create(await readFile(certificate), password);
  const { bytes } = await (await PDF.load(file)).sign({ signer, reason: 'Ký số' });
  return bytes;
}

/** The Python that has pyHanko: the one that REVIEW_PYTHON names or that of every day; empty for none. */
export function signingPython(): string {
  const python = process.env.REVIEW_PYTHON ?? 'python3';
  const look = 'import sys, importlib.util as u; sys.exit(u.find_spec("pyhanko") is None)';
  return spawnSync(python, ['-c', look]).status === 0 ? python : '';
}

const script = `
import sys
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
source, target, certificate, page, *box = sys.argv[1:]
signer = signers.SimpleSigner.load_pkcs12(certificate, passphrase=b'${password}')
with open(source, 'rb') as file, open(target, 'wb') as output:
    writer = IncrementalPdfFileWriter(file)
    spec = fields.SigFieldSpec('Signature', on_page=int(page), box=tuple(map(int, box)) or None)
    fields.append_signature_field(writer, spec)
    signing = signers.PdfSignatureMetadata(field_name='Signature', name='Nguyễn Văn A')
    signers.PdfSigner(signing, signer=signer).sign_pdf(writer, output=output)
`;

/** Where on a page what shows a signature is to be, in points from its lower left corner. */
export interface SignatureBox {
  /** From 0. */
  readonly page: number;
  readonly box: readonly [left: number, bottom: number, right: number, top: number] | readonly [];
}

/** A PDF signed by an update of pyHanko's. */
export async function signedByPyHanko(file: Uint8Array, { page, box }: SignatureBox): Promise<Uint8Array> {
  const folder = await newFolder();
  const [source, target] = [join(folder, 'source.pdf'), join(folder, 'target.pdf')];
  await writeFile(source, file);
  execFileSync(signingPython(), ['-c', script, source, target, certificate, ...[page, ...box].map(String)]);
  return readFile(target);
}

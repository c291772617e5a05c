/**
 * The library that reads PDFs, with the language as it was: on older versions of Node the library puts its own, slower
 * forms in the place of what all programs use, such as `Array.prototype.push`, and does so once for all tests after it.
 */
const shared = [Array.prototype, JSON, Promise, Promise.prototype, Map.prototype, Set.prototype, globalThis];
const before = shared.map((one) => Object.getOwnPropertyDescriptors(one));

// It finds its worker here, and would load it later otherwise.
// @ts-expect-error The package has no types of it.
const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
Object.assign(globalThis, { pdfjsWorker: worker });
const library = await import('pdfjs-dist/legacy/build/pdf.mjs');

for (const [index, one] of shared.entries()) {
  for (const [name, descriptor] of Object.entries(before[index] ?? {})) {
    if (descriptor.configurable && Object.getOwnPropertyDescriptor(one, name)?.value !== descriptor.value) {
      Object.defineProperty(one, name, descriptor);
    }
  }
}

export const { getDocument, OPS } = library;

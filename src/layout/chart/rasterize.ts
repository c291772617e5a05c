import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Family, LoadedFont } from '../../fonts/family.ts';

let ready: Promise<void> | null = null;

/** A drawing as a PNG picture at 300 dots to an inch, its text in the report's own fonts. */
export async function rasterized(svg: string, { regular, bold }: Family<LoadedFont>): Promise<Uint8Array> {
  ready ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(
    initWasm,
  );
  await ready;
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 300 / 72 },
    background: '#ffffff',
    font: {
      fontBuffers: [regular.bytes, bold.bytes],
      defaultFontFamily: regular.font.familyName,
      serifFamily: regular.font.familyName,
    },
  });
  try {
    const image = resvg.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}

import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { documented } from '../support/document.ts';
import { pdfIn, textOf } from '../support/pdf.ts';
import { rendered } from '../support/rendered.ts';
import { smallCampaign } from '../support/small-campaign.ts';

/** A report that lacks a submission, and one that lacks nothing. */
const [draft, whole] = [
  documented(smallCampaign({ units: { u1: {}, u2: null } })),
  documented(smallCampaign({ units: { u1: {}, u2: {} } })),
];

it('a draft says so above its title in every format, and nothing else does', async () => {
  const textIn = {
    pdf: async (bytes: Buffer) => textOf((await pdfIn(bytes)).pages[0]?.pieces ?? []),
    docx: (bytes: Buffer) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()),
    html: String,
    md: String,
    xlsx: (bytes: Buffer) => strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? new Uint8Array()),
  } as const;
  for (const [format, read] of Object.entries(textIn)) {
    const name = format as keyof typeof textIn;
    expect(await read(await rendered(await draft, name)), format).toContain('DỰ THẢO');
    expect(await read(await rendered(await whole, name)), format).not.toContain('DỰ THẢO');
  }
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generateCampaign } from '../../../.build/bench/generated-campaign.js';
import { nodeWorld } from '../../../src/disk/node-world.ts';
import type { DocumentTree } from '../../../src/document/tree.ts';
import { programKinds } from '../../../src/intake/document-kinds.ts';
import { letterheadOf } from '../../../src/letterheads/letterheads.ts';
import { build, check } from '../../../src/review.ts';
import { documented } from '../../support/document.ts';
import { exampleReport, variantNames } from '../../support/example-reports.ts';
import { hostileBlocks, paragraph } from '../../support/hostile-blocks.ts';
import { filesOf } from '../../support/memory-world.ts';
import { needs } from '../../support/needs.ts';
import { pdfOf, rendered, treeOf } from '../../support/rendered.ts';
import { example, newFolder } from '../../support/run.ts';
import { certificate, emblemImage, treeFromHtml } from '../../support/sheets.ts';
import { faultsByVeraPdf } from '../../support/vera-pdf.ts';

const party = fileURLToPath(new URL('../fixtures/dang-uy', import.meta.url));

/** The report of a campaign on disk, with what it carries along. */
async function reportOf(folder: string): Promise<Uint8Array> {
  const world = nodeWorld();
  const checked = await check(folder, world);
  const { files } = await build(checked, ['report'], ['pdf'], world);
  return files[0]?.bytes ?? new Uint8Array();
}

/** A document whose charts and tables stand in its text. */
async function withChartsInText(): Promise<DocumentTree> {
  const { tree } = await documented(filesOf(example));
  const charts = tree.blocks.filter(({ kind }) => kind === 'chart');
  return { ...tree, blocks: [...tree.blocks.slice(0, 8), ...charts, ...tree.blocks.slice(8)], annexes: [] };
}

/** Names that would be markup, ends of strings or no glyphs, had nobody thought of them. */
function hostileNames(): DocumentTree {
  const name = '</rdf:li> & <b> (\\) ]]> %% endobj 😀 a\u0323\u0302\u200d\ufe0f';
  const style = letterheadOf().style;
  return {
    name: 'Báo cáo',
    style,
    hasContents: true,
    blocks: [
      { kind: 'title', isDraft: false, type: name, abstract: name },
      { kind: 'heading', level: 0, label: 'Phần I', text: name },
      { kind: 'heading', level: 1, label: 'I.', text: name },
      paragraph(name),
    ],
    sheets: [],
    annexes: [
      { label: name, title: name, reference: name, orientation: 'landscape', blocks: [paragraph(name)] },
    ],
  };
}

describe(
  'PDFs are for archives (PDF/A-3a) and for everybody (PDF/UA-1)',
  needs('REVIEW_FAULTS=all', 'veraPDF'),
  () => {
    it('by the validator that archives have, of every kind of document', async () => {
      const folder = await newFolder();
      const paths: string[] = [];
      const add = async (bytes: Uint8Array) => {
        const path = join(folder, `${paths.length}.pdf`);
        await writeFile(path, bytes);
        paths.push(path);
      };
      const many = await newFolder();
      await generateCampaign(many, 130, { isBrief: true });
      await add(await reportOf(example));
      await add(await reportOf(many));
      for (const variant of variantNames) paths.push(await exampleReport('pdf', variant));
      await add(await rendered(await documented(filesOf(party)), 'pdf'));
      // One unit is to be reminded.
      const files = new Map([...filesOf(example)].filter(([path]) => path !== 'submissions/nghi-thu.yaml'));
      for (const [kind, { formats }] of programKinds) {
        if (formats.includes('pdf')) await add(await rendered(await documented(files, kind), 'pdf'));
      }
      await add((await pdfOf(await withChartsInText())).bytes);
      await add((await pdfOf(hostileNames())).bytes);
      await add(
        (await pdfOf(treeFromHtml(certificate({}) + certificate({ fit: 'phrase' }), emblemImage()))).bytes,
      );
      for (const blocks of Object.values(hostileBlocks)) await add((await pdfOf(treeOf(blocks()))).bytes);
      expect(await faultsByVeraPdf(paths, '3a')).toEqual([]);
      expect(await faultsByVeraPdf(paths, 'ua1')).toEqual([]);
      // What it says of a file that is neither.
      const broken = join(folder, 'broken.pdf');
      const text = Buffer.from(await reportOf(example)).toString('latin1');
      await writeFile(broken, text.replace('<pdfaid:part>3<', '<pdfaid:part>1<'), 'latin1');
      expect(await faultsByVeraPdf([broken], '3a')).not.toEqual([]);
      // Java starts three times, and reads sixty files twice: two minutes where the machine is busy.
    }, 600_000);
  },
);

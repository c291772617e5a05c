import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findingWordsIn } from '../../src/findings.ts';
import { campaignFonts } from '../../src/fonts/campaign-fonts.ts';
import type { ProgramWorld } from '../../src/intake/world.ts';
import type { PreviewState } from '../../src/preview/preview-state.ts';
import { PreviewedCampaign } from '../../src/preview/previewed-campaign.ts';
import { base } from '../support/base-campaign.ts';
import { filesOf, memoryWorld, root } from '../support/memory-world.ts';
import { fonts } from '../support/rendered.ts';
import { edited } from '../support/run.ts';

const templateOfOpening = 'templates/report/opening.hbs';

/** A campaign in memory whose files can be changed, and what was said of it. */
async function previewed() {
  const files = new Map(filesOf(base));
  let held: string | null = null;
  const world: ProgramWorld = {
    ...memoryWorld(files),
    readFile: (path) => memoryWorld(files).readFile(path),
    listFolder: (path) => memoryWorld(files).listFolder(path),
    inspect: (path) => {
      if (held !== null && path.endsWith(held))
        throw Object.assign(new Error(`${path}: EBUSY`), { code: 'EBUSY', syscall: 'stat' });
      return memoryWorld(files).inspect(path);
    },
  };
  let seconds = 0;
  const campaign = new PreviewedCampaign(root, world, {
    readFonts: fonts,
    findingWords: findingWordsIn('vi'),
    timeOfDay: () => {
      seconds += 1;
      return `08:00:${String(seconds).padStart(2, '0')}`;
    },
    failureInWords: (reason) => (reason instanceof Error && 'syscall' in reason ? reason.message : null),
  });
  const states: PreviewState[] = [];
  await campaign.refresh();
  campaign.onState((state) => states.push(state));
  return {
    campaign,
    files,
    states,
    last: () => states.at(-1),
    /** Another program holds what has a path of that end, or nothing. */
    hold: (end: string | null) => {
      held = end;
    },
    write: (name: string, text: string) => {
      files.set(name, new TextEncoder().encode(text));
      return campaign.refresh();
    },
    edit: (name: string, from: string, to: string) => {
      const text = edited(name, new TextDecoder().decode(files.get(name)), [[from, to]]);
      files.set(name, new TextEncoder().encode(text));
      return campaign.refresh();
    },
    page: (format: 'html' | 'md' = 'html') =>
      new TextDecoder().decode(campaign.file('report', format)?.bytes),
  };
}

it('a document is made when it is asked for, once, and anew after a change that it shows', async () => {
  const { campaign, edit, write, page, files } = await previewed();
  expect(campaign.file('report', 'md')).toBeNull();
  const first = await campaign.make('report', 'md');
  expect(first).toMatchObject({ time: '08:00:01', isOlder: false });
  expect(await campaign.make('report', 'md')).toEqual(first);
  await edit('submissions/phuong-an.yaml', 'actual: 98.5', 'actual: 77.5');
  const second = await campaign.make('report', 'md');
  expect(second).toMatchObject({ time: '08:00:02', isOlder: false });
  expect(second?.version).not.toBe(first?.version);
  expect(page('md')).toContain('77,5');
  const news = await campaign.make('tin-bai', 'md');
  // A comment shows in nothing but the report's fingerprint.
  await write('host.yaml', `# Ghi chú.\n${new TextDecoder().decode(files.get('host.yaml'))}`);
  expect(await campaign.make('tin-bai', 'md')).toMatchObject({ version: news?.version, time: '08:00:03' });
  const third = await campaign.make('report', 'md');
  expect(third).toMatchObject({ time: '08:00:03' });
  expect(third?.version).not.toBe(second?.version);
  expect(await campaign.make('no-such', 'md')).toMatchObject({ version: null });
});

it('while there are errors the document from before stays, and is said to be older', async () => {
  const { campaign, edit, last, page } = await previewed();
  const before = await campaign.make('report', 'md');
  await edit('submissions/phuong-an.yaml', 'actual: 98.5', 'actual: 198.5');
  expect(last()).toMatchObject({
    errors: 1,
    documents: expect.arrayContaining([expect.objectContaining({ id: 'report' })]),
  });
  expect(last()?.findings).toEqual([
    expect.objectContaining({
      severity: 'error',
      shown: expect.stringMatching(/^submissions\/phuong-an\.yaml:\d+:\d+$/),
      editor: expect.stringContaining('/campaign/submissions/phuong-an.yaml:'),
    }),
  ]);
  expect(await campaign.make('report', 'md')).toEqual({ ...before, isOlder: true });
  // What had not been made is made of the last that could be.
  expect(await campaign.make('report', 'html')).toMatchObject({ time: '08:00:01', isOlder: true });
  expect(page()).toContain('98,5');
  await edit('submissions/phuong-an.yaml', 'actual: 198.5', 'actual: 97.5');
  expect(last()).toMatchObject({ errors: 0 });
  expect(await campaign.make('report', 'md')).toMatchObject({ time: '08:00:03', isOlder: false });
});

it('a template that fails while it is filled is reported at its line, and the document from before stays', async () => {
  const { campaign, write, last } = await previewed();
  const before = await campaign.make('report', 'html');
  await write(templateOfOpening, '<p>{{period.title}}</p>\n<p>{{nosuch}}</p>');
  expect(await campaign.make('report', 'html')).toEqual({ ...before, isOlder: true });
  expect(last()?.findings).toEqual([
    expect.objectContaining({
      severity: 'error',
      shown: expect.stringMatching(/^templates\/report\/opening\.hbs:2:/),
    }),
  ]);
  await write(templateOfOpening, '<p>Được rồi.</p>');
  expect(await campaign.make('report', 'html')).toMatchObject({ isOlder: false });
  expect(last()).toMatchObject({ errors: 0 });
});

it('review.yaml that is gone and there again', async () => {
  const { campaign, files, last, write } = await previewed();
  const before = await campaign.make('report', 'md');
  files.delete('review.yaml');
  await campaign.refresh();
  expect(last()).toMatchObject({ errors: 1, findings: [{ shown: 'review.yaml:1:1' }] });
  expect(await campaign.make('report', 'md')).toEqual({ ...before, isOlder: true });
  await write('review.yaml', readFileSync(join(base, 'review.yaml'), 'utf8'));
  expect(await campaign.make('report', 'md')).toMatchObject({ version: before?.version, isOlder: false });
});

it('a file that another program holds keeps a document from being made, and ends nothing', async () => {
  const { campaign, hold, last, states } = await previewed();
  hold('templates');
  expect(await campaign.make('report', 'md')).toBeNull();
  expect(last()?.failure).toContain('EBUSY');
  const heard = states.length;
  expect(await campaign.make('report', 'md')).toBeNull();
  // Whoever hears of it asks again: it is said once.
  expect(states).toHaveLength(heard);
  hold(null);
  expect(await campaign.make('report', 'md')).toMatchObject({ version: expect.any(String) });
  expect(last()?.failure).toBeNull();
});

it('what a newer change has overtaken is given up', async () => {
  const { campaign, edit, states } = await previewed();
  const making = campaign.make('report', 'html');
  const looks = [1, 2, 3].map((digit) =>
    edit(
      'submissions/phuong-an.yaml',
      `actual: ${digit === 1 ? '98.5' : `7${digit - 1}.5`}`,
      `actual: 7${digit}.5`,
    ),
  );
  expect(await making).toBeNull();
  await Promise.all(looks);
  // The first of the three had not begun.
  expect(states.map(({ look }) => look)).toEqual([1, 2]);
  await campaign.make('report', 'md');
  expect(new TextDecoder().decode(campaign.file('report', 'md')?.bytes)).toContain('73,5');
});

it('a part of the page leads to its template’s line, and to where its figures and its text were typed', async () => {
  const { campaign, write, page } = await previewed();
  await write(templateOfOpening, '<p>Mở đầu.</p>\n{{#each narrative.situation}}<p>{{this}}</p>{{/each}}');
  await write(
    'host.yaml',
    `${readFileSync(join(base, 'host.yaml'), 'utf8')}narrative:\n  situation:\n    - Tình hình ổn định.\n`,
  );
  await campaign.make('report', 'html');
  const partOf = (text: string) =>
    Number(new RegExp(`data-part="(\\d+)"[^>]*>[^<]*${text}`).exec(page())?.[1]);
  expect(await campaign.places('report', partOf('Mở đầu'))).toMatchObject({
    template: {
      shown: `${templateOfOpening}:1:1`,
      editor: `vscode://file/campaign/${templateOfOpening}:1:1`,
      isOfProgram: false,
      lines: [{ number: 1, text: '<p>Mở đầu.</p>', isMeant: true }, { number: 2 }],
    },
    values: [],
    texts: [],
  });
  expect(await campaign.places('report', partOf('Tình hình ổn định'))).toMatchObject({
    texts: [{ shown: expect.stringMatching(/^host\.yaml:\d+:7$/) }],
  });
  const figure = /data-part="(\d+)"[^>]*><data value="98.5">/.exec(page())?.[1];
  expect(await campaign.places('report', Number(figure))).toMatchObject({
    template: { isOfProgram: true, shown: expect.stringContaining('templates/report/indicator') },
    values: [{ text: expect.stringContaining('98,5'), places: expect.arrayContaining([]), more: 0 }],
  });
  expect(await campaign.places('report', 100_000)).toBeNull();
  expect(await campaign.places('no-such', 0)).toBeNull();
});

it('a file kept is the one that build makes, but for what web pages say of where their parts come from', async () => {
  const { campaign, page, files } = await previewed();
  await campaign.make('report', 'html');
  await campaign.make('report', 'md');
  const { build, check } = await import('../../src/review.ts');
  const world = memoryWorld(files);
  const built = await build(await check(root, world), ['report'], ['html', 'md'], world);
  const data = /<script type="application\/json".*?<\/script>/s;
  const texts = built.files.map(({ bytes }) => new TextDecoder().decode(bytes).replace(data, ''));
  expect([
    page().replace(/ data-part="\d+"/g, ''),
    new TextDecoder().decode(campaign.file('report', 'md')?.bytes),
  ]).toEqual(texts);
});

it('fonts that have not changed are not read again', async () => {
  const { keptFonts } = await import('../../src/preview/kept-fonts.ts');
  const { check } = await import('../../src/review.ts');
  const world = memoryWorld(filesOf(base));
  const { review } = await check(root, world);
  if (review === null) throw new Error('no review');
  const kept = keptFonts(async () => 1);
  const first = await kept(root, review.campaign, world);
  expect(await kept(root, review.campaign, world)).toBe(first);
  expect(first.regular.font.familyName).toBe(
    (await campaignFonts(root, review.campaign, world)).regular.font.familyName,
  );
});

import { mkdir, readdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, type Checked, check } from '../../src/index.ts';
import { baseCampaign } from '../support/base-campaign.ts';
import { wordsOf, world } from '../support/report.ts';
import { editedExample, run, writeTemplate } from '../support/run.ts';

describe('templates of the campaign', () => {
  let campaign = '';
  let checked: Checked;
  beforeAll(async () => {
    campaign = await baseCampaign();
    checked = await check(campaign, world);
  });

  it('take the place of the program’s', async () => {
    const campaign = await editedExample({});
    await writeTemplate(campaign, 'closing.hbs', '<p>Câu kết riêng của {{host.name}}./.</p>');
    await writeTemplate(
      campaign,
      'part-two.hbs',
      '<part><heading>PHẦN RIÊNG</heading><section><heading>Mục</heading><p>Chữ</p></section></part>',
    );
    const text = await wordsOf(campaign);
    expect(text).toContain('Câu kết riêng của Ủy ban nhân dân thị xã Cửa Lò./.');
    expect(text).toContain('Phần II. PHẦN RIÊNG I. Mục Chữ');
  });

  it.each([
    ['<p>x</p>\n<p>{{{title}}}</p>', '2:4', 'template-unescaped'],
    ['<p>{{titel}}</p>', '1:6', 'template-field'],
    [
      '<p>\n{{#if narrative.opening}}{{/if}}{{#each narrative.openin}}x{{/each}}</p>',
      '2:41',
      'template-field',
    ],
    ['<p>{{constructor}}</p>', '1:6', 'template-field'],
    ['<p>{{#each programmes}}{{../title}}{{__proto__}}{{/each}}</p>', '1:38', 'template-field'],
    ['<p>{{host}}</p>', '1:4', 'template-not-text'],
    ['<p>{{log title}}</p>', '1:6', 'template-field'],
    ['<p>\n{{#if title}}</p>', '2:1', 'template-syntax'],
    ['<p>\n{{#if title}}x{{/each}}</p>', '2:1', 'template-syntax'],
    ['<p>{{title</p>', '1:6', 'template-syntax'],
    ['<p>{{> peple}}</p>', '1:4', 'unknown-template'],
    ['{{> closing}}', '1:1', 'template-recursion'],
    ['<p>{{counted}}</p>', '1:6', 'template-helper'],
    ['{{chart}}', '1:3', 'template-helper'],
    ['<p>x</p>\n{{chart "rating"}}', '2:9', 'unknown-chart'],
    ['<p>x{{chartReference "rating"}}</p>', '1:22', 'unknown-chart'],
    ['<p>x{{chartReference}}</p>', '1:7', 'template-helper'],
    ['{{chart "ratings" programme="x"}}', '1:29', 'unknown-chart'],
    ['<p>x{{annexReference "rating"}}</p>', '1:22', 'unknown-annex'],
    ['<p>x{{annexReference year}}</p>', '1:7', 'template-helper'],
    ['<p>x{{annexReference}}</p>', '1:7', 'template-helper'],
    ['<chart><p>x</p></chart>', '1:8', 'template-element'],
    ['<table><tbody><tr><td formula="half">1</td></tr></tbody></table>', '1:19', 'template-element'],
    ['<p>Xem <a href="http://example.org">x</a></p>', '1:8', 'template-element'],
    ['<p>a</p>\n<iframe src="/etc/passwd"></iframe>', '2:1', 'template-element'],
    ['<script>1</script>', '1:1', 'template-element'],
    ['<ul><p>x</p></ul>', '1:5', 'template-element'],
    ['<letterhead><foo>x</foo></letterhead>', '1:13', 'template-element'],
    ['<table><caption>x</caption></table>', '1:8', 'template-element'],
    ['Chữ ngoài đoạn', '1:1', 'template-loose-text'],
    ['<p>x</p>\n<<<<<<< HEAD\n<p>A</p>\n=======\n<p>B</p>\n>>>>>>> x\n', '2:1', 'merge-conflict'],
    ['<p>Pháº¡m VÄƒn BÃ¬nh</p>', '1:4', 'text-misread'],
  ])('are refused with the place and the reason: %s', async (text, at, code) => {
    await writeTemplate(campaign, 'closing.hbs', text);
    const { files, findings } = await build(checked, ['report'], ['md'], world);
    expect(files).toEqual([]);
    expect(
      findings.map(({ place: { source, start }, ...found }) => {
        const { line, column } = source.position(start);
        return [found.severity, found.code, source.path, `${line}:${column}`];
      }),
    ).toEqual([['error', code, 'templates/report/closing.hbs', at]]);
  });

  it('that are refused fail a build, which writes nothing and says where', async () => {
    const campaign = await baseCampaign();
    await writeTemplate(campaign, 'closing.hbs', '<p>{{titel}}</p>');
    const { status, stdout, stderr } = await run(['build', campaign]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('templates/report/closing.hbs:1:6 lỗi [template-field]');
    expect(stderr).toContain('Chưa ghi văn bản nào');
    expect(await readdir(campaign)).not.toContain('out');
  });

  it('leave alone what lies beside them and is none', async () => {
    const campaign = await baseCampaign();
    for (const name of ['README', 'ghi chú', 'closing.hbs.bak']) await writeTemplate(campaign, name, '{{');
    expect(await run(['build', campaign, '-f', 'md'])).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('templates that are links', () => {
  it.each([
    ['out of the folder', '/etc/hostname', 'closing.hbs'],
    ['to a folder elsewhere', tmpdir(), 'elsewhere'],
    ['round in a circle', '.', 'again'],
  ])('are refused where they lead %s', async (_, target, name) => {
    const campaign = await baseCampaign();
    await mkdir(join(campaign, 'templates', 'report'), { recursive: true });
    await symlink(target, join(campaign, 'templates', 'report', name));
    const result = await run(['build', campaign]);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain(`templates/report/${name}:1:1 lỗi [template-outside]`);
  });

  it('are read where they stay within it', async () => {
    const campaign = await baseCampaign();
    await writeTemplate(campaign, 'part-two.hbs', '<p>Lời kết riêng./.</p>');
    await symlink('part-two.hbs', join(campaign, 'templates', 'report', 'closing.hbs'));
    expect(await wordsOf(campaign)).toContain('Lời kết riêng./.');
  });
});

// Makes up campaigns of any size, for the benchmark: the rules of the example, other units and figures, and texts as long as
// offices write them, so that a submission takes 8 to 12 kB. The same at every call.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { parseDocument, stringify, visit } from 'yaml';
import { briefNarrativeOf, narrativeOf } from './generated-narrative.js';

const example = new URL('../../examples/cua-lo-2023/', import.meta.url);

/** How many units share a cluster. */
const clusterSize = 10;

/** Systems let a program have so many files open. */
const openedAtOnce = 500;

/**
 * Writes a campaign with `count` units, each with a submission; the same at every call.
 * @param {string} folder made anew
 * @param {number} count
 * @param {{ readonly isBrief?: boolean, readonly first?: number }} [options] whether submissions have a single sentence each, and
 *   how many units there are before these in other campaigns, of which none has the same figures and texts
 */
export async function generateCampaign(folder, count, { isBrief = false, first = 0 } = {}) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(`${folder}/submissions`, { recursive: true });
  for (const name of ['review.yaml', 'host.yaml']) await cp(new URL(name, example), `${folder}/${name}`);
  const ids = Array.from({ length: count }, (_, index) => `don-vi-${first + index + 1}`);
  await writeFile(`${folder}/review.yaml`, await campaignText(ids));
  await writeFile(`${folder}/host.yaml`, await hostText(ids));
  for (let begin = 0; begin < ids.length; begin += openedAtOnce) {
    await Promise.all(
      ids
        .slice(begin, begin + openedAtOnce)
        .map((id, at) =>
          writeFile(`${folder}/submissions/${id}.yaml`, submissionText(id, first + begin + at, isBrief)),
        ),
    );
  }
}

/** @param {readonly string[]} ids */
async function campaignText(ids) {
  const document = parseDocument(await readFile(new URL('review.yaml', example), 'utf8'));
  const units = ids.map((id, index) => ({ id, name: `phường Minh Họa ${index + 1}`, kind: 'ward' }));
  document.set('units', document.createNode(units, { flow: false }));
  const clusters = [];
  for (let at = 0; at < ids.length; at += clusterSize) {
    const number = at / clusterSize + 1;
    const members = ids.slice(at, at + clusterSize);
    clusters.push({ id: `cum-${number}`, name: `Cụm an toàn làm chủ số ${number}`, members });
  }
  document.set('clusters', document.createNode(clusters));
  return document.toString({ lineWidth: 0 });
}

/** @param {readonly string[]} ids */
async function hostText(ids) {
  const document = parseDocument(await readFile(new URL('host.yaml', example), 'utf8'));
  const ratings = Object.fromEntries(
    ids.map((id, index) => [id, { 'co-so-vung-manh': { level: 'vung-manh', score: 80 + (index % 10) } }]),
  );
  const clusters = Object.fromEntries(
    Array.from({ length: Math.ceil(ids.length / clusterSize) }, (_, index) => [
      `cum-${index + 1}`,
      { 'co-so-vung-manh': { level: 'vung-manh' } },
    ]),
  );
  document.set('ratings', document.createNode({ units: ratings, clusters }));
  document.delete('awards');
  document.set('commitments', []);
  // What is taken of the example's units is not there.
  visit(document, { Map: (_, map) => (map.has('from') ? visit.REMOVE : undefined) });
  return document.toString({ lineWidth: 0 });
}

/**
 * A submission as a clerk types it, with the comments of the form that it was typed into.
 * @param {string} unit
 * @param {number} index
 * @param {boolean} isBrief
 */
function submissionText(unit, index, isBrief) {
  const head = `# Báo cáo của phường Minh Họa ${index + 1} năm 2023. SỐ LIỆU MINH HỌA.\n`;
  const body = stringify(submission(unit, index, isBrief), { lineWidth: 110 });
  return (
    head + body.replace(/^(indicators|awards|narrative):$/gm, (line, key) => `\n# ${commentOf[key]}\n${line}`)
  );
}

/** @type {Readonly<Record<string, string>>} */
const commentOf = {
  indicators:
    'Kế hoạch (target), thực hiện (actual), cùng kỳ năm trước (previous); số thập phân dùng dấu chấm.',
  awards: 'Chỉ ghi khen thưởng đã có quyết định trong năm.',
  narrative: 'Mỗi gạch đầu dòng là một đoạn văn; viết đủ chủ ngữ, có số liệu kèm theo.',
};

/**
 * @param {string} unit
 * @param {number} index
 * @param {boolean} isBrief
 */
function submission(unit, index, isBrief) {
  const figure = (/** @type {number} */ base) => base + (index % 7);
  const count = (/** @type {number} */ base) => ({ actual: figure(base + 1), previous: figure(base) });
  const planned = (/** @type {number} */ base) => ({ target: figure(base), ...count(base) });
  const tenths = (/** @type {number} */ number) => Number((number / 10).toFixed(1));
  const award = (/** @type {object[]} */ recipients) => ({
    form: 'giay-khen',
    authority: 'ubnd-thi-xa',
    programme: 'quoc-phong-an-ninh',
    decision: { number: '903/QĐ-UBND', date: '2023-11-10' },
    recipients,
  });
  return {
    unit,
    year: 2023,
    submitted: `2023-11-${10 + (index % 20)}`,
    ratings: {
      'co-so-vung-manh': { level: 'vung-manh', score: 80 + ((index * 7) % 10) },
      'phong-trao-an-ninh': { level: ['xuat-sac', 'kha', 'trung-binh'][index % 3] },
    },
    indicators: {
      'tuyen-quan': planned(8),
      'huan-luyen-dan-quan': { actual: tenths(970 + (index % 30)), previous: 96.5 },
      'boi-duong-kien-thuc': planned(120),
      'luyen-tap-cuu-nan': planned(2),
      'quy-den-on-dap-nghia': { target: 40, actual: tenths(401 + (index % 50)), previous: 39.7 },
      'mo-hinh-tu-quan': planned(3),
      'khoi-dat-chuan': planned(7),
      'tuan-tra-phoi-hop': count(90),
      'trao-doi-thong-tin': planned(12),
      'vu-pham-phap': { actual: figure(5), previous: figure(6) },
      'vu-kham-pha': { actual: figure(4), previous: figure(4) },
      'hoa-giai': count(12),
      'tin-bao': count(40),
    },
    awards: [
      award([
        { kind: 'collective', name: `Tập thể Minh Họa ${index + 1}` },
        { kind: 'individual', name: `Nguyễn Văn M${index + 1}`, position: 'Công chức phường' },
      ]),
    ],
    narrative: isBrief ? briefNarrativeOf(index) : narrativeOf(index),
  };
}

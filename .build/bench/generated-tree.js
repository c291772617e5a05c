// A country's campaign and those of its provinces, for the benchmark: what the provinces roll up is what the country reads.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { generateCampaign } from './generated-campaign.js';

/** @typedef {{ readonly campaign: string, readonly unit: string }} Province its folder, and its id in the country's campaign */

/**
 * Writes campaigns in which every commune has submitted, and a country's to which no province has.
 * @param {string} folder made anew
 * @param {number} provinces
 * @param {number} communes of all provinces
 * @returns {Promise<{ readonly country: string, readonly provinces: readonly Province[] }>}
 */
export async function generateTree(folder, provinces, communes) {
  await rm(folder, { recursive: true, force: true });
  const country = join(folder, 'country');
  await generateCampaign(country, provinces);
  await rm(join(country, 'submissions'), { recursive: true });
  await mkdir(join(country, 'submissions'));
  await writeHostWithoutRatings(join(country, 'host.yaml'));
  /** @type {Province[]} */
  const below = [];
  let first = 0;
  for (let index = 0; index < provinces; index += 1) {
    const campaign = join(folder, `province-${index + 1}`);
    const share = Math.floor(communes / provinces) + (index < communes % provinces ? 1 : 0);
    await generateCampaign(campaign, share, { first });
    first += share;
    below.push({ campaign, unit: `don-vi-${index + 1}` });
  }
  return { country, provinces: below };
}

/** Communes are rated by their provinces. @param {string} path */
async function writeHostWithoutRatings(path) {
  const document = parseDocument(await readFile(path, 'utf8'));
  document.delete('ratings');
  await writeFile(path, document.toString({ lineWidth: 0 }));
}

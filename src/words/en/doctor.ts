import type { DoctorWords } from '../../doctor/words.ts';
import { machine } from './machine.ts';

export const doctor: DoctorWords = {
  program: 'Program',
  fonts: 'Fonts',
  campaign: 'Campaign',
  schemas: 'Schemas for editors',
  staleSchemas: (files) =>
    `${files} no longer match the program or review.yaml. Remove them and run: review init <campaign-dir>.`,
  writing: 'Writing reports',
  oldNode: (version) => `${version} is too old: install Node.js 20.19 or later from nodejs.org.`,
  incomplete: (what) => `missing or broken: ${what}. Install the program again: npm ci.`,
  faulty: (root) => `${root}: review.yaml has errors. Run: review validate.`,
  noCampaign: (path) =>
    `"${path}" lies in no campaign, so only the machine and the program were looked at. For a campaign: review doctor <its folder>.`,
  unwritable: machine,
};

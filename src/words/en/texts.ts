import type { TextsWords } from '../../texts/words.ts';

export const texts: TextsWords = {
  documentType: 'LIST',
  title: (year) => `What units wrote in ${year ?? '…'}`,
  counts: (written, picked) =>
    written === 0
      ? 'There are no paragraphs.'
      : `Paragraphs: ${written}; the report takes ${picked}, and does not print the other ${written - picked}.`,
  howToPick:
    'To take one, write into the part of the same name in host.yaml: { from: the reference before the paragraph }; to word it otherwise, add as: your words.',
  pickedAt: (places) => `taken at ${places.join(', ')}`,
  notPicked: 'not taken',
  offered: 'May go to “Tồn tại, hạn chế” (limitations)',
  offeredUnknown: 'The campaign has errors, so that no figures are known (see: review validate).',
};

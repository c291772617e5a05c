import { ImageRun, Paragraph } from 'docx';
import type { Image, Sheet } from '../../document/tree.ts';
import { imageSize } from '../../layout/blocks/image.ts';
import { textWidth } from '../../layout/paper.ts';
import type { DrawingNumbers } from './drawing.ts';
import { styleIds, twips } from './styles.ts';

/** How many points the library takes for a dot of a screen, by which it measures pictures. */
const pointsPerDot = 0.75;

/** A picture in the middle of the page, as its file has it. */
export function imageParagraph(
  image: Image,
  orientation: Sheet['orientation'],
  numbers: DrawingNumbers,
): Paragraph {
  const { width, height } = imageSize(image, textWidth(orientation));
  const id = numbers.next();
  const picture = new ImageRun({
    type: image.file.type === 'png' ? 'png' : 'jpg',
    data: image.file.bytes,
    transformation: { width: width / pointsPerDot, height: height / pointsPerDot },
    altText: { id: String(id), name: `Hình ${id}`, description: image.alternative },
  });
  return new Paragraph({
    style: styleIds.line,
    ...(image.gap === 0 ? {} : { spacing: { before: twips(image.gap) } }),
    children: [picture],
  });
}

import type { Image } from '../../document/tree.ts';
import type { Flowing } from '../flow.ts';
import { part } from '../pages.ts';
import { panel, wholeColumn } from '../panel.ts';
import { roomIn, type Setting } from '../setting.ts';

/** A picture in the middle of the page. */
export function imageBlock(image: Image, setting: Setting): Flowing {
  const figure = part('Figure', [], { alternative: image.alternative });
  const column = wholeColumn(setting);
  column.image(image.file, imageSize(image, roomIn(setting).width), figure);
  return panel([column], setting, { above: image.gap, below: 0, kept: 'whole', structure: [figure] });
}

/** How large a picture is set, in points: as high as it is to be, unless it would be too wide. @param room how wide it may be */
export function imageSize(
  { file, height }: Image,
  room: number,
): Readonly<Record<'width' | 'height', number>> {
  const width = (height * file.width) / file.height;
  const scale = Math.min(1, room / width);
  return { width: scale * width, height: scale * height };
}

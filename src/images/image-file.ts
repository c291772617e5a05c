import { most } from '../limits.ts';
import { jpegHead } from './jpeg.ts';
import { type PngPixels, pngHead, pngPixels } from './png.ts';

/** A picture of the campaign's own, such as an emblem, as its file has it. */
export interface ImageFile {
  readonly type: 'png' | 'jpeg';
  /** In dots. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  /** Whether it is in greys alone; of a JPEG, whose file is kept as it is. */
  readonly isGrey: boolean;
  /** Its dots, as a paper shows them; `null` for a JPEG, which others read. */
  readonly pixels: PngPixels | null;
}

/** Why a file can't be used as a picture. */
export type ImageProblem = 'type' | 'damaged' | 'dots' | 'print';

/** A picture, or why its file is none that every format can show. It is read whole, so that no format stumbles over it. */
export function imageFile(bytes: Uint8Array): ImageFile | ImageProblem {
  const type = typeOf(bytes);
  if (type === null) return 'type';
  const head = type === 'png' ? pngHead(bytes) : jpegHead(bytes);
  if (head === null) return 'damaged';
  const { width, height } = head;
  if (width * height > most.imageDots) return 'dots';
  if ('components' in head) {
    // Four are inks of a press, which screens show each in its own way, and archives refuse.
    if (head.components !== 1 && head.components !== 3) return 'print';
    return { type: 'jpeg', width, height, bytes, isGrey: head.components === 1, pixels: null };
  }
  const pixels = pngPixels(bytes, head);
  return pixels === null ? 'damaged' : { type: 'png', width, height, bytes, isGrey: false, pixels };
}

/** What a file is by its first bytes, whatever it is called. */
function typeOf(bytes: Uint8Array): ImageFile['type'] | null {
  const begins = (...signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  return begins(0xff, 0xd8, 0xff) ? 'jpeg' : null;
}

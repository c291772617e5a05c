/** What a JPEG says of itself. */
interface JpegHead {
  /** In dots. */
  readonly width: number;
  readonly height: number;
  /** 1: greys; 3: colours; 4: inks of a press. */
  readonly components: number;
}

const marker = { start: 0xd8, end: 0xd9, scan: 0xda } as const;

/** Those of a frame's head, which says how large the picture is; the others in their row are of something else. */
const isFrame = (code: number) => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);

/** Reads a JPEG's head (ITU T.81, B); `null` where the file is damaged: cut off, or no frame before its scan. */
export function jpegHead(bytes: Uint8Array): JpegHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isComplete(bytes)) return null;
  let head: JpegHead | null = null;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (view.getUint8(at) !== 0xff) return null;
    const code = view.getUint8(at + 1);
    // What fills up.
    if (code === 0xff) {
      at += 1;
      continue;
    }
    if (code === marker.scan) return head;
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return null;
    if (isFrame(code)) {
      if (length < 8) return null;
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      if (width === 0 || height === 0) return null;
      head = { width, height, components: view.getUint8(at + 9) };
    }
    at += 2 + length;
  }
  return null;
}

/** Whether a file ends as a picture does; cameras write more behind it. */
function isComplete(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 2; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === marker.end) return true;
  }
  return false;
}

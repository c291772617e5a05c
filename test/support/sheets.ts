import { SourceText } from '../../src/diagnostics/source-text.ts';
import { documentFromHtml } from '../../src/document/read-html.ts';
import type { DocumentTree } from '../../src/document/tree.ts';
import type { CampaignImage } from '../../src/images/campaign-image.ts';
import { imageFile } from '../../src/images/image-file.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';
import { emblem } from './pictures.ts';

/** A certificate as a template writes it. */
export const certificate = ({ name = 'Nguyễn Văn A', fit = 'name', reason = 'Đã có thành tích' }): string =>
  `<sheet orientation="landscape" frame="ornaments">
    <img height="50">
    <line size="15" bold>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</line>
    <line size="15" bold rule="full">Độc lập - Tự do - Hạnh phúc</line>
    <line size="40" bold colour="red" gap="12">GIẤY KHEN</line>
    <line size="26" bold fit="${fit}" gap="10" heading>${name}</line>
    <line size="16" italic gap="8">${reason}</line>
    <signature gap="20"><place-date>Cửa Lò, ngày      tháng 12 năm 2023</place-date>
      <capacity>CHỦ TỊCH</capacity><name>Trần Thị B</name><beside>Vào sổ vàng số: …</beside></signature>
  </sheet>`;

/** What a template wrote as a document in the state's style, in which no text prints a value. */
export function treeFromHtml(html: string, image: CampaignImage | null = null): DocumentTree {
  const source = new SourceText('mau.hbs', '');
  const { style } = letterheadOf();
  const placeOf = (start: number, literal: string) => ({ source, start, end: start + literal.length });
  const resolve = (text: string) => [{ text, value: null }];
  const written = documentFromHtml(html, placeOf, { style, annexes: null, resolve, image });
  return { ...written, name: 'Giấy khen', style, hasContents: false };
}

/** A picture of two dots for the places that templates have for one. */
export function emblemImage(): CampaignImage {
  const file = imageFile(emblem);
  if (typeof file === 'string') throw new Error(file);
  return { file, alternative: 'Biểu trưng', path: 'emblem.png' };
}

import { slug } from '../vietnamese/slug.ts';

/** What a column of a table of units holds. */
export type ColumnRole = 'name' | 'id' | 'kind' | 'order';

const kindWords =
  'xa|phuong|thi-tran|dac-khu|thon|xom|ban|lang|ap|khoi|khu-pho|to-dan-pho|tdp|huyen|quan|thi-xa|thanh-pho|tinh|truong|phong|co-so|don-vi|co-quan|dia-phuong|to-chuc';

/** What columns of names are called, the surest first: "Tên đơn vị", "Tên xã, phường", "Đơn vị báo cáo", "Thôn, xóm". */
const nameHeadings = [
  /^ten-don-vi(?:-.*)?$/,
  new RegExp(`^ten(?:-cac|-goi)?-(?:${kindWords})(?:-.*)?$`),
  /^ten(?:-goi|-day-du)?$/,
  new RegExp(
    `^(?:cac-)?(?:${kindWords})(?:-(?:va|hoac|${kindWords}))*(?:-(?:bao-cao|nop-bao-cao|nop|truc-thuoc|hanh-chinh|cap-xa))?$`,
  ),
  /^(?:unit|units|unit-name|name|names|ward|commune)$/,
];

const otherHeadings: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:stt|tt|so-tt|so-thu-tu|thu-tu|no|nr)$/, 'order'],
  [new RegExp(`^(?:ma|ma-so|ma-dinh-danh|ma-(?:${kindWords})|id|code)$`), 'id'],
  [new RegExp(`^(?:loai|loai-hinh|nhom|phan-loai|loai-(?:${kindWords})|kind|type)$`), 'kind'],
];

/** What other columns are called that say nothing of units' names. */
const ignored =
  /^(?:ghi-chu|dia-chi|dien-thoai|so-dien-thoai|email|nguoi-.*|ho-(?:va-)?ten|can-bo.*|lanh-dao.*|chuc-vu|dan-so|dien-tich|so-.*|note|notes)$/;

/** What a column holds by its heading, and how sure that is, 0 the most; `null` where the heading says nothing of it. */
function roleOfHeading(cell: string): { readonly role: ColumnRole; readonly rank: number } | null {
  if (/^(?:#|№)$/.test(cell.trim())) return { role: 'order', rank: 0 };
  const id = slug(cell) ?? '';
  const other = otherHeadings.find(([pattern]) => pattern.test(id));
  if (other !== undefined) return { role: other[1], rank: 0 };
  const rank = nameHeadings.findIndex((pattern) => pattern.test(id));
  return rank === -1 || ignored.test(id) ? null : { role: 'name', rank };
}

/** Whether a heading is known, and not that of names. */
const isOther = (cell: string) => roleOfHeading(cell) !== null || ignored.test(slug(cell) ?? '');

/** The columns of a row of headings by what they hold; `null` where a row is none. */
export function columnsByHeadings(row: readonly string[]): ReadonlyMap<ColumnRole, number> | null {
  const columns = new Map<ColumnRole, number>();
  const ranks = new Map<ColumnRole, number>();
  let strangers = 0;
  for (const [at, cell] of row.entries()) {
    if (cell === '') continue;
    const found = roleOfHeading(cell);
    if (found === null) strangers += ignored.test(slug(cell) ?? '') ? 0 : 1;
    else if (found.rank < (ranks.get(found.role) ?? Number.POSITIVE_INFINITY)) {
      columns.set(found.role, at);
      ranks.set(found.role, found.rank);
    }
  }
  // "STT" stands above no unit: beside it is a name, whatever it is called.
  if (columns.has('order') && !columns.has('name')) {
    const at = row.findIndex(
      (cell, column) => cell !== '' && column !== columns.get('order') && !isOther(cell),
    );
    if (at !== -1) return new Map([...columns, ['name', at]]);
  }
  // "Phường;A" may be a unit, but "Tên;Trưởng thôn" and "STT;Phường;Dân tộc" are headings.
  const isSure = columns.size > 1 || strangers === 0 || (ranks.get('name') ?? 9) < 3;
  return columns.has('name') && isSure ? columns : null;
}

import type { CampaignFile } from '../intake/schema.generated.ts';
import { longDate } from '../vietnamese/dates.ts';

/**
 * The legal documents that a campaign cites, by type and number, "Nghị định số 03/2019/NĐ-CP", with what is said besides
 * where one is cited for the first time: "ngày 05 tháng 9 năm 2019 của Chính phủ về …" (NĐ 30, F24).
 */
export function citationsOf({ citations = [] }: CampaignFile): ReadonlyMap<string, string> {
  return new Map(
    citations.map(({ type, number, date, issuer, abstract }) => [
      `${type} số ${number}`,
      `${longDate(date)} của ${issuer} ${abstract}`,
    ]),
  );
}

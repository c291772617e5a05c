import { type DraftCampaign, isToSendRollup } from '../campaign/campaign.ts';
import type { DraftReview } from '../campaign/review.ts';
import { formOf } from '../forms/form.ts';
import { actualFigures, previousFiguresOf } from '../forms/previous-figures.ts';
import { formText } from '../forms/yaml/form-text.ts';
import { formsFolder, hostFileName } from '../intake/campaign-listing.ts';
import { fileNameOfUnit } from '../intake/file-names.ts';
import { editorFiles } from './editor-files.ts';
import { hostText } from './host-text.ts';

/**
 * The text of everything beside review.yaml that a campaign begins with, by paths from the campaign's folder.
 * @param lastYear whose figures stand in the forms; `null` where there is none
 */
export function newFiles(campaign: DraftCampaign, lastYear: DraftReview | null): [string, string][] {
  const none = new Map<string, string>();
  const figuresOf = lastYear === null ? () => none : previousFiguresOf(campaign, lastYear);
  return [
    [hostFileName, hostText(campaign, lastYear === null ? none : actualFigures(lastYear, null))],
    ...[...campaign.units.values()].flatMap(({ value: unit }): [string, string][] => {
      const form = isToSendRollup(campaign, unit) ? null : formOf(campaign, unit, figuresOf(unit.id));
      return form === null ? [] : [[formPath(unit.id), formText(form)]];
    }),
    // An empty folder, so that there is a place to put what comes in.
    ['submissions/.gitkeep', ''],
    ['.gitattributes', lineEnds],
    ...editorFiles(campaign),
  ];
}

/** Git on Windows gives files other line ends than it keeps, unless something says otherwise. */
const lineEnds = '# Mọi máy dùng chung một kiểu kết thúc dòng.\n* text=auto eol=lf\n';

/** Where a unit's form lies, from the campaign's folder. */
export function formPath(unitId: string): string {
  return `${formsFolder}/${fileNameOfUnit(unitId)}`;
}

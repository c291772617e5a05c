import Big from 'big.js';
import type { IndicatorTable } from '../../aggregation/summary.generated.ts';
import { isPlaceName, type PlaceName, placesIn, withoutPlaces } from '../../campaign/sentence-places.ts';
import { printedNumber } from '../printed.ts';
import { figureInSentence, type Words } from '../sentence-figures.ts';
import { ofTotal } from '../sources.ts';

/** A sentence of the campaign's with its figures. */
export interface FilledSentence {
  readonly words: Words;
  /** The figures that stand in it. */
  readonly shown: ReadonlySet<PlaceName>;
}

/**
 * An indicator's sentence as the campaign words it, with its figures. What has none is left out with the slash before
 * it or the brackets around it.
 * @returns `null` where it cannot be left out: the sentence does not hold without it
 */
export function filledSentence(
  sentence: string,
  table: IndicatorTable,
  denominator: IndicatorTable | null,
): FilledSentence | null {
  const { actual, target, previous } = table;
  const figures: Readonly<Record<PlaceName, string | null>> = {
    actual,
    target,
    previous,
    denominator: denominator?.actual ?? null,
  };
  const holding = withoutPlaces(sentence, (name) => !isPlaceName(name) || figures[name] === null);
  if (holding === null) return null;
  const trimmed = ofNothing(holding, actual)
    .trim()
    .replace(/(?<![\s.,;:])[\s.,;:]+$/, '');
  const shown = new Set<PlaceName>();
  const words: Words[number][] = [];
  let end = 0;
  for (const { name, offset, length } of placesIn(trimmed)) {
    const digits = isPlaceName(name) ? figures[name] : null;
    if (!isPlaceName(name) || digits === null) continue;
    words.push(trimmed.slice(end, offset));
    end = offset + length;
    shown.add(name);
    const printed =
      name === 'denominator' && denominator !== null
        ? figureInSentence(digits, denominator.unitOfMeasure, ofTotal(denominator, 'actual'))
        : figureInSentence(
            digits,
            table.unitOfMeasure,
            ofTotal(table, name === 'denominator' ? 'actual' : name),
          );
    // The campaign may have written the sign itself.
    words.push(/^\s*%/.test(trimmed.slice(end)) ? unsigned(printed) : printed);
  }
  words.push(trimmed.slice(end));
  return { words: words.filter((word) => word !== ''), shown };
}

function unsigned(printed: ReturnType<typeof figureInSentence>) {
  const { text, value } = printed;
  return value.kind === 'number'
    ? printedNumber(text.replace(/%$/, ''), value.digits, value, value.unit)
    : printed;
}

/** A sentence that says that something happened, of nothing: "Không xảy ra vụ …", not "Xảy ra 0 vụ …". */
function ofNothing(sentence: string, actual: string | null): string {
  const happening =
    /^\s*(xảy ra|có|còn|phát hiện|phát sinh|tiếp nhận|tổ chức|tiến hành|kết nạp|hòa giải|hòa giải thành) \{actual\} /iu.exec(
      sentence,
    );
  if (happening === null || actual === null || !new Big(actual).eq(0)) return sentence;
  const [whole, verb = ''] = happening;
  return `không ${verb.toLocaleLowerCase('vi')} ${sentence.slice(whole.length)}`;
}

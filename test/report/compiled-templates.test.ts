import Handlebars from 'handlebars';
import { describe, expect, it, vi } from 'vitest';
import { FindingError } from '../../src/diagnostics/finding.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { nodeWorld } from '../../src/index.ts';
import { defaultLetterhead } from '../../src/letterheads/letterheads.ts';
import { chartsOf } from '../../src/report/charts.ts';
import { compiledTemplates } from '../../src/report/compiled-templates.generated.js';
import { fillTemplate } from '../../src/report/fill-template.ts';
import { withoutReferences } from '../../src/report/references.ts';
import { bounds } from '../../src/report/template-bounds.ts';
import { type Templates, templatesOfKind, withLetterhead } from '../../src/report/templates.ts';
import { reportContentOf, reviewOf, viewOfReport } from '../support/review.ts';
import { example } from '../support/run.ts';

const world = nodeWorld();
const programs = await templatesOfKind(world, [world.programFolder], 'report');
const content = reportContentOf(await reviewOf(example));
const view = viewOfReport(content);
const charts = chartsOf(content.campaign, content.summary);

const compiled = withLetterhead(programs, defaultLetterhead);

/** The same, each with a further end of line: no such text has been compiled before. */
const parsed: Templates = new Map(
  [...compiled].map(([name, { path, text }]) => [name, new SourceText(path, `${text}\n`)]),
);

/** What templates write, or the finding: its code, place and arguments. */
function outcome(templates: Templates, given: object, limits: Partial<typeof bounds> = {}) {
  try {
    return withoutReferences(fillTemplate(templates, 'report', given, charts, { ...bounds, ...limits }).html);
  } catch (reason) {
    if (!(reason instanceof FindingError)) throw reason;
    const { code, args, place } = reason.finding;
    return { code, args, path: place.source.path, start: place.start, end: place.end };
  }
}

describe('the program’s templates', () => {
  it('are all compiled when the program is made: else `npm run generate` was left out', () => {
    expect([...programs.values()].filter(({ text }) => !compiledTemplates.has(text))).toEqual([]);
    expect([...parsed.values()].filter(({ text }) => compiledTemplates.has(text))).toEqual([]);
  });

  it('write, without being parsed, what they write where they are compiled as they are filled', () => {
    const parse = vi.spyOn(Handlebars, 'parse');
    const html = outcome(compiled, view);
    expect(parse).not.toHaveBeenCalled();
    expect(html).toContain('</annex>');
    expect(outcome(parsed, view)).toBe(html);
    expect(parse).toHaveBeenCalledTimes(parsed.size);
    parse.mockRestore();
  });

  it.each([
    ['a value is missing', { ...view, period: {} }, {}, 'template-field'],
    ['a value is of another kind', { ...view, title: { of: 'what' } }, {}, 'template-not-text'],
    ['they take too many steps', view, { steps: 150 }, 'template-too-large'],
    ['they write too much', view, { characters: 9000 }, 'template-too-large'],
    ['they call each other too deep', view, { depth: 2 }, 'template-recursion'],
  ])('are refused at the same place as such where %s', (_, given, limits, code) => {
    const finding = outcome(compiled, given, limits);
    expect(finding).toMatchObject({ code, end: expect.toSatisfy((end: number) => end > 0) });
    expect(finding).toEqual(outcome(parsed, given, limits));
  });

  it('call a campaign’s own that is in the place of one of them', () => {
    const closing = new SourceText('templates/report/closing.hbs', '{{> indicators levels}}');
    const finding = outcome(new Map([...compiled, ['closing', closing]]), view);
    expect(finding).toMatchObject({ code: 'template-field', path: closing.path, args: { field: 'levels' } });
  });
});

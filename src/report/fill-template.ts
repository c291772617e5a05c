import Handlebars from 'handlebars';
import { FindingError } from '../diagnostics/finding.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import type { Charts, ChartView } from './charts.ts';
import { compiledTemplates } from './compiled-templates.generated.js';
import { failingStatement } from './failing-statement.ts';
import { Printed, PrintedText, textOf } from './printed.ts';
import { References } from './references.ts';
import { strictViews } from './strict-view.ts';
import { type Bounds, bounds, keepWithin, stepsOfChart, within } from './template-bounds.ts';
import { compilerOptions } from './template-code.ts';
import { HelperError, templateFailure } from './template-failure.ts';
import { parsedTemplate } from './template-syntax.ts';
import { markAttribute, type TemplateTrace } from './template-trace.ts';
import { marks, type Templates } from './templates.ts';
import { UnknownName } from './unknown-name.ts';
import { writingHelpers } from './writing-helpers.ts';

/** What tables print where there is no figure. */
const noFigure = '–';

/**
 * What a helper makes of a value: the same value, printed otherwise; of a text, a text; of nothing, nothing.
 * @throws HelperError at what it cannot write: a group of values, or a text that is no number where it writes numbers
 */
function reprinted(helper: string, given: unknown, references: References): unknown {
  const write = writingHelpers[helper] ?? String;
  const writesNumbers = helper !== 'capitalize';
  const printed = references.printedOf(given);
  if (given === null || given === '' || given === noFigure) return given;
  if (printed === null && typeof given !== 'string' && typeof given !== 'number') {
    throw new HelperError(helper, writesNumbers ? 'a number' : 'a text');
  }
  if (printed === null || printed instanceof PrintedText) {
    const text = printed === null ? String(given) : textOf(printed);
    if (writesNumbers && !/^-?\d+(?:\.\d+)?$/.test(text)) throw new HelperError(helper, 'a number');
    return write(text);
  }
  const { text, value } = printed;
  if (writesNumbers && value.kind !== 'number') throw new HelperError(helper, 'a number');
  const exact = value.kind === 'number' && writesNumbers ? value.digits : text;
  return references.referenceTo(new Printed(write(exact), value));
}

/** What a template tests: nothing counted is nothing, as zero is. */
function tested(given: unknown, references: References): unknown {
  const printed = references.printedOf(given);
  if (printed === null) return given;
  return printed instanceof Printed && printed.value.kind === 'number' ? Number(printed.value.digits) : true;
}

/** What templates have written, and the values in it. */
export interface Filled {
  readonly html: string;
  readonly references: References;
}

/**
 * Fills the template `name` with a view. Whatever the view holds is escaped, so that no text can become markup.
 * What each template wrote stands between marks, which HTML takes for comments.
 * @param charts what `{{chart "name" programme=id}}` stands for
 * @param trace marks what is written, where somebody asks which template wrote it
 * @throws FindingError at a template that is not well formed, names what does not exist, or asks for unescaped
 *   text, or takes more than `limits`
 */
export function fillTemplate(
  templates: Templates,
  name: string,
  view: object,
  charts: Charts,
  limits: Bounds = bounds,
  trace?: TemplateTrace,
): Filled {
  const handlebars = Handlebars.create();
  const references = new References();
  const strictView = strictViews(references);
  const { take, mark } = keepWithin(limits, handlebars);
  // It would print to the terminal.
  handlebars.unregisterHelper('log');
  for (const helper of Object.keys(writingHelpers)) {
    handlebars.registerHelper(helper, (...given: unknown[]) => {
      // Handlebars adds an argument of its own; without another, a field was meant and a helper found.
      if (given.length !== 2) throw new HelperError(helper, 'one value');
      return reprinted(helper, given[0], references);
    });
  }
  // `unless` is made of it.
  const ifHelper = handlebars.helpers.if as Handlebars.HelperDelegate;
  handlebars.registerHelper('if', function (this: unknown, ...given: unknown[]) {
    return Reflect.apply(ifHelper, this, [tested(given[0], references), ...given.slice(1)]);
  });
  handlebars.registerHelper('chart', (...given: unknown[]) => {
    const [name, options] = given;
    if (given.length !== 2 || typeof name !== 'string') throw new HelperError('chart', 'one value');
    const programme = programmeIn(hashOf(options));
    const drawn = charts(name, programme);
    within(options as Handlebars.HelperOptions, () => take(stepsOfChart * Math.max(1, drawn.length)));
    const id = chartId(name, programme);
    const mark = trace === undefined ? '' : ` ${markAttribute}=${hashOf(options).at}`;
    return new Handlebars.SafeString(
      drawn.map((chart) => chartElement(chart, `id="${text(id)}"${mark}`, references)).join(''),
    );
  });
  handlebars.registerHelper('chartReference', (...given: unknown[]) => {
    const names = given.slice(0, -1);
    const programme = programmeIn(hashOf(given.at(-1)));
    if (!areTexts(names) || names.length === 0) throw new HelperError('chartReference', 'a text');
    // Refuses those that there are not.
    for (const name of names) charts(name, programme);
    const ids = names.map((name: string) => chartId(name, programme));
    return new Handlebars.SafeString(`<see chart="${text(ids.join(' '))}"></see>`);
  });
  handlebars.registerHelper('annexReference', (...given: unknown[]) => {
    const [ids, options] = [given.slice(0, -1), given.at(-1)];
    if (!areTexts(ids) || ids.length === 0) throw new HelperError('annexReference', 'a text');
    const known = annexesIn(templates);
    for (const id of ids) if (!known.includes(id)) throw new UnknownName('annex', id, known);
    const { repeated } = hashOf(options);
    const names = text(ids.join(' '));
    return new Handlebars.SafeString(`<see annex="${names}"${repeated === true ? ' repeated' : ''}></see>`);
  });
  const fillers = new Map<string, Handlebars.TemplateDelegate>();
  for (const [key, source] of templates) {
    const { run, parsed } = runnable(source, handlebars, trace);
    const fill: Handlebars.TemplateDelegate = (context, options) => {
      const setBack = mark();
      try {
        return marks.begin(key) + run(strictView(context), options) + marks.end;
      } catch (reason) {
        if (reason instanceof FindingError) throw reason;
        const program = parsed();
        const failing = () => {
          setBack();
          return failingStatement(program, (watched, further) => {
            // A template that another calls has the helpers which that one had from its beginning, and no later ones.
            const helpers = { ...options?.helpers, ...further };
            handlebars.compile(watched, compilerOptions)(strictView(context), { ...options, helpers });
          });
        };
        throw templateFailure(reason, { source, program, failing }, templates);
      }
    };
    fillers.set(key, fill);
    handlebars.registerPartial(key, fill);
  }
  // Without these, what is denied is printed to the terminal as well.
  const access = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false };
  const fill = fillers.get(name);
  if (fill === undefined) throw new Error(`there is no template ${name}`);
  return { html: fill(view, access), references };
}

function areTexts(given: readonly unknown[]): given is readonly string[] {
  return given.every((one) => typeof one === 'string');
}

/** The ids of the annexes that templates may write: each template named annex-… has one, whatever it says. */
function annexesIn(templates: Templates): string[] {
  const ids = [...templates].flatMap(([name, { text }]) => [
    ...(name.startsWith('annex-') ? [name.slice('annex-'.length)] : []),
    ...[...text.matchAll(/<annex [^<>]{0,200}?\bid="([^"<>]{1,100})"/g)].map(([, id = '']) => id),
  ]);
  return [...new Set(ids)];
}

/** A template that can be filled, and what it is parsed to: of the program's own, only where that is asked for. */
function runnable(source: SourceText, handlebars: typeof Handlebars, trace: TemplateTrace | undefined) {
  if (trace !== undefined) {
    return { run: handlebars.template(trace.compiled(source)), parsed: () => parsedTemplate(source) };
  }
  const compiled = compiledTemplates.get(source.text);
  if (compiled !== undefined)
    return { run: handlebars.template(compiled), parsed: () => parsedTemplate(source) };
  const program = parsedTemplate(source);
  return { run: handlebars.compile(program, compilerOptions), parsed: () => program };
}

/** What a helper is called with by name: what Handlebars gives it last. */
const hashOf = (options: unknown) => (options as Handlebars.HelperOptions).hash;

/** The programme that a chart is of; `null` for all. */
function programmeIn({ programme }: Handlebars.HelperOptions['hash']): string | null {
  return programme == null ? null : String(programme);
}

const text = Handlebars.escapeExpression;

/** By which references find a chart. */
const chartId = (name: string, programme: string | null) =>
  programme === null ? name : `${name}/${programme}`;

/**
 * The document's element for a chart; nothing that the chart holds can become markup.
 * @param attributes others than those that say what the chart is
 */
function chartElement(
  { caption, arrangement, scale, line, series, rows }: ChartView,
  attributes: string,
  references: References,
): string {
  return [
    `<chart ${attributes} arrangement="${arrangement}" scale="${scale}"${line === undefined ? '' : ` line="${text(line)}"`}><heading>${text(caption)}</heading>`,
    ...series.map(({ name, isAbsent }) => `<series${isAbsent ? ' absent' : ''}>${text(name)}</series>`),
    ...rows.map(({ label, bars }) => {
      const inner = bars.map((bar) =>
        bar === null
          ? '<bar></bar>'
          : `<bar value="${text(bar.digits)}">${references.written(bar.printed)}</bar>`,
      );
      const words = typeof label === 'string' ? text(label) : references.written(label);
      return `<row label="${words}">${inner.join('')}</row>`;
    }),
    '</chart>',
  ].join('');
}

import Handlebars from 'handlebars';
import { FindingError } from '../diagnostics/finding.ts';
import { capitalized } from '../vietnamese/normal-forms.ts';
import { formatCount, formatDecimal } from '../vietnamese/numbers.ts';
import type { Charts, ChartView } from './charts.ts';
import { strictView } from './strict-view.ts';
import { type Bounds, bounds, keepWithin, stepsOfChart } from './template-bounds.ts';
import { HelperError, templateFailure } from './template-failure.ts';
import { parsedTemplate } from './template-syntax.ts';
import { marks, type Templates } from './templates.ts';

/** What templates may call, each with one value. */
const helpers: Readonly<Record<string, (value: unknown) => string>> = {
  counted: (value) => formatCount(Number(value)),
  decimal: (value) => formatDecimal(String(value)),
  capitalize: (value) => capitalized(String(value)),
};

/**
 * Fills the template `name` with a view. Whatever the view holds is escaped, so that no text can become markup.
 * What each template wrote stands between marks, which HTML takes for comments.
 * @param charts what `{{chart "name" programme=id}}` stands for
 * @throws FindingError at a template that is not well formed, names what does not exist, or asks for unescaped
 *   text, or takes more than `limits`
 */
export function fillTemplate(
  templates: Templates,
  name: string,
  view: object,
  charts: Charts,
  limits: Bounds = bounds,
): string {
  const handlebars = Handlebars.create();
  const take = keepWithin(limits, handlebars);
  // It would print to the terminal.
  handlebars.unregisterHelper('log');
  for (const [helper, written] of Object.entries(helpers)) {
    handlebars.registerHelper(helper, (...given: unknown[]) => {
      // Handlebars adds an argument of its own; without another, a field was meant and a helper found.
      if (given.length !== 2) throw new HelperError(helper);
      return written(given[0]);
    });
  }
  handlebars.registerHelper('chart', (...given: unknown[]) => {
    const [name, options] = given;
    if (given.length !== 2 || typeof name !== 'string') throw new HelperError('chart');
    const { programme } = (options as Handlebars.HelperOptions).hash;
    const drawn = charts(name, programme == null ? null : String(programme));
    take(stepsOfChart * drawn.length);
    return new Handlebars.SafeString(drawn.map(chartElement).join(''));
  });
  const fillers = new Map<string, Handlebars.TemplateDelegate>();
  for (const [key, source] of templates) {
    const program = parsedTemplate(source);
    const compiled = handlebars.compile(program, { strict: true, knownHelpers: { log: false } });
    const fill: Handlebars.TemplateDelegate = (context, options) => {
      try {
        return marks.begin(key) + compiled(strictView(context), options) + marks.end;
      } catch (reason) {
        throw reason instanceof FindingError ? reason : templateFailure(reason, source, program, templates);
      }
    };
    fillers.set(key, fill);
    handlebars.registerPartial(key, fill);
  }
  // Without these, what is denied is printed to the terminal as well.
  const access = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false };
  const fill = fillers.get(name);
  if (fill === undefined) throw new Error(`there is no template ${name}`);
  return fill(view, access);
}

/** The document's element for a chart; nothing that the chart holds can become markup. */
function chartElement({ caption, arrangement, scale, series, rows }: ChartView): string {
  const text = Handlebars.escapeExpression;
  return [
    `<chart arrangement="${arrangement}" scale="${scale}"><heading>${text(caption)}</heading>`,
    ...series.map(({ name, isAbsent }) => `<series${isAbsent ? ' absent' : ''}>${text(name)}</series>`),
    ...rows.map(({ label, bars }) => {
      const inner = bars.map((bar) =>
        bar === null ? '<bar></bar>' : `<bar value="${text(bar.value)}">${text(bar.text)}</bar>`,
      );
      return `<row label="${text(label)}">${inner.join('')}</row>`;
    }),
    '</chart>',
  ].join('');
}

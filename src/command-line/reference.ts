/** A term and what it means: an option's flags, an argument. */
interface Explained {
  readonly term: string;
  readonly description: string;
}

interface CommandReference {
  readonly name: string;
  /** "review build [options] [campaign-dir]" */
  readonly usage: string;
  readonly description: string;
  readonly parameters: readonly Explained[];
  /** Lines of a shell, some with what they do. */
  readonly examples: string;
}

/** All that there is to know of the command line. */
export interface Reference {
  readonly version: string;
  readonly description: string;
  readonly commands: readonly CommandReference[];
  /** What every command takes. */
  readonly parameters: readonly Explained[];
  readonly topics: readonly { readonly title: string; readonly text: string }[];
  readonly headings: {
    readonly name: string;
    readonly commands: string;
    readonly options: string;
    readonly examples: string;
  };
}

/** The reference as Markdown. */
export function markdownReference(reference: Reference): string {
  const { description, commands, parameters, topics, headings } = reference;
  const fenced = (text: string) => `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
  const list = (all: readonly Explained[]) =>
    all.map((one) => `- \`${one.term}\`: ${one.description}`).join('\n');
  const blocks = [
    '# review',
    description,
    ...commands.flatMap((command) => [
      `## review ${command.name}`,
      command.description,
      fenced(command.usage),
      ...(command.parameters.length === 0 ? [] : [list(command.parameters)]),
      ...(command.examples === '' ? [] : [`${headings.examples}:`, fenced(command.examples)]),
    ]),
    `## ${headings.options}`,
    list(parameters),
    ...topics.flatMap(({ title, text }) => [`## ${title}`, fenced(text)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The reference as a page for `man`. */
export function manualPage(reference: Reference): string {
  const { version, description, commands, parameters, topics, headings } = reference;
  const explained = (all: readonly Explained[]) =>
    all.flatMap((one) => ['.TP', `.B ${roff(one.term)}`, roff(one.description)]);
  const verbatim = (text: string) => ['.nf', ...text.trimEnd().split('\n').map(roff), '.fi'];
  const lines = [
    `.TH REVIEW 1 "" "review ${version}"`,
    `.SH ${roff(headings.name)}`,
    `review \\- ${roff(description)}`,
    `.SH ${roff(headings.commands)}`,
    ...commands.flatMap((command) => [
      `.SS ${roff(command.usage)}`,
      roff(command.description),
      ...explained(command.parameters),
      ...(command.examples === '' ? [] : ['.PP', ...verbatim(command.examples)]),
    ]),
    `.SH ${roff(headings.options)}`,
    ...explained(parameters),
    ...topics.flatMap(({ title, text }) => [`.SH ${roff(title)}`, ...verbatim(text)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Text as roff takes it: no line of it a request, no dash a hyphen. */
function roff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');
}

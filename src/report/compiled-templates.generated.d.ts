/** The program's templates as Handlebars compiles them, by their text: one that was changed since is not among them. */
export const compiledTemplates: ReadonlyMap<string, TemplateSpecification>;

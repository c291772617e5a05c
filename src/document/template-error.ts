/** A template that cannot be used; the words are for whoever edits templates. */
export class TemplateError extends Error {}

// Stands in for "source-map" in the bundle: Handlebars does without it, and compiles templates sooner.
module.exports = {};

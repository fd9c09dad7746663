/**
 * How TypeScript becomes JavaScript, in one place: webpack, jest and the script runner must not differ in it.
 *
 * @param {string} target the ECMAScript version to write
 * @param {boolean} [tsx] whether the file holds JSX
 */
function swcOptions(target, tsx = true) {
  return {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', tsx },
      target,
      transform: {
        react: { runtime: 'automatic' },
        // An import without `type` stays an import, as `tsc` reads it too; swc sees one file only and could not tell.
        verbatimModuleSyntax: true,
      },
    },
  };
}

module.exports = { swcOptions };

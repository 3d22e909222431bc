/** All reports but the one that is read on a terminal, which most runs print. */

export { gitlabReporter } from './code-quality.ts'
export { htmlReporter } from './html.ts'
export { jsonReporter } from './json.ts'
export { compactReporter, githubReporter, jsonlReporter, rdjsonlReporter } from './lines.ts'
export { markdownReporter } from './markdown.ts'
export { sarifReporter } from './sarif.ts'
export { checkstyleReporter, junitReporter } from './xml.ts'

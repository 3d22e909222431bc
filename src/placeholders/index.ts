export { type HelpdeskName, type HelpdeskPlaceholders, helpdeskNames, helpdesks } from './helpdesks.ts'
export { isNameOfSomething, isPlainName, placeholderRole } from './role.ts'
export { maskPlaceholders, type ScanOptions, scanPlaceholders } from './scan.ts'
export { PLACEHOLDER_SYNTAXES, type PlaceholderSyntax } from './syntax.ts'

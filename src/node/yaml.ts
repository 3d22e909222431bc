/** The package is CommonJS: bundled, its names are there for a file that imports them outright, and not for one that asks when it runs. */
export { isMap, isNode, isScalar, LineCounter, parse, parseDocument } from 'yaml'

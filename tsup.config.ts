import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { rollup } from 'rollup'
import { defineConfig, type Options } from 'tsup'

const packs = readdirSync('rules/languages', { withFileTypes: true }).filter((entry) => entry.isDirectory())

/** The command line has the packs as plain data beside it, and falls back on those of the library; none is bundled into it. */
const packsOfLibrary: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'packs-of-library',
  setup(build) {
    build.onResolve({ filter: /\/rules\/languages\/[\w-]+\/index\.ts$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./languages/${basename(dirname(path))}.js`, external: true } : undefined,
    )
  },
}

/** Node calls every getter of `process` where a module asks for it by name, among them one that takes milliseconds; it is at hand without. */
const processAtHand: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'process-at-hand',
  setup(build) {
    build.onResolve({ filter: /^(node:)?process$/ }, () => ({ path: 'process', namespace: 'process-at-hand' }))
    build.onLoad({ filter: /^process$/, namespace: 'process-at-hand' }, () => ({ contents: 'module.exports = globalThis.process' }))
  },
}

/**
 * The command line's parser can start programs beside it, which no command here does. What Node needs for that is loaded when it is asked for,
 * and so never: it takes longer than to parse the arguments.
 */
const noOtherPrograms: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'no-other-programs',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'on-demand' } : undefined,
    )
    build.onLoad({ filter: /^child_process$/, namespace: 'on-demand' }, ({ path }) => ({
      contents: `module.exports = { get spawn() { return process.getBuiltinModule('node:${path}').spawn } }`,
    }))
  },
}

/**
 * Makes the patterns that a module keeps when they are first asked for. To read one with classes of letters takes up to a millisecond, and
 * most runs ask for a few of them.
 */
const patternsOnDemand: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'patterns-on-demand',
  setup(build) {
    const kept = /^((?:export )?const \w+ =)\s+(\/(?![*/]).*\\p\{.*\/[a-z]*)$/gm
    build.onLoad({ filter: /[\\/](?:src|rules)[\\/][\w\\/-]+\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8')
      const changed = contents.replace(kept, '$1 new PatternOnDemand(() => $2) as unknown as RegExp')
      if (changed === contents) return undefined
      return { contents: `import { PatternOnDemand } from 'pattern-on-demand'\n${changed}`, loader: 'ts' }
    })
    build.onResolve({ filter: /^pattern-on-demand$/ }, ({ path }) => ({ path, namespace: 'pattern-on-demand' }))
    build.onLoad({ filter: /.*/, namespace: 'pattern-on-demand' }, () => ({
      contents: `export class PatternOnDemand {
        #make
        #pattern
        constructor(make) { this.#make = make }
        get pattern() { return (this.#pattern ??= this.#make()) }
        get source() { return this.pattern.source }
        get flags() { return this.pattern.flags }
        get lastIndex() { return this.pattern.lastIndex }
        set lastIndex(index) { this.pattern.lastIndex = index }
        test(text) { return this.pattern.test(text) }
        exec(text) { return this.pattern.exec(text) }
        [Symbol.match](text) { return this.pattern[Symbol.match](text) }
        [Symbol.matchAll](text) { return this.pattern[Symbol.matchAll](text) }
        [Symbol.replace](text, replacement) { return this.pattern[Symbol.replace](text, replacement) }
        [Symbol.search](text) { return this.pattern[Symbol.search](text) }
        [Symbol.split](text, limit) { return this.pattern[Symbol.split](text, limit) }
      }`,
    }))
  },
}

/**
 * Keeps the packs as plain data with the graphs of their phrases, for the command line: to make them anew would be much of what a run over
 * a few messages does.
 */
const storedPacks: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'stored-packs',
  setup(build) {
    build.onEnd(async () => {
      const contents = `
        import { languages } from './rules/languages/index.ts'
        import { storedGraphOf } from './src/language/phrase-graph.ts'
        import { weightCellsOf } from './src/language/weight-table.ts'
        export const packs = languages.map((language) => ({
          language,
          graph: storedGraphOf(language),
          weights: language.sentenceClasses && weightCellsOf(language.sentenceClasses.weights),
          kinds: language.kindClasses && weightCellsOf(language.kindClasses.weights),
        }))`
      const options = { bundle: true, format: 'esm', write: false, charset: 'utf8' } as const
      const { outputFiles } = await build.esbuild.build({ ...options, stdin: { contents, resolveDir: '.', loader: 'ts' } })
      const { packs } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`)
      mkdirSync('dist/packs', { recursive: true })
      for (const pack of packs) {
        const { lexicon, ...language } = pack.language
        const { cells, ...graph } = pack.graph
        if (pack.weights) {
          language.sentenceClasses = { ...language.sentenceClasses, weights: '' }
          writeFileSync(`dist/packs/${language.tag}.weights`, pack.weights)
        }
        if (pack.kinds) {
          language.kindClasses = { ...language.kindClasses, weights: '' }
          writeFileSync(`dist/packs/${language.tag}.kinds`, pack.kinds)
        }
        writeFileSync(`dist/packs/${language.tag}.json`, JSON.stringify({ language, graph }))
        writeFileSync(`dist/packs/${language.tag}.cells`, cells)
      }
    })
  },
}

/** What the command line runs. */
const programs = { cli: 'src/node/cli.ts', 'lint-worker': 'src/node/lint-worker.ts' }

/**
 * Joins files that are always opened together. esbuild parts the code by which entries need it, and whatever is loaded on demand counts as
 * one; Rollup knows what is there already by then, and a run over one message opens a third of the files.
 */
const fewFiles: NonNullable<Options['plugins']>[number] = {
  name: 'few-files',
  async buildEnd({ writtenFiles }) {
    const files = writtenFiles.map(({ name }) => name).filter((name) => name.endsWith('.js'))
    const own = new Set(files.map((name) => basename(name)))
    const bundle = await rollup({
      input: Object.fromEntries(Object.keys(programs).map((name) => [name, `dist/${name}.js`])),
      external: (id) => !own.has(basename(id)),
      treeshake: false,
    })
    // CommonJS, whose compiled code Node 20 can be given back, and which starts without the loader of modules.
    const { output } = await bundle.generate({ format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' })
    for (const name of files) rmSync(name)
    for (const file of output) {
      if (file.type === 'chunk') writeFileSync(`dist/${file.fileName}`, file.code, { mode: file.code.startsWith('#!') ? 0o755 : 0o644 })
    }
  },
}

export default defineConfig(() => {
  // Two builds share the folder, so neither may clean it on its own.
  rmSync('dist', { recursive: true, force: true })
  const common = {
    format: 'esm',
    target: 'node20.19',
    splitting: true,
    treeshake: false,
    silent: true,
    tsconfig: 'tsconfig.json',
    // Letters as they are: an escape for each letter doubles a pack in Devanagari.
    esbuildOptions: (options: { charset?: 'ascii' | 'utf8' }) => {
      options.charset = 'utf8'
    },
  } as const
  return [
    {
      ...common,
      // The library leaves its dependencies to the installer, so that a program has each of them once.
      entry: {
        index: 'src/index.ts',
        browser: 'src/browser.ts',
        testing: 'src/testing.ts',
        unified: 'src/unified.ts',
        // No doors: as entries they get files of their own, which a bundler drops where a browser does not ask for the format, or for threads.
        'formats/html': 'src/formats/html.ts',
        'formats/markdown': 'src/formats/markdown.ts',
        threads: 'src/threads.ts',
        ...Object.fromEntries(packs.map(({ name }) => [`languages/${name}`, `rules/languages/${name}/index.ts`])),
      },
      platform: 'neutral',
      dts: true,
    },
    {
      ...common,
      // The command line brings its dependencies along in a few files: to find and open hundreds of small ones takes longer than to lint.
      entry: programs,
      platform: 'node',
      removeNodeProtocol: false,
      // But jiti loads a file of its own beside it, and most configurations are not in TypeScript.
      noExternal: [/^(?!jiti$)/],
      external: ['jiti'],
      esbuildPlugins: [packsOfLibrary, processAtHand, noOtherPrograms, patternsOnDemand, storedPacks],
      // Short names are read faster: a twentieth of a run over one message.
      minify: true,
      plugins: [fewFiles],
    },
  ]
})

#!/usr/bin/env node
// Measures the command line beside other prose linters, in one run: a message from a cold start, some hundred, some thousand.
//
//   npm run bench:cli -- [--sizes 1,300,10000] [--runs N] [--alone] [-- OPTIONS OF REPLYLINT…]
//
// The messages are the labelled English ones, over and over with other digits, each in a file of its own. Each figure is the median of
// N runs (5; of more than a thousand messages one run): the time on the clock, the time of the processor, the highest memory of the
// process, and in brackets the processor's time as a multiple of write-good's. The peers are installed into node_modules/.cache; those
// that cannot be installed are left out, as all are with --alone. Ten thousand messages take alex some minutes. A machine with other
// work to do says little on the clock. The compiled code of replylint is kept from the first run on; NODE_DISABLE_COMPILE_CACHE=1 shows
// every run as the first.
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const { values, positionals } = parseArgs({
  options: { sizes: { type: 'string', default: '1,300,10000' }, runs: { type: 'string', default: '5' }, alone: { type: 'boolean' } },
  allowPositionals: true,
})
const sizes = values.sizes.split(',').map(Number)
const runs = Number(values.runs)
if (![...sizes, runs].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('--sizes needs whole numbers, as in 1,300, and --runs one.')
  process.exit(2)
}
if (!existsSync(path('../dist/cli.cjs'))) {
  console.error('Build first: npm run build')
  process.exit(2)
}

const PEERS = { 'write-good': '1.0.8', alex: '11.0.1', textlint: '15.8.0', 'textlint-rule-write-good': '2.0.0' }
const peers = path('../node_modules/.cache/replylint-peers')
const modules = join(peers, 'node_modules')
if (!values.alone) installPeers()
const tools = {
  replylint: [path('../dist/cli.cjs'), '--no-config', '--exit-zero', ...positionals],
  'write-good': [join(modules, 'write-good/bin/write-good.js')],
  alex: [join(modules, 'alex/cli.js')],
  'textlint + write-good': [join(modules, 'textlint/bin/textlint.js'), '--rules-base-directory', modules, '--rule', 'write-good'],
}

const folder = mkdtempSync(join(tmpdir(), 'replylint-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))
const probe = join(folder, 'probe.cjs')
writeFileSync(
  probe,
  `if (require('node:worker_threads').isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  require('node:fs').writeFileSync(process.env.BENCH_FIGURES, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }))
})`,
)

const present = Object.entries(tools).filter(([name, [script]]) => existsSync(script) && (!values.alone || name === 'replylint'))
const baseline = present.some(([name]) => name === 'write-good') ? 'write-good' : 'replylint'
for (const size of sizes) {
  const names = writeMessages(size)
  const table = new Map(present.map(([name]) => [name, []]))
  // By turns, so that what else the machine does falls on all of them.
  for (let run = 0; run < (size > 1000 ? 1 : runs); run++) {
    for (const [name, command] of present) table.get(name).push(measured(name, [...command, ...names], join(folder, String(size))))
  }
  const figures = [...table].map(([name, all]) => ({
    name,
    wall: median(all.map(({ wall }) => wall)),
    cpu: median(all.map(({ cpu }) => cpu)),
    memory: median(all.map(({ memory }) => memory)),
  }))
  const reference = figures.find(({ name }) => name === baseline).cpu
  console.log(`\n${size === 1 ? '1 message' : `${size.toLocaleString('en')} messages`}`)
  for (const { name, wall, cpu, memory } of figures) {
    console.log(
      `  ${name.padEnd(22)} ${duration(wall)} on the clock  ${duration(cpu)} of processor (${(cpu / reference).toFixed(2).padStart(5)} ×)  ${memory.toFixed(0).padStart(5)} MB`,
    )
  }
}

/** Installs the peers where they are not; says so where they cannot be. */
function installPeers() {
  const isInstalled = Object.entries(PEERS).every(([name, version]) => {
    const manifest = join(modules, name, 'package.json')
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version
  })
  if (isInstalled) return
  mkdirSync(peers, { recursive: true })
  writeFileSync(join(peers, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }))
  console.log('Installing the peers …')
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: peers, encoding: 'utf8' })
  if (status !== 0) console.log(`The peers cannot be installed; what is there is measured. npm says: ${stderr?.trim().split('\n')[0]}`)
}

/** Writes so many messages, and gives the names of their files. */
function writeMessages(count) {
  const texts = readFileSync(path('../fixtures/labelled/en.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text)
  const own = join(folder, String(count))
  mkdirSync(own)
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / texts.length)
    const name = `${index}.txt`
    writeFileSync(
      join(own, name),
      texts[index % texts.length].replace(/\d/g, (digit) => (Number(digit) + round) % 10),
    )
    return name
  })
}

function measured(name, args, cwd) {
  const figures = join(folder, 'figures.json')
  rmSync(figures, { force: true })
  const printed = join(folder, 'printed')
  const output = openSync(printed, 'w')
  const start = performance.now()
  spawnSync(process.execPath, ['--require', probe, ...args], {
    cwd,
    stdio: ['ignore', output, output],
    env: { ...process.env, BENCH_FIGURES: figures, NO_COLOR: '1' },
  })
  const wall = performance.now() - start
  closeSync(output)
  // A linter that says nothing about faulty messages did not lint.
  if (!existsSync(figures) || (args.length > 300 && statSync(printed).size === 0)) {
    console.error(`${name} did not run: ${readFileSync(printed, 'utf8').slice(0, 500)}`)
    process.exit(1)
  }
  return { wall, ...JSON.parse(readFileSync(figures, 'utf8')) }
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

function duration(milliseconds) {
  return (milliseconds < 10_000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`).padStart(8)
}

import { describe, expect, it } from 'vitest'
import { languages } from '../rules/languages/index.ts'
import { createLinter } from '../src/index.ts'

const linter = createLinter({ languages, preset: 'recommended' })

function isWordMissing(language: string, text: string): boolean {
  const { findings } = linter.lint(text, { language, channel: 'email', kind: 'status-update', recipient: 'Sam' })
  return findings.some(({ rule }) => rule === 'missing-next-update')
}

/** Status updates that are the last word: what the reader waited for is there, or is over. */
const LAST_WORDS: readonly (readonly [tag: string, text: string])[] = [
  ['nl', 'Beste Sam,\n\nJe pakket is bij de buren op nummer 12 bezorgd.\n\nTom'],
  ['nl', 'Beste Sam,\n\nJe bril ligt voor je klaar in de winkel.\n\nTom'],
  ['sv', 'Hej Sam,\n\nDitt paket har levererats till din granne.\n\nMaja'],
  ['sv', 'Hej Sam,\n\nDina glasögon är klara att hämta i butiken.\n\nMaja'],
  ['pl', 'Dzień dobry,\n\nprzesyłka została doręczona sąsiadce.\n\nMaja Nowak'],
  ['pl', 'Dzień dobry,\n\nokulary są gotowe do odbioru w naszym salonie.\n\nMaja Nowak'],
  ['hi', 'नमस्ते सैम जी,\n\nआपका पार्सल पड़ोसी को डिलीवर हो गया है।\n\nमाया'],
  ['hi', 'नमस्ते सैम जी,\n\nआपका चश्मा तैयार है। जब चाहें आइए।\n\nमाया'],
  ['hi-Latn', 'Namaste Sam ji,\n\nAapka parcel padosi ko deliver ho gaya hai.\n\nMaya'],
  ['hi-Latn', 'Namaste Sam ji,\n\nAapka chashma pickup ke liye ready hai.\n\nMaya'],
  ['de', 'Hallo Sam,\n\nIhr Rezept kann abgeholt werden.\n\nMaya'],
  ['de', 'Hallo Sam,\n\nIhre Brille liegt im Laden für Sie bereit.\n\nMaya'],
  ['fr', 'Bonjour Sam,\n\nVotre colis a été livré chez votre voisine.\n\nClaire'],
  ['fr', 'Bonjour Sam,\n\nVos lunettes vous attendent au magasin.\n\nClaire'],
  ['es', 'Hola, Sam:\n\nEl paquete se ha entregado a su vecina.\n\nLucía'],
  ['es', 'Hola, Sam:\n\nSus gafas están listas para recoger en la tienda.\n\nLucía'],
]

/** Status updates after which something still goes on, and nobody says until when. */
const STEPS: readonly (readonly [tag: string, text: string])[] = [
  ['nl', 'Beste Sam,\n\nJe pakket is aan de bezorger meegegeven.\n\nTom'],
  ['nl', 'Beste Sam,\n\nDe lift doet het nog niet.\n\nTom'],
  ['sv', 'Hej Sam,\n\nDitt paket har lämnats till budet.\n\nMaja'],
  ['sv', 'Hej Sam,\n\nGlasögonen är inte klara att hämta ännu.\n\nMaja'],
  ['pl', 'Dzień dobry,\n\nprzesyłka została przekazana kurierowi.\n\nMaja Nowak'],
  ['pl', 'Dzień dobry,\n\nokulary nie są jeszcze gotowe do odbioru.\n\nMaja Nowak'],
  ['hi', 'नमस्ते सैम जी,\n\nआपका पार्सल कूरियर को दे दिया गया है।\n\nमाया'],
  ['hi', 'नमस्ते सैम जी,\n\nआपका चश्मा अभी तैयार नहीं है।\n\nमाया'],
  ['hi-Latn', 'Namaste Sam ji,\n\nAapka parcel courier ko de diya gaya hai.\n\nMaya'],
  ['hi-Latn', 'Namaste Sam ji,\n\nAapka chashma abhi ready nahi hai.\n\nMaya'],
  ['de', 'Hallo Sam,\n\nIhr Paket wurde dem Boten übergeben.\n\nMaya'],
  ['de', 'Hallo Sam,\n\nIhre Brille ist noch nicht fertig.\n\nMaya'],
  ['fr', 'Bonjour Sam,\n\nVotre colis est au centre de tri.\n\nClaire'],
  ['fr', 'Bonjour Sam,\n\nVos lunettes ne sont pas encore prêtes.\n\nClaire'],
  ['es', 'Hola, Sam:\n\nEl paquete se ha dado al repartidor.\n\nLucía'],
  ['es', 'Hola, Sam:\n\nSus gafas todavía no están listas para recoger.\n\nLucía'],
]

describe('completions', () => {
  it.each(LAST_WORDS)('%s: asks for no next word: %s', (tag, text) => {
    expect(isWordMissing(tag, text)).toBe(false)
    // Silent for this reason, and not for some other one.
    expect(linter.lint(text, { language: tag }).message.matches.of('completions')).not.toEqual([])
  })

  it.each(STEPS)('%s: asks for the next word: %s', (tag, text) => {
    expect(isWordMissing(tag, text)).toBe(true)
  })
})

import { defineLanguage } from '../../../src/language/language.ts'
import { actGroups, acts } from './acts.ts'
import { advice } from './advice.ts'
import { clarity, clarityGroups, customerData } from './clarity.ts'
import { closing } from './closing.ts'
import { closure, closureGroups } from './closure.ts'
import { identity, identityGroups } from './identity.ts'
import { kindClasses } from './kind-classes.ts'
import { news, newsGroups } from './news.ts'
import { opening } from './opening.ts'
import { profile } from './profile.ts'
import { promiseGroups, promises } from './promises.ts'
import { safety, safetyGroups } from './safety.ts'
import { sentenceClasses } from './sentence-classes.ts'
import { thread } from './thread.ts'
import { timePhrases, times } from './times.ts'
import { tone, toneGroups } from './tone.ts'

export default defineLanguage({
  ...profile,
  // Written with a full stop that ends no sentence; those of single letters (`e.g.`) need no entry.
  abbreviations:
    'godz ul al pl os mgr inż dr prof hab np tzn tzw itd itp nr tel str m.in ok min max św pn wt śr czw pt sob niedz woj ww rys tab zł gr ds im red pkt art ust poz zob por wg ewent ok'.split(
      ' ',
    ),
  hasOptionalMarks: true,
  numberAbbreviations: ['min', 'max', 'al', 'pl', 'os', 'im', 'gr', 'ok', 'pt', 'tab', 'str', 'por'],
  finalAbbreviations: ['itd', 'itp', 'zł', 'gr', 'asap', 'etc'],
  // Without the name: nobody knows its vocative for certain.
  greetingLine: 'Dzień dobry,',
  // The vocative (Bańko, “Wykłady z polskiej fleksji”): `Panie Marku`, `Pani Zofio`. The longest endings first, for readers.
  vocativeEndings: [
    ['owie', ''],
    ['scy', 'ski'],
    ['scy', 'ska'],
    ['ccy', 'cki'],
    ['ccy', 'cka'],
    ['drze', 'der'],
    ['prze', 'per'],
    ['ście', 'st'],
    ['dzie', 'd'],
    ['cie', 't'],
    ['rze', 'r'],
    ['wle', 'weł'],
    ['le', 'ł'],
    ['ku', 'ek'],
    ['onie', 'o'],
    ['ie', ''],
    ['ku', ''],
    ['ko', 'a'],
    ['usiu', 'a'],
    ['uniu', 'a'],
    ['u', ''],
    ['u', 'a'],
    ['o', 'a'],
    ['cze', 'k'],
    ['rcze', 'rzec'],
    // The accusative: `Witam Panią Martę`, `Witam Pana Marka`.
    ['ę', 'a'],
    ['ka', 'ek'],
    ['ła', 'eł'],
    ['kiego', 'ki'],
    ['a', ''],
  ],
  advice,
  customerData,
  sentenceClasses,
  kindClasses,
  times,
  groups: {
    ...promiseGroups,
    ...actGroups,
    ...identityGroups,
    ...newsGroups,
    ...toneGroups,
    ...clarityGroups,
    ...closureGroups,
    ...safetyGroups,
  },
  lexicon: {
    ...thread,
    ...opening,
    ...closing,
    ...timePhrases,
    ...promises,
    ...acts,
    ...identity,
    ...news,
    ...tone,
    ...clarity,
    ...closure,
    ...safety,
  },
})

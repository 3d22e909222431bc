import { defineLanguage } from '../../../src/language/language.ts'
import { actGroups, acts } from './acts.ts'
import { closing } from './closing.ts'
import { opening } from './opening.ts'
import { profile } from './profile.ts'
import { promiseGroups, promises } from './promises.ts'
import { timePhrases, times } from './times.ts'

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
  times,
  groups: { ...promiseGroups, ...actGroups },
  lexicon: {
    ...opening,
    ...closing,
    ...timePhrases,
    ...promises,
    ...acts,
  },
})

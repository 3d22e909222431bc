import { defineLanguage } from '../../../src/language/language.ts'
import { closing } from './closing.ts'
import { opening } from './opening.ts'

export default defineLanguage({
  tag: 'pl',
  name: 'Polish',
  script: 'Latin',
  stopWords:
    'i w na z do się nie to że jest o za od po dla jak ale przez oraz tym tego ten ta te co lub aby już tak jej jego ich są być był była było będzie będą może można mamy mam pani pan pana państwa państwo nasz nasze nam nas twój twoje ci cię proszę prosimy dziękujemy dziękuję który która które ze jeśli czy przy'.split(
      ' ',
    ),
  // Written with a full stop that ends no sentence; those of single letters (`e.g.`) need no entry.
  abbreviations:
    'godz ul al pl os mgr inż dr prof hab np tzn tzw itd itp nr tel str m.in ok min max św pn wt śr czw pt sob niedz woj ww rys tab zł gr ds im red pkt art ust poz zob por wg ewent ok'.split(
      ' ',
    ),
  hasOptionalMarks: true,
  numberAbbreviations: ['min', 'max', 'al', 'pl', 'os', 'im', 'gr', 'ok', 'pt', 'tab', 'str', 'por'],
  finalAbbreviations: ['itd', 'itp', 'zł', 'gr', 'asap', 'etc'],
  lexicon: {
    ...opening,
    ...closing,
  },
})

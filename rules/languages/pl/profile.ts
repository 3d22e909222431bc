import type { LanguageProfile } from '../../../src/language/language.ts'

export const profile = {
  tag: 'pl',
  name: 'Polish',
  script: 'Latin',
  stopWords:
    'i w na z do się nie to że jest o za od po dla jak ale przez oraz tym tego ten ta te co lub aby już tak jej jego ich są być był była było będzie będą może można mamy mam pani pan pana państwa państwo nasz nasze nam nas twój twoje ci cię proszę prosimy dziękujemy dziękuję który która które ze jeśli czy przy dzięki cześć dzień dobry jasne zaraz jeszcze jutro dziś dzisiaj teraz też tutaj działa znowu czeka przed pod nad bez po więc bo gdy tylko bardzo miłego wieczoru dnia mogę możesz mógłbyś mogłabyś panie panu masz jestem jesteśmy sprawdzam paczka niestety wszystko gotowe załatwione pozdrawiam'.split(
      ' ',
    ),
  tellingWords: 'dzień dobry cześć witam proszę dzięki pozdrawiam dziś dzisiaj jutro wczoraj tu mi już nie wiem gdzie kiedy'.split(' '),
} as const satisfies LanguageProfile

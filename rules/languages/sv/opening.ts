import type { AnatomyWords } from '../../../src/language/lexicon/anatomy.ts'
import { internationalOpening as shared } from '../international.ts'

/** Source: Språkrådet's and Myndigheternas skrivregler's advice on letters and mail; the Swedish strings of Outlook, Gmail, Apple Mail and Roundcube. */
export const opening = {
  ...shared,
  greetings: [
    ...shared.greetings,
    'hej (på dig|på er|igen|där|hej)?',
    '(hejsan|hejhej|hallå|hallojsan|hallihallå|tjena|tjenare|tja|tjo|tjabba|halloj|heja|moi|ahoj|gomorron|go morron|morsning)',
    '(god (jul|fortsättning)|glad påsk|gott nytt år)',
    'god (morgon|dag|eftermiddag|kväll|förmiddag)',
    '(goddag|godmorgon|godkväll|godmiddag)',
    'välkommen tillbaka',
  ],
  salutations: [...shared.salutations, 'bästa', 'bäste', 'kära', 'käre', 'välkommen', 'ärade', 'ärad', 'till'],
  genericGreetings: [...shared.genericGreetings, 'till den det berör', 'till den som berörs', 'bästa herr eller fru'],
  genericAddressees: [
    ...shared.genericAddressees,
    '(uppskattade|trogna)? (läsare|resenär|resenärer|prenumerant|besökare|sökande|abonnent|abonnenter|prenumeranter|intressent|elev|student|förälder|föräldrar|patient|köpare|säljare|beställare|partner|boende|spelare|*kund|*kunder|*ägare|*innehavare|*tagare|*havare|*medlem|*medlemmar|*vän|*vänner|*användare|*gäst|*gäster)',
    '(min|mina) (vän|vänner)',
    'vän',
    'vänner',
    'du',
    'ni',
    'dig',
    'er',
    'kundnamn',
  ],
  groupAddressees: [
    ...shared.groupAddressees,
    'alla',
    'allihopa',
    'allihop',
    'kollega',
    'kollegor',
    'kollegorna',
    'gänget',
    'teamet',
    'båda',
    'grannar',
    'grannar (i|på) * *',
    '*deltagare',
    'alla *',
    'alla * (i|på|hos|från) *',
    'alla * (i|på|hos|från) * *',
    'ni alla',
    'vänner',
  ],
  honorifics: [
    ...shared.honorifics,
    'herr',
    'familjen',
    'fru',
    'fröken',
    'hr',
    'doktor',
    '((leg .)? (vet .|tandl .|leg .|sjuksk .|apot .)|(jur|fil|med|pol|ekon|tekn) . (kand|dr|mag|lic) (.)?|civ . ing .|dipl . *)',
    '(kollega|granne)',
    '(leg)? (*läkare|veterinär|sjuksköterska|psykolog|kyrkoherde|kapten|rektor|advokat|kantor|diakon|pastor|docent|kommissarie|barnmorska)',
  ],
  honorificSuffixes: [],
  nameParticles: ['von', 'af', 'av', 'de', 'de la', 'van', 'von der', 'van der', 'al', 'el', 'del', 'di', 'da'],
  nameJoiners: [...shared.nameJoiners, 'och', 'o'],
  notNames: (
    'oj aj åh usch hurra jaha jo nja hoppsan härligt synd ja nej ok okej tyvärr ursäkta förlåt beklagar tack stort viktigt obs påminnelse uppdatering ang angående gällande ämne fråga svar problem ärende beställning order faktura ' +
    'hej hejsan hallå vänligen vänlig vänliga bästa kära mvh hälsningar välkommen grattis bra toppen perfekt klart klar fixat löst självklart absolut visst givetvis naturligtvis ' +
    'först dessutom däremot därför alltså men och eller så då nu idag imorgon igår just dock även också när om innan efter medan eftersom för från till på i med utan vid under över hos ' +
    'vi jag du ni han hon den det de detta denna här där vad varför hur vem var vilken vilket din ditt dina er vår vårt våra min mitt mina en ett inte ingen inget inga alla allt något någon ' +
    'är har hade kan kunde vill ska skulle får måste bör blir finns ' +
    'måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april juni juli augusti september oktober november december ' +
    'status steg sammanfattning exempel tips info information notera observera bifogat bifogad nedan ovan team teamet kundtjänst support ' +
    'ring mejla skicka klicka läs se gå öppna prova testa kontrollera hoppas ha trevlig hör vänta please hello hi thanks yes no note attention'
  ).split(' '),
  subjectFields: [...shared.subjectFields, 'ämne', 'ang', 'angående'],
  senderFields: shared.senderFields,
  headerFields: shared.headerFields,
  attributionOpeners: shared.attributionOpeners,
  attributionVerbs: shared.attributionVerbs,
  historyDividers: shared.historyDividers,
  replyDelimiters: [
    ...shared.replyDelimiters,
    'skriv (ditt)? svar ovanför (denna|den här) (rad|raden|linje|linjen)',
    'svara ovanför (denna|den här) (rad|raden|linje|linjen)',
  ],
} satisfies Partial<AnatomyWords>

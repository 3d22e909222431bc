import type { AnatomyWords } from '../../../src/language/lexicon/anatomy.ts'
import { internationalOpening as shared } from '../international.ts'

/** Source: the letter guides of the Académie française, the Office québécois de la langue française and Larousse; the French strings of Outlook, Gmail, Apple Mail and Thunderbird. */
export const opening = {
  ...shared,
  greetings: [
    ...shared.greetings,
    '(bonjour|bonsoir|salut|coucou|rebonjour|hello|bjr|slt|allô|bienvenue)',
    're bonjour',
    '(bonne|belle) année',
    'bien le bonjour',
  ],
  salutations: [
    ...shared.salutations,
    '(cher|chère|chers|chères|très cher|très chère|mon cher|ma chère|mes chers)',
    "à l' attention de",
    'estimé',
    'estimée',
  ],
  genericGreetings: [
    ...shared.genericGreetings,
    '(madame|mesdames|monsieur|messieurs|mademoiselle) (,|/|ou|et) (madame|mesdames|monsieur|messieurs|mademoiselle)',
    '(bonjour|bonsoir|chère|cher|chers) (madame|monsieur|mesdames|messieurs) (,|/|ou|et) (cher|chère|chers)? (madame|monsieur|mesdames|messieurs)',
    'à qui de droit',
    '(madame|monsieur) (,|/|ou|et) (madame|monsieur)',
  ],
  genericAddressees: [
    ...shared.genericAddressees,
    '(client|cliente|clients|clientes|abonné*|adhérent*|utilisateur*|utilisatrice|lecteur*|lectrice|membre*|visiteur*|voyageur*|patient|patiente|candidat*|donateur*|donatrice|sociétaire*|allocataire|assuré*|titulaire|bénéficiaire|contribuable|passager*|spectateur*|joueur|copropriétaire*|résident*|habitant*|internaute*|consommateur|prospect|acquéreur|commerçant|professionnel|riverain*|parents|étudiant*|usager*|partenaire*|locataire*|acheteur|vendeur|concitoyens)',
    '(client*|patient*|abonné*|adhérent*|membre*|parent*|voisin*|résident*) (et|,|/) (cher|chère|chers|chères)? (client*|patient*|abonné*|adhérent*|membre*|parent*|voisin*|résident*)',
    '(madame|monsieur|mesdames|messieurs) (,|/|ou|et) (madame|monsieur|mesdames|messieurs)',
    'ami',
    'amie',
    'amis',
    'amies',
  ],
  groupAddressees: [
    ...shared.groupAddressees,
    'tous',
    'toutes',
    'à (tous|toutes|vous|toi|vous tous|toutes et à tous|tous et à toutes)',
    'à toutes et tous',
    'tout le monde',
    'tout le groupe',
    'collègue',
    'collègues',
    'chers collègues',
    "l' équipe",
    'les amis',
    'les gars',
  ].filter((word) => word !== 'team'),
  honorifics: [
    ...shared.honorifics,
    'madame',
    'monsieur',
    'mademoiselle',
    'mesdames',
    'messieurs',
    'm',
    'mme',
    'mlle',
    // “Ph. Marquet”
    '(jean)? (ph|th|chr|fr|ch|fréd|stéph)',
    'me',
    'maître',
    'docteur',
    'maîtresse',
    '(collègue|confrère)',
    'professeur',
    '(madame|monsieur) (le|la) (directeur|directrice|président*|maire|professeur|docteur|responsable)',
  ],
  honorificSuffixes: [],
  nameParticles: [
    'de',
    'du',
    'des',
    'de la',
    "d'",
    "de l'",
    'le',
    'la',
    'van',
    'von',
    'van der',
    'ben',
    'el',
    'al',
    'di',
    'da',
    'dos',
    'y',
  ],
  nameJoiners: [...shared.nameJoiners, 'et'],
  notNames: (
    'oh ah hélas oups zut hourra dommage aïe oui non ok désolé désolée pardon merci attention important urgent rappel objet sujet question réponse problème commande facture dossier demande livraison malheureusement cependant toutefois néanmoins ' +
    'bonjour bonsoir salut cher chère cordialement bienvenue félicitations super parfait excellent bien bravo certes évidemment naturellement effectivement ' +
    "veuillez voici voilà d'abord ensuite puis enfin ainsi donc car mais ou et si quand lorsque dès après avant pendant parce comme pour par de du des en à au aux sur sous dans avec sans chez vers " +
    'nous je vous tu il elle on ils elles le la les un une ce cet cette ces ceci cela ça ici là que quoi qui où pourquoi comment quel quelle votre vos notre nos mon ma mes aucun aucune tout tous toute rien quelque ' +
    'est sont était a ont avez avons peut pouvez peuvent doit devez faut ' +
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre aujourd'hui demain hier maintenant actuellement " +
    'statut étape étapes résumé exemple astuce info information informations note remarque ci pièce équipe service support bonne belle bon ' +
    'cliquez appelez écrivez ouvrez vérifiez envoyez consultez please hello hi thanks yes no'
  ).split(' '),
  subjectFields: [...shared.subjectFields, 'objet', 'sujet'],
  senderFields: shared.senderFields,
  headerFields: shared.headerFields,
  attributionOpeners: shared.attributionOpeners,
  attributionVerbs: shared.attributionVerbs,
  historyDividers: shared.historyDividers,
  replyDelimiters: [
    ...shared.replyDelimiters,
    '(veuillez)? (répondre|écrire|écrivez|saisissez) (votre réponse)? (au-dessus|au dessus) de cette ligne',
  ],
} satisfies Partial<AnatomyWords>

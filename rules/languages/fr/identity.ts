import { type IdentityWords, nameFormsOf } from '../../../src/language/lexicon/identity.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// By hand, from what French, Belgian, Swiss and Quebec service desks write.

const singles = (
  'marie jean andré isabelle sylvie alain martine monique david pascal claude céline kevin anne bruno caroline didier audrey ' +
  'brigitte laurence hélène benoît aurélie jacques cédric delphine chantal camille karine laura julie émilie élodie nadine ' +
  'franck fabienne muriel mireille josiane odile solange denise yvette renée simone paulette colette huguette roger marcel rené ' +
  'henri gilles hervé gilbert yves yvon loïc erwan gwen maël maëlle mathis lucas hugo jules arthur adam paul enzo noah ethan ' +
  'clément axel baptiste quentin léa emma chloé manon inès louise lina alice anna mila juliette zoé lola agathe margaux clara ' +
  'sarah lucie marion pauline justine morgane coralie mélanie vanessa séverine estelle sabrina samira fatima nadia leïla yasmine ' +
  'farida karim rachid mehdi sofiane youssef ahmed ali samir malika fatou aminata moussa ibrahim luc lucien marc martin mathias ' +
  'damien adrien aurélien arnaud tristan simon rémi régis raymond noémie nina myriam magali lydie lionel joël jérémy gaspard ' +
  'gaëlle eva étienne éloïse elsa diane denis cyril carole bérengère béatrice bénédicte augustin aude astrid annick anaïs amélie ' +
  'aline adèle thibault tanguy sylvain sonia serge roland romane rachel priscille oscar nora maud marthe léon léonie justin ' +
  'jocelyne ghislaine félix clémence clotilde charles cécile brice agnès réjean guylaine'
).split(' ')

export const identityGroups = {
  /** What was sent, as a notice that nobody reads answers calls it. */
  envoi: [
    '(message|messages|mail|mails|e mail|e mails|email|courriel|courriels|sms|texto|courrier|notification|adresse|numéro|boîte|avis)',
  ],
  chiffre: ['({number}|{placeholder})'],
} satisfies Record<string, PhraseList>

const selfIntroductions: PhraseList = [
  "(bonjour|bonsoir|salut|coucou|hello) ({capital})? ({capital})? (,|!|.) (ici)? {capital} (pour (le|la|l'|les)|qui vous|de l' équipe|à l' accueil)",
  "(moi c' est|c' est moi ,|moi je suis|moi , c' est) {capital}",
  "{capital} (pour vous aider|pour vous servir|pour t' aider|prend la suite|qui vous répond|au bout du fil|au clavier)",
  "(bonjour|bonsoir|salut|coucou|hello) ({capital})? ({capital})? (,|!|.) (ici)? {capital} (de|du|chez|d'|des|au|depuis)",
  "(je m' appelle|mon nom est|mon prénom est|je me présente :|je me présente ,|je me prénomme) ({capital}|{placeholder})",
  "(je suis|moi c' est|ici|c' est) ({capital}|{placeholder}) ({capital})? (,|.|!|$|:|de|du|chez|et|pour|à|au|des|—|-|👋|🙂|😊|😀|😃|😄|🤗|🙋|🙋‍♀️|🙋‍♂️|🌞|☀️)",
  "({capital}|{placeholder}) (à votre service|à ton service|à votre écoute|du service *|du support|pour vous servir|à l' appareil|ici)",
  "(avec|vous parlez à|vous parlez avec|vous échangez avec|vous êtes en contact avec|vous êtes en ligne avec|vous discutez avec) ({capital}|{placeholder}) ({capital})? (,|.|!|$|du|de|et|aujourd'hui|pour)",
  "(je suis|moi c' est) votre (conseiller|conseillère) (,)? {capital}",
  '^ ({capital}|{placeholder}) (de|du|chez) (chez)? {capital}',
]

const oneTimeCodes: PhraseList = [
  "code (de|d') (vérification|validation|confirmation|sécurité|connexion|authentification|activation|identification|retrait|livraison|usage unique) … (est|:|=)",
  "code (de|d') (vérification|validation|confirmation|sécurité|connexion|authentification|activation|retrait) {chiffre}",
  '(code|mot de passe) à usage unique … (est|:) ({chiffre})?',
  'code (temporaire|éphémère) (est|:) {chiffre}',
  '(code|mot de passe) … … à usage unique',
  '(saisissez|entrez|utilisez|tapez) (le|ce) code {chiffre}',
  "{chiffre} est (votre|le) (code|mot de passe) (de|d'|à usage|pour)",
  'votre code (est|:) {chiffre}',
]

/** Source: Académie française and Larousse on salutations: a title alone is complete. */
const sufficientGreetings: PhraseList = [
  '(bonjour|bonsoir|rebonjour)? (,)? (madame|monsieur|mademoiselle|maître|docteur|mesdames|messieurs)',
  '(chère|cher) (madame|monsieur|mademoiselle|maître|docteur|confrère|consœur)',
  "(bonjour|bonsoir|cher|chère)? (madame|monsieur) (le|la|l') *",
]

const openGreetings: PhraseList = [
  '(madame|mesdames|chers) (,|et)? (monsieur|messieurs)',
  '(parents|résidents|résidentes|locataires|habitants|habitantes|adhérents|adhérentes|voisins|voisines|copropriétaires|usagers|bénévoles|voyageurs|participants|riverains)',
]

const noReplyNotices: PhraseList = [
  "il n' est pas possible de répondre (directement)? à (ce|cet) (message|mail|courriel|e mail|courrier)",
  "(adresse|boîte|messagerie|ligne) … n' est (relevée|lue|consultée|surveillée|traitée|suivie) par (personne|aucun *)",
  '(adresse|boîte|numéro|compte|messagerie) … qui ne (reçoit|accepte|permet|prend|relève|lit|traite|peut) (pas|aucun|aucune) *',
  '(merci|veuillez|prière|nous vous prions|nous vous demandons|il est inutile|inutile|nous vous invitons) (de|à)? (bien vouloir)? ne pas (y)? (répondre|répliquer|écrire) (directement)? (à|sur|via|par)? (ce|cet|cette|le)? ({envoi})?',
  "(ne (répondez|réponds) pas|n' y répondez pas|ne pas (y)? répondre|ne répondez jamais) (directement)? (à|au|sur|via) (ce|cet|cette|présent|le présent) ({envoi})?",
  "^ (merci de)? (ne pas répondre|n' y répondez pas|ne répondez pas|ne pas y répondre) (,|.|!|;|$|à (ce|cet|cette) {envoi})",
  "(adresse|boîte|numéro|message|ligne|compte) (d'|pour l'|de l'|réservée à l'|dédiée à l')? (expédition|envoi|émission|sortie) (uniquement|seulement|seule|exclusivement|automatique)",
  "(inutile|pas la peine|ne sert à rien|sert à rien|évitez) (d'|de)? (y)? ((répondre|répliquer) (à|ici|directement|,|.|$)|(écrire|envoyer|renvoyer|adresser|transmettre) … (à|sur|vers) (cette|ce|cet) (adresse|boîte|messagerie|numéro|{envoi}))",
  "(robot|automate|machine|système automatique) (qui|n'|ne) … (lit|lire|répond|répondre|lira|relève|comprend|lis)",
  "(rien|ce) … (écrirez|répondrez|envoyez|écrivez) … (n' arrivera|ne sera lu|ne nous parviendra|ne parvient|n' arrive|ne nous arrive)",
  "(ne|n') (y)? (lisons|lit|lira|recevrons|recevons|traitons|consultons|relevons|voyons) (pas|aucun|aucune|jamais) (les|vos|de|ces|cette|la)? (réponse|réponses|messages|message|retours|boîte)",
  '(il (est|vous est) (impossible|inutile)|vous ne pouvez pas|on ne peut pas) (de)? (y)? répondre (directement)? (à|sur|via) (ce|cet|cette) {envoi}',
  "(aucune|aucun) (réponse|message|courriel|mail|retour) … (ne|n')? (sera|est|peut|pourra) (pas)? (être)? (lue|lu|traité*|consulté*|reçue|reçu|possible|suivie|prise en compte|relevé*)",
  "(les|vos|toute|toutes|tes|ces) (réponses|réponse|messages|message|courriels|mails) … (ne|n')? (sera|seront|est|sont|peut|peuvent|font) (pas|plus|ni|jamais) (être)? (lue|lues|lus|lu|traitée|traitées|traités|consultée|consultées|reçue|reçues|possible|possibles|suivie|suivies|prise en compte|prises en compte|relevée|relevées)",
  '(toute|toutes les|les) (réponse|réponses) … (seront|sera) (automatiquement)? (supprimée|supprimées)',
  '(réponse|réponses|message|messages) … ((restera|resteront|reste|restent) sans (suite|réponse)|(part*|fini*|atterri*|tomb*|va|vont|ira|iront) {adv}? (à|dans) (la|le|un|les) (corbeille|poubelle|vide|néant|trou noir|oubliettes))',
  "(automatique*|automatisé|robot) (,|:|;) (merci de)? (n' y répondez pas|ne pas (y)? répondre)",
  '(réponses|messages|mails|courriels) … (ne (sont|seront) (pas|jamais|ni)) (lus|lues|traités|traitées|consultés|consultées|relevés|relevées|suivis|suivies)',
  "(cette|notre|la) (adresse|boîte|messagerie|ligne) … (n' est|n'|ne) (est)? (pas|plus|jamais|ni) (consultée|lue|relevée|surveillée|suivie|traitée|destinée à|prévue pour|faite pour|de recevoir)",
  '(adresse|boîte|messagerie) … (non|pas) (surveillée|consultée|relevée|suivie|lue)',
  "(personne|aucun conseiller|aucun agent|aucun humain) (ne|n') … (lit|consulte|relève|surveille|répond|lira|répondra|relit|regarde) … (adresse|boîte|messagerie|{envoi}|réponse|réponses)",
  "(adresse|boîte|numéro|compte) (réservé*|dédiée|uniquement|exclusivement|sert uniquement|ne sert qu') (à|aux|destinée)? (l'|d')? (envoi|envois|expédition|l' envoi|aux envois)",
  '(adresse|numéro|boîte) … (envoie|émet) (uniquement|seulement)',
  "(ne|n') (permet|accepte|reçoit|gère|prend|prévoit) (pas|aucune) (de|les|la)? (réponse|réponses|retour|recevoir|messages entrants|message entrant)",
  '(noreply|no reply|nepasrepondre)',
  '(message|mail|e mail|courriel|sms) … (auquel|à laquelle) … (ne)? (pouvez|peut|faut|devez) … (pas)? (répondre)',
]

const contactRoutes: PhraseList = [
  '(appelez|contactez|joignez|écrivez|téléphonez|consultez|utilisez|remplissez|connectez|rendez|passez|adressez|posez|ouvrez|visitez|cliquez|envoyez|répondez|transférez|appeler|contacter|joindre|écrire|utiliser|remplir|adresser|passer) (nous|vous|moi|lui|le|la|un|une|votre|notre|au|à|sur|via|en|par|ici|chez|directement|plutôt)',
  '(nous|me) (contacter|joindre|appeler|écrire|envoyer|trouver|rendre visite)',
  "(par|via|sur|dans|depuis|à|au|avec|en) (le|la|l'|votre|notre|nos|ce|un|une)? (téléphone|formulaire|chat|messagerie|tchat|espace client|espace personnel|espace|compte|application|appli|site|portail|centre d' aide|foire aux questions|agence|boutique|guichet|magasin|numéro|standard|accueil|mairie|live chat|whatsapp|rubrique)",
  "(joignable|joignables|disponible|disponibles|répond|répondent|répondons|accueille|accueillons) … (au|par|sur|via|à|en) ({number}|téléphone|chat|numéro|boutique|agence|courriel|mail|le|la|l')",
  "(formulaire|numéro|standard|page|adresse|centre) (de|d') (contact|aide|appel|assistance|téléphone)",
  '(question|questions) ? (appelez|écrivez|contactez|rendez|passez|joignez|consultez|composez|posez)',
  '(composez|tapez|appelez) (le)? {chiffre}',
]

const draftMarks: PhraseList = [
  '[ (lien|url|date|montant) (*)? (*)? (*)? ]',
  '(=XX|=XXX|=XXXX|__|___)',
  '(=TBD|=TBC|=TODO|=FIXME)',
  'lorem ipsum',
  '((:|reste) à (insérer|confirmer avec *)|: à (compléter|remplir|préciser ici))',
  '[ … à (confirmer|préciser|définir|valider|vérifier|fixer|compléter|remplir|insérer|venir|trouver|demander) … ]',
  '^ à (compléter|remplir|insérer) $',
  '(date|nom|montant|numéro|lien|prénom|heure|motif) à (compléter|insérer|remplir|renseigner)',
  "(insérer|insérez|ajouter|ajoutez|mettre|mettez|compléter|indiquer|coller) (ici)? (le|la|l'|un|une|les)? (nom|prénom|lien|date|montant|numéro|adresse|motif|texte|heure|délai) (ici|du client|de la cliente)",
]

const gapMentions: PhraseList = [
  '(signe*|écri*|inscri*|appose*|signature|nom) … (sur|au dessus de) (la|le|les) (ligne*|trait*|pointillé*)',
  "(où|à la place où) (le|la|l'|un|votre|leur) (nom|prénom|date|montant|prix|numéro|lien) … (être|apparaître|figurer|apparaît|figure|va|aller)",
  '(balise*|crochets|accolades|champ* de fusion|espace réservé)',
]

const emptyValues: PhraseList = ['(undefined|null|nan|object object)']

const unchosenForms: PhraseList = [
  '(monsieur|m|mr) / (madame|mme) ({capital}|{placeholder})',
  '(madame|mme) / (monsieur|m|mr) ({capital}|{placeholder})',
  '(cher|chère) / (chère|cher) ({capital}|{placeholder})',
  'il / elle (est|a|peut|doit|sera|va)',
]

const valueAnnouncements: PhraseList = [
  '(commande|ticket|dossier|facture|demande|réservation|contrat|sinistre|référence|client|suivi) (n °|no|num|numéro|réf|référence) (est|:)? $',
  "(numéro|référence|code) (de|d') (commande|ticket|dossier|facture|demande|réservation|contrat|suivi|client|sinistre) (est|:|est le) $",
  "(montant|total|solde|tarif|prix) (de|est de|s' élève à|:) $",
  "(appelez|contactez|joignez|écrivez) (nous|moi) (au|à|sur) (l' adresse)? $",
  '(rendez vous|livraison|passage|intervention|visite) (est|aura lieu|est prévu|est prévue|est fixé*) (le|au|à) $',
]

// Source: Grevisse, Le Bon Usage, on “tu” and “vous”. “Ton” is a noun too, “vous” may be several readers; what is no address is frozen.
const informalAddress: PhraseList = [
  "(tu|te|t'|toi|ton|ta|tes|tien|tienne|tiennes|toi même)",
  '(dis|fais|envoie|réponds|écris|appelle|tiens|donne|confirme|préviens|rappelle|renvoie|précise|indique) (moi|nous|le moi|le nous)',
  "n' (hésite|oublie|aie) (pas|surtout pas)",
  '^ (clique|vérifie|redémarre|choisis|ouvre|passe|prends|viens|apporte|pense) (sur|dans|bien|le|la|les|à|au|me|nous)',
]
const formalAddress: PhraseList = [
  '(vous|votre|vos|vôtre|vôtres|vous même|veuillez)',
  '(dites|faites|envoyez|répondez|écrivez|appelez|tenez|donnez|confirmez|prévenez|rappelez|renvoyez|précisez|indiquez|contactez|laissez|signalez) (moi|nous|le moi|le nous)',
  "n' (hésitez|oubliez|ayez) (pas|surtout pas)",
]
const frozenAddress: PhraseList = [
  "s' il (vous|te) (plaît|plait)",
  'rendez vous',
  '(un|le|mon|votre|notre|ce|prochain|premier|prise de|nouveau) rendez vous',
  '(le|du|un|au|ce|mon|son|notre|votre|leur|même|bon|quel|tel|chang* de|écart de) ton',
  // Without a noun behind it “ton” is the tone.
  'ton (de|du|des|employé|utilisé|sur|sec|cordial|est|dans|avec|pour|à|au|aux|et|ou|qui|que|quand|si|,|.|!|?|$)',
  'vous (deux|trois|tous|toutes|autres|êtes plusieurs)',
  '(chez|entre|à|pour|de) vous (deux|tous|toutes|autres)',
  '(tu parles|tu vois|vous savez|si tu veux mon avis|toi et moi|sauve qui peut|prêt à porter)',
  '(et|y) a t il',
  'a t (il|elle|on)',
  'ton sur ton',
  '* moi même',
  "(je|on|il|elle|qui|personne|nul|jamais) n' (hésite|oublie|aie) (pas|jamais)",
]

const collectiveDeeds: PhraseList = [
  "nous (ne|n'|vous|le|la|les|l'|en|y|nous|vous le|vous l')? (avons|sommes|allons|*ons|*rons)",
  "(notre|l'|votre) (équipe|service|support|assistance) … (a|ont|va|est|s'|examine|vérifie|traite|étudie|regarde|reste|travaille|reviendra|contactera)",
]

const personalDeeds: PhraseList = ["(je|j'|me|m'|moi|mon|ma|mes)", '(mon|ma|mes) collègue*', '{capital} et moi']

const houseMatters: PhraseList = [
  '(panne|pannes|coupure|incident général|maintenance|travaux|politique|tarif|tarifs|prix|conditions|horaires|ouverture|bureaux|magasin|magasins|boutique|boutiques|agence|agences|produit|produits|gamme|version|mise à jour|entreprise|société|direction|sécurité|confidentialité|serveurs|jours fériés|fermé*|ouvert|ouverts|déménagement|déménageons|grève|fusion|rachat|rappel de produits|site|catalogue|application)',
  '(tous|toutes|nos|plusieurs|certains|chaque|beaucoup de) (les|nos|de nos)? (clients|client|abonnés|adhérents|usagers|utilisateurs|patients|locataires|voyageurs|membres|clientes|foyers)',
]

/** Names that stand for one another, a family a line. From general knowledge of given names in France, Belgium, Switzerland and Quebec. */
const families: readonly string[] = [
  'alexandre alex',
  'alexandra alex sandra',
  'alexis alex',
  'antoine toine antonin',
  'anthony antho tony',
  'bastien sébastien seb',
  'benjamin ben benji',
  'bernard nanard',
  'catherine cathy kathy cath',
  'charlotte cha lotte',
  'christian chris',
  'christine chris',
  'christophe chris tophe',
  'corinne coco',
  'daniel dan dany',
  'danielle dany',
  'dominique dom domi',
  'édouard ed doudou',
  'élisabeth babeth lise élise elisa betty',
  'emmanuel manu',
  'emmanuelle manu manue',
  'manuel manu',
  'manuela manu manue',
  'éric rico',
  'fabrice fab',
  'fabien fab',
  'florence flo',
  'florian flo',
  'françois francis',
  'françoise fanfan',
  'frédéric fred frédo',
  'frédérique fred',
  'gabriel gaby gab',
  'gabrielle gaby gab',
  'geneviève ginette viviane',
  'georges jo',
  'gérard gégé',
  'grégory greg grégoire',
  'guillaume guigui will',
  'jacqueline jackie',
  'jean-baptiste jb',
  'jean-christophe jc',
  'jean-claude jc',
  'jean-françois jf jef',
  'jean-louis jl',
  'jean-marc jm',
  'jean-michel jm',
  'jean-philippe jp',
  'jean-pierre jp',
  'jérôme jé',
  'joseph jo',
  'joséphine jo fifine',
  'jonathan jo',
  'julien juju',
  'laurent lolo',
  'léopold léo',
  'léonard léo',
  'louis loulou',
  'ludovic ludo',
  'madeleine mado',
  'marguerite margot maguy',
  'marie-christine mc',
  'marie-claude mc',
  'marie-france mf',
  'matthieu mathieu mat',
  'mathilde mat',
  'maxime max',
  'maximilien max',
  'maximin max',
  'michel mimi mich',
  'michèle mimi michelle',
  'mickaël mike mika michaël',
  'mohamed mohammed mo momo mouhamed',
  'nathalie nat nath',
  'nathan nat',
  'nicolas nico',
  'nicole nico',
  'olivier oli',
  'pascale pasca',
  'patricia pat patou',
  'patrick pat',
  'philippe phil filou',
  'pierre pierrot',
  'raphaël raph rafa',
  'raphaëlle raph',
  'robert bob',
  'romain rom',
  'samuel sam',
  'samantha sam',
  'sandrine sandy',
  'sébastien seb bastien',
  'sophie soso',
  'stéphane steph stef',
  'stéphanie steph fanny stef',
  'suzanne suzy suzon',
  'théodore théo',
  'théophile théo',
  'thierry titi',
  'thomas tom',
  'timothée tim',
  'valérie val',
  'valentin val',
  'véronique véro',
  'victor vic',
  'victoria vic vicky',
  'vincent vince',
  'virginie ninie',
  'xavier xav',
  'yannick yann',
  'zacharie zach',
]

export const identity = {
  welcomes: ['bienvenue (à|au|aux|chez|dans|sur|parmi)'],
  selfIntroductions,
  oneTimeCodes,
  sufficientGreetings,
  openGreetings,
  noReplyNotices,
  contactRoutes,
  draftMarks,
  gapMentions,
  emptyValues,
  unchosenForms,
  valueAnnouncements,
  informalAddress,
  formalAddress,
  frozenAddress,
  collectiveDeeds,
  personalDeeds,
  houseMatters,
  nameForms: nameFormsOf([...families, ...singles]),
} satisfies Partial<IdentityWords>

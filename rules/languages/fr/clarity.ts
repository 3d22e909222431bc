import type { ClarityWords } from '../../../src/language/lexicon/clarity.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// By hand, from what French-speaking service desks write. Plain words for the terms: Grand dictionnaire terminologique and FranceTerme.

export const clarityGroups = {
  aval: [
    '(service|services|équipe|équipes|département|collègue|collègues|personne|personnes|interlocuteur|interlocuteurs|pôle|bureau|cellule|instance|spécialiste|spécialistes|expert|experts|niveau|entité|technicien|techniciens)',
  ],
} satisfies Record<string, PhraseList>

export const clarity = {
  jargonTerms: {
    '(sso|single sign on)': ['connexion unique'],
    '(cron|tâche cron|tokenizer|moteur de scoring|script batch|batch de nuit|jeton expiré|api rest)': [],
    '(vider|videz|vidage du|purger|purgez) (le|du)? cache': [],
    firmware: ['logiciel interne'],
    '(flasher|flashez|flashé) (le|la|votre)? *': [],
    '(rebooter|reboot)': ['redémarrer'],
    '(backend|back end|back office|backoffice)': ['notre système'],
    '(frontend|front end)': ['la page'],
    '(endpoint|endpoints|webhook|webhooks|middleware|payload|parser|parsing|repository|framework)': [],
    'cache (dns|serveur|applicatif)': [],
    '(proxy|reverse proxy|pare feu applicatif)': [],
    '(règles|table|redirection) (nat|de routage|pare feu)': [],
    '(adresse ip|adresse mac|passerelle par défaut|masque de sous réseau)': [],
    '(provisionner|provisionné|provisionnée|provisionnement|déprovisionné)': ['préparer'],
    "(tokenisation|tokeniser|token|jeton d'authentification|jeton oauth)": ['clé d’accès'],
    '(timeout|time out)': ['délai dépassé'],
    '(erreur|code) (500|502|503|504|403|http)': [],
    '(log|logs|fichier de log|fichiers de logs)': ['journal'],
    '(patch|patcher|patché|hotfix)': ['correctif'],
    '(déployer|déployé|déploiement) (en|du|le|sur) (prod|production|patch|correctif)': [],
    '(bande passante|latence|gigue|jitter|ping moyen)': [],
    '(datacenter|cluster|conteneur docker|instance virtuelle|load balancer)': [],
    '(synchro|synchronisation) (ldap|ad|active directory)': [],
    '(enregistrement|zone|serveur) dns': [],
    '(bordereau|lettre) de voiture': ['document de transport'],
    '(prélèvement sepa|mandat sepa|rejet sepa)': ['prélèvement'],
    '(dunning|churn|upselling|onboarding|lead time|cut off|picking|cross dock|incoterm|incoterms)': [],
    '(mode dfu|mode bootloader|bootloader|bios|uefi|registre windows)': [],
    '(requête|base) sql': [],
    '(sur-provisionné|sous-jacent applicatif)': [],
  },
  labelVerbs: [
    "(cliquez|clique|cliquer|appuyez|appuie|sélectionnez|choisissez|ouvrez|cochez|touchez|tapez|allez) (sur|dans|à)? (le|la|l'|bouton|onglet|menu|lien|case)?",
  ],
  knownAcronyms: [
    '(=PDF|=USB|=SMS|=MMS|=OK|=TV|=DVD|=CD|=PC|=GPS|=URL|=HTML|=FAQ|=ID|=PIN|=PUK|=SIM|=LED|=LCD|=VIP|=XL|=XXL|=HD|=UE|=EU|=USA|=DNI|=NIF|=IVA|=CV|=QR|=HDMI|=AM|=PM|=PS|=CO|=UV|=DJ|=LP|=RGPD|=IBAN|=BIC|=DIY|=SOS|=UK|=NO|=SI|=WC|=JPG|=PNG|=MP3|=MP4|=CSV|=ZIP|=HP|=LG|=BMW|=IBM|=SAP|=DHL|=UPS|=GLS|=SEUR|=ONU|=OMS|=RR|=HH|=TPV|=ITV|=NIE|=CIF|=SA|=SL|=SAS|=SARL|=RER|=SNCF|=RATP|=TGV|=TVA|=CAF|=CPAM|=TTC|=HT|=MP|=CB|=RIB|=BD|=DVD|=ADN|=SAV|=EDF|=HLM|=VTT|=TER|=PME|=CE|=CGV|=ADSL|=WIFI|=GSM|=CE|=RFC|=CURP|=ONG|=AVE|=RENFE|=IMSS|=SAT|=AFIP|=CDMX|=EE|=UU|=EEUU)',
  ],
  explanationMarkers: ["(c' est à dire|soit|autrement dit|ce qui signifie|en d' autres termes|qui signifie|à savoir)"],
  namingWords: ['(appelé|appelée|nommé|nommée|dit|dite|aussi appelé|connu sous le nom de|abrégé)'],
  internalSlang: {
    '(n1|n2|n3|niveau 1|niveau 2|niveau 3|niveau un|niveau deux|support n2|support n3)': ['nos spécialistes'],
    '(=P1|=P2|=P3|=P4|=L1|=L2|=L3)': ['urgent'],
    "(escaladé|escaladée|escalader|escalade|j' escalade)": ['transmis'],
    '(ticketé|ticketing|ticketer|dispatché|dispatchée|dispatcher|assigné au pool|reassigné)': ['confié'],
    '(en recette|la recette|mise en recette|la prod|en prod|préprod|la mep|=MEP)': [],
    '(backlog|sprint|le po|=PO|user story|jira|zendesk|salesforce|le crm|=CRM|confluence)': [],
    "(pingué|pinguer|j' ai pingué|poké|slacké)": ['écrit à'],
    '(passé le bébé|refilé le bébé|refiler le bébé|refilé le dossier)': ['confié'],
    '(la compta|au juridique|le juridique|la log|les commerciaux|le front|le back)': [],
    "(spoc|=SPOC|le helpdesk|la hotline n2|la file d' attente n2|le pool)": [],
    '(en wip|wip|todo list interne|kanban|stand up|weekly|point daily)': [],
  },
  guarantees: [
    "(je|nous) (vous)? (le)? (garantis|garantissons|promets|promettons|jure|jurons|certifie|certifions) (que|qu'|absolument|personnellement|,|.|à 100)",
    "(n'|ne) (arrivera|se reproduira|se produira|recommencera|aurez|tombera) (plus|plus jamais|jamais|jamais plus) (jamais|de|en)?",
    "(parole d' honneur|ma main à couper|main à couper|croix de bois|je mets ma main|vous avez ma parole|dormir tranquille|dormir sur vos deux oreilles|sans le moindre risque|zéro risque|aucun risque|garanti à vie|100 % garanti|garanti 100 %|à cent pour cent|à 100 %|à coup sûr|sans faute aucune|satisfait à 100)",
    "(plus jamais) (de|d'|cela|ça|ce|vous|la|le|un|une)",
    '(tiendra|durera|vivra|marchera|fonctionnera) (toute la vie|à vie|éternellement|pour toujours|cent ans|toujours|indéfiniment)',
  ],
  modestGuarantees: [
    "(ne|n') (peux|pouvons|puis|garantis|garantissons|promets|promettons) (pas|rien|malheureusement pas)? (vous)? (garantir|promettre|pas|rien)?",
    "(garantie|garanti) (de|deux|{number}|légale|constructeur|jusqu'|ans)",
    "(je|nous) (vous)? (promets|promettons) (de|d') *",
  ],
  immediacies: ['(immédiatement|sur le champ|instantanément|dans la minute|dans la seconde|tout de suite|séance tenante)'],
  outcomes: [
    '(sera|seront|serez|va être|vont être|est|sont) (de nouveau|à nouveau|bien|totalement|entièrement|définitivement|complètement)? (réparé|réparée|résolu|résolue|réglé|réglée|rétabli|rétablie|corrigé|corrigée|opérationnel|opérationnelle|dépanné|remis en marche|en ligne|en service|en état|terminé|entre vos mains|dans vos mains|retrouvé|retrouvée)',
    '(fonctionnera|marchera|remarchera|remarche|repartira|repart|roulera|roule|tournera|reviendra|revient|disparaîtra|tout remarche|redémarrera|redémarre|sera dans vos mains)',
  ],
  unknownCauses: [
    "(ne|n') (connaissons|sais|savons|sait|connaît|connais|avons|ai|est|comprenons|comprends|voyons|trouvons|trouve|trouvé|identifié) (pas|toujours|encore|pas encore|toujours pas|aucune)? (encore|toujours)? (l'|la|ce|pourquoi|d' où|encore|où|idée|trouvé|identifié|compris|connue|su)? (origine|cause|qui|où|identifiée|trouvée)?",
    "(cause|origine|raison|panne) (reste|demeure|est|encore|toujours|n' est) (pas|encore|toujours)? (encore)? (inconnue|indéterminée|mystérieuse|un mystère|à trouver|connue|identifiée|inexpliquée|floue)",
    "(cherchons|cherche|recherchons|enquêtons|ignorons|ignore|on ignore) (encore|toujours)? (l'|la|d'|d' où|pourquoi|où|ce|encore|toujours) *",
    "(personne) (ne|n') (sait|a la moindre|en a|comprend) *",
    '(mystère|aucune idée|pas la moindre idée)',
  ],
  vagueHandoffs: [
    "(transmis|transmise|transféré|transférée|remonté|remontée|fait suivre|passé|passée|confié|confiée|redirigé|envoyé|envoyée|soumis|soumise|adressé|relayé) (votre|cela|le|la|l'|les|ce|cette|ton|ta)? (demande|dossier|message|remarque|cas|requête|problème|tout|mail)? (à|au|aux|à l'|vers) (qui de droit|(la|le|les|l'|un|une|nos|notre|mes|des)? {aval} (compétent|compétents|compétente|compétentes|concerné|concernés|concernée|concernées|approprié|appropriée|adéquat|adéquate|dédié|dédiée|en charge|en question|adaptée|habilité|spécialisé|spécialisée|ad hoc))",
    "(les|le|la|l'|un|une|nos|des|notre) {aval} (compétent|compétents|compétente|compétentes|concerné|concernés|concernée|concernées|approprié|appropriée|dédié|dédiée|en charge|en question) (va|vont|s'|se|prend|prendra|prennent|étudie|étudiera|reviendra|traitera|vous|en|s' en) (en|vous|s')? *",
    "(un|une|quelqu'un|quelqu' un|l' un|l' une|un de nos|un de mes|un autre) ({aval}|d' autre)? (de nos|de mes|collègues|de l' équipe|de chez nous)? (va|vous|s' en|prendra|reviendra|s' occupe|te|devrait|le) (vous|s'|te|l')? (contacter|contactera|rappeler|rappellera|recontacter|recontactera|passera|occuper|occupera|répondre|répondra|appeler|appellera|écrira|charge|fera|prendre|revenir|relais|recontactera|en charge) *",
    '(qui de droit)',
    "(quelqu'un|quelqu' un|une personne|un collègue) (d' autre)? (s' en occupe|s' en occupera|regarde|prend le relais|prendra le relais|verra)",
    "(escaladé|escaladée) (en|au|vers|à|l'|le|votre|.|,|$)",
  ],
  otherHandoffs: ['(remarque|idée|suggestion|compliments|félicitations|remerciements|colis|clé|clés|courrier|bonjour|avis|retour) *'],
  comprehensionChecks: [
    "(c'|est ce|tout|cela|ça|est) (est|est ce)? (bien|que c' est|assez)? (clair|compris|entendu|noté|enregistré|rentré|limpide) (pour vous|pour toi|maintenant|cette fois|,)? ?",
    "(vous|tu|vous m'|tu me|est ce que vous) (avez|as|me|m' avez)? (bien)? (comprenez|comprends|compris|suivez|suis|saisissez|saisi|voyez|noté|capté|pigé|entendu) (bien|tout|cette fois|maintenant|l' idée)? ?",
    "(on|nous|nous nous|on s') (s'|se|nous)? (est|sommes|est bien|comprend|comprenons) (bien)? (compris|comprenons|d' accord|entendus) ?",
    "^ (compris|vu|pigé|clair|noté|capté|entendu|d' accord|ok|vous suivez|vous y êtes|vous voyez|ça va comme ça) (cette fois|maintenant)? ?",
    '(comprenez|suivez|saisissez) vous (bien|tout|maintenant|cela)? ?',
    '(me suis je|suis je|ai je été|me fais je) (bien|assez)? (clair|claire|compris|comprendre|fait comprendre) ?',
  ],
  puttingOff: [
    "(un de ces quatre|à la saint glinglin|quand les poules auront des dents|un de ces jours|dès que j' ai une minute|quand j' aurai le temps|quand on aura le temps|incessamment|incessamment sous peu)",
  ],
} satisfies Partial<ClarityWords>

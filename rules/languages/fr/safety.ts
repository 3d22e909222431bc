import type { SafetyWords } from '../../../src/language/lexicon/safety.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// By hand; what must not be asked for: the advice of Cybermalveillance.gouv.fr and of the banks.

export const safetyGroups = {
  secret: [
    '(photo|copie|scan|image) (recto verso|recto|du recto)? (de|du|des) (votre|vos|la|ta)? (carte|cartes) (bancaire|de crédit|bleue|de paiement)',
    "(mot de passe|mots de passe|mdp|mots de passe|code (pin|secret|confidentiel|personnel|confidentiel de carte|reçu|reçu par sms|de sécurité|de validation|de vérification|de votre carte|de carte|sms|d' accès|à quatre chiffres|à six chiffres)|codes (secrets|confidentiels|d' accès)|pin|nip|cryptogramme|cvv|cvc|numéro (complet)? de (votre|ta)? (carte bancaire|carte de crédit|carte bleue|cb|carte)|code à (six|quatre|{number}) chiffres|code (que vous|que tu) (venez de recevoir|avez reçu|recevrez|allez recevoir|viens de recevoir|as reçu)|code qui vient (d' arriver|de vous être envoyé)|identifiants et mot de passe|clé privée|phrase secrète|trois chiffres au dos|codes d' accès|({number}|six|quatre|trois) (chiffres|derniers chiffres au dos))",
  ],
} satisfies Record<string, PhraseList>

export const safety = {
  secretRequests: [
    "(envoyez|envoie|renvoyez|renvoie|donnez|donne|communiquez|communique|transmettez|transmets|indiquez|indique|dites|dis|fournissez|fournis|précisez|précise|joignez|joins|rappelez|confirmez|confirme|écrivez|écris|dictez|partagez|filez|file|répondez|laissez|passez|rappelle) (nous|moi|me)? (s' il vous plaît|tout de suite|aussi|juste|également|par retour|ici|en retour|simplement|d' urgence|,)? (en retour)? (par|de) (mail|courriel|retour de mail|sms|e mail|écrit)? … {secret}",
    "(envoyez|envoie|renvoyez|renvoie|donnez|donne|communiquez|communique|transmettez|transmets|indiquez|indique|dites|dis|fournissez|précisez|joignez|rappelez|confirmez|confirme|écrivez|dictez|partagez|filez|file|répondez|laissez|passez|rappelle) (nous|moi|me)? (s' il vous plaît|tout de suite|aussi|juste|également|ici|en retour|simplement|d' urgence)? (,)? … {secret}",
    '(quel|quelle|quels) (est|sont|était) (le|votre|ton|vos|tes)? {secret}',
    "(j'|nous) (ai|avons|aurais|aurons|aurions) (juste|également|aussi|donc|encore)? besoin (de|d') (votre|vos|ton|ta)? (identifiant|login|nom d' utilisateur|adresse mail|numéro de compte|numéro client|date de naissance) (et|ainsi que|,) … {secret}",
    "(j'|nous) (ai|avons|aurais|aurons|aurions) (juste|également|aussi|donc|encore)? besoin … {secret}",
    'il (me|nous) (faut|faudrait|manque) (juste|également|aussi|donc|encore)? … {secret}',
    "(merci de|merci d'|veuillez|pouvez vous|pourriez vous|peux tu|pourrais tu|prière de|il faudrait|je vous invite à|je vous demande de|nous vous demandons de|vous prie de) (bien vouloir)? (me|nous|m'|également|aussi)? (communiquer|envoyer|renvoyer|indiquer|transmettre|donner|préciser|fournir|confirmer|faire parvenir|faire suivre|laisser|passer|redonner|rappeler|répondre) (nous|moi|me|également|en retour|par retour)? (par|de)? (retour de)? (mail|courriel|sms|e mail)? … {secret}",
    '(donniez|donnes|communiquiez|communiques|envoyiez|envoies|transmettiez|transmettes|indiquiez|indiques|fournissiez|confirmiez|confirmes|dictiez|précisiez) … … {secret}',
    '(répondez|répondre|réponds) (à ce (message|mail|sms|texto))? … (avec|en indiquant|en donnant) (le|la|les|votre|vos|ton)? {secret}',
  ],
  noSecretRequests: [
    "(ne|n'|jamais) (nous|me)? (donnez|donne|communiquez|communique|envoyez|envoie|partagez|partage|transmettez|demanderons|demandons|demande|demandera|dites|répondez|divulguez|confiez) (jamais|pas|à personne|le|votre)?",
    '(jamais|personne|aucun conseiller|pas besoin de|inutile de|sans (nous)? (donner|communiquer)) … {secret}',
    '(mot de passe|mdp|code) (oublié|perdu|provisoire|expiré)',
    '(quatre|{number}) derniers chiffres de (votre|la|ta)',
    '(répondez|répondre|réponds|écrire|écrivez|appelez|contactez|dites) … (si|que) … {secret}',
    "(lien|page|procédure|formulaire|bouton|notification|message (d'|de|qui)) … {secret}",
    '(envoyez|renvoyez|transmettez) … (à|au) … qui',
    '(vous|te) (envoyer|renvoyer|envoie|envoyons|communiquer|donner|transmettre) … {secret}',
    "(sur|dans) (la page|l' application|l' appli|le site|votre espace|le formulaire sécurisé|l' écran|le terminal)",
    '(changez|modifiez|réinitialisez|choisissez|saisissez|entrez|tapez|créez|changer|réinitialiser) … {secret}',
  ],
  secretLabels: [
    "(mot de passe|mots de passe|mdp|passe|code pin|pin|nip|puk|code puk|code secret|code confidentiel|code d' accès|code d' entrée|code du portail|code de la porte|code de l' alarme|code du coffre|code du cadenas|code de l' immeuble|code de la boîte à clés|code de la résidence|digicode|code wifi|clé wifi|clé wi fi|clé réseau|code réseau|clé d' api|clé api|token|jeton) (provisoire|temporaire|actuel|initial|administrateur|admin|wifi|par défaut|du compte|est le|est|sera|reste|devient)? (désormais|maintenant|donc|le|la|toujours|à présent|le suivant)? (:|est|=|est :|sera|,|le suivant :)",
    "(mot de passe|mdp|code|clé) (provisoire|temporaire|secret)? (de|du|des|d'|pour|pour le|pour la|wifi) … (est|:|=|sera) (désormais|maintenant|le|la|donc|le suivant)? (:)?",
    '(mot de passe|mdp|digicode|code pin)',
    '(identifiant|login|utilisateur|user|compte|accès|identifiants) (:|=|est)? * (/|,|et|;|-|avec) (le)? (mot de passe|mdp|code|passe)? (:|=|est)?',
    '(connectez vous|connecte toi|entrez|ouvrez|ouvrir|entrer|accédez) … (avec|en tapant|avec le|en composant le|par le) (mot de passe|code|mdp)',
  ],
  noSecretValues: [
    "(le|la|les|un|une|l'|d'|du|des|de|à|au|aux|en|et|ou|est|sont|était|a|ne|n'|y|il|elle|qui|que|qu'|dont|si|sur|sous|pour|par|dans|avec|sans|chez|vers|lors|afin|car|mais|donc|ni|puis|tous|tout|incorrect|erroné|erronée|expiré|expirée|ci|dessous|dessus|suivant|suivante|celui|oublié|perdu|trop|bien|mal|pas|plus|jamais|toujours|encore|déjà|votre|vos|notre|nos|ton|tes|mon|ma|personnel|personnelle|confidentiel|secret|strictement|différent|valable|valide|invalide|actif|active|nécessaire|obligatoire|requis|demandé|envoyé|envoyée|transmis|communiqué|reçu|choisi|créé|enregistré|généré|réinitialisé|réinitialisée|modifié|changé|bloqué|bloquée|débloqué|désactivé|activé|joint|inscrit|inscrite|indiqué|imprimé|noté|désormais|maintenant|provisoire|temporaire|nouveau|nouvelle|ancien|identique|inchangé|correct|même|faible|fort|sécurisé|unique|initial|administrateur|wifi|vous|nous|je|tu|on|doit|devra|peut|sera|fonctionne|marche|contient|comporte|comportant|arrive|suit|suivra|changer|modifier|réinitialiser|choisir|créer|saisir|entrer|taper|cliquez|cliquer|au moins|minimum|maximum|huit|douze|quatre|six|dix|caractères|chiffres|lettres|ici|là|avant|après|dès|lorsque|quand|puisque|comme|merci|svp|oublie|compte|accès|test|seul|seule|séparément|courrier|sms|mail)",
  ],
  exampleMarkers: ['(par exemple|exemple|comme par exemple|du type|de type|p . ex|tel que|fictif)'],
  internalMarkers: [
    "(vérifier|voir|confirmer|valider|checker) (ça|cela|le montant|la remise)? (avec|auprès de|chez) {capital} (avant|d' abord|svp|stp)",
    "(à l' attention|attention) (de l'|du|des) (équipe|collègues|sav|support|back office) (:|,|-|–)",
    '(fyi|pour info) (:|,|-) (client|cliente|il|elle|le client|la cliente) *',
    "^ (nb|ps|attention|note|rappel) (:|,|-) (il|elle|le client|la cliente|ce client|cette cliente) (ne|n'|a|est|va|pense|croit|refuse|menace|n' a)",
    "(relire|penser|corriger|adapter|valider|retoucher|adoucir) … avant (l')? (envoi|envoyer)",
    'pour {capital} (seulement|uniquement|exclusivement) (:|,|-)',
    '^ (commentaire|remarque|observation|obs) (interne)? (:|-) (client|cliente|il|elle|ne pas|à|usager)',
    '(bouclez|boucle|clôturez|clôture|fermez|ferme|traite|traitez) (ce|le) (ticket|dossier|cas) (sans|stp|svp|vite|dès que possible)',
    '(sans|de ne pas|ne pas|pas) lui (parler|dire|promettre|proposer|facturer|signaler|avouer)',
    "(tu peux|vous pouvez|à|merci de|merci d') (l'|le|la|lui)? (envoyer|répondre|transmettre|renvoyer) (tel quel|telle quelle|ainsi|ça|ce texte|cette réponse|comme ça)? (au|à la|à l') (client|cliente|usager|patient|patiente)",
    '{capital} (,)? (si|quand) tu (relis|valides|relances|corriges|repasses derrière)',
    '(draft|brouillon) (v1|v2|v3|version|,|:|non|pas)',
    '(pas encore|non|toujours pas) (relu|relue|validé|validée) (par|avec)',
    '(mettre|mets|ajouter|rajouter) {capital} en (copie|cc|cci)',
    'todo (demander|vérifier|voir|relancer|appeler|ajouter|compléter|checker)',
    '{capital} , tu (confirmes|vérifies|valides|relances|regardes|checkes|rappelles|relis|peux|pourras) … (lui|client|cliente|facture|stp|svp)',
    '(note|nb|ps|rappel|perso|mémo|pense bête|post it) (pour {capital}|à {capital})? (:|,|-|–|—) (ne pas (lui|dire|parler|promettre|facturer|rembourser)|lui *|relancer|facturer|surveiller|(vendre|proposer|demander|vérifier|appeler|rappeler|penser|voir|dire) (à|avec|si|que|la|le|les|son|sa|ses|une|un)? *)',
    '^ (réponse type|texte type|modèle de réponse|modèle) ({number})? (,|-|:|–)? (à (adapter|personnaliser|compléter|modifier))',
    'à (adapter|personnaliser|modifier) (selon|suivant|en fonction) (le|du|de la) (cas|client|cliente|dossier|situation)',
    "^ (interne|note interne|en interne|usage interne|note à moi même|note pour (moi|l' équipe|fabienne|{capital})|pour l' équipe|entre nous|nb interne|à usage interne|info interne|commentaire interne) (:|-|,|–|—)",
    "(ne pas (envoyer|transmettre|communiquer|montrer|dire)|pas (envoyer|transmettre)) (au|à la|aux|à l'|ça au|ceci au|cela au)? (client|cliente|clients|usager|patient)",
    "(à|avant) (virer|supprimer|effacer|enlever|retirer|relire|valider) (avant|par) (envoi|l' envoi|d' envoyer|la direction|{capital})",
    '(usage|usage strictement) interne (uniquement|seulement|exclusivement)?',
    "(valider|voir|vérifier|checker) d' abord (avec|auprès de) {capital}",
    '{capital} (,|:) (peux tu|tu peux|tu)? (relis|relisez|relire|relis moi|vérifie|vérifies|vérifier|valide|valides|valider|check|checke|regarde|regardes|corrige|complète|jette|supprime|enlève) (un œil|moi|vite)? (avant|stp|svp|ça|le|la|ce|que)',
    "(n' en parlons pas|ne lui (dis|dites|disons|parle|parlons) (rien|pas))",
    '(brouillon interne|copie interne|pas pour le client|pas pour la cliente|ne pas diffuser|à ne pas diffuser|ne pas copier|note (interne|perso|à moi)|mémo interne|commentaire interne|rappel interne|ton à revoir|à relire par|attente validation|ne rien promettre|mémo perso|note pour plus tard|à ne pas (dire|mentionner|divulguer|ébruiter)|ne pas lui (dire|parler|proposer|envoyer|montrer)|surtout ne pas (dire|parler|mentionner))',
    '(à faire|todo|reste à faire) (:|-) (vérifier|demander|relancer|voir|appeler|ajouter|compléter|insérer|valider|checker)',
  ],
  customerRemarks: [
    "(le|la|ce|cette|notre) (client|cliente|usager|patient|patiente|dame|monsieur) (est|a l' air) (du genre|un peu du genre|plutôt du genre) *",
    '(il|elle) (insiste|râle|gueule|ment|exagère|menace|pleure|se plaint) (beaucoup|tout le temps|encore|sans arrêt|souvent|toujours|trop)? (,)? (celui là|celle là|celui ci|celle ci)',
    '(client|cliente|usager|patient|patiente|locataire) (pas|peu|jamais) (commode|facile|aimable|fiable|content*|sympa|solvable)',
    "attention (,|:)? (il|elle|monsieur|madame|ce monsieur|cette dame) (est|a l' air|semble|peut être|devient) (très|super|assez|hyper|un peu)? (procédurier*|pénible|relou|agressif|agressive|énervé*|parano|susceptible|difficile|menteur|menteuse|mauvais payeur)",
    '(toujours|encore|jamais) (pas)? (payé|réglé|rendu) (sa|son|ses) *',
    '(^|cc|nb|attention) (client|cliente|patient|patiente|usager|locataire|adhérent|adhérente) (très|super|assez|plutôt|hyper|ultra|trop|déjà|encore) (énervé*|remonté*|agacé*|mécontent*|difficile|fragile|susceptible|exigeant*|fatigant*|compliqué*)',
    '(client|cliente|usager|patient|patiente) à (surveiller|ménager|éviter|chouchouter|blacklister|calmer|rembarrer)',
    '(attention|cc|nb|rappel|note) (:|,|-)? (client|cliente|patient|patiente|usager|locataire) (très|super|assez|plutôt|un peu|vraiment)? (pénible|relou|difficile|énervé|énervée|agressif|agressive|chiant|chiante|casse pieds|ingérable|parano|hystérique|lourd|lourde|procédurier|procédurière|à ménager|mécontent|mécontente|mauvais payeur)',
    '(client|cliente|patient|patiente|usager) (très|super|assez|plutôt|un peu|vraiment)? (pénible|relou|chiant|chiante|casse pieds|ingérable|parano|hystérique|mauvais payeur)',
    "(le|la|ce|cette|notre) (client|cliente|usager|patient|patiente|dame|monsieur|type|bonhomme) (est|a l' air|semble|devient|commence à|fait|gueule|râle|ment|exagère|nous) (un|une|encore|vraiment|très|super|trop|complètement|toujours)? (casse pieds|chieuse|chiant|vipère|chèvre|pénible|énervé|énervée|furieux|furieuse|casse pieds|chiant|chiante|relou|fou|folle|parano|hystérique|de mauvaise foi|insupportable|lourd|lourde|menteur|menteuse|râleur|râleuse|pas commode|difficile|radin|emmerdeur|emmerdeuse|mauvais payeur|son cirque|saoule|chier)",
    '(faites|fais|faisons) (traîner|le mort|semblant)',
    "(dis|dites|disons|répond|répondez) lui (que|qu'|n' importe quoi|rien)",
  ],
  colleagueRequests: [
    '(peux tu|tu peux|tu pourrais|pouvez vous|merci de|stp|svp|regarde|vérifie|relis|relit|valide|valides|relire|jette|check|checke|prends|confirme|complète|dis moi|à toi|faut qu on|pour info|fyi|ok pour)',
  ],
  noInternalMarkers: [
    "(interne|internes) (du|de la|de l'|à l'|au)? (serveur|appareil|mémoire|disque|téléphone|virement|règlement|batterie|antenne|stockage|réclamation|service)",
    '(erreur|mémoire|virement|règlement|serveur|disque|stockage|circuit|concours) interne',
  ],
} satisfies Partial<SafetyWords>

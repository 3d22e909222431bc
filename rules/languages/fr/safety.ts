import type { SafetyWords } from '../../../src/language/lexicon/safety.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// By hand; what must not be asked for: the advice of Cybermalveillance.gouv.fr and of the banks.

export const safetyGroups = {
  secret: [
    "(mot de passe|mots de passe|mdp|code (pin|secret|confidentiel|confidentiel de carte|reçu|de sécurité|de validation|de vérification|sms|d' accès)|pin|cryptogramme|cvv|cvc|numéro (complet)? de (votre|ta)? (carte bancaire|carte de crédit|carte bleue|cb|carte)|code à (six|quatre|{number}) chiffres|identifiants et mot de passe|clé privée|phrase secrète|trois chiffres au dos|codes d' accès|({number}|six|quatre|trois) (chiffres|derniers chiffres au dos))",
  ],
} satisfies Record<string, PhraseList>

export const safety = {
  secretRequests: [
    "(envoyez|envoie|envoyer|renvoyez|renvoie|donnez|donne|donner|communiquez|communique|communiquer|transmettez|transmettre|indiquez|indique|indiquer|dites|dis|fournissez|fournir|précisez|répondez|joignez|rappelez|confirmez|confirmer|écrivez|dictez|partagez|filez|file) (nous|moi|me)? (s' il vous plaît|tout de suite|aussi|juste|également|par retour de mail|par mail|par retour|ici|en retour|avec|quel est|quels sont|donc|simplement|d' urgence|le|la|les)? (avec|le|la|les|votre|vos|ton|ta|tes|un|quel est votre|quel est ton)? {secret}",
    '(quel|quelle|quels) (est|sont) (le|votre|ton|vos|tes)? {secret}',
    "(j'|nous|il) (ai|avons|aurais|aurons|me faut|nous faut|faudrait|aurais) (juste|également|aussi|donc)? (besoin|me|nous)? (de|du|d'|le|la)? (votre|ton|vos)? {secret}",
    '(merci de|veuillez|pouvez vous|pourriez vous|peux tu) … (communiquer|envoyer|indiquer|transmettre|donner|préciser|fournir|confirmer) (nous|moi|me|également)? (le|la|les|votre|vos|ton|ta|tes)? {secret}',
    '(répondez|répondre) … (avec|en indiquant) (le|la|les|votre|vos|ton)? {secret}',
  ],
  noSecretRequests: [
    "(ne|n'|jamais) (nous|me)? (donnez|donne|communiquez|communique|envoyez|envoie|partagez|partage|transmettez|demanderons|demandons|demande|demandera|dites|répondez|divulguez|confiez) (jamais|pas|à personne|le|votre)?",
    '(jamais|personne|aucun conseiller|pas besoin de|inutile de|sans (nous)? (donner|communiquer)) … {secret}',
    '(mot de passe|mdp|code) (oublié|perdu|provisoire|expiré)',
    '(quatre|{number}) derniers chiffres de (votre|la|ta)',
    "(sur|dans) (la page|l' application|l' appli|le site|votre espace|le formulaire sécurisé|l' écran|le terminal)",
    '(changez|modifiez|réinitialisez|choisissez|saisissez|entrez|tapez|créez|changer|réinitialiser) … {secret}',
  ],
  secretLabels: [
    "(mot de passe|mdp|code pin|pin|code d' accès|code secret|code du portail|code de la porte|code wifi|clé wifi|clé wi fi|passe|code de l' alarme|code du coffre|code d' entrée) (provisoire|temporaire|actuel|initial|administrateur|wifi|du compte|est le|est)? (:|est|=|est :|est le|sera|,)",
  ],
  noSecretValues: [
    '(le|la|un|une|incorrect|erroné|expiré|ci|dessous|celui|oublié|trop|bien|pas|toujours|votre|personnel|différent|valable|nécessaire|envoyé|désormais|identique|à|de|même)',
  ],
  exampleMarkers: ['(par exemple|exemple|comme par exemple|du type|de type|p . ex|tel que|fictif)'],
  internalMarkers: [
    "^ (interne|note interne|en interne|usage interne|note à moi même|note pour (moi|l' équipe|fabienne|{capital})|pour l' équipe|entre nous|nb interne|à usage interne|info interne|commentaire interne) (:|-|,|–|—)",
    "(ne pas (envoyer|transmettre|communiquer|montrer|dire)|pas (envoyer|transmettre)) (au|à la|aux|à l'|ça au|ceci au|cela au)? (client|cliente|clients|usager|patient)",
    "(à|avant) (virer|supprimer|effacer|enlever|retirer|relire|valider) (avant|par) (envoi|l' envoi|d' envoyer|la direction|{capital})",
    '(usage|usage strictement) interne (uniquement|seulement|exclusivement)?',
    "(valider|voir|vérifier|checker) d' abord (avec|auprès de) {capital}",
    '{capital} , (relis|relisez|vérifie|valide|check|regarde|corrige|complète|tu peux (relire|valider|vérifier)) (avant|stp|svp|ça|le|la|ce|que)',
    "(n' en parlons pas|ne lui (dis|dites|disons|parle|parlons) (rien|pas))",
    '(brouillon interne|copie interne)',
  ],
  customerRemarks: [
    "(le|la|ce|cette|notre) (client|cliente|usager|patient|patiente|dame|monsieur|type|bonhomme) (est|a l' air|semble|devient|commence à|fait|gueule|râle|ment|exagère|nous) (un|une|encore|vraiment|très|super|trop|complètement|toujours)? (pénible|énervé|énervée|furieux|furieuse|casse pieds|chiant|chiante|relou|fou|folle|parano|hystérique|de mauvaise foi|insupportable|lourd|lourde|menteur|menteuse|râleur|râleuse|pas commode|difficile|radin|emmerdeur|emmerdeuse|mauvais payeur|son cirque|saoule|chier)",
    '(faites|fais|faisons) (traîner|le mort|semblant)',
    "(dis|dites|disons|répond|répondez) lui (que|qu'|n' importe quoi|rien)",
  ],
  colleagueRequests: ['(peux tu|tu peux|pouvez vous|merci de|stp|svp|regarde|vérifie|relis|valide|jette|check|tu valides|prends)'],
  noInternalMarkers: [
    "(interne|internes) (du|de la|de l'|à l'|au)? (serveur|appareil|mémoire|disque|téléphone|virement|règlement|batterie|antenne|stockage|réclamation|service)",
    '(erreur|mémoire|virement|règlement|serveur|disque|stockage|circuit|concours) interne',
  ],
} satisfies Partial<SafetyWords>

import type { ClosureWords } from '../../../src/language/lexicon/closure.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

export const closureGroups = {
  /** Participles of what agents do to put something right. Not « réglé », « résolu », « corrigé » alone, which name nothing. */
  réparation: [
    "(remplacé|remplacée|remplacés|changé|changée|réinitialisé|réinitialisée|remboursé|remboursée|crédité|créditée|recrédité|mis à jour|mise à jour|modifié|modifiée|supprimé|supprimée|ajouté|ajoutée|activé|activée|réactivé|réactivée|désactivé|débloqué|débloquée|déverrouillé|redémarré|redémarrée|relancé|relancée|réinstallé|installé|installée|recalculé|recalculée|renvoyé|renvoyée|réexpédié|envoyé|envoyée|expédié|expédiée|commandé|annulé|annulée|déplacé|déplacée|reporté|reportée|prolongé|prolongée|rebranché|resserré|recollé|ressoudé|soudé|nettoyé|nettoyée|purgé|vidé|vidée|réglé la|réglé le|resynchronisé|synchronisé|restauré|restaurée|rétabli|reprogrammé|reprogrammée|reconfiguré|configuré|transféré|transférée|fusionné|séparé|créé|créée|recréé|rattaché|lié|augmenté|relevé|baissé|appliqué|refait|refaite|réédité|rééditée|édité|imprimé|réparé la|réparé le|réparé l'|corrigé l'|corrigé le|corrigé la|corrigé votre|rectifié l'|rectifié le|rectifié la|rectifié votre|colmaté|débouché|vérifié|recousu|retendu|retiré|retirée|retrouvé|retrouvée|livré|livrée|versé|inscrit|inscrite|validé|validée|déclaré|remonté|graissé|repeint|calibré|recâblé|enlevé|ouvert|coupé|isolé|importé|exporté|augmenté|ajusté|échangé|échangée|payé|facturé|mis en place|remis|remise|vidangé|basculé|repassé)",
  ],
  dossier: [
    '(dossier|ticket|demande|cas|incident|signalement|réclamation|requête|conversation|fil|billet|affaire|discussion|sinistre|dossier n° {number}|fiche|plainte|intervention)',
  ],
  clos: [
    '(clos|close|clôturé|clôturée|clôturés|fermé|fermée|archivé|archivée|archivés|classé|classée|soldé|soldée|terminé|terminée|rayé|rayée|refermé|refermée)',
  ],
} satisfies Record<string, PhraseList>

export const closure = {
  namedFixes: [
    "(viens|venons|vient) (juste|tout juste)? (de|d') (la|le|les|l'|vous|y)? (*er|*ir|remettre|refaire|rendre|mettre)",
    '(^|:|,|;|-) (le|la|les|un|une|votre|ancien|ancienne)? * {réparation}',
    '(est|sont) (bien|donc|déjà)? (revenu*|reparti*|parti*|arrivé*) (sur|à|chez|dans|ce|hier|au|par)',
    '(est|sont|été|sera) (donc|aussi|également|bien|ainsi|alors|maintenant|désormais|entièrement)? (*ée|*és|*ées|*é|remis|remise|refait|refaite|mis|mise|repris|inscrit|inscrite|rendu|rendue)',
    "(j'|nous|on|{colleague}) (l'|les|y|vous l')? (ai|avons|a) (donc|aussi|également|bien|tout|ainsi|alors|dû|pu|maintenant|entièrement|ensuite)? (*é|*ée|*és|*ées|remis|refait|mis|repris|ouvert|inscrit|rendu|repeint)",
    "(ai|avons|a|ont|est|sont|été|suis|sommes|était|étaient|avait|et|,|vient d' être|viens de|venons de) (donc|aussi|également|bien|tout|l'|le|la|les|ainsi|alors|dû|pu|maintenant|manuellement|entièrement|ensuite|aujourd'hui)? (été)? {réparation}",
    '(nouveau|nouvelle|nouveaux|nouvelles|neuf|neuve|autre|bonne|bon) (mot de passe|câble|clé|clef|pièce|batterie|serrure|joint|filtre|lien|facture|étiquette|carte|routeur|moteur|capteur|écran|compte|version|créneau|carte sim|box|modem|pompe|lampe|vanne|disque|chargeur|code|adresse|pneu|courroie|badge|compteur|billet)',
    "(l'|la|le|notre)? (origine|cause|problème|souci|coupable|panne|erreur|anomalie|blocage|défaut) (était|venait|provenait|vient|se trouvait|tenait|s' appelait) *",
    "(c' était|il s' agissait|il y avait|manquait|avait sauté|avait grillé|s' était|était) (dû|due|de|d'|bien|débranché|débranchée|mal|un|une|le|la|desserré|bouché|bouchée|coincé|périmé|périmée|expiré|expirée)",
    '(en|par|grâce à|après) (remplaçant|changeant|redémarrant|vidant|le remplacement|une mise à jour|un redémarrage|la mise à jour|une purge|un nettoyage|le changement)',
    '(avez|vous avez) (trouvé|réussi|corrigé|réglé|résolu) (vous même|la solution|seul|seule|le|en)',
  ],
  bareResolutions: [
    "(c'|tout|ça|cela|voilà|problème|souci|incident|anomalie|panne|le nécessaire|demande|dossier|ticket|il|elle|ce) (est|a|sont|devrait|doit|devraient|semble) (maintenant|désormais|à présent|bien|bon|enfin|donc|normalement|de nouveau|à nouveau)? (été)? (réglé|réglée|bon|résolu|résolue|fait|ok|en ordre|rentré dans l' ordre|traité|traitée|corrigé|corrigée|fonctionner|marcher|rétabli|réparé|réparée|opérationnel|aller|être bon|être réglé|du passé|derrière nous|arrangé|arrangée|solutionné|solutionnée|disparu|plus qu' un mauvais souvenir|levé|levée)",
    "^ (résolu|réglé|corrigé|réparé|fait|traité|c' est bon|tout est bon|problème (résolu|réglé|corrigé)|anomalie (corrigée|levée)|le nécessaire|en ordre|voilà qui est)",
    '(fait|faisons) le nécessaire',
    'le nécessaire (a été|est) fait',
    '(fonctionne|marche|remarche|refonctionne|roule|repart|tourne) (à nouveau|de nouveau|désormais|maintenant|normalement|correctement|,|.|$)',
  ],
  idleActions: [
    '(réglé|réglée|réglés|corrigé|corrigée|traité|traitée|traités|arrangé|arrangée|solutionné|solutionnée|dépanné|effectué|terminé|terminée|finalisé|finalisée|clôturé|clôturée|fermé|fermée|examiné|vérifié|intervenu|regardé|contacté|signalé|demandé|désolé|désolée|désolés|levé|levée|réparé|réparée|opérationnel|discuté|discutés|occupé|occupés|occupée|arrivé|constaté)',
    '(le)? nécessaire',
    '(avons|ai|a|été) (bien|donc|été)? (traité|traitée|intervenu|intervenus|regardé|examiné|pris en charge|pris en compte|étudié|finalisé|résolu|réglé|solutionné|vérifié|vérifiée|remonté)',
    '(vérifié|regardé) (de notre côté|votre dossier|votre demande|tout|la situation)',
  ],
  surveyMentions: [
    '(enquête|sondage|questionnaire|votre avis|votre note|notez|notez nous|évaluez|évaluer|donnez nous une note|laissez nous un avis|laisser un avis|satisfaction en|comment avez vous trouvé|êtes vous satisfait|êtes vous satisfaite|étoiles)',
  ],
  openDoors: [
    '(dites|dis|faites|fais|prévenez|préviens|signalez|signale|écrivez|écris|appelez|appelle|répondez|réponds|contactez|contacte|rappelez|rappelle|tenez|tiens|alertez|revenez|reviens|confirmez|confirme|envoyez|passez|avertissez|recontactez|racontez) (moi|nous|le moi|le nous|donc|simplement|juste|à ce|à cet|ici|directement|vers|me|un|par)',
    "(n' hésitez pas|n' hésite pas|vous pouvez|tu peux|libre à vous|il suffit) (à|de|toujours|aussi)? (nous|me|m'|revenir|répondre|rappeler|écrire|repasser|nous le|me le) *",
    "(si|s'|en cas|au moindre|à la moindre|quoi que ce soit) (vous|tu|jamais|cela|ça|le|la|il|elle|d'|de|souci|question|problème|un|une|quelque|quoi|l'|doute|retour|votre) … … (,)? (je|nous|dites|écrivez|appelez|répondez|un|rappelez|prévenez|contactez|passez|faites|vous|revenez|signalez|n' hésitez|réponds|écris|appelle|dis)",
    "(dites|dis|confirmez|confirme|indiquez) (moi|nous) (si|s'|quand|comment|ce que)",
    '(pouvez|pourriez|peux|pourrais|voulez|veux) (vous|tu) (me|nous|bien|le|essayer|vérifier|tester|confirmer|regarder)',
    '(essayez|testez|vérifiez|essaie|teste|vérifie|réessayez|réessaie|reconnectez|jetez)',
    '(je|nous) (vous)? (rappelle|rappellerai|appelle|appellerai|repasse|repasserai|surveille|reste|vérifierai|recontacte|recontacterai|reviens|reviendrai|prends|prendrai) (demain|lundi|mardi|mercredi|jeudi|vendredi|la|dans|pour|encore|joignable|sur|de vos|vers|moi même|régulièrement)',
    '(la porte|ma ligne|ma porte) (reste|est) ouverte',
  ],
  moneyReturns: [
    "(remboursé|remboursée|remboursés|remboursement|recrédité|recréditée|crédité|créditée|virement|avoir (de|d'|n°)|restitué|restituée|reversé|annulé|annulée|votre compte bancaire|sur votre carte|bon d' achat|résilié|résiliée|désabonné|désabonnée|désinscrit|désinscrite)",
  ],
  closureStatements: [
    "(je|nous|on) (vais|allons|va|viens de|venons de)? (donc|ainsi|maintenant|à présent|désormais|alors)? (clos|clôture|clôturons|ferme|fermons|archive|archivons|classe|classons|clore|clôturer|fermer|archiver|classer|referme|refermons|considère|considérons|solde|soldons|passe|passons) (donc|ainsi|maintenant|à présent|désormais|alors|par conséquent|dès à présent)? (le|la|ce|cette|votre|votre|l'|cet|ton|ta|vos)? ({dossier}|ce point|affaire|incident|le tout)",
    '(je|nous|on) (vais|allons)? (donc|ainsi|maintenant)? (clos|clôture|clôturons|clore|clôturer|archive|archivons) (donc|ainsi|maintenant|,|.|$|de mon côté|de notre côté|là|et|!)',
    "(je|nous) (l'|le|la|les)? (ai|avons) (donc|ainsi|maintenant|dès lors)? (l'|le|la)? (clos|clôturé|clôturée|fermé|fermée|archivé|archivée|classé|classée|soldé) (votre|le|la|ce|cette|l')? ({dossier})?",
    "(le|la|ce|cette|votre|votre|l'|cet|ton|ta)? {dossier} (n°|numéro)? ({number})? (est|sera|a été|vient d' être|va être|sont|seront|est donc|est désormais|est maintenant|est à présent|est ainsi|sera donc) (donc|désormais|maintenant|à présent|ainsi|automatiquement|considéré comme|considérée comme|dès lors|définitivement|par conséquent)? (considéré comme|considérée comme)? {clos} (automatiquement|définitivement|sans suite|de la liste|des)?",
    "(considère|considérons|considéré|considérée) (donc|votre|le|la|ce|cette|l'|désormais|que)? … (comme)? (est)? ({clos}|résolu|résolue|réglé|réglée|traité|traitée)",
    '{dossier} (part|partent|passe|rejoint|va|file|est versé|sort) (aux|au|en|à la|dans les|de la|de notre) (archives|archive|clos|clôture|liste|terminé|résolu|corbeille|placard|file)',
    '^ (dossier|ticket|affaire|incident|demande|réclamation) {clos}',
    "(clôture|fermeture|archivage) (automatique|définitive|immédiate|du dossier|du ticket|de votre|de la demande|de l' incident) ",
    "(se|s') (fermera|clôturera|fermeront|clôture|ferme|archivera) (automatiquement|tout seul|d' office)?",
    '(je|nous|on) (tourne|tournons|met|mets|mettons) (la page|un point final|le point final)',
    '(je|nous|on) (met|mets|mettons) fin (à|au) (votre|ce|cette|la|notre)? {dossier}',
    '(résolu|réglé|corrigé|traité) (et|,|donc) (ticket|dossier|demande)? (clos|clôturé|fermé|archivé|classé)',
  ],
  otherClosures: [
    '(doublon|en double|duplicata|fusionné|fusionnée|regroupé|regroupée|même dossier|même ticket)',
    "(ne|n') (sera|est|le|la|sera|ferme|fermons|clos|clôture|clôturons|fermerai|fermerons|clôturerai) … (pas|que|jamais|rien)",
    "(fermé|fermée|fermés|fermées|ferme|fermons|fermera|fermeront) (le|au|pour|les|à|de|du|en|jusqu'|samedi|dimanche|lundi|pendant|exceptionnellement) *",
    '(bureau|bureaux|magasin|magasins|agence|boutique|guichet|accueil|standard|piscine|salle|musée|bibliothèque|mairie|restaurant|école|route|pont|onglet|fenêtre|application|navigateur|compte|contrat|porte|vanne|robinet|abonnement|inscriptions|inscription|candidatures|patinoire|parc|cantine|crèche|site|rue|votes|vote) (est|sont|sera|seront|restera|resteront|a été|ferme|fermera)? … {clos}',
    "(fermez|ferme|fermer|clôturer|résilier) (bien|toutes|tous|votre|la|le|les|l'|complètement|d' abord|puis) *",
    '(si|dès que|quand|lorsque|une fois que|après|tant que|sauf|à moins que|avant de|seulement si|uniquement si) (vous|tu|votre|ton|contre ordre|que) *',
    '(puis|pouvons|peut|peux|souhaitez|voulez|dois|acceptez) (je|nous|on|vous) (que)? (le|la|donc|maintenant|je|nous)? (clore|clôturer|fermer|archiver|clôture|ferme)',
    '(à|sur|selon) votre (demande|souhait)',
  ],
  reopeningRoutes: [
    '(rouvrir|rouvre|rouvrira|rouvrirai|rouvrirons|rouvrons|rouvert|rouverte|réouvrir|réouverture|réouvre|réactiver|reprendrai|reprendrons|relancer|relance|rouvriront)',
    '(répondez|réponds|répondre|répondant|réponse|un mot|un simple mail|écrivez|écris|écrire|revenez|revenir|recontactez|contactez|appelez|rappelez|dites|dis|signalez|manifestez) (nous|moi|à|simplement|juste|ici|suffit|de votre|vers|le|sur|suffira|avant|dans|sous|me|vous)',
    "(n' hésitez|n' hésite) pas",
    "(si|s'|sauf si|à moins que|sans|au cas où) (le|la|vous|tu|jamais|cela|ça|problème|il|elle|retour|réponse|nouvelles|opposition|contre ordre|avis|souci|l'|une|un|quoi|quelque) *",
    '(reste|restons|demeure|demeurons) (ouvert|ouverte|joignable|joignables|à votre|disponible|disponibles)',
    '(un nouveau|une nouvelle|nouvel) (ticket|dossier|demande|message)',
  ],
  customerConfirmations: [
    "(vous|tu) (m'|nous|l'|me|avez|as)? (avez|as|nous avez|m' avez|êtes) (bien|aussi|déjà|vous même)? (confirmé|dit|écrit|indiqué|signalé|validé|constaté|approuvé|retrouvé|retiré|renoncé|réussi|trouvé|reçu|accepté|demandé|souhaité|annoncé|répondu|satisfait|satisfaite)",
    "(ravi|ravie|ravis|heureux|heureuse|content|contente|contents|soulagé|soulagée|tant mieux|super|parfait|chouette|génial|formidable|quelle bonne nouvelle) (que|qu'|de|d'|si|,|!|pour) (tout|cela|ça|le|la|savoir|apprendre|lire|voir|vous|votre|il|elle|l'|c')",
    "merci (de|pour|d') (votre|avoir|ta|nous avoir|m' avoir|cette|la) (confirmation|confirmé|retour positif|bonne nouvelle|testé|essayé|réponse|vérification|vérifié)",
    "(comme|ainsi que) (vous|tu) (l'|me|nous|le)? (avez|as|demandez|souhaitez|souhaitiez|demandiez|aviez|demandé)",
    '(à|selon|suivant) (votre|ta) (demande|souhait|confirmation)',
    '(suite à|après|puisque) (votre|ta|vous|tu) (confirmation|avez|as|accord|réponse|feu vert|désistement|annulation)',
  ],
  acceptances: [
    "(vous|tu) (avez|as|aviez|êtes|n' avez pas) (tout à fait|entièrement|parfaitement|absolument|bien|bien sûr|mille fois|pleinement|tellement)? (raison|bien fait|en droit|tort de)",
    '(remarque|critique|reproche|déception|observation|retour|avis|mécontentement|colère|agacement|point|suggestion|idée|question|constat) (est|sont|est tout à fait|est parfaitement|est entièrement)? (justifié|justifiée|justifiées|fondé|fondée|fondées|légitime|légitimes|juste|pertinent|pertinente|précieux|précieuse|utile|utiles|bienvenue|bienvenu|compréhensible|excellente|excellent)',
    '(juste|bonne|excellente|belle|pertinente) (remarque|critique|observation|idée|suggestion|question)',
    "(je|nous|on|j') (en)? (prends|prenons|prend|entends|entendons|comprends|comprenons|partage|partageons|note|notons|reconnais|reconnaissons|regrette|regrettons|admets|admettons|accepte|acceptons|retiens|retenons|transmets|transmettons|tiens|tenons) (bien|bonne|note|acte|votre|vos|cette|que|le|la|ces|compte|l'|vos|très)",
    "(grâce à|suite à|après|d' après|en lisant) (votre|vos|ta|tes|ce|cette) (remarque|remarques|retour|retours|avis|suggestion|idée|mots|commentaire|critique|message|signalement|lettre)",
    "(je|nous|on|l'|avons|ai|a|équipe|est|sont|vient) (avons|ai|a|allons|vais|va|été|d' être|viens)? (donc|depuis|aussi|déjà|de|ainsi)? (changé|modifié|corrigé|ajouté|revu|amélioré|remplacé|déplacé|réparé|baissé|prévu|commandé|transmis|partagé|affiché|supprimé|formé|parlé|rallongé|avancé|nettoyé|embauché|discuté|lu|mis|fait|refait|passé|félicité)",
    '(touche|touchent|touché|touchés|touchée|fait plaisir|font plaisir|fait chaud|fait du bien|ravi|ravis|ravie|heureux|heureuse|réjouit|réjouissent|honore|fiers|fière|encourage|encouragent|sourire|adoré|un bonheur|quel plaisir|quel bonheur|bravo|chouette|content|contents|contente)',
    '(désolé|désolée|désolés|navré|navrée|navrés|excuses|pardon|pas à la hauteur|pas acceptable|inacceptable|pas normal)',
  ],
  ticketReferences: [
    "(dossier|ticket|demande|référence|réf|ref|numéro|n°|no|num|incident|commande|réclamation|sinistre|contrat|facture|signalement|réservation|requête|cas|suivi|billet|inscription|candidature|récépissé|enregistrement|code|id) (est|:|de|du|le|n°|numéro|no|réf|référence|porte|sous|dossier|suivi|ticket|demande|commande|votre|sera|#|n|d' enregistrement|de dossier|de suivi|de demande|de ticket|de commande)? (est|:|le|n°|numéro|no|#|dossier|suivi|la référence|sera)? (est|:|le|n°|#)? ({number}|{placeholder}|{acronym}|{acronym} - {number}|* - {number})",
    '(n°|#|nº|№) ({number}|{placeholder}|{acronym})',
    '(sous|porte|avec) (le|la|votre|cette)? (numéro|référence|n°|nom de dossier|réf|code) *',
    '[ {acronym} (-|#|:)? {number}',
    '{acronym} - {number}',
    '{acronym} {number}',
    '* - {number}',
  ],
  politeOffers: [
    "(si|s') (vous|tu|besoin) (avez|as|auriez|souhaitez|désirez|voulez|il y a|est) (besoin|des|une|d'|la moindre|d' autres|plus|toute|un)? (autres|autre|question|questions|renseignement|renseignements|précisions|information|informations|aide|complément|besoin|remarque|remarques)",
    "(pour|à) (toute|toutes|plus|tout|d' autres|votre) (autre)? (question|questions|information|informations|renseignement|complément|précision|disposition|écoute|aide)",
    "(n' hésitez|n' hésite) pas … (question|questions|besoin|contacter|écrire|précision|renseignement|informations|appeler|joindre|solliciter)",
    '(restons|reste|tiens|tenons|demeurons|demeure) … (disposition|écoute|service)',
    "(une|des|d' autres) (question|questions) ?",
  ],
} satisfies Partial<ClosureWords>

/** French words for problems, wishes and waiting. */
import type { Lexicon } from './schema';

const PARCEL = '(colis|commande|livraison|paquet|achat)';

export const FR_LEXICON: Lexicon = {
  problems: {
    'marked-delivered': [
      '(indique|marque|affiche|note|declare|annonce) .. livre',
      '(indique|marque|affiche|note|declare) (comme |)livre',
      'livre (mais|alors que|et) (je|rien|pas|jamais)',
    ],
    'damaged-parcel': [
      '(arrive|recu|livre) .. (casse|abime|endommage|defonce|dechire|trempe|ecrase)*',
      '(colis|carton|commande|paquet) .. (casse|abime|endommage|defonce|dechire|trempe|ecrase)*',
    ],
    'wrong-item': [
      '(mauvais|mauvaise) (article|produit|taille|modele|commande|couleur)',
      "(pas|jamais) ce que (j'ai|j avais|javais) commande",
      "erreur (de commande|d'article|de produit|dans ma commande)",
    ],
    'missing-item': [
      '(manque|manquait|manquent) .. (commande|colis|article|articles|produit|produits|piece|pieces)',
      '(article|produit|piece|articles|produits|pieces) manquant*',
      'commande incomplete',
    ],
    'luggage-lost': [
      '(perdu|sans|egare) .. (bagage|bagages|valise|valises)',
      'sans (mes |ma |)(bagages|valise|valises)',
      '(bagage|bagages|valise|valises) .. (perdu*|egare*|pas arrive*|jamais arrive*)',
    ],
    'delivery-conduct': [
      '(livreur|chauffeur|facteur) .. (jete|balance|depose|pas sonne|jamais sonne|insulte)',
      '(jete|balance|laisse|abandonne) (mon|le) colis',
    ],
    'parcel-lost': [
      `(perdu|egare) (mon|ma|le|la|notre) ${PARCEL}`,
      `${PARCEL} .. (perdu|perdue|egare|egaree|disparu|disparue)`,
    ],
    'charged-twice': [
      '(debite*|preleve*|facture*|paye) .. (deux fois|double|2 fois)',
      '(debite*|preleve*|facture*|paye) (deux fois|2 fois)',
      'double (debit|prelevement|paiement|facturation)',
    ],
    'charged-after-cancel': [
      '(resilie|annule|resiliation) .. (encore|toujours|continue*) .. (preleve*|debite*|facture*|prelevement*)',
      '(continue*|toujours|encore) .. (preleve*|debite*|prelevement*) .. (resili*|annul*)',
      '(preleve*|debite*) apres (la |ma |)(resiliation|annulation)',
    ],
    'refund-missing': [
      '(attends|attend|attente|toujours pas|sans|aucun) .. (remboursement|rembourse*)',
      '(toujours pas|pas encore|jamais) (ete |)rembourse*',
      'aucun remboursement',
      'remboursement .. (jamais|toujours|pas recu|attends)',
    ],
    'unexpected-charge': [
      '(preleve*|debite*|prelevement) .. (sans autorisation|sans accord|sans mon|sans prevenir|non autorise*)',
      '(prelevement|debit) (inconnu|non autorise|abusif|surprise)',
    ],
    'payment-failed': [
      '(paiement|carte) .. (refuse*|echoue|erreur|ne passe pas|rejete*)',
      'impossible de payer',
    ],
    'wrong-bill': [
      'facture .. (fausse|erronee|incorrecte|trop elevee|exorbitante|erreur|delirante)',
      'erreur (de|sur|dans) (la |ma |)(facture|facturation)',
      'surfactur*',
    ],
    'bad-update': [
      '(depuis|apres) (la |cette |votre |)(derniere |nouvelle |)mise a jour',
      'mise a jour .. (pire|nulle|catastrophe|bug*|plante*|cata)',
    ],
    'app-crash': [
      "(appli|application|app) .. (plante*|bug*|se ferme|freeze|crash*|ne s'ouvre|ne marche)",
      '(plante|plantage*) .. (appli|application)',
    ],
    'not-as-described': [
      'rien a voir avec .. (photo|photos|description|annonce|annonce)',
      'pas conforme',
      'publicite mensongere',
      'non conforme',
    ],
    'bad-food': [
      '(repas|plat|pizza|burger|poulet|nourriture|frites) .. (froid*|cru*|infect*|immangeable*|pourri*|degueu*)',
      '(cheveu|plastique|insecte) dans (mon|ma|le|la) (plat|salade|pizza|repas)',
    ],
    'broken-promise': [
      '(devait|devaient|promis|dit|dites) .. (rappeler|rappele*|venir|passer|rappellerait)',
      '(jamais|pas|personne) .. rappele*',
      '(technicien|reparateur) .. (jamais|pas|personne|absent)',
    ],
    'rude-staff': [
      '(conseiller|conseillere|vendeur|vendeuse|employe*|agent|caissier|caissiere|personnel|chauffeur|serveur|serveuse|hotesse) .. (desagreable|impoli*|malpoli*|agressi*|raccroche|odieu*|meprisant*|insult*|arrogant*)',
      '(malpoli*|impoli*|odieux|odieuse|irrespect*)',
      '(raccroche|raccrochent) au nez',
      'manque de respect',
    ],
    'passed-around': [
      "(de|d'un) service en service",
      "d'un (service|interlocuteur|conseiller) a (l'autre|un autre)",
      '(renvoie|renvoient|balade|baladent|transfere*) .. (service|autre|partout)',
    ],
    'bot-only': [
      '(parler|joindre|avoir) (a |)(un |une |)(humain|vraie personne|etre humain|personne reelle)',
      '(chatbot|robot|bot) .. (inutile|rien|comprend|boucle|nul)',
    ],
    'on-hold': [
      "(heures|minutes|heure|temps) .. (au telephone|d'attente|en ligne)",
      'personne ne (decroche|repond au telephone)',
      "file d'attente",
    ],
    'data-worry': [
      '(fuite|vol|violation) (de|des) (mes |)(donnees|informations)',
      '(donnees) .. (fuite|vole*|vendu*|pirate*|partage*)',
      'rgpd',
    ],
    'unwanted-messages': [
      '(arretez|cessez|stop) .. (appels|mails|sms|messages|harceler|demarchage|spam)',
      'spam*',
      '(mails|appels|sms|messages) (indesirable*|publicitaire*|non sollicite*)',
      'desinscri*',
      'desabonn*',
    ],
    hacked: ['compte .. (pirate|hacke|vole|usurpe)', '(pirate|hacke) (mon|le) compte'],
    'cannot-cancel': [
      '(impossible|pas|peux pas|arrive pas) .. (resilier|me desabonner)',
      "impossible (de |d')(resilier|annuler|me desabonner)",
      '(resilier|resiliation) .. (impossible|galere|enfer|parcours)',
    ],
    'locked-out': [
      'compte .. (bloque|suspendu|desactive|ferme|verrouille)',
      '(bloque|suspendu|ferme) mon compte',
      'plus acces a mon compte',
    ],
    'login-fails': [
      '(impossible|peux pas|arrive pas|arrive plus) .. (me connecter|connecter|connexion)',
      'impossible de me connecter',
      '(mot de passe|code de verification|identifiant) .. (marche pas|fonctionne pas|erreur|recois pas|invalide)',
    ],
    'trip-cancelled': ['annul* .. (vol|train|bus)', '(vol|train|bus) .. annul*'],
    'trip-delayed': ['(vol|train|bus) .. (retard*|en retard)', 'retard .. (vol|train|bus)'],
    'order-cancelled': [
      'annul* (ma|la|notre|mon) (commande|reservation)',
      '(commande|reservation) .. annul*',
    ],
    'hidden-fee': [
      'frais (caches|supplementaires|surprise|de dossier|de service|abusifs|en plus)',
      'frais .. (caches|surprise|jamais|nulle part)',
    ],
    'code-fails': [
      '(code|bon|coupon|cheque cadeau) .. (marche pas|fonctionne pas|invalide|expire|refuse*)',
      'code promo .. (pas|invalide|expire|refuse)',
    ],
    'price-rise': [
      '(hausse|augmentation) (de|des|du) (prix|tarif|tarifs|abonnement)',
      '(augmente*|augmentez|hausse) .. (prix|tarif|tarifs|abonnement)',
      '(prix|tarif|tarifs|abonnement) .. (augmente*|explose*|double*)',
    ],
    'slow-connection': [
      '(internet|wifi|connexion|fibre|reseau|debit) .. (lent*|coupe*|saute*|instable*|nul*|marche pas|fonctionne pas|plus)',
      "(plus|pas|sans) (d'|de |)(internet|wifi|connexion|reseau|fibre)",
    ],
    down: [
      '(site|appli|application|service|serveur|serveurs|page|plateforme) .. (en panne|hors service|inaccessible|marche plus|fonctionne plus|plante|down|rame)',
      '(panne|en panne)',
      'rien ne (marche|fonctionne)',
    ],
    'parcel-late': [
      `${PARCEL} .. (pas arrive*|jamais arrive*|toujours pas|pas recu*|jamais recu*|en retard|n'arrive pas|n'est pas arrive*|pas la)`,
      `${PARCEL} (toujours pas|jamais|pas) (arrive*|recu*|livre*)`,
      `(attends|attend|attendons) (toujours |encore |)(mon|ma|le|la|notre|un|une) ${PARCEL}`,
      `(ou est|pas recu|jamais recu|toujours pas recu) (mon|ma|le|la|notre) ${PARCEL}`,
      'toujours (rien recu|pas recu|pas livre*|pas arrive*)',
    ],
    broken: [
      "(en panne|casse|cassee|defectueu*|hors service|tombe en panne|tombee en panne|ne s'allume|ne charge)",
      '(ne |)(marche|fonctionne) (plus|pas)',
    ],
    'poor-quality': [
      '(mauvaise|pietre) qualite',
      'qualite .. (mediocre|nulle|mauvaise|deplorable|baisse*|catastrophique)',
      '(camelote|bas de gamme)',
    ],
    'no-answer': [
      '(aucune|sans|pas de|toujours pas de|zero) (reponse|nouvelle|nouvelles|retour)',
      '(personne|ne) .. (repond|repondent|reponds) (pas|jamais|plus|)',
      'personne ne (me |nous |)repond',
      '(jamais|pas) (de |eu de |)reponse',
      '(ignore|ignorez|ignorent)',
    ],
    'too-expensive': [
      '(trop|hyper|super|beaucoup trop|tellement) cher*',
      '(hors de prix|exorbitant*)',
      'du vol',
      'une arnaque',
    ],
  },
  asks: {
    refund: ['rembours*', 'mon argent'],
    replacement: ['echange', 'echanger', 'remplac*', 'un neuf', 'un nouveau'],
    callback: ['rappelez', 'appelez moi', 'rappelez-moi', 'me rappeler', 'appelez-moi'],
    compensation: ['dedommag*', 'geste commercial', 'compensation', 'indemnis*', "bon d'achat"],
    answer: ['reponse', 'repondez', 'explication*', 'expliquer', 'pourquoi', 'quand'],
  },
  units: {
    hour: ['heure', 'heures', 'h'],
    day: ['jour', 'jours'],
    week: ['semaine', 'semaines'],
    month: ['mois'],
  },
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
  },
  waitBefore: [
    'depuis',
    'depuis plus de',
    'depuis presque',
    'ca fait',
    'cela fait',
    'fait',
    'voila',
    'il y a',
    'attend*',
    'apres',
    'pendant',
    'plus de',
    'ca fait plus de',
    'deja',
  ],
  waitAfter: [
    "d'attente",
    'que',
    'et',
    'de retard',
    'plus tard',
    'sans',
    'et toujours',
    'apres',
    'au telephone',
    'a attendre',
  ],
  wants: ['je veux', 'je demande', 'exige', 'souhaite', 'voudrais', 'il me faut', 'besoin', 'reclame'],
  mine: ['mon', 'ma', 'mes', 'notre', 'nos', "j'ai commande", "j'ai achete"],
  trips: {
    flight: ['vol', 'vols', 'avion'],
    train: ['train', 'trains', 'tgv'],
    bus: ['bus', 'car'],
  },
};

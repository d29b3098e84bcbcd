/** What French-speaking customers state. Clauses stand in the subjunctive and begin with a consonant, so that "que" stays whole. */
import type { StatementTable } from './schema';

export const FR_STATEMENTS: StatementTable = {
  articles: {
    m: { own: '[ton|votre] ', theirs: 'le ' },
    f: { own: '[ta|votre] ', theirs: 'la ' },
    mp: { own: '[tes|vos] ', theirs: 'les ' },
    fp: { own: '[tes|vos] ', theirs: 'les ' },
    mv: { own: '[ton|votre] ', theirs: "l'" },
    fv: { own: '[ton|votre] ', theirs: "l'" },
  },
  determiners:
    'mon ma mes notre nos le la les l un une des ton ta tes votre vos ce cet cette ces nouveau nouvelle nouveaux'.split(
      ' ',
    ),
  ends: 'et mais parce pas jamais ni car donc alors'.split(' '),
  supposes: 'si va vont'.split(' '),
  unless: [
    '(plante|bugue) jamais',
    'avec impatience',
    'hate de',
    'aussi (vite|bien|rapidement) que (vous|chez vous)',
    "j'ai (casse|perdu|fait tomber)",
  ],
  things: {
    parcel: 'f commande, m colis, f livraison, m paquet, m courrier, m cadeau, fp commandes',
    device:
      'f machine à laver, fv imprimante, m téléphone/portable/smartphone, mv ordinateur, m PC, f télé/télévision, m routeur, f box, m casque, mp écouteurs, m chargeur, m frigo/réfrigérateur, m lave-vaisselle, mv aspirateur, f cafetière, f caméra, f montre, f tablette, f batterie, mv écran, m vélo, f voiture, m four, f bouilloire, m produit, mv appareil, m clavier, f souris, fv enceinte, m jeu, f console, f lampe, f chaudière',
    goods:
      'm canapé, m miroir, m vase, fp bottes, mp pulls, m pull, m manteau, fp lunettes, f chemise, m meuble, fv armoire, m lit, m matelas, fp chaussures/baskets, f veste, m pantalon, f robe, f chaise, f table',
    trip: 'm train/tgv=TGV/ter=TER, m vol, m bus, m métro, m tram, f correspondance',
    bag: 'm bagage, mp bagages, f valise, fp valises, m sac',
    app: 'fv appli/application/app, m site, m chat',
    line: 'mv internet, m wifi, f fibre, f connexion, f ligne, m réseau, fv électricité, m courant',
    refund: 'm remboursement, mv avoir, fv indemnisation, mv argent, f caution',
    bill: 'f facture',
    paper:
      'm rendez-vous, mv abonnement, m devis, f garantie, m billet, mp billets, m contrat, m bon, f réservation, f carte, f facture, f place, fp places',
    food: 'f pizza, m repas, m burger, f soupe, fp frites, m pain, f viande, m café, f salade, m lait, m poulet, m plat',
    people:
      'm livreur/coursier, m technicien, m vendeur, f vendeuse, m personnel, m service client, mp employés, m conducteur, m chauffeur, m serveur, f serveuse, f caissière, mv employé, fv employée, mv interlocuteur, fv interlocutrice, m commercial, m conseiller, f conseillère, m réparateur',
    room: 'f chambre, f salle de bain, f clim/climatisation, mv ascenseur, f piscine, m logement, f douche, m chauffage',
    price: 'm prix, m tarif, mp tarifs, mv abonnement',
  },
  own: ['parcel', 'device', 'goods', 'trip', 'bag', 'line', 'refund', 'bill', 'paper', 'food'],
  statements: [
    {
      say: '{X} ne {soit/soit/soient/soient} toujours pas {arrivé/arrivée/arrivés/arrivées}',
      of: ['parcel', 'device', 'goods', 'food', 'bag'],
      problem: 'parcel-late',
      waits: true,
      when: [
        '{X} .. (pas|jamais) .. (arrive|arrivee|arrives|arrivees|recu|recue|livre|livree|livres|la)',
        '(attends|attend|attendons|attendre) .. {X}',
        'ou (est|sont) {X}',
        '(pas|jamais) .. (recu|recois|livre) .. {X}',
        'toujours (pas|rien) (recu|arrive|arrivee|livre|livree|la)',
        '(pas encore|jamais) (recu|recue|arrive|arrivee|livre|livree)',
        '{X} .. en retard',
      ],
    },
    {
      say: '[tu attendes|vous attendiez] toujours {X}',
      of: ['paper'],
      waits: true,
      when: [
        '(attends|attend|attendons|attendre) .. {X}',
        'ou (est|sont) {X}',
        '{X} .. (pas|jamais) .. (recu|recue|arrive|arrivee)',
        '(pas|jamais) .. (recu|recois) .. {X}',
      ],
    },
    {
      say: '[tu attendes|vous attendiez] toujours {X}',
      of: ['refund'],
      problem: 'refund-missing',
      waits: true,
      when: [
        '(attends|attend|attendons) .. {X}',
        '(toujours pas de|toujours pas|toujours pas d|ou est|sans) {X}',
        '{X} .. (pas|jamais) .. (recu|arrive|fait|effectue|verse)',
        'pas .. (recu|eu) .. {X}',
      ],
    },
    {
      say: '{X} {plante/plantent} sans cesse',
      of: ['app'],
      problem: 'app-crash',
      when: ['{X} .. (plante|plantent|bugue|bug|bugs|ferme|bloque|crash|crashe)'],
    },
    {
      say: '{X} ne {fonctionne/fonctionnent} pas',
      of: ['device', 'room'],
      problem: 'broken',
      when: [
        '{X} .. (fonctionne|marche|fonctionnent|marchent|charge|demarre|ouvre|imprime|fonctionnait|marchait) (pas|plus)',
        '{X} .. (en panne|casse|cassee|defectueux|defectueuse|hs|mort|morte)',
      ],
    },
    {
      say: '{X} ne {fonctionne/fonctionnent} pas',
      of: ['app'],
      problem: 'broken',
      when: ['{X} .. (fonctionne|marche|fonctionnent|marchent|charge|demarre|ouvre) (pas|plus)'],
    },
    {
      say: '{X} ne {fonctionne/fonctionnent} pas',
      of: ['paper'],
      when: ['{X} .. (fonctionne|marche|passe|fonctionnent) (pas|plus)'],
    },
    {
      say: '{X} {soit/soient} en mauvais état',
      of: ['goods'],
      problem: 'broken',
      when: [
        '{X} .. (casse|cassee|cassees|dechire|dechiree|dechires|dechirees|abime|abimee|abimees|defectueux|defectueuse|decousue|decousues)',
      ],
    },
    {
      say: '{X} {ait/aient} eu du retard',
      of: ['trip'],
      problem: 'trip-delayed',
      waits: true,
      when: ['{X} .. (retard|retarde|retards)', '(retard|retards) .. {X}'],
    },
    {
      say: '{X} {ait été annulé/ait été annulée/aient été annulés/aient été annulées}',
      of: ['trip'],
      problem: 'trip-cancelled',
      when: [
        '{X} .. (annule|annulee|annules|supprime|supprimee|supprimes)',
        '(annulation|suppression) .. {X}',
      ],
    },
    {
      say: '{X} {ait été annulé/ait été annulée/aient été annulés/aient été annulées}',
      of: ['parcel', 'paper'],
      problem: 'order-cancelled',
      when: ['{X} .. ete (annule|annulee|annules|annulees)', '(avez|ont) annule .. {X}'],
    },
    {
      say: '{X} {soit arrivé/soit arrivée/soient arrivés/soient arrivées} en mauvais état',
      of: ['parcel', 'bag', 'goods', 'device'],
      problem: 'damaged-parcel',
      when: [
        '{X} .. (abime|abimee|abimes|casse|cassee|endommage|endommagee|dechire|ecrase|ecrasee|ouvert)',
        '{X} .. (arrive|arrivee|arrives|arrivees|recu|recue) .. (morceaux|miettes|casse|cassee|casses|cassees|raye|rayee)',
      ],
    },
    {
      say: '{X} {soit introuvable/soient introuvables}',
      of: ['bag'],
      problem: 'luggage-lost',
      waits: true,
      when: [
        '{X} .. (perdu|perdue|perdus|perdues|disparu|egare|egares|introuvable)',
        '(perdu|egare|perdue|perdus) .. {X}',
        'sans {X}',
      ],
    },
    {
      say: '{X} {soit si lent/soit si lente/soient si lents/soient si lentes}',
      of: ['app', 'line'],
      problem: 'slow-connection',
      waits: true,
      when: ['{X} .. (lent|lente|lents|rame|lenteur|lenteurs)'],
    },
    {
      say: '{X} {soit coupé/soit coupée/soient coupés/soient coupées}',
      of: ['line'],
      problem: 'down',
      waits: true,
      when: [
        '{X} .. (coupe|coupee|panne|coupures|coupure)',
        '(plus de|pas de|sans|plus d|pas d) {X}',
        '{X} .. (fonctionne|marche) (pas|plus)',
      ],
    },
    {
      say: '{X} {soit/soient} en panne',
      of: ['app'],
      problem: 'down',
      waits: true,
      when: ['{X} .. (panne|inaccessible|hors service)'],
    },
    {
      say: '[tu aies|vous ayez] dû attendre {X} si longtemps',
      of: ['people'],
      problem: 'no-answer',
      waits: true,
      when: ['(attends|attend|attendons|attendu) .. {X}'],
    },
    {
      say: '{X} ne {soit/soit/soient/soient} pas {venu/venue/venus/venues}',
      of: ['people'],
      problem: 'broken-promise',
      when: [
        '{X} .. (pas|jamais) (venu|passe|presente|venue|passee)',
        'personne (n est|ne s est|est) (venu|passe|presente)',
      ],
    },
    {
      say: '{X} {comporte/comportent} une erreur',
      of: ['bill'],
      problem: 'wrong-bill',
      when: ['{X} .. (faux|fausse|erreur|erreurs|erronee|incorrecte|incorrect)'],
    },
    {
      say: "{X} n'{ait/aient} pas été à la hauteur",
      of: ['food'],
      problem: 'bad-food',
      when: [
        '{X} (froid|froide|froids|froides)',
        '{X} .. (froid|froide|froids|froides|cru|crue|avarie|avariee|moisi|moisie|perime|perimee|brule|brulee)',
      ],
    },
    {
      say: '{X} {ait/aient} manqué de courtoisie',
      of: ['people'],
      problem: 'rude-staff',
      when: [
        '{X} .. .. (desagreable|desagreables|execrable|execrables|insolent|insolente|impoli|impolie|malpoli|malpolie|odieux|odieuse|agressif|agressive|irrespectueux)',
      ],
    },
    {
      say: '{X} {soit perdu/soit perdue/soient perdus/soient perdues}',
      of: ['parcel'],
      problem: 'parcel-lost',
      waits: true,
      when: ['{X} .. (perdu|perdue|perdus|perdues|disparu|egare|egaree|introuvable)', '(perdu|egare) {X}'],
    },
    {
      say: '{X} {soit arrivé incomplet/soit arrivée incomplète/soient arrivés incomplets/soient arrivées incomplètes}',
      of: ['parcel'],
      problem: 'missing-item',
      when: [
        '{X} .. (incomplet|incomplete|incompletes)',
        '(manque|manquent|manquait|manquaient) .. (dans|a) {X}',
        'dans {X} .. (manque|manquent|manquait)',
      ],
    },
    {
      say: '[tu aies|vous ayez] reçu le mauvais article',
      problem: 'wrong-item',
      when: [
        '(mauvais|mauvaise) (article|taille|pointure|couleur|modele|produit)',
        '(pas|jamais) .. ce que j ai commande',
        'erreur .. (taille|pointure|couleur|modele)',
      ],
    },
    {
      say: '[tu aies|vous ayez] reçu le mauvais article',
      of: ['device', 'goods'],
      problem: 'wrong-item',
      when: [
        '(commande|achete) {X} .. et (j ai|je|on m a|on a) (recu|recois|envoye) (du|un|une|des|le|la|en)',
      ],
    },
    {
      say: '[tu voies|vous voyiez] apparaître un double débit',
      problem: 'charged-twice',
      when: [
        '(preleve|prelevee|debite|debitee|facture|facturee|paye|payer|encaisse) .. (deux fois|2 fois|double)',
        '(deux fois|2 fois) .. (preleve|debite|facture|encaisse)',
        'double (prelevement|debit|facturation|paiement)',
      ],
    },
    {
      say: '[tu voies|vous voyiez] encore des débits après la résiliation',
      problem: 'charged-after-cancel',
      when: [
        '(resilie|resiliation|desabonne|desabonnee) .. et .. (continuez|continue|continuent|toujours|encore) .. (prelever|preleve|prelevee|debite|debiter|facturer|facture|preleves)',
        '(preleve|prelevee|debite|prelevements|factures) .. (apres|malgre) .. resiliation',
      ],
    },
    {
      say: '[tu voies|vous voyiez] apparaître un débit inattendu',
      problem: 'unexpected-charge',
      when: [
        '(preleves|debites|preleve|prelevee|debite|debitee|pris) sans (raison|autorisation|accord|prevenir|motif|mon accord|mon autorisation)',
        'sans (autorisation|accord|raison|prevenir) .. (preleve|debite)',
        'prelevement (non autorise|inconnu|injustifie|abusif)',
      ],
    },
    {
      say: '[tu aies|vous ayez] attendu si longtemps au téléphone',
      problem: 'on-hold',
      waits: true,
      when: ['(minutes|heure|heures) .. (au telephone|en ligne|au bout du fil)'],
    },
    {
      say: "[tu n'aies|vous n'ayez] pas eu de réponse",
      problem: 'no-answer',
      waits: true,
      when: [
        'personne .. (repond|repondre|rappelle|rappele|repondu)',
        '(aucune|sans|zero) (reponse|nouvelle|nouvelles|retour)',
        '(repondez|repondent|repond|repondu) (pas|jamais|plus)',
      ],
    },
    {
      say: '{X} ne réponde plus',
      of: ['people'],
      problem: 'no-answer',
      waits: true,
      when: ['{X} .. (repond|rappelle) (pas|plus|jamais)', '{X} .. (injoignable|injoignables)'],
    },
    {
      say: '[tu aies|vous ayez] attendu pour rien',
      problem: 'broken-promise',
      waits: true,
      when: ['personne (n est|ne s est|est) (venu|passe|presente)'],
    },
    {
      say: 'le nouveau prix passe mal',
      of: ['price', 'bill'],
      problem: 'price-rise',
      when: ['(augmentation|hausse) .. {X}', '{X} .. (augmente|augmentent|double)'],
    },
    {
      say: '[tu aies|vous ayez] du mal à [te|vous] connecter',
      problem: 'login-fails',
      waits: true,
      when: [
        'impossible .. (connecter|acceder|identifier)',
        '(arrive|peux|parviens) (pas|plus) .. (connecter|acceder)',
      ],
    },
    {
      say: '[ton|votre] compte soit bloqué',
      problem: 'locked-out',
      waits: true,
      when: ['compte .. (bloque|suspendu|desactive|ferme)', '(bloque|suspendu|desactive) .. compte'],
    },
    {
      say: 'la résiliation soit si compliquée',
      problem: 'cannot-cancel',
      waits: true,
      when: [
        '(impossible|peux pas|arrive pas) .. (resilier|desabonner|annuler)',
        'resiliation .. (ignoree|refusee|impossible)',
      ],
    },
    {
      say: '{X} ne {soit/soient} pas {propre/propres}',
      of: ['room'],
      weight: 5,
      when: ['{X} .. (sale|sales|degoutant|degoutante|crade|moisi|moisissure|moisissures|puait)'],
    },
    {
      say: '[ta|votre] livraison ait été traitée ainsi',
      problem: 'delivery-conduct',
      when: [
        '(colis|paquet) .. (jete|balance|lance)',
        'sans (sonner|meme sonner)',
        'par-dessus (le|la) (portail|haie|cloture)',
      ],
    },
    {
      say: '[tu voies|vous voyiez] encore des débits après la résiliation',
      of: ['paper', 'price', 'line'],
      problem: 'charged-after-cancel',
      when: [
        '(resilie|annule|arrete) {X} .. et .. (continuez|continue|continuent|toujours|encore) .. (prelever|preleve|prelevee|debite|facture|facturer)',
      ],
    },
    {
      say: '[tu voies|vous voyiez] apparaître un double débit',
      of: ['bill', 'paper', 'parcel', 'price'],
      problem: 'charged-twice',
      when: ['(preleve|debite|facture|encaisse|paye) {X} (deux fois|2 fois|en double)'],
    },
  ],
};

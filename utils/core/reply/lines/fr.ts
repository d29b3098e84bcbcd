/** French lines. Clauses are in the subjunctive and never start with a vowel, so that "que" stays whole; nothing agrees with the customer's gender. */
import type { Lines } from './schema';

export const FR: Lines = {
  familiarFrom: 4,
  numbers: [
    'zéro',
    'un',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'onze',
    'douze',
  ],
  units: {
    hour: ['heure', 'heures'],
    day: ['jour', 'jours'],
    week: ['semaine', 'semaines'],
    month: ['mois', 'mois'],
  },
  one: { hour: 'une', day: 'un', week: 'une', month: 'un' },
  trips: { flight: 'vol', train: 'train', bus: 'bus', trip: 'voyage' },
  dm: { x: 'message privé', facebook: 'message privé', linkedin: 'message', instagram: 'message privé' },
  keepCapital: [],
  about: {
    delivery: 'sur la livraison',
    billing: 'sur le paiement',
    product: 'sur le produit',
    service: 'sur notre service',
    account: 'sur [ton|votre] compte',
    outage: 'sur le service',
    price: 'sur le prix',
    safety: 'sur la sécurité',
    privacy: 'sur [tes|vos] données',
    other: '',
  },
  wishes: {
    refund: 'un remboursement',
    replacement: 'un échange',
    callback: 'un rappel',
    compensation: 'un dédommagement',
    answer: 'une réponse',
  },
  sets: {
    asked: [
      "<J'ai|Nous avons> bien noté que [tu demandes|vous demandez] {wish}.",
      '[Tu demandes|Vous demandez] {wish}, et ce point sera examiné aussi.',
      'La demande est notée : {wish}.',
      '<Je vois|Nous voyons> que [tu souhaites|vous souhaitez] {wish}.',
      "C'est clair : [tu aimerais|vous aimeriez] {wish}.",
    ],
    again: [
      'Personne ne devrait devoir écrire deux fois pour la même chose.',
      "<Je vois|Nous voyons> que ce n'est pas le premier message à ce sujet.",
      "Devoir relancer encore, c'est fatigant.",
      'Une seule fois aurait dû suffire.',
      "C'est frustrant de devoir y revenir.",
    ],
    leaving: [
      '<Je comprends|Nous comprenons> que [tu songes|vous songiez] à partir.',
      'Rester ou non, le choix [te|vous] appartient, et cela mérite quand même un vrai regard.',
      "<Je prends|Nous prenons> au sérieux qu'une personne veuille partir pour cela.",
      "Avant toute décision, <j'aimerais|nous aimerions> comprendre ce qui s'est passé.",
      '<Je respecte|Nous respectons> [ta|votre] décision, dans un sens ou dans l’autre.',
    ],
    upset: [
      '[Ton|Votre] mécontentement est compréhensible.',
      '[Tu as|Vous avez] toutes les raisons de perdre patience.',
      "<Je vois|Nous voyons> que c'est bien plus qu'un petit désagrément.",
      "Cela mérite mieux qu'une réponse toute faite.",
      "À [ta|votre] place, n'importe qui réagirait ainsi.",
    ],
    details: [
      "[Peux-tu|Pouvez-vous] en dire un peu plus sur ce qui s'est passé ?",
      'Quand est-ce que cela a commencé ?',
      'Quelques détails de plus aideront à regarder au bon endroit.',
      'Quelle étape a coincé, exactement ?',
      "Qu'est-ce qui serait le plus utile maintenant ?",
    ],
    greetName: [
      { say: 'Bonjour {name},', formality: [1, 4] },
      { say: 'Salut {name},', formality: [4, 4] },
      { say: 'Merci de [ton|votre] message, {name}.', formality: [1, 4], grave: false },
      { say: "Merci de <m'|nous >avoir écrit, {name}.", formality: [2, 4], grave: false },
      { say: '{name}, bonjour.', formality: [1, 3] },
    ],
    greetPlain: [
      { say: 'Bonjour,', formality: [1, 4] },
      { say: 'Salut,', formality: [4, 4] },
      { say: 'Merci de [ton|votre] message.', formality: [1, 4], grave: false },
      { say: "Merci de <m'|nous >avoir écrit.", formality: [2, 4], grave: false },
      { say: 'Bonjour et merci de [ton|votre] message.', formality: [1, 3], grave: false },
    ],
    sorryThat: [
      '<Je regrette vraiment|Nous sommes désolés> que {that}.',
      '<Je regrette|Nous regrettons> que {that}.',
      { say: '<Je regrette sincèrement|Nous sommes sincèrement désolés> que {that}.', warmth: 3 },
      '<Je regrette beaucoup|Nous regrettons beaucoup> que {that}.',
      { say: '<Je déplore|Nous déplorons> que {that}.', formality: [1, 2] },
    ],
    seeThat: [
      "Il n'est pas normal que {that}.",
      "C'est agaçant que {that}.",
      'Que {that}, <je comprends|nous comprenons> que cela agace.',
      { say: "C'est frustrant que {that}.", formality: [3, 4] },
      { say: 'Il est contrariant que {that}.', formality: [1, 2] },
    ],
    apologise: [
      'Toutes <mes|nos> excuses pour cette expérience.',
      '<Je [te|vous] présente mes|Nous [te|vous] présentons nos> excuses.',
      'Toutes <mes|nos> excuses.',
      "<Je regrette ce qui s'est passé|Nous sommes désolés de ce qui s'est passé>.",
      "Merci de bien vouloir <m'|nous >excuser.",
    ],
    empathise: [
      "Une telle situation agacerait n'importe qui.",
      'Il y a de quoi être agacé.',
      "Ce n'est pas ce que <je souhaite|nous souhaitons> faire vivre à qui que ce soit.",
      '[Ton|Votre] mécontentement se comprend.',
      "N'importe qui serait contrarié.",
    ],
    wait: [
      "{duration}, c'est vraiment trop.",
      "{duration} d'attente, c'est beaucoup trop long.",
      'Après {duration}, [tu mérites|vous méritez] une vraie réponse.',
      '{duration} à attendre, cela use la patience.',
      'Personne ne devrait patienter {duration} pour cela.',
    ],
    act: [
      '<Je souhaite|Nous souhaitons> comprendre comment on en est arrivé là.',
      "<Je voudrais|Nous voudrions> comprendre ce qui s'est passé.",
      '<Je souhaite|Nous souhaitons> regarder cela de près.',
      'Voyons cela ensemble.',
      '<Je vais|Nous allons> faire le point sur la situation.',
    ],
    remedy: [
      'Ce qui est prévu dans un cas pareil : {remedy}.',
      'Ce que <je peux|nous pouvons> proposer ici : {remedy}.',
      'Une possibilité : {remedy}.',
      'Voici ce qui est envisageable : {remedy}.',
      'Dans un cas comme celui-ci, <je propose|nous proposons> : {remedy}.',
    ],
    channelLink: [
      '[Écris|Écrivez]-<moi|nous> en privé ici et <je regarde|nous regardons> : {channel}',
      'Le plus rapide est un message privé, par ce lien : {channel}',
      'Pour que [tes|vos] données restent confidentielles, [continue|continuez] ici : {channel}',
      '[Peux-tu|Pouvez-vous] envoyer les détails en privé ? Voici le lien : {channel}',
      "Pour une aide personnelle, à l'abri des regards : {channel}",
      "L'équipe prend la suite en privé : {channel}",
    ],
    channelHandle: [
      '[Envoie|Envoyez] un {dm} à {channel} et <je regarde|nous regardons>.',
      'Le plus rapide est un {dm} à {channel}.',
      'Pour que [tes|vos] données restent confidentielles, [continue|continuez] par {dm} avec {channel}.',
      '[Peux-tu|Pouvez-vous] envoyer les détails à {channel} par {dm} ?',
      'Pour une aide personnelle : {channel}, par {dm}.',
    ],
    channelNone: [
      '[Envoie|Envoyez]-<moi|nous> un {dm} et <je regarde|nous regardons>.',
      'Le plus rapide est un {dm} à cette page.',
      'Pour que [tes|vos] données restent confidentielles, mieux vaut continuer par {dm}.',
      '[Peux-tu|Pouvez-vous] envoyer les détails par {dm} ?',
      "Pour une aide personnelle, à l'abri des regards, un {dm} suffit.",
    ],
    thanks: [
      'Merci pour cette franchise.',
      'Merci pour ce retour.',
      "Merci d'avoir signalé le problème.",
      "Merci de <me|nous> donner l'occasion de regarder cela.",
      "Merci d'avoir pris le temps d'écrire.",
    ],
    question: [
      'Merci de [ta|votre] question {about}.',
      { say: 'Bonne question.', formality: [2, 4] },
      "Avec plaisir pour [t'|vous ]aider.",
      'La question est légitime.',
      '[Ta|Votre] question {about} mérite une réponse claire.',
    ],
    questionHelp: [
      "Une vérification rapide avec l'équipe éclaircira tout.",
      "<Je vérifie|Nous vérifions> auprès de l'équipe et la réponse arrive dans ce fil.",
      '<Je préfère|Nous préférons> vérifier plutôt que deviner.',
      'La réponse dépend de quelques détails, <je vérifie|nous vérifions>.',
      '<Je me renseigne|Nous nous renseignons> auprès des bonnes personnes.',
    ],
    questionMore: [
      'Un peu plus de contexte aiderait, sans rien de personnel.',
      '[Peux-tu|Pouvez-vous] en dire un peu plus, sans donnée personnelle ?',
      'Est-ce une question générale, ou y a-t-il un cas précis derrière ?',
      'Un peu plus de contexte aiderait.',
      'Y a-t-il autre chose à savoir avant de vérifier ?',
    ],
    praise: [
      { say: 'Merci beaucoup, voilà qui fait plaisir !', formality: [2, 4] },
      'Merci pour ces mots si gentils.',
      'Quel plaisir de lire un message comme celui-ci.',
      "Un grand merci d'avoir pris le temps de le dire.",
      'Voilà un message qui met toute une équipe de bonne humeur.',
      { say: "Celui-là, on l'encadre.", formality: [3, 4], play: 3 },
    ],
    praiseProduct: [
      'Belle continuation avec {product}.',
      'Quel plaisir de lire cela sur {product}.',
      'Un tel avis sur {product} fait chaud au cœur.',
      'Beaucoup de soin se cache derrière {product}, alors merci.',
      'Bonne continuation avec {product}.',
    ],
    share: [
      "<Je transmets|Nous transmettons> à l'équipe.",
      "L'équipe sera très heureuse de le lire.",
      'Savoir ce qui plaît aide à avancer.',
      'À très bientôt.',
      { say: 'De ce côté-ci, on sourit déjà.', formality: [3, 4], play: 3 },
    ],
    idea: [
      'Des idées comme celle-ci font avancer les choses.',
      "Merci pour l'idée.",
      'La suggestion est intéressante.',
      "C'est grâce à des propositions comme celle-ci que les choses avancent.",
      'Voilà une remarque bien vue.',
    ],
    ideaPass: [
      'Chaque suggestion est lue, celle-ci aussi.',
      '<Je la transmets|Nous la transmettons> aux personnes qui préparent la suite.',
      "C'est noté pour l'équipe.",
      "Impossible de dire aujourd'hui si cela se fera, mais ce sera lu.",
      "L'équipe lit toutes les suggestions, celle-ci comprise.",
    ],
    hello: [
      'Un plaisir de lire ces mots.',
      'Merci de [ton|votre] message.',
      'Merci pour la mention.',
      "C'est un plaisir de [te|vous] lire.",
      'Merci pour ce partage.',
    ],
    offer: [
      'Les questions sont toujours les bienvenues.',
      "En cas de besoin, il suffit de <m'|nous >écrire.",
      'Y a-t-il quelque chose que <je puisse|nous puissions> faire ?',
      'Toute question est la bienvenue.',
      '<Je reste|Nous restons> à [ta|votre] disposition.',
    ],
    hold: [
      "Un tel message mérite toute l'attention.",
      "Merci d'avoir porté cela à <ma|notre> connaissance.",
      "<J'ai|Nous avons> lu [ton|votre] message avec attention.",
      '<Je prends|Nous prenons> au sérieux ce que [tu décris|vous décrivez].',
      'Cela demande une réponse réfléchie plutôt que rapide.',
    ],
    holdPass: [
      'La question est entre de bonnes mains.',
      "Le sujet est désormais entre les mains des personnes qui s'en occupent.",
      "Une personne responsable de l'équipe l'examine.",
      '<Je préfère|Nous préférons> vérifier avant de commenter.',
      "<Je l'ai transmis|Nous l'avons transmis> au service concerné.",
    ],
    legalPass: [
      'La réponse viendra des personnes chargées de ces questions.',
      'Merci de comprendre que <je ne peux|nous ne pouvons> pas en discuter ici.',
      "Un fil public n'est pas l'endroit pour en parler en détail.",
      "L'équipe responsable a le message, et toute réponse viendra directement de sa part.",
      'Par respect pour chacun, les détails resteront en dehors de ce fil.',
    ],
    safety: [
      'Un tel signalement passe avant tout le reste.',
      '[Ta|Votre] sécurité passe avant tout.',
      "Merci d'avoir signalé cela aussi clairement.",
      'Le plus important est que tout le monde aille bien.',
      'Un tel signalement est prioritaire.',
    ],
    safetyPass: [
      'Les spécialistes de la sécurité ont reçu le message.',
      "L'équipe chargée de la sécurité a le message et souhaite [te|vous] parler directement.",
      "Si quelqu'un est blessé, il faut voir un médecin sans attendre.",
      'Des spécialistes regardent ce que [tu décris|vous décrivez].',
      "En cas de danger, [appelle|appelez] les services d'urgence.",
    ],
    care: [
      'Il faut du courage pour écrire cela.',
      'Merci de dire à quel point la situation est dure.',
      "Ce que [tu écris|vous écrivez] <m'inquiète|nous inquiète>, et [tu comptes|vous comptez] plus que tout le reste.",
      'Personne ne devrait traverser cela sans soutien.',
      'Il faut du courage pour écrire ces mots.',
    ],
    careHelp: [
      "À toute heure, des personnes formées sont là : une ligne d'écoute ou le numéro d'urgence.",
      "En cas de danger immédiat, [appelle|appelez] le numéro d'urgence de [ton|votre] pays, s'il [te|vous] plaît.",
      "[Parle|Parlez]-en à une personne de confiance ou à une ligne d'écoute : il y a quelqu'un jour et nuit.",
      "Des personnes formées pour cela sont joignables à toute heure, sur une ligne d'écoute ou aux urgences.",
      "Y a-t-il un proche à qui téléphoner ? Une ligne d'écoute est là aussi.",
    ],
    inPrivate: [
      'Les commentaires publics ne sont pas le bon endroit.',
      'Mieux vaut en parler en privé.',
      'Pour protéger [ta|votre] vie privée, ce sujet ne se traite pas en public.',
      '<Je tiens|Nous tenons> à répondre correctement, mais pas devant tout le monde.',
      'Cette conversation mérite un endroit plus discret.',
    ],
  },
  seeThing: [
    'Un tel souci avec {thing} a de quoi agacer.',
    "<J'ai lu|Nous avons lu> ce que [tu racontes|vous racontez] sur {thing}.",
    'Personne ne devrait avoir de tels soucis avec {thing}.',
    'Le problème avec {thing} mérite une vraie réponse.',
    { say: 'Pas drôle, ce souci avec {thing}.', formality: [4, 4] },
  ],
  topics: {
    delivery: {
      sorry: [
        'Toutes <mes|nos> excuses pour les soucis de livraison.',
        '<Je regrette|Nous regrettons> que cette livraison pose autant de problèmes.',
      ],
      see: [
        "Une livraison devrait arriver à l'heure et en bon état.",
        '<Je comprends|Nous comprenons> à quel point cette livraison est pénible.',
        "Recevoir sa commande sans souci, c'est la moindre des choses.",
      ],
    },
    billing: {
      sorry: [
        'Toutes <mes|nos> excuses pour le souci de paiement.',
        "<Je regrette|Nous regrettons> l'inquiétude que cause ce montant.",
      ],
      see: [
        "Quand il s'agit d'argent, les comptes doivent être clairs.",
        "Un paiement ne devrait jamais être une source d'inquiétude.",
        'Un montant qui paraît faux mérite une vérification.',
      ],
    },
    product: {
      sorry: [
        '<Je regrette|Nous sommes désolés> que ce ne soit pas à la hauteur.',
        'Toutes <mes|nos> excuses pour ces soucis.',
        '<Je regrette|Nous regrettons> [ta|votre] déception avec {product}.',
      ],
      see: [
        'Un produit doit tenir ses promesses.',
        "Ce n'est pas l'expérience voulue avec {product}.",
        '[Tu attendais|Vous attendiez] mieux, et cela se comprend.',
      ],
    },
    service: {
      sorry: [
        'Toutes <mes|nos> excuses pour la façon dont cela a été traité.',
        "<Je regrette|Nous regrettons> que demander de l'aide ait été si compliqué.",
      ],
      see: [
        "Quand on demande de l'aide, on devrait en recevoir.",
        'Un bon service ne devrait pas dépendre du hasard.',
        "Cet accueil n'est pas celui que <je veux|nous voulons> offrir.",
      ],
    },
    account: {
      sorry: [
        'Toutes <mes|nos> excuses pour les soucis de compte.',
        '<Je regrette|Nous regrettons> que [ton|votre] compte pose problème.',
      ],
      see: [
        'Un compte devrait être accessible quand on en a besoin.',
        'Un souci de compte se règle mieux au calme et en privé.',
        "Un compte, c'est personnel, et cela demande du soin.",
      ],
    },
    outage: {
      sorry: [
        'Toutes <mes|nos> excuses pour cette interruption.',
        '<Je regrette|Nous sommes désolés> que cela ne fonctionne pas en ce moment.',
        '<Je regrette|Nous regrettons> ces soucis avec {product}, juste au mauvais moment.',
      ],
      see: [
        'Cela doit fonctionner quand on en a besoin.',
        'Une panne tombe toujours mal.',
        'Rester bloqué au milieu de quelque chose coûte du temps et des nerfs.',
      ],
    },
    price: {
      sorry: [
        '<Je regrette|Nous regrettons> que le prix déçoive.',
        'Toutes <mes|nos> excuses pour la confusion autour du prix.',
      ],
      see: [
        'Un prix doit être clair dès le départ.',
        'Il est normal de regarder deux fois ce que coûtent les choses.',
        'Le rapport qualité-prix compte.',
      ],
    },
    safety: {
      sorry: [
        '<Je regrette|Nous sommes désolés> de lire cela.',
        '<Je regrette|Nous regrettons> cette frayeur.',
      ],
      see: [
        "Avec la sécurité, aucun compromis n'est acceptable.",
        'Un message de ce genre passe avant tous les autres.',
        'La sécurité passe avant tout.',
        'Un tel signalement doit être examiné sans tarder.',
      ],
    },
    privacy: {
      sorry: [
        "<Je regrette|Nous regrettons> l'inquiétude au sujet de [tes|vos] données.",
        'Toutes <mes|nos> excuses pour cette inquiétude.',
      ],
      see: [
        'La confiance en matière de données se mérite chaque jour.',
        'Une telle inquiétude appelle une réponse sérieuse.',
        "[Tes données t'|Vos données vous ]appartiennent, et la question mérite une réponse claire.",
        'Avec les données personnelles, il ne doit pas y avoir de mystère.',
      ],
    },
    other: {
      sorry: [
        '<Je regrette|Nous sommes désolés> de lire cela.',
        'Toutes <mes|nos> excuses pour cette mauvaise expérience.',
      ],
      see: [
        "Il est clair que quelque chose n'a pas été.",
        "Ce n'est pas l'impression que <je veux|nous voulons> laisser.",
        '<Je comprends|Nous comprenons> [ton|votre] mécontentement.',
      ],
    },
  },
  problems: {
    'parcel-late': {
      that: '[ton|votre] colis ne soit pas encore arrivé',
      see: [
        "Un colis qui n'arrive pas, c'est une journée passée à attendre.",
        'Le colis devrait être là depuis longtemps.',
      ],
    },
    'parcel-lost': {
      that: '[ton|votre] colis se soit perdu',
      see: ["Ce n'est pas à [toi|vous] de partir à la recherche d'un colis perdu."],
    },
    'marked-delivered': {
      that: "[ton|votre] colis soit indiqué comme livré alors qu'il n'est pas là",
      see: ['« Livré » devrait vouloir dire que le colis est entre [tes|vos] mains.'],
    },
    'damaged-parcel': {
      that: '[ton|votre] colis soit arrivé abîmé',
      see: ['Un colis doit arriver en bon état.'],
    },
    'wrong-item': {
      that: '[tu aies|vous ayez] reçu le mauvais article',
      see: ['Ce qui est commandé est ce qui devrait arriver.'],
    },
    'missing-item': {
      that: '[ta|votre] commande soit arrivée incomplète',
      see: ['Une commande doit arriver complète.'],
    },
    'delivery-conduct': {
      that: '[ta|votre] livraison ait été traitée ainsi',
      see: ['Un colis, et le pas de la porte, méritent plus de soin.'],
    },
    'trip-delayed': {
      that: '[ton|votre] {trip} ait pris du retard',
      see: [
        'Attendre sans nouvelles fatigue deux fois plus.',
        'Un {trip} en retard bouscule toute une journée.',
      ],
    },
    'trip-cancelled': {
      that: '[ton|votre] {trip} ait été annulé',
      see: ['Une annulation oblige à tout réorganiser.'],
    },
    'order-cancelled': {
      that: '[ta|votre] commande ait été annulée',
      see: ["Une commande annulée sans prévenir, c'est une déception."],
    },
    'luggage-lost': {
      that: '[tu sois|vous soyez] toujours sans bagages',
      see: ['Arriver sans ses bagages est un mauvais début de voyage.'],
    },
    'charged-twice': {
      that: '[tu voies|vous voyiez] apparaître un double débit',
      see: [
        'Voir le même débit deux fois inquiète, et cela se comprend.',
        'Un montant qui apparaît deux fois mérite une vérification.',
      ],
    },
    'refund-missing': {
      that: '[tu attendes|vous attendiez] encore [ton|votre] remboursement',
      see: [
        'Un remboursement ne devrait pas se réclamer.',
        'Personne ne devrait courir après un remboursement.',
      ],
    },
    'unexpected-charge': {
      that: '[tu voies|vous voyiez] apparaître un débit inattendu',
      see: ['Un débit inconnu inquiète, à juste titre.', 'Un débit ne devrait jamais être une surprise.'],
    },
    'charged-after-cancel': {
      that: '[tu voies|vous voyiez] encore des débits après la résiliation',
      see: ['Une résiliation devrait mettre un point final.'],
    },
    'wrong-bill': {
      that: 'la facture ne semble pas juste',
      see: ['Une facture doit être claire et exacte.'],
    },
    'payment-failed': {
      that: 'le paiement ne passe pas',
      see: ['Payer devrait être la partie facile.'],
    },
    broken: {
      that: 'cela ne fonctionne plus',
      see: [
        'Cela doit fonctionner, tout simplement.',
        "Quand quelque chose tombe en panne, il faut de l'aide et pas des excuses.",
        "Avec {product}, on s'attend à bien mieux.",
      ],
    },
    'poor-quality': {
      that: 'la qualité déçoive',
      see: [
        "C'est en dessous de ce que l'on doit pouvoir attendre.",
        '[Tu attendais|Vous attendiez] une meilleure qualité, à juste titre.',
      ],
    },
    'app-crash': {
      that: "l'application plante sans cesse",
      see: [
        "Avec de tels plantages, difficile de compter sur l'application.",
        'Une application qui se ferme toute seule ne rend service à personne.',
      ],
    },
    'bad-update': {
      that: 'la mise à jour pose problème',
      see: [
        'Ce qui marchait avant devrait continuer à marcher.',
        'Une mise à jour devrait améliorer les choses.',
      ],
    },
    'not-as-described': {
      that: 'cela ne corresponde pas à la description',
      see: ["Ce qu'on voit devrait être ce qu'on reçoit."],
    },
    'bad-food': {
      that: "le repas n'ait pas été à la hauteur",
      see: ['Un repas doit arriver frais et conforme à la commande.'],
    },
    'rude-staff': {
      that: '[tu aies|vous ayez] eu droit à un tel accueil',
      see: ["Personne ne devrait garder ce souvenir d'un échange.", 'Chacun mérite du respect.'],
    },
    'no-answer': {
      that: "[tu n'aies|vous n'ayez] pas eu de réponse",
      see: ['Rester sans réponse est frustrant.', 'La réponse aurait dû arriver depuis longtemps.'],
    },
    'on-hold': {
      that: '[tu aies|vous ayez] attendu si longtemps au téléphone',
      see: [
        "Une file d'attente téléphonique n'est pas un endroit où passer sa journée.",
        "Personne n'a autant de temps à passer en attente.",
      ],
    },
    'passed-around': {
      that: "[tu passes|vous passiez] d'une personne à l'autre",
      see: ['Une seule explication devrait suffire.'],
    },
    'bot-only': {
      that: "[tu n'aies|vous n'ayez] pas pu parler à une vraie personne",
      see: ["Parfois, il faut simplement parler à quelqu'un.", 'Ici, une vraie personne [te|vous] lit.'],
    },
    'broken-promise': {
      that: "ce qui était annoncé n'ait pas eu lieu",
      see: ['On devrait pouvoir compter sur ce qui est dit.'],
    },
    'locked-out': {
      that: "[tu n'aies|vous n'ayez] plus accès à [ton|votre] compte",
      see: [
        "L'accès à son propre compte ne devrait jamais manquer.",
        'Ne plus pouvoir entrer dans son compte est pénible.',
      ],
    },
    'login-fails': {
      that: '[tu aies|vous ayez] du mal à [te|vous] connecter',
      see: [
        'Une connexion qui échoue sans cesse use la patience.',
        'Se connecter devrait prendre quelques secondes.',
      ],
    },
    'cannot-cancel': {
      that: 'la résiliation soit si compliquée',
      see: ["Partir devrait être aussi simple qu'arriver."],
    },
    hacked: {
      see: ['Tout ce qui paraît étrange sur un compte mérite un examen attentif.'],
    },
    down: {
      that: 'cela ne fonctionne pas en ce moment',
      see: ["Quand tout s'arrête, le reste attend aussi.", 'Cela devrait marcher quand on en a besoin.'],
    },
    'slow-connection': {
      that: 'la connexion lâche sans arrêt',
      see: ['Une connexion doit tenir.', 'Avec une connexion qui va et vient, tout devient compliqué.'],
    },
    'price-rise': {
      that: 'le nouveau prix passe mal',
      see: [
        "Il est légitime de demander ce que l'on reçoit en échange.",
        "Une hausse de prix n'est jamais une bonne nouvelle.",
      ],
    },
    'hidden-fee': {
      that: "ces frais [t'|vous ]aient pris au dépourvu",
      see: ['Le prix affiché devrait être le prix payé.'],
    },
    'code-fails': {
      that: "[ton|votre] code n'ait pas fonctionné",
      see: ["Une offre n'en est une que si le code marche."],
    },
    'too-expensive': {
      see: ['Il est normal de regarder un prix à deux fois.'],
    },
    'data-worry': {
      see: ['Les questions sur les données personnelles méritent une vraie réponse.'],
    },
    'unwanted-messages': {
      that: '[tu reçoives|vous receviez] encore des messages non souhaités',
      see: ['Se désinscrire devrait suffire pour ne plus rien recevoir.'],
    },
  },
};

/** French. Lighter than English: written, not grown. An apostrophe parts two words here: "n'est" is "n est". */
import type { Lexicon } from './keys';

export const FR: Lexicon = {
  broken:
    'casse, cassee, casses, cassees, abime, abimee, abimes, defectueu*, panne, hs, foutu, foutue, dechire*, fissure*, fuite, inutilisable',
  malfunction:
    'marche pas, marche plus, fonctionne pas, fonctionne plus, ne fonctionnent, ne charge, ne s ouvre, ne s allume, ne demarre, ne repond pas, ne se connecte, plante, plantent, plantage, bug, bugs, bugue, bugge*, bloque, bloquee, rame, lent, lente, lenteur, deconnecte*, impossible de se connecter, dysfonction*, fuit, une fuite',
  outage:
    'panne, pannes, coupure, coupures, hors service, plus d internet, plus internet, pas d internet, plus de reseau, pas de reseau, aucun reseau, plus de connexion, pas de connexion, sans internet, sans connexion, sans electricite, plus d electricite, plus d eau, sans eau, pas de courant, plus de courant, plus de wifi, plus de telephone, sans telephone, indisponible, site down, en rade, interruption',
  error: 'erreur, erreurs, refuse, refusee, rejete*, bloque, incorrect*, invalide, pirate, suspendu*',
  fail: 'echec, fiasco, catastrophe, catastrophique, honte, honteux, foutage de gueule, n importe quoi, bordel, galere, cauchemar, perte de temps, perdre mon temps, blague, fail',
  'not-arrived':
    'pas recu, jamais recu, rien recu, pas arrive, pas arrivee, jamais arrive, pas livre, pas livree, jamais livre, non livre, pas ete livre, pas encore recu, pas encore arrive, attends toujours, pas rembourse, colis perdu, introuvable, perdu mon colis, ou est mon colis, ou est ma commande, ou est mon remboursement, ou est mon argent, ou en est mon remboursement',
  'wrong-item':
    'mauvaise taille, mauvais article, mauvais produit, mauvaise commande, pas ce que j ai, pas la bonne, pas le bon, contrefacon, faux, perime, perimee, pourri, pourrie, pas cuit, froid, mauvaise qualite, d occasion, non conforme',
  damaged:
    'ecrase*, endommage*, sale, sales, salete, degueulasse, crade, rayure*, tache*, cafard*, pue, moisi*',
  missing:
    'manque, manquant*, perdu, perdue, perdus, disparu, disparue, incomplet*, vide, rupture de stock, en rupture, vole, volee, plus disponible, introuvable',
  cannot:
    'impossible, peux pas, ne peux, ne peut, peut pas, n arrive pas, arrive pas a, arrive plus, pas moyen, aucun moyen, pas possible, essaie, essaye, refuse de, refusent',
  negated:
    'ne, pas, jamais, rien, aucun, aucune, personne, ni, non, sans, ne .. plus, n .. plus, plus de, plus d, plus du tout',
  problem:
    'probleme, problemes, souci, soucis, plainte, plaindre, reclamation, reclamations, reclamer, que se passe, se passe t il, qu est ce qui se passe, incident, incidents, difficulte*, litige',
  waiting:
    'attends, attend, attente, attendre, attendu, attendons, queue, combien de temps, jusqu a quand, depuis quand, quand est ce, delai, delais, patiente*, interminable',
  late: 'retard, retards, retarde, retardee, annule, annulee, annules, annulation, reporte*, supprime, tard',
  duration:
    '0 heures, 0 heure, 0 h, 0 jours, 0 jour, 0 semaines, 0 semaine, 0 mois, 0 minutes, 0 min, 0 mn, 0 ans, ca fait 0, depuis 0, depuis hier, depuis lundi, depuis mardi, depuis mercredi, depuis jeudi, depuis vendredi, depuis ce matin, depuis le, depuis des, toute la journee, toute la matinee, bientot 0',
  still: 'toujours, encore, a ce jour, jusqu a present',
  repeat:
    'encore, a nouveau, de nouveau, toujours, chaque fois, a chaque, tous les jours, chaque jour, sans arret, sans cesse, constamment, 0 fois, plusieurs fois, relance*, regulierement, comme d habitude',
  'on-hold':
    'en attente, raccroche, raccrochent, ballade, baladee, me balade, me renvoie, renvoye de, personne ne repond, ne decroche, injoignable, injoignables',
  'no-response':
    'pas de reponse, aucune reponse, sans reponse, ne repond, ne repondent, ne repondez, personne repond, reponse de votre part, aucune nouvelle, pas de nouvelles, sans nouvelles, aucune solution, pas de solution, aucune aide, ignore, ignorent, ignorez, ne font rien, rien n est fait, silence radio, non resolu, aucun retour, pas de retour, aucune explication, aucune info, injoignable*, fait la sourde',
  rude: 'impoli*, malpoli*, mal poli, desagreable*, arrogan*, incompetent*, incompetence, incapable*, menteur*, mensonge*, mentir, mentent, agressi*, meprisan*, mepris, irrespect*, manque de respect, prend pour des, prenez pour des, se moque, se moquent, vous moquez, inutile*, discrimin*',
  'poor-service':
    'mauvais service, service nul, service deplorable, service lamentable, service client nul, service client inexistant, pire service, pire entreprise, pire experience, mauvaise experience, service minable, service pourri, bravo le service, belle merde, aucun professionnalisme, pas professionnel, pas content*, pas satisfait*, mecontent*, pas serieux, laisse a desirer',
  contacted:
    'appele, appels, j appelle, contacte, ai ecrit, envoye, on m a dit, me dit, me disent, m ont dit, vous dites, dixit, au telephone, relance, signale, ai eu',
  awful:
    'nul, nulle, nuls, horrible, terrible, lamentable*, deplorable*, scandaleu*, scandale, inadmissible*, inacceptable*, honteu*, honte, minable*, merde, merdique, pourri*, pitoyable*, ridicule, catastroph*, degoutant*, degueulasse, insupportable, abuse, ignoble, infect, pire, affligeant, navrant, inimaginable, deteste, aberrant, hallucinant, incroyable',
  bad: 'mauvais, mauvaise, mal, triste, dommage, bizarre, cher, chere, trop, moyen, limite, bof, pff*, serieux, serieusement, sans deconner',
  disappointed:
    'decu, decue, decus, decevant*, deception, insatisfait*, mecontent*, je regrette, attendais mieux',
  annoyed:
    'marre, ras le bol, en ai assez, saoule*, agace*, enerve*, enervant*, frustr*, fatigue de, exasper*, relou, ca suffit, perds patience, patience a des limites, degoute, degoutee, colere',
  angry: 'furieu*, colere, rage, putain, bordel, merde, enrage*, revolte*, vous foutez, foutre de',
  swearing:
    'merde, putain, ptn, pute, connard*, connasse*, cons, con, encule*, bordel, foutre, chier, fdp, salaud*, bande de, batard*',
  unfair:
    'injuste, illegal, illegale, abus, abusif, abusive, sans prevenir, sans preavis, comment osez, honte a vous, cliente depuis, client depuis, client fidele, clients fideles',
  cheated:
    'arnaque, arnaques, arnaqueur*, arnaquer, escroc*, escroquerie, vol, voleur*, vole, fraude, mensonger, mensongere, trompe*, racket, prend en otage',
  refund: 'rembours*, mon argent, dedommag*, indemnis*, geste commercial, avoir, echange, echanger, remplac*',
  charged:
    'debite, debitee, preleve, prelevee, prelevement*, facture, facturee, surfacture*, frais, sans mon accord, sans autorisation, prelever',
  price:
    'prix, tarif, tarifs, cher, chere, payer, paye, payee, paie, euros, e, abonnement, facture, factures, augmentation, hausse, argent, promo, offre',
  'fix-it':
    'reparer, reparez, reglez, regler, resoudre, resolvez, solution, faites quelque chose, faire quelque chose, bougez, repondez, reponse, expliquez, explication, explications, j exige, urgent, rapidement, svp, arretez, il serait temps, reveillez',
  'help-plea':
    'aide, aider, aidez, pouvez vous, pourriez vous, s il vous plait, svp, stp, que faire, comment faire, quelqu un, une solution, merci de me, merci d avance, besoin de, au secours',
  why: 'pourquoi, comment ca se fait, comment se fait, comment est ce possible, c est normal, est ce normal, normal que, la raison, vous trouvez normal, vous trouvez ca, c est quoi, qu est ce que c est, qu attendez, a quoi sert, comprends pas',
  'where-is': 'ou est, ou en est, ou sont, quand est ce que, quand vais je, quand sera, quand arrive, suivi',
  'broken-promise':
    'promis, promesse, promesses, devait, devais, devrait, cense, censee, censes, prevu, prevue, normalement, garantie, annonce*, engag*',
  expectation:
    'meme pas, au moins, apres, alors que, malgre, bien que, en plus, resultat, finalement, simplement, juste, deja, pourtant, combien de fois, il faut, c est dingue',
  churn:
    'resilier, resiliation, resilie, changer d operateur, change d operateur, changer de banque, je change, vais changer, ailleurs, la concurrence, plus jamais, jamais plus, derniere fois, je pars, je quitte, vous quitte, perdu un client, perdu une cliente, perdez un client, recommande pas, a eviter, a fuir, fuyez, boycott*, n achetez pas, n acheterai plus, commanderai plus, adieu',
  cancel: 'annuler, eviter, evitez, attention a, desabonn*, desinstall*',
  'used-to':
    'avant c etait, depuis la mise a jour, depuis la maj, de pire en pire, n est plus, plus comme avant, nouvelle version, derniere mise a jour',
  order:
    'commande, commandes, colis, livraison, livraisons, livreur, livre, livrer, expedie, expedition, article, articles, magasin, boutique, achat, produit, produits, carton, transporteur, retour, suivi, garantie, stock, point relais',
  product:
    'telephone, portable, smartphone, ordinateur, pc, tele, television, tablette, batterie, ecran, chargeur, voiture, machine, lave linge, frigo, four, chaussures, baskets, vetement*, robe, manteau, repas, burger, pizza, plat, sandwich, appareil, meuble, canape, matelas, imprimante, console, casque, modele, taille',
  tech: 'appli, application, app, site, page, mise a jour, maj, systeme, plateforme, en ligne, jeu, serveur, serveurs, version, telecharg*, installer, lien, formulaire, mail, bug, decodeur',
  account:
    'compte, comptes, carte, mot de passe, mdp, identifiant, identifiants, banque, solde, virement*, credit, assurance, contrat, abonnement, connexion, me connecter, code, verification, profil, ligne, dossier, espace client',
  travel:
    'vol, vols, avion, aeroport, bagage, bagages, valise, valises, train, trains, tgv, ter, rer, metro, gare, quai, bus, tram, place, places, billet, billets, reservation, reserve, hotel, chambre, voyage, taxi, chauffeur, voyageur*, correspondance',
  telecom:
    'internet, fibre, box, wifi, reseau, couverture, data, forfait, ligne, electricite, eau, gaz, compteur, debit, technicien*, installation, operateur, g, sms, raccordement',
  venue:
    'magasin, magasins, restaurant, resto, agence, guichet, caisse, file, queue, table, vendeu*, employe*, gerant*, ferme, fermee, parking, drive',
  service:
    'service, services, sav, support, client, cliente, clients, conseiller*, agent, agents, interlocuteur*, entreprise, societe, responsable, direction, reclamation, hotline, assistance, equipe',
  contact:
    'appel, appels, appeler, rappeler, rappele, numero, telephone, mail, mails, email, message, messages, reponse, contact, contacter, joindre, chat, dm, mp, courrier, formulaire',
  bought:
    'ai commande, ai paye, ai reserve, ai recu, je viens de, viens de recevoir, achete, souscrit, abonne, mon nouveau, ma nouvelle',
  date: 'aujourd hui, hier, ce matin, ce soir, cette semaine, lundi, mardi, mercredi, jeudi, vendredi, semaine derniere, mois dernier, maintenant, actuellement, en ce moment',
  thanks: 'merci, mille mercis, remercie, remercier',
  praise:
    'bon service, excellent service, super service, au top, bravo a, bon travail, beau travail, tres content*, tres satisfait*, ravi*, je recommande, recommande vivement, j adore, adore votre, felicitations, le meilleur, la meilleure, les meilleurs, parfait, nickel, tres bien, super bien, chapeau, efficace*, reactif*, tres sympa',
  positive:
    'bien, bon, bonne, super, genial, excellent*, heureu*, aime, belle, parfait*, top, drole*, meilleur*, bravo, vive, mieux',
  resolved:
    'ca marche, remarche, refonctionne, fonctionne a nouveau, regle, resolu, resolue, bien recu, enfin recu, c est bon, tout est bon, merci pour votre aide, merci pour la reponse, merci pour votre reponse, merci de votre reponse',
  idea: 'ce serait bien, ca serait bien, serait cool, serait sympa, ajoutez, ajouter, suggestion, je suggere, j aimerais que, il faudrait, pensez a, a quand, vous devriez',
  'how-to':
    'comment on, comment faire pour, comment avoir, ou trouver, combien coute, combien ca, a quelle heure, quel est, quelle est, quels sont, puis je, peut on, est il possible, est ce possible, je voudrais savoir, j aimerais savoir, question, savoir si',
  'asks-info':
    'avez vous, est ce que, y a t il, acceptez vous, vendez vous, info, infos, renseignement*, horaires, prix de, quelqu un sait, savez vous, peux tu, pouvez vous me dire',
  'own-mistake':
    'par erreur, sans faire expres, ma faute, mon erreur, me suis trompe*, j ai oublie, oublie mon, fait tomber, j ai perdu',
  'brand-talk':
    'desole*, nos excuses, excuses pour, vous invite, vous invitons, n hesitez pas, contactez nous, ecrivez nous, envoyez nous, en dm, en mp, en message prive, par message prive, nous restons, a votre disposition, a votre ecoute, notre equipe, nos equipes, nous allons, nous avons, nous faisons, nous vous, bonne journee, bonne soiree, cordialement, transmettre, merci pour votre message, merci de nous',
  laughter: 'mdr*, lol, ptdr*, haha*, hihi*, xd, mort de rire, jpp',
  people: 'homme, amis, enfants, gens, tout le monde, bebe, elle, lui, elles',
  politics:
    'president, gouvernement, politique*, hollande, gauche, droite, ps, vote, ministre*, assemblee, senat, depute*, france, francais, pays, republique, europe, guerre, loi, justice, feminis*, terroris*, usa, manif*',
  leisure: 'mondial, serie, fete, ete, plage, soleil, chaud, livre, cours, photos, video, rt, nuit',
  feelings: 'coeur, peur, seule, vie, mort',
  'work-talk': 'ecole, eleve*, etudiant*, travail, emploi, entrepreneur*',
  promotion: 'reduction',
  news: 'selon, actualite, infos, article, millions, milliards, marche, rapport, etude, interview, annonce',
  'supplies-details':
    'voici, ci joint, je vous ai envoye, envoye en dm, dm envoye, mp envoye, mon numero est, d accord, c est fait, ok merci, tres bien merci',
  sarcastic:
    'merci pour rien, merci pour le retard, merci pour l attente, merci de m avoir, merci de ne, bravo, belle, joli, felicitations pour, super service, genial, chapeau bas, comme d habitude, comme d hab, quelle surprise, quel service, magnifique service, bien joue, continuez comme ca',
  lacking:
    'il n y a pas, il n y a plus, y a pas de, y a plus de, il n y a aucun, il n y a aucune, pas un seul, pas une seule, pas meme, meme pas, sans prevenir, sans un mot, sans explication, sans explications, sans excuse, sans excuses, aucune excuse, aucune explication, aucune reponse, aucune info, aucune information, aucune nouvelle, aucun message, aucun retour, aucune solution, aucune annonce, sans internet, sans connexion, sans electricite, sans eau, sans chauffage, plus de reseau, pas de reseau, plus de place, en rupture, rupture de stock, personne ne, personne pour, nulle part',
  'time-lost':
    '0 heures d attente, 0 minutes d attente, 0 h d attente, ca fait 0 jours, ca fait 0 semaines, ca fait 0 mois, ca fait 0 heures, ca fait une semaine, ca fait un mois, ca fait une heure, cela fait 0, voila 0 jours, voila 0 semaines, depuis 0 jours, depuis 0 semaines, depuis 0 mois, depuis 0 heures, depuis 0 minutes, depuis une semaine, depuis un mois, depuis une heure, j attends depuis, j attends toujours, attend toujours, attendons toujours, on attend, toujours pas, toujours rien, toujours aucun, toujours aucune, encore rien, 0 jours de suite, jour 0 sans, plus de 0 heures, plus d une heure, plus d une semaine, pose une journee, pris une journee, perdre mon temps, perte de temps, des heures, rien ne bouge',
  disbelief:
    'c est une blague, une blague, vous plaisantez, vous vous moquez, vous vous foutez, foutage de gueule, c est une plaisanterie, serieusement, vous etes serieux, depuis quand, comment est ce possible, comment c est possible, comment peut on, comment ca se fait, c est normal, vous trouvez ca normal, trouvez ca normal, incroyable que, incomprehensible, hallucinant, j hallucine, j y crois pas, je n en reviens pas, sans voix, on croit rever, je reve, du grand n importe quoi, n importe quoi, a quoi sert, a quoi bon, combien de temps encore, combien de fois, combien de temps faut il, quelqu un peut m expliquer, expliquez moi, pouvez vous m expliquer, quelle honte',
  'pron-my': 'mon, ma, mes, je, j, me, m, moi, nous, notre, nos',
  'pron-you': 'vous, votre, vos, tu, ton, tes',
  'pron-third': 'il, elle, ils, elles, leur, leurs',
  but: 'mais, pourtant, cependant, sauf que, par contre, malheureusement, dommage que',
  got: 'recu, recue, recois, arrive, livre, on me donne, m a envoye, m envoie',
  ordered: 'commande, commandee, achete, paye, reserve, demande',
  instead: 'au lieu, a la place, et je recois, et j ai recu, mais j ai recu',
  legal:
    'avocat*, porter plainte, porte plainte, depose plainte, deposer plainte, plainte au, tribunal, justice, proces, poursuites, mise en demeure, ufc, que choisir, dgccrf, repression des fraudes, mediateur, 0 millions de consommateurs, association de consommateurs, cnil, action collective',
  press: 'journaliste*, presse, medias, reportage, a la tele, faire le buzz, signal conso',
  'safety-injury':
    'blesse*, brule*, brulure*, intoxication, intoxique, hopital, urgences, allergi*, ambulance, coupe le, saigne*, electrocut*, etouffe*, vomi*, malade apres',
  'safety-hazard':
    'dangereu*, danger, incendie, prend feu, pris feu, explose*, explosion, fuite de gaz, odeur de gaz, fumee, etincelle*, risque, morceau de verre, bout de verre, morceau de plastique, bout de plastique, surchauff*, a fondu, sent le brule, odeur de brule, a pris feu, batterie gonflee, trop chaud pour',
  'third-time':
    '0 fois que, 0 eme fois, e fois, troisieme fois, deuxieme fois, enieme fois, plusieurs fois, 0 appels, 0 mails, 0 messages, ai appele 0, appele 0 fois, deja appele, deja ecrit, deja envoye, deja signale, multiples appels, malgre mes, maintes fois, relances',
  'topic-delivery':
    'commande, colis, livraison*, livreur, livre, livree, expedi*, transporteur, point relais, retard*, suivi, chronopost, poste',
  'topic-billing': 'facture*, preleve*, debite*, rembours*, argent, paiement, paye, frais, carte bancaire',
  'topic-product':
    'produit*, qualite, casse*, defectueu*, batterie, ecran, taille, garantie, en panne, repas, perime*, article*, ne fonctionne, ne marche, appareil, mise a jour',
  'topic-service':
    'service, sav, conseiller*, accueil, vendeu*, employe*, personnel, ne repond, aucune reponse, attente, hotline, desagreable*, injoignable*',
  'topic-account':
    'compte, comptes, mot de passe, mdp, identifiant*, connexion, me connecter, bloque*, suspendu*, verification, espace client',
  'topic-outage':
    'panne*, coupure*, plus d internet, hors service, indisponible, sans internet, sans electricite, connexion, reseau',
  'topic-price': 'prix, cher, chere, tarif*, augmentation, hausse, promo, reduction',
  'topic-safety': 'danger*, brul*, intoxic*, incendie, allerg*, hopital, explos*, fuite de gaz, bless*',
  'topic-privacy':
    'vie privee, mes donnees, donnees personnelles, rgpd, cnil, pirat*, fuite de donnees, spam, sans mon accord, demarchage',
  'self-harm':
    'suicid*, envie de mourir, veux mourir, mettre fin a mes jours, en finir avec la vie, me tuer, me foutre en l air, plus envie de vivre, me faire du mal',
};

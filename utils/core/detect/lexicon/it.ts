/** Italian. Written, not grown: no labelled Italian complaints were to be had. */
import type { Lexicon } from './keys';

export const IT: Lexicon = {
  broken:
    'rotto, rotta, rotti, rotte, si e rotto, si e rotta, si rompe, guasto, guasta, guasti, difettos*, difetto, crepa, crepe, crepato, strappat*, scollat*, si stacca, si e staccat*, perde acqua, bucat*, a pezzi, scheggiat*, consumat*, morto, fuso',
  malfunction:
    'non funziona, non funzionano, non funzionava, non va, non vanno, non parte, non si apre, non si avvia, non carica, non si carica, non si accende, non si connette, non si collega, non si aggiorna, non risponde, smesso di funzionare, si blocca, bloccato, bloccata, si chiude, si spegne, si riavvia, crash, crasha, bug, lento, lenta, lentissim*, malfunzionament*, schermo nero, schermata nera, impallat*, si impalla, si scarica, inutilizzabile, perde acqua, si chiude da sola, si chiude da solo, non entra, non si vede, non si sente, non scalda, non raffredda, non centrifuga, non legge, non stampa, non riconosce, non invia, non prende, gira a vuoto, gira e non, si pianta, si e piantat*, si e bloccat*, si e spent*, si e fermat*, da errore, mi da errore, va in crash, va in errore, va a scatti, va piano, andava meglio, continua a chiudersi, continua a bloccarsi, continua a cadere, smette di funzionare, ha smesso di, e durato un, e durata un, durato 0, durata 0, durato pochi, mi ha abbandonato, ha tirato le cuoia, morto dopo',
  outage:
    'senza internet, senza linea, senza luce, senza acqua, senza gas, senza corrente, senza segnale, senza servizio, senza connessione, senza rete, senza riscaldamento, disservizio, disservizi, non c e linea, non c e segnale, interrott*, interruzione, interruzioni, sito giu, server giu, giu il sito, e giu, rete assente, caduta la linea, cade la linea, offline, fuori servizio, senza telefono, senza wifi, senza adsl, senza tv, senza acqua calda, siamo senza, sono senza, linea morta, linea assente, tutto fermo, saltata la corrente, saltata la luce, saltata la linea, manca la corrente, manca la luce, manca l acqua, al buio, non prende, zero campo, zero rete, zero segnale',
  error:
    'errore, errori, sbagliato, sbagliata, sbagliati, rifiutat*, negato, negata, non valido, non valida, non riconosc*, sospes*, disattivat*, hackerat*, violato, clonata, accesso negato, non riesco ad accedere, non riesco a entrare, non mi fa entrare',
  fail: 'fallit*, fallimento, disastro, disastroso, disastrosa, vergogna, vergognos*, incubo, barzelletta, casino, rovinat*, sprecato, spreco, buttat*, presa in giro, prese in giro, mi avete deluso, una stella, zero stelle',
  'not-arrived':
    'mai arrivato, mai arrivata, mai arrivati, non e arrivato, non e arrivata, non e ancora arrivat*, non arriva, non arrivano, non mi e arrivat*, non ho ricevuto, mai ricevuto, non ho ancora ricevuto, non ricevuto, non consegnat*, mai consegnat*, non e stato consegnato, non spedit*, mai spedit*, che fine ha fatto, nessuna consegna, dove il mio, non risulta consegnat*, non rimborsat*, mai rimborsat*, si e perso, smarrito, smarrita, non si e presentato, non e venuto nessuno, nessuno si e presentato, dov e il mio, dov e la mia, dove la mia, dove sono i miei, non e venuto, non e passato nessuno, non e passato, mai passato, mai venuto, mai visto, non ha suonato, non ha neanche suonato, neanche suonato, nemmeno suonato, senza suonare, lasciato l avviso, lasciato in strada, lasciato fuori, lasciato dal vicino, dato per consegnato, risulta consegnat*, segna consegnato, consegnato a chi, disperso, dispersa, rimasta a, rimasto a, nessuno sa dov e, nessuno sa dove, sparito nel nulla, quando mi rimborsate, quando mi ridate, ridarmi i soldi, ridarmi, dov e finito, dov e finita, dove e finito, dove e finita',
  'wrong-item':
    'articolo sbagliato, prodotto sbagliato, ordine sbagliato, taglia sbagliata, colore sbagliato, un altro prodotto, altro articolo, diverso da, diversa da, non corrisponde, non conforme, contraffatt*, falso, usato, gia usato, scadut*, andato a male, marcio, ammuffit*, crudo, freddo, fredda, bruciat*, scarsa qualita, pessima qualita, qualita scadente, capello nel, insetto nel*, un insetto, mosca nel*, un capello, verme, vermi, plastica dentro, altra taglia, altro colore, altro modello, un altra cosa, gommos*, immangiabil*, stantio, rancid*, ci hanno dato vista, ci hanno dato un altra',
  damaged:
    'danneggiat*, danno, danni, ammaccat*, graffiat*, graffi, schiacciat*, macchiat*, sporco, sporca, sporchi, lurid*, schifos*, puzza, scarafagg*, topi, distrutt*, in frantumi, bagnat*, rovesciat*',
  missing:
    'manca, mancano, mancava, mancavano, mancante, mancanti, pers*, sparit*, scompars*, incomplet*, esaurit*, vuoto, vuota, finito, rubat*, tolto, dimenticato, non trovo',
  cannot:
    'non riesco, non riusciamo, non si riesce, non posso, non possiamo, non si puo, impossibile, non e possibile, non permette, non mi permette, non mi lascia, non mi fa, provo a, ho provato, sto provando, sto cercando di, rifiutano, si rifiuta*, mi avete bloccato, avete bloccato, bloccato il conto, bloccata la carta, non mi fate, non ci fate, rifiutate, vi rifiutate, non accettano, non vogliono',
  negated: 'non, no, nessun, nessuno, nessuna, niente, nulla, mai, senza, ne, neanche, nemmeno, neppure',
  problem:
    'problema, problemi, difficolta, inconvenient*, reclamo, reclami, lamentela, segnalazione, disagio, disagi, ticket, confus*, cosa succede, che succede, complicat*',
  waiting:
    'aspetto, aspettando, aspettare, aspettiamo, aspettato, attesa, attese, attendo, attendere, attendiamo, in attesa, coda, fila, file, quanto tempo, quando arriva, quanto ancora, fino a quando, un ora e mezza, tempi biblici, tempi lunghissimi, da una vita',
  late: 'ritardo, ritardi, in ritardo, tardi, ritardat*, cancellat*, soppress*, rimandat*, posticipat*, annullat*, rinviat*, scadenza, saltato, saltata, appuntamento saltato, appuntamento saltata, disdetto, disdetta, spostato, spostata, anticipato, perso la coincidenza, persa la coincidenza, perso il volo, perso il treno, annullato',
  duration:
    '0 ore, 0 ora, 0 giorni, 0 giorno, 0 settimane, 0 settimana, 0 mesi, 0 mese, 0 minuti, 0 min, 0 anni, 0 anno, un ora, da 0, da ieri, da lunedi, da stamattina, da oltre, tutto il giorno, tutta la mattina, tutta la settimana, giorni fa, settimane fa',
  still:
    'ancora, tuttora, a oggi, ad oggi, fino ad ora, finora, ancora oggi, continua a non, continuate a, continuo a',
  repeat:
    'di nuovo, un altra volta, ancora una volta, sempre, ogni volta, ogni giorno, tutti i giorni, costantemente, continuamente, 0 volte, ripetut*, ennesim*, puntualmente, per l ennesima',
  'on-hold':
    'in attesa al telefono, mettono in attesa, messo in attesa, messa in attesa, attaccano, attaccato il telefono, mi hanno attaccato, buttano giu, cade la chiamata, rimbalz*, mi rimandano, da un ufficio all altro, risponditore, musichetta, nessun operatore',
  'no-response':
    'nessuna risposta, senza risposta, non rispondono, non rispondete, non mi rispondono, non mi rispondete, nessuno risponde, nessuno mi risponde, non risponde nessuno, mai risposto, non avete risposto, non mi avete risposto, non ho avuto risposta, non ricevo risposta, nessuna soluzione, nessuna comunicazione, nessun avviso, nessun preavviso, ignorat*, mi ignorano, ignorate, non fate nulla, non fanno nulla, non fanno niente, nessuno fa niente, nessun aiuto, ve ne fregate, se ne fregano, non aiutano, non richiamano, mai richiamato, assistenza inesistente, irraggiungibil*, chiuso il telefono, riattaccato, mi riattaccano, buttato giu, nessuno dice niente, nessuno che dica, nessuno sa niente, nessuno sa nulla, nessuno avvisa, nessuno aiuta, nessuno si degna, nessuno richiama, manco una risposta, neanche una risposta, nemmeno una risposta, zero risposte, zero risposta, c e qualcuno, qualcuno risponde, qualcuno mi risponde, aspetto una risposta, aspetto risposta, attendo risposta, attendo una risposta, visualizzat* e, se ne lavano, lavano le mani, scaricabarile, non vi interessa, non gliene frega, fate finta',
  rude: 'maleducat*, maleducazione, scortes*, arrogant*, arroganza, incompetent*, incompetenza, incapac*, inutil*, bugiard*, bugie, mentite, mentono, mentito, menzogn*, mancanza di rispetto, irrispettos*, cafon*, presuntuos*, sgarbat*, trattat* male, trattati come, presi in giro, prendete in giro, prendendo in giro, mi prendono in giro, discriminat*, discriminazione, pagliacci, buffoni, scandalos*, che modi, ma che modi, risposto male, risposto malissimo, mi ha risposto male, mi ha risposto malissimo, urlato, mi ha urlato, mi ha insultat*, insult*, riso in faccia, trattato male, trattata male, trattato come, trattata come, antipatic*, svogliat*, menefreghis*, villan*, arrogantissim*, strafottent*',
  'poor-service':
    'pessimo servizio, servizio pessimo, servizio scadente, servizio penoso, pessima assistenza, assistenza pessima, pessima esperienza, esperienza pessima, brutta esperienza, peggior servizio, peggiore esperienza, peggior compagnia, peggiore azienda, servizio vergognoso, servizio orribile, servizio inesistente, che servizio, zero assistenza, zero professionalita, poca professionalita, poca serieta, nessuna professionalita, non sono soddisfatt*, non soddisfatt*, non sono content*, per niente content*, lascia a desiderare, lascia molto a desiderare, malissimo, gestione pessima, servizio da schifo, servizio schifoso, servizio ridicolo, servizio assurdo, fate pena, fate ridere, siete ridicoli, siete vergognosi, siete una vergogna, siete pessimi, siete i peggiori, non siete seri, gente poco seria, zero serieta, zero rispetto, che vergogna, che delusione, che schifo di, ma che servizio, voto zero, voto 0',
  contacted:
    'ho chiamato, chiamato, chiamo, chiamando, ho telefonato, ho scritto, scritto, ho inviato, inviato, ho mandato, mandato, ho contattato, contattato, ho parlato, parlato con, ho segnalato, segnalato, ho sollecitato, sollecit*, mi hanno detto, mi dicono, mi e stato detto, dicono che, mi hanno assicurato, mi assicurano, secondo voi, ho chiesto, aperto un ticket, aperto una segnalazione, mandato mail',
  awful:
    'pessimo, pessima, pessimi, pessime, orribil*, terribil*, schifo, fa schifo, fate schifo, che schifo, vergogna, vergognatevi, vergognos*, ridicol*, assurdo, assurda, inaccettabil*, inammissibil*, indecent*, indecoros*, penoso, penosa, patetic*, disgustos*, spazzatura, merda, incredibil*, allucinant*, intollerabil*, peggio, peggiore, peggiori, i peggiori, da denuncia, odio, scandaloso, nauseante',
  bad: 'male, malo, brutto, brutta, brutti, cattivo, cattiva, scarso, scarsa, scadente, scadenti, caro, cara, troppo, poco serio, poco seri, purtroppo, peccato, scomod*, inaffidabil*, sconsigli*, ma dai, mah, boh, uffa',
  disappointed:
    'delus*, deludent*, delusione, insoddisfatt*, mi aspettavo di piu, mi aspettavo di meglio, aspettavo altro, rammaricat*, amareggiat*, pentit*, mi pento',
  annoyed:
    'stuf*, stanc* di, stufo di, frustrat*, frustrante, frustrazione, irritat*, irritant*, infastidit*, fastidios*, non ne posso piu, non se ne puo piu, basta, esaspera*, arrabbiat*, incazzat*, innervosit*, snervant*, stressant*, indignat*, mi avete stancato, mi avete rotto, avete rotto, che palle, che nervi, che rabbia, non ne possiamo piu, pazienza finita, al limite, mi avete stufato',
  angry: 'furios*, incazzat*, arrabbiatissim*, imbestialit*, cazzo, diamine, inferno, vaffa*, rabbia, ira',
  swearing:
    'cazzo, cazzi, cazzat*, merda, merde, stronz*, vaffanculo, vaffa*, coglion*, bastard*, puttan*, fanculo, minchia, porca',
  unfair:
    'ingiusto, ingiusta, ingiustizia, illegale, abuso, abusi, abusiv*, scorrett*, scorrettezza, immoral*, senza preavviso, senza avviso, come vi permettete, cliente da, clienti da, clausol*, boicott*',
  cheated:
    'truffa, truffe, truffat*, truffator*, truffando, frode, fregatura, fregat*, fregato, raggirat*, raggiro, imbrogli*, ingannat*, inganno, ingannevol*, ladri, ladro, furto, rubano, rubato, derubat*, pubblicita ingannevole, rapina, estors*, phishing',
  refund:
    'rimborso, rimborsi, rimborsat*, rimborsare, rimborsatemi, rimborsarmi, risarciment*, risarcit*, indennizz*, i miei soldi, miei soldi, i soldi, soldi indietro, ridatemi, restituzione, restituire, restituit*, restituite, sostituzione, sostituire, voucher, buono, storno, reso',
  charged:
    'addebitat*, addebito, addebiti, mi avete addebitato, prelevat*, prelievo, scalat*, mi hanno scalato, fatturat*, doppio addebito, due volte lo stesso, pagare due volte, penale, penali, multa, commission*, senza autorizzazione, senza il mio consenso, non autorizzat*, costi nascosti, pagato due volte, pagata due volte, presi due volte, addebitato due volte, preso 0 euro, scalati, prelevati, tolti dal conto, continuate a prendermi, continuate a prelevare, continuate ad addebitare, fattura sbagliata, bolletta sbagliata, bolletta pazza, conguaglio',
  price:
    'prezzo, prezzi, tariffa, tariffe, caro, carissim*, costo, costi, costa, aumento, aumenti, aumentat*, rincar*, pago, pagare, pagato, pagando, euro, bolletta, bollette, fattura, fatture, canone, abbonamento, soldi, sconto, sconti, offerta, promozione',
  'fix-it':
    'risolvete, risolvere, risolvetemi, risolvi, sistemate, sistemare, sistematelo, soluzione, riparate, riparare, riparazione, fate qualcosa, datevi una mossa, muovetevi, svegliatevi, rispondete, rispondetemi, spiegate, spiegatemi, spiegazion*, pretendo, esigo, esigiamo, smettete, smettetela, urgente, urgentemente, subito, immediatamente, al piu presto, quanto prima, intervenite, voglio una risposta',
  'help-plea':
    'aiuto, aiutatemi, aiutarmi, mi aiutate, potete aiutarmi, mi potete, potreste, potete, per favore, per piacere, vi prego, cortesemente, gentilmente, qualcuno mi, qualcuno puo, cosa devo fare, cosa posso fare, come devo fare, ho bisogno di, assistenza per favore',
  why: 'come mai, com e possibile, come e possibile, per quale motivo, per quale ragione, motivo, si puo sapere, e normale che, vi sembra normale, vi pare normale, non capisco, che senso ha, ma come, ma quando, qualcun altro, fino a quando',
  'where-is':
    'dov e, dove, dove sono, dove si trova, quando arriva, quando arrivano, quando viene, stato del mio, stato dell ordine, stato della spedizione, tracciamento, tracking',
  'broken-promise':
    'promesso, promessa, promesse, promettete, promettono, doveva, dovevano, dovevate, avrebbe dovuto, avrebbero dovuto, dovrebbe, dovrebbero, garantit*, garanzia, previsto, prevista, in teoria, sulla carta, pubblicizz*, avevate detto, avevano detto, assicurat*, concordat*',
  expectation:
    'almeno, nemmeno, neanche, dopo, nonostante, anche se, per di piu, oltretutto, inoltre, alla fine, voglio solo, vorrei solo, e cosi difficile, quante volte, quanto ci vuole, pure, ormai, gia',
  churn:
    'cambio operatore, cambiare operatore, cambio gestore, cambiare gestore, cambio compagnia, cambio banca, passo a, passero a, passo alla concorrenza, mai piu, non comprero mai, non acquistero mai, non acquistero piu, non comprero piu, non torno piu, non tornero, ultima volta, disdetta, disdire, disdico, recesso, recedere, avete perso un cliente, perso un cliente, perdete un cliente, non comprate, non acquistate, sconsiglio, sconsigliatissim*, non consiglio, non lo consiglio, statene alla larga, state alla larga, addio, chiudo il conto, chiudo l account, chiudere il conto, passo a un altro, passo ad altro, vado altrove, andro altrove, cambiero, disdetta immediata, mai piu con, mai piu da, non compro piu, non compriamo piu, non ci torno, non ci torniamo, ultima volta che, stateci alla larga, avete perso una cliente, cliente perso',
  cancel:
    'annullare, annullo, annullamento, cancellare, cancello, cancellazione, disattivare, evitate, attenti a, occhio a, non abbonatevi, disinstall*',
  'used-to':
    'prima funzionava, dopo l aggiornamento, dall ultimo aggiornamento, ultimo aggiornamento, nuovo aggiornamento, non piu, sempre peggio, una volta era, una volta eravate, peggiorat*, era meglio',
  order:
    'ordine, ordini, ordinato, pacco, pacchi, spedizione, spedizioni, consegna, consegne, consegnato, corriere, corrieri, fattorino, articolo, articoli, prodotto, prodotti, acquisto, acquisti, acquistato, magazzino, negozio, negozi, reso, resi, scatola, imballaggio, tracking, collo, ritiro',
  product:
    'telefono, cellulare, smartphone, computer, portatile, tablet, tv, televisore, televisione, cuffie, batteria, schermo, display, caricatore, stampante, macchina, auto, lavatrice, frigo, frigorifero, forno, lavastoviglie, scarpe, vestito, maglia, giacca, cibo, pizza, panino, caffe, apparecchio, mobile, divano, letto, materasso, fotocamera, modello, taglia, orologio, pezzo, ricambio',
  tech: 'app, applicazione, sito, pagina, web, aggiornamento, aggiornamenti, sistema, piattaforma, online, gioco, server, versione, scaricare, installare, mail, email, link, modulo, software, browser, notifiche, streaming',
  account:
    'account, conto, carta, password, utente, nome utente, banca, saldo, bonifico, bonifici, mutuo, prestito, polizza, assicurazione, contratto, abbonamento, accedere, accesso, login, codice, verifica, profilo, linea, credenziali, spid, bancomat',
  travel:
    'volo, voli, aereo, aeroporto, bagaglio, bagagli, valigia, valigie, treno, treni, stazione, binario, autobus, bus, metro, pullman, posto, posti, biglietto, biglietti, prenotazione, prenotato, hotel, albergo, camera, stanza, viaggio, taxi, autista, traghetto, imbarco, equipaggio, coincidenza',
  telecom:
    'internet, fibra, modem, router, wifi, wi fi, copertura, segnale, dati, roaming, linea, adsl, luce, acqua, gas, corrente, elettricita, contatore, velocita, mega, giga, sim, ricarica, tecnico, tecnici, installazione, attivazione, portabilita, rete, rifiuti',
  venue:
    'negozio, ristorante, locale, filiale, ufficio, sportello, cassa, coda, tavolo, cameriere, cameriera, camerieri, commesso, commessa, direttore, responsabile, parcheggio, chiuso, supermercato, punto vendita, bagno',
  service:
    'servizio, servizi, assistenza, cliente, clienti, servizio clienti, assistenza clienti, customer care, call center, supporto, operatore, operatori, operatrice, consulente, azienda, societa, compagnia, gestore, personale, staff, reclamo, responsabile, utenti',
  contact:
    'chiamare, chiamata, chiamate, telefonata, telefonate, telefono, mail, email, pec, messaggio, messaggi, risposta, contattare, contatto, chat, dm, direct, privato, whatsapp, numero, numero verde, modulo',
  bought:
    'ho comprato, comprato, ho acquistato, ho ordinato, ordinato, ho pagato, ho prenotato, abbiamo ordinato, abbiamo prenotato, ho preso, ho ricevuto, mi e arrivato, mi e arrivata, appena arrivato, sono cliente, il mio nuovo, la mia nuova, sottoscritto',
  date: 'oggi, ieri, stasera, stamattina, stamane, stanotte, pomeriggio, lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica, settimana scorsa, mese scorso, adesso, ora, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
  thanks: 'grazie, ringrazi*, grato, grata, vi ringrazio, grazie mille',
  praise:
    'ottimo servizio, servizio ottimo, servizio eccellente, eccellente servizio, ottima assistenza, ottima esperienza, ottimo lavoro, bel lavoro, bravissim*, complimenti, gentilissim*, gentile e disponibile, molto gentile, molto gentili, molto disponibil*, super disponibil*, disponibilissim*, molto soddisfatt*, soddisfatt*, molto content*, consigliatissim*, lo consiglio, vi consiglio, straconsigli*, consiglio vivamente, siete i migliori, siete grandi, i migliori, il migliore, la migliore, cinque stelle, funziona benissimo, funziona alla grande, impeccabil*, adoro, lo adoro, grazie per, grazie a, un grazie di cuore, grazie di cuore, grazie infinite, un grazie a, un grazie allo, un grazie alla, un grazie al, grazie allo, grazie alla, grazie al, grazie a tutti, grazie a tutto, applausi a, applausi al, applausi all, applausi alla, applausi per, un applauso a, un applauso al, tanto di cappello, chapeau a, giu il cappello, bravi tutti, bravissimi, mai un problema, mai avuto problemi, mai avuto un problema, mai un disservizio, nessun problema mai, zero problemi, mai deluso, mai delusa, promossi, promosso, promossa, consigliato, consigliata, consigliatissimo, ci tornero, ci torneremo, torneremo, torno volentieri, da rifare, lo ricomprerei, ricomprerei, velocissimi, arrivato in un giorno, arrivato in anticipo, in anticipo, puntualissim*, gentilissimi, cordialissim*, disponibili e, super gentil*, ottimi, tutto perfetto, 0 stelle meritate, top di gamma, siete il top, siete top, siete fantastici, siete mitici, mitici, numeri uno, numero uno',
  positive:
    'bene, buono, buona, buoni, ottimo, ottima, ottimi, eccellent*, fantastic*, perfett*, bello, bella, belli, bellissim*, meraviglios*, stupend*, splendid*, grande, felice, felici, contento, contenta, amo, amore, migliore, meglio, piace, divertent*, gentile, gentili, veloce, velocissim*, comodo, comoda, fortuna, evviva, gioia, sorriso, abbraccio, baci, auguri, brav*, super, top, spettacol*, delizios*, buonissim*, simpatic*',
  resolved:
    'risolto, risolta, ora funziona, adesso funziona, di nuovo funzionante, funziona di nuovo, e arrivato oggi, e tornata, e tornato, tutto ok, tutto a posto, tutto bene, tutto risolto, finalmente arrivato, ricevuto il rimborso, sistemato, sistemata, grazie per l aiuto, grazie dell aiuto, grazie per la risposta, grazie per avermi, grazie per aver risolto, come non detto, mai un problema, mai avuto problemi, mai avuto un problema, zero problemi, e gia arrivato, gia arrivato, gia arrivata, arrivato tutto, ora va, adesso va, ora funziona tutto, si e risolto, si e risolta, si e sistemato, tutto sistemato, ho risolto, abbiamo risolto, trovato grazie, falso allarme, e tornata la luce, e tornata la linea, tornato tutto, non avevo guardato',
  idea: 'sarebbe bello, sarebbe utile, sarebbe comodo, sarebbe fantastico, sarebbe meglio se, potreste aggiungere, potete aggiungere, dovreste aggiungere, aggiungete, mi piacerebbe, vorrei che ci fosse, suggeriment*, suggerisco, propongo, proposta, consiglio di aggiungere, magari poter, spero aggiungiate, perche non fate, un opzione, la possibilita di, idea, e se faceste, e se metteste, e se apriste, e se ci fosse, se faceste, dovreste aprire, dovreste fare, dovreste mettere, dovreste avere, dovreste vendere, potreste aprire, potreste fare, potreste mettere, potreste accettare, potreste vendere, potreste inserire, potreste introdurre, potete mettere, potete fare una, potete aprire, aprite un, aprite una, aprite a, fate una versione, fate un, inserite, introducete, portate, riportate, rifate, sarebbe carino, sarebbe top, sarebbe figata, sarebbe una figata, sarebbe stupendo, sarebbe ottimo, sarebbe perfetto, sarebbe ideale, sarebbe comodissimo, sarebbe una bella idea, sarebbe interessante, sarebbe bellissimo, che ne dite di, che ne pensate di, un idea, una idea, una proposta, piccolo suggerimento, un suggerimento, a quando, vorrei poter, vorremmo, mi piacerebbe poter, mi piacerebbe che, ci piacerebbe',
  'how-to':
    'come faccio, come si fa, come posso, come si puo, dove posso, dove si, quanto costa, quanto viene, a che ora, che orari, quali sono, qual e, posso, si puo, e possibile, vorrei sapere, volevo sapere, mi piacerebbe sapere, una domanda, una informazione, un informazione, domanda, curiosita, devo, fino a che ora, quanto viene il, avete ancora, avete anche, avete un, avete una, avete il, avete la, avete i, avete le, ce l avete, ce li avete, spedite, consegnate, qualcuno sa, quali documenti, si possono, come si attiva',
  'asks-info':
    'avete ancora, avete anche, avete un, avete una, avete il, avete la, avete i, avete le, fate, c e, ci sono, vendete, accettate, spedite, siete aperti, informazioni, info, orario, orari, prezzo di, mi sapete dire, sapete dirmi, mi dite, qualcuno sa, sapete se, disponibile, disponibili, e vero che, oppure',
  'own-mistake':
    'per sbaglio, per errore mio, colpa mia, mia colpa, mi sono sbagliat*, ho sbagliato, ho dimenticato, mi e caduto, mi e caduta, ho perso il mio, ho perso la mia, distrazione',
  'brand-talk':
    'ci dispiace, ci scusiamo, siamo spiacenti, scusa per, scusaci, ci scusi, scriveteci, scrivici, contattaci, contattateci, inviaci, mandaci, in dm, in privato, in direct, messaggio privato, ti aiutiamo, la aiutiamo, siamo qui, a disposizione, a tua disposizione, a sua disposizione, restiamo a, un saluto, un caro saluto, verifichiamo, stiamo verificando, stiamo lavorando, il nostro team, nostro servizio, indicaci, facci sapere, ti invitiamo, la invitiamo, ti ringraziamo, provvederemo, ti ricontatteremo',
  laughter: 'ahah*, haha*, hahah*, ahahah*, lol, xd, eheh*, rido, muoio dal ridere, ridere',
  people:
    'uomo, donna, donne, ragazza, ragazze, ragazzo, ragazzi, amico, amica, amici, amiche, fidanzat*, mamma, papa, madre, padre, figlio, figlia, figli, sorella, fratello, famiglia, gente, persona, persone, qualcuno, tutti, tutte, bambino, bambini, lei, lui, loro, marito, moglie, nonna, nonno',
  politics:
    'politic*, partito, governo, ministro, elezioni, destra, sinistra, paese, italia, italiani, dio, popolo, renzi, salvini, meloni, grillo, berlusconi, parlamento, presidente, voto, votare, legge, guerra, immigra*, europa',
  leisure:
    'calcio, partita, gol, squadra, campionato, juve, milan, inter, roma, napoli, canzone, musica, concerto, film, serie, puntata, episodio, stagione, cinema, festa, compleanno, natale, vacanza, vacanze, estate, mare, spiaggia, pioggia, sole, caldo, freddo, dormire, sonno, mangiare, libro, twitter, tweet, foto, video, rt, gatto, cane, cena, pranzo, fiera, canta, cantare, caffe, buongiorno a, buonanotte, buon weekend, buona domenica, ballare',
  feelings:
    'piangere, piango, cuore, dolore, paura, vita, morte, morire, anima, mi manchi, ti amo, ti voglio bene, felicita, sentire, sento, depress*, annoiat*, noia, sogno, sogni, solitudine, ansia, triste, tristezza',
  'work-talk':
    'universita, scuola, esame, esami, lezione, lezioni, professore, professoressa, prof, studiare, studio, lavoro, corso, colloquio, capo, collega, colleghi',
  promotion: 'concorso, gratis, omaggio, uscita, in edicola, iscriviti, seguici, vinci, novita, lancio',
  news: 'notizia, notizie, secondo, annuncia*, dichiara*, inchiesta, intervista, azioni, miliardi, milioni, mercato, borsa',
  'supplies-details':
    'ecco, in allegato, vi ho inviato, vi ho scritto in, ho gia inviato, inviato in dm, inviato in privato, il mio numero e, fatto, va bene, d accordo, vi ho mandato il numero, codice cliente',
  sarcastic:
    'grazie per niente, grazie di niente, grazie per avermi fatto, grazie per aver perso, grazie per non, bravi davvero, bravi bravi, complimentoni, complimenti per, complimenti davvero, bella roba, bel servizio, che bello, che bravi, meno male che, come al solito, come sempre, che sorpresa, ma che bravi, ottimo direi, evviva, alla faccia',
  disbelief:
    'e uno scherzo, uno scherzo, state scherzando, scherziamo, ma scherziamo, mi prendete in giro, ci prendete in giro, presa in giro, ma siete seri, ma davvero, sul serio, vi sembra normale, vi pare normale, e normale che, da quando, come e possibile, come mai, come si fa, come puo essere, non ci credo, non ci posso credere, incredibile che, inaudito, senza parole, allucinante, roba da matti, a cosa serve, a che serve, quanto ancora, quanto tempo ancora, quante volte, qualcuno mi spiega, mi spiegate, spiegatemi, che razza di, ma vi rendete conto, vergogna, ma stiamo scherzando, ma state scherzando, ma vi pare, ma vi sembra, ma si puo, si puo sapere, guarda caso, alla faccia, alla faccia della, alla faccia del, da non credere, roba da pazzi, pensate di fare qualcosa, pensate di, quando pensate di, ma siamo matti, e assurdo',
  'time-lost':
    'aspetto da, aspettiamo da, attendo da, in attesa da, fermi da, fermo da, bloccati da, da 0 ore, da 0 giorni, da 0 settimane, da 0 mesi, da 0 minuti, da una settimana, da un mese, da un ora, da ore, da giorni, da settimane, da mesi, da piu di, da oltre, sono 0 giorni che, sono 0 ore che, sono 0 settimane che, sono 0 mesi che, e una settimana che, ancora niente, ancora nulla, ancora nessuna, ancora nessun, ancora non, non ancora, sto ancora aspettando, 0 giorni di fila, giorno 0 senza, piu di 0 ore, piu di un ora, preso ferie, preso un giorno, perdere tempo, perdita di tempo, tutta la mattina, tutto il giorno, tutto il pomeriggio, un ora fermi, ore fermi, 0 ore fermi, 0 minuti fermi, fermi in, bloccati in, giornata buttata, giornata persa, mattinata persa, mattina persa, ferie buttata, ferie buttate, giornata di ferie, sono 0 giorni, sono 0 settimane, sono 0 mesi, sono mesi che, sono giorni che, sono settimane che, sono ore che, e un mese che, e un ora che, aspetto ancora, sto aspettando, stiamo aspettando, aspettato 0 ore, aspettato tutto',
  lacking:
    'non c e, non ci sono, non c era, non ci sono piu, non c e piu, nemmeno un, nemmeno una, neanche un, neanche una, neppure un, neppure una, senza avviso, senza preavviso, senza avvisare, senza spiegazioni, senza una spiegazione, senza dire nulla, nessuna scusa, nessuna spiegazione, nessuna risposta, nessuna informazione, nessuna soluzione, nessun avviso, nessun annuncio, senza corrente, senza luce, senza acqua, senza internet, senza linea, senza rete, senza segnale, senza riscaldamento, esaurito, esaurita, nessuno sa, nessuno risponde, nessuno mi, nessuno ci, da nessuna parte',
  'pron-my': 'mio, mia, miei, mie, mi, io, me, nostro, nostra, nostri, nostre, noi, ci, ho, abbiamo, sono',
  'pron-you':
    'tu, tuo, tua, voi, vostro, vostra, vostri, vostre, vi, siete, avete, lei, suo, sua, ti, fate, potete',
  'pron-third': 'lui, lei, loro, gli, le, essi',
  but: 'ma, pero, anche se, tuttavia, tranne, eccetto, peccato che, purtroppo',
  got: 'ricevuto, ho ricevuto, arrivato, arrivata, arrivati, e arrivato, e arrivata, mi e arrivato, mi arriva, mi hanno mandato, mi hanno dato, mi avete mandato, consegnato, trovo, ho trovato',
  ordered: 'ordinato, ho ordinato, comprato, acquistato, pagato, prenotato, richiesto, chiesto, sottoscritto',
  instead: 'invece, invece di, al posto di, e mi arriva, e mi e arrivat*, ma mi, e ricevo, anziche',
  legal:
    'avvocat*, denuncia, denuncio, denunciare, denuncero, denunciarvi, querela, querelare, causa legale, farvi causa, faccio causa, fare causa, vi faccio causa, vie legali, azione legale, azioni legali, tribunale, giudice di pace, alla procura, procura della repubblica, carabinieri, polizia postale, guardia di finanza, agcom, arera, agcm, antitrust, garante, ivass, consob, banca d italia, arbitro bancario, codacons, altroconsumo, adiconsum, federconsumatori, unione consumatori, associazione consumatori, associazioni consumatori, conciliazione, class action, reclamo formale, diffida, messa in mora',
  press:
    'giornalist*, al giornale, un giornale, sul giornale, sui giornali, i giornali, la stampa locale, ufficio stampa, organi di stampa, redazione, alla stampa, ai giornali, televisione nazionale, striscia la notizia, le iene, mi manda rai, telegiornale, ai media, diventare virale, rendere virale, articolo su di voi, servizio in tv',
  'safety-injury':
    'ferit*, ustion*, ustionat*, mi sono bruciat*, bruciato la mano, intossicat*, intossicazione, avvelenat*, ospedale, pronto soccorso, ambulanza, allergi* grave, reazione allergica, shock anafilattico, mi sono tagliat*, sangue, sanguin*, scossa elettrica, preso la scossa, soffocat*, soffocare, vomit*, svenut*, rotto un dente, sentirsi male, stato male, stata male',
  'safety-hazard':
    'pericolo, pericolos*, incendio, incendiat*, preso fuoco, prende fuoco, andato a fuoco, andata a fuoco, va a fuoco, andare a fuoco, in fiamme, esplos*, esplode, scoppiat*, fuga di gas, odore di gas, puzza di gas, fumo dal, esce fumo, usciva fumo, scintille, odore di bruciato, puzza di bruciato, surriscald*, caricatore si e sciolto, cavo si e sciolto, caricabatterie si e sciolto, spina si e sciolta, presa si e sciolta, plastica si e sciolta, batteria gonfia, vetro nel, vetro nella, pezzi di vetro, plastica nel, metallo nel, freni rotti, freni non, monossido, rischio di incendio, rischio di scossa, rischio di soffocamento, rischio di esplosione, rischio di farsi male, corto circuito, cortocircuito, bloccati in ascensore, bloccato in ascensore',
  'third-time':
    'terza volta, seconda volta, quarta volta, quinta volta, per la 0 volta, 0 chiamate, 0 mail, 0 telefonate, 0 segnalazioni, 0 solleciti, piu volte, diverse volte, mille volte, tante volte, numerose volte, ho chiamato 0, chiamato 0 volte, scritto 0 volte, gia chiamato, gia scritto, gia segnalato, gia contattato, gia detto, ennesima volta, ennesima segnalazione, ennesimo reclamo, ho sollecitato',
  'topic-delivery':
    'ordine, pacco, pacchi, spedizion*, spedit*, consegn*, corriere, corrieri, fattorino, arriva, arrivato, arrivata, tracking, ritardo, poste, giacenza, punto di ritiro, mai ricevuto',
  'topic-billing':
    'fattura, fatture, bolletta, bollette, addebit*, rimbors*, pagament*, pagato, soldi, carta, commission*, canone, restituzion*, storno, bonifico, prelevat*',
  'topic-product':
    'prodotto, prodotti, qualita, rotto, rotta, difettos*, batteria, schermo, taglia, guast*, garanzia, cibo, scadut*, non funziona, aggiornamento, articolo, ricambio, motore, sapore',
  'topic-service':
    'servizio, assistenza, personale, operator*, call center, non rispondono, nessuno risponde, commess*, camerier*, coda, attesa, maleducat*, servizio clienti, staff, sportello, cortes*, scortes*',
  'topic-account':
    'account, password, utente, accesso, accedere, login, bloccat*, sospes*, verifica, codice, profilo, credenziali, conto bloccato',
  'topic-outage':
    'disservizio, disservizi, senza internet, senza luce, senza acqua, senza linea, senza segnale, senza connessione, senza rete, guasto, guasti, interruzion*, blackout, non c e internet, rete assente, server giu, sito giu, cade la linea',
  'topic-price':
    'prezzo, prezzi, caro, carissim*, tariff*, aument*, rincar*, sconto, sconti, offerta, offerte, costa troppo',
  'topic-safety':
    'pericol*, mi sono bruciat*, bruciato la mano, odore di bruciato, puzza di bruciato, ustion*, intossic*, incendio, esplos*, allerg*, ospedale, fuga di gas, ferit*, esce fumo, usciva fumo, fumo dal, fumo nero, scossa',
  'topic-privacy':
    'privacy, miei dati, dati personali, trattamento dei dati, hackerat*, violazione dei dati, violazione, furto di identita, spam, senza il mio consenso, senza consenso, phishing, miei documenti',
  'form-ask':
    'fino a che ora, fino a quando e, da che ora, da quando si, a che ora, che orari, che orario, quali orari, quali documenti, quale taglia, quanto costa, quanto costano, quanto viene, quanto vengono, quanto dura, quanto tempo ho, quanti giorni, come faccio a, come faccio per, come si fa a, come posso, come si attiva, come si cambia, dove posso, dove trovo, dove si trova, dove si compra, dove siete, quando apre, quando aprite, quando esce, quando inizia, quando inizia la, posso, posso pagare, posso cambiare, si puo pagare, si puo prenotare, si possono, e possibile, e vero che, e valido, e valida, vale anche, avete ancora, avete anche, avete un, avete una, avete il, avete la, avete i, avete le, avete in, ce l avete, ce l avete in, ce li avete, fate anche, fate consegne, fate spedizioni, spedite, consegnate, consegnate anche, aprite, chiudete, siete aperti, accettate, vendete, c e parcheggio, c e in, ci sono ancora, qualcuno sa, qualcuno ha provato, mi sapete dire, sapete dirmi, sapete se, mi dite se, potete dirmi, una domanda, una info, un info, una informazione, volevo sapere, vorrei sapere, volevo chiedere, se cambio, se disdico, se compro, devo, bisogna, serve, servono, conviene',
  'form-if': 'se, nel caso, in caso, qualora',
  'form-fault-ask':
    'perche non, perche mi avete, perche mi, perche il mio, perche la mia, perche devo, perche continuate, perche nessuno, perche avete, quando pensate, quando mi rimborsate, quando arriva il mio, quando torna, quando tornera, quando risolvete, dov e il mio, dov e la mia, che fine ha fatto, c e un guasto, ci sono problemi, ci sono disservizi, solo a me, solo io, c e qualcuno, qualcuno risponde, che succede, cosa succede',
  'form-breach':
    'hackerato, hackerata, violato il mio, clonato la, clonata la carta, venduto i miei dati, vendete i miei dati, dato il mio numero, dato i miei dati, diffuso i miei, miei dati a, mia bolletta a, mia fattura a, miei documenti a, dati di un altro, dati di altri, fattura di un altro, usato i miei dati, furto d identita, accesso non autorizzato, alla faccia della privacy',
  'form-mishap':
    'ritardo, ritardi, cancellato, cancellata, cancellare, soppresso, annullato, annullata, rotto, rotta, perso, persa, perdere, rovinato, rovinata, rovinare, aumento, aumenti, rincaro, spam, disservizio, guasto, attesa, aspettare, addebito, addebitato, ignorat*, saltato, saltata, privacy, nulla, senza avvisare, freddo, fredda, dimenticat*, riattaccato',
  'form-helped':
    'aiuto, aiutato, aiutata, gentilezza, gentile, gentili, pazienza, disponibilita, rapidita, veloce, velocita, risolto, risolta, sistemato, professionalita, cortesia, cortesi, simpatia, sorriso, trovato, ritrovato, ha aspettato',
  'form-bare-fact':
    'insetto nel*, un insetto, insetti nel*, mosca nel*, verme nel*, vermi nel*, scarafaggio nel*, capello nel*, plastica nel*, pezzo di plastica, pezzo di vetro, pezzi di plastica, ci hanno dato vista, ci hanno dato una camera, pacco vuoto, scatola vuota, a un altro cliente, ad un altro cliente, ad altri clienti, pagato due volte lo stesso, risposto malissimo, ha lasciato l avviso',
  'form-too-much':
    'troppo caro, troppo cara, troppo cari, troppa pubblicita, troppe pubblicita, troppo lento, troppo lunga, troppo piccol*, unica pecca, unico neo, peccato che, peccato per',
  'form-answer':
    'ok, ok grazie, ok va bene, va bene, va bene grazie, perfetto grazie, d accordo, fatto, gia fatto, inviato, mandato, vi mando, ti mando, le mando, vi ho scritto, vi ho mandato, si certo, si grazie, si e, no grazie, no ancora, esatto, esattamente, capito, ricevuto grazie, il numero e, il mio numero, e il, e la, era il, era la, figurati, di nulla, nessun problema',
  'self-harm':
    'suicid*, voglio morire, vorrei morire, togliermi la vita, voglio farla finita, voglio farla finita con la vita, voglio farla finita con tutto, vorrei farla finita, vorrei farla finita con la vita, di farla finita con la vita, farla finita con la vita, farla finita con tutto, di farla finita, non voglio piu vivere, non voglio vivere, uccidermi, ammazzarmi, mi ammazzo, farmi del male, tagliarmi le vene, porre fine alla mia vita, mettere fine alla mia vita, non vale la pena vivere, non ha senso vivere, voglia di morire, voglio farla finita con questa vita, voglio farla finita con la mia vita, voglio farla finita con me stesso, voglio farla finita con me stessa, vorrei farla finita con questa vita, vorrei farla finita con la mia vita, vorrei farla finita con tutto, di farla finita con questa vita, di farla finita con tutto, voglio solo farla finita, penso a farla finita, pensando a farla finita',
  harm: 'mi ha picchiato, mi ha picchiata, mi ha spintonato, mi ha spintonata, mi ha aggredito, mi ha aggredita, aggressione fisica, uno schiaffo, mi ha sputato, mi hanno aggredito, mi hanno aggredita',
  'no-risk':
    'voglio farla finita con, vorrei farla finita con, di farla finita con, attentato suicida, esplosione di gusto, esplosione di sapori, senza pericolo, nessun pericolo',
};

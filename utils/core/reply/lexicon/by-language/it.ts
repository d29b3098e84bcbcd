/** What Italian-speaking customers state. Clauses stand in the indicative; `mv` and `fv` begin with a vowel. */
import type { StatementTable } from './schema';

export const IT_STATEMENTS: StatementTable = {
  articles: {
    m: { own: 'il [tuo|Suo] ', theirs: 'il ' },
    f: { own: 'la [tua|Sua] ', theirs: 'la ' },
    mv: { own: 'il [tuo|Suo] ', theirs: "l'" },
    fv: { own: 'la [tua|Sua] ', theirs: "l'" },
    mp: { own: 'i [tuoi|Suoi] ', theirs: 'i ' },
    fp: { own: 'le [tue|Sue] ', theirs: 'le ' },
  },
  determiners:
    'il lo la l i gli le un uno una mio mia miei mie nostro nostra nostri nostre tuo tua suo sua vostro vostra vostri vostre questo questa quest questi quel quella quell quei del dello della dell dei degli delle al allo alla all ai agli alle dal dalla dall dai nel nello nella nell nei nelle sul sulla sull nuovo nuova nuovi nuove'.split(
      ' ',
    ),
  ends: 'ed ma oppure perche non mai pero mentre'.split(' '),
  supposes: 'se quando succede'.split(' '),
  unless: [
    'non (si blocca|cade) mai',
    'con ansia',
    "non vedo l'ora",
    'cosi (in fretta|bene|velocemente|velocemente) come (voi|qui)',
    '(mi e|e) (caduto|caduta)',
    'ho (rotto|perso)',
  ],
  things: {
    parcel:
      'm pacco, mv ordine, f spedizione, f consegna, mv acquisto, mv articolo, m regalo, f lettera, mp pacchi, mp ordini',
    device:
      'f lavatrice, fv asciugatrice, f stampante, m telefono/cellulare/smartphone, m portatile/computer/PC, f TV/televisione, m televisore, m router/modem, fp cuffie, mp auricolari, m caricabatterie/caricatore, m frigo/frigorifero, f lavastoviglie, mv aspirapolvere, f macchina del caffè, f macchinetta del caffè=macchina del caffè, f fotocamera, mv orologio, m tablet, f batteria, mv schermo/display, f bici/bicicletta, f macchina, fv auto, m forno, m microonde, m bollitore, m prodotto, m dispositivo, f tastiera, m mouse, m gioco, f console, f lampada, f caldaia, m condizionatore portatile',
    goods:
      'm divano, mv armadio, m letto, m materasso, fp scarpe, mp stivali, f giacca, mp pantaloni, f camicia, f maglia, m vestito, m maglione, f sedia, fp sedie, m tavolo, m specchio, m vaso, m mobile',
    trip: 'm treno/frecciarossa=treno/intercity=treno, m volo, m pullman, mv autobus/bus=autobus, m traghetto, m tram, f metro',
    bag: 'm bagaglio, mp bagagli, f valigia, fp valigie/valige=valigie, m trolley, m zaino',
    app: 'fv app/applicazione=app, m sito, f chat, f piattaforma, m portale',
    line: 'f connessione/internet=connessione/adsl=connessione, f linea, f fibra, m wifi/wi-fi=wifi, f rete, f luce, f corrente/elettricità=corrente, fv acqua',
    refund: 'm rimborso, mv indennizzo, m risarcimento, f cauzione, mp soldi, m bonifico, f nota di credito',
    bill: 'f bolletta, f fattura, m canone',
    price: 'm prezzo, mp prezzi, f tariffa',
    paper:
      'mv appuntamento, m biglietto, mp biglietti, m contratto, m buono/voucher=buono, f prenotazione, f tessera, f carta, mv abbonamento, m preventivo, f garanzia, f fattura',
    food: 'f pizza, m cibo, mv hamburger, m panino, f zuppa, fp patatine, m pane, f carne, m caffè, fv insalata, m latte, m pollo, f pasta, m piatto, f cena, m pranzo, m sushi',
    people:
      'm corriere, m fattorino, m tecnico, m personale, mp dipendenti, m commesso, f commessa, m servizio clienti, m call center, fv assistenza/assistenza clienti=assistenza, mv operatore, fv operatrice, m cameriere, f cameriera, m referente/referente commerciale=referente, m venditore, f venditrice',
    room: 'f camera/stanza, m bagno, f piscina, m condizionatore, fv aria condizionata, m riscaldamento, mv ascensore, mv appartamento, f doccia',
  },
  own: ['parcel', 'device', 'goods', 'trip', 'bag', 'refund', 'bill', 'paper', 'food'],
  statements: [
    {
      say: '{X} non {è ancora arrivato/è ancora arrivata/sono ancora arrivati/sono ancora arrivate}',
      of: ['parcel', 'device', 'goods', 'food', 'bag'],
      problem: 'parcel-late',
      waits: true,
      when: [
        '{X} .. (non|mai) .. (sono mai|e mai|mai|) (arrivato|arrivata|arrivati|arrivate|consegnato|consegnata|ricevuto|ricevuta|spedito|arriva|arrivano)',
        '{X} .. (in ritardo|mai arrivato|mai arrivata)',
        '(aspetto|aspettando|aspettiamo|attendo|attesa) .. {X}',
        'dove (e|sono|si trova) {X}',
        'dov (e|sono) {X}',
        '(non|mai) .. (ricevuto|arrivato|arrivata|consegnato) .. {X}',
        '(non|mai) .. (e|ho|sono) ancora (arrivato|arrivata|arrivati|arrivate|ricevuto)',
        '(ancora|tuttora) niente',
      ],
    },
    {
      say: '{X} {è andato perso/è andata persa/sono andati persi/sono andate perse}',
      of: ['parcel'],
      problem: 'parcel-lost',
      waits: true,
      when: [
        '{X} .. (smarrito|smarrita|sparito|sparita|andato perso|disperso)',
        '(hanno|avete) (perso|smarrito) {X}',
      ],
    },
    {
      say: '{X} risulta {consegnato/consegnata/consegnati/consegnate} ma non [hai|ha] ricevuto nulla',
      of: ['parcel'],
      problem: 'marked-delivered',
      when: [
        '{X} .. (consegnato|consegnata) (ma|e|pero|mentre) .. (non|niente|nulla|mai)',
        '(risulta|segnato|segna|dice) .. (consegnato|consegnata) (ma|e|pero|mentre) .. (non|niente|nulla|mai)',
      ],
    },
    {
      say: 'la consegna è stata gestita in quel modo',
      problem: 'delivery-conduct',
      when: [
        '(pacco|corriere) .. (lanciato|buttato|scaraventato|abbandonato)',
        'senza (suonare|citofonare|nemmeno suonare)',
        'non .. (suonato|citofonato)',
      ],
    },
    {
      say: '{X} {è arrivato danneggiato/è arrivata danneggiata/sono arrivati danneggiati/sono arrivate danneggiate}',
      of: ['parcel', 'goods', 'device', 'bag'],
      problem: 'damaged-parcel',
      when: [
        '{X} .. (danneggiato|danneggiata|danneggiati|danneggiate|schiacciato|schiacciata|ammaccato|ammaccata|graffiato|graffiata|strappato|strappata)',
        '{X} .. (arrivato|arrivata|arrivati|arrivate) .. (rotto|rotta|rotti|rotte|a pezzi|pezzi|aperto|aperta|frantumi)',
        '(arrivato|arrivata) (rotto|rotta|danneggiato|danneggiata) {X}',
        '{X} .. in (mille pezzi|frantumi)',
      ],
    },
    {
      say: '{X} {è arrivato incompleto/è arrivata incompleta/sono arrivati incompleti/sono arrivate incomplete}',
      of: ['parcel'],
      problem: 'missing-item',
      when: [
        '{X} .. (incompleto|incompleta|manca|mancano|mancava|mancavano)',
        '(manca|mancano|mancava|mancavano) .. {X}',
        '(manca|mancano|mancava|mancavano) .. (nel pacco|nella scatola)',
      ],
    },
    {
      say: '[hai|ha] ricevuto un articolo diverso da quello ordinato',
      problem: 'wrong-item',
      when: [
        '(taglia|misura|colore|modello|articolo|prodotto|ordine) (sbagliato|sbagliata|errato|errata|diverso|diversa)',
        '(arrivato|arrivata|arrivati|arrivate|ricevuto|mandato|consegnato) .. (sbagliato|sbagliata|sbagliati|sbagliate|altro articolo|un altro modello)',
        '(numero|taglia|misura) .. (e|ma) mi (sono|e|hanno|avete) (arrivati|arrivata|arrivato|arrivate|mandato|spedito)',
        'non .. quello che .. ordinato',
      ],
    },
    {
      say: '[stai|sta] ancora aspettando {X}',
      of: ['refund'],
      problem: 'refund-missing',
      waits: true,
      when: [
        '(aspetto|aspettando|aspettiamo|attendo|attesa) .. {X}',
        '(dove|dov) (e|sono) {X}',
        'nessun {X}',
        '{X} .. (non|mai) .. (arrivato|arrivata|arrivati|ricevuto|ricevuti|effettuato|accreditato|visto|arriva|arrivano)',
        '(non|mai) .. (ricevuto|avuto|visto|arrivato) .. {X}',
      ],
    },
    {
      say: '[stai|sta] ancora aspettando {X}',
      of: ['paper'],
      waits: true,
      when: [
        '(aspetto|aspettando|aspettiamo|attendo|attesa) .. {X}',
        '{X} .. (non|mai) .. (arrivato|arrivata|arrivati|ricevuto)',
        '(non|mai) .. (ricevuto|avuto|arrivato) .. {X}',
      ],
    },
    {
      say: "[vedi|vede] l'addebito due volte",
      problem: 'charged-twice',
      when: [
        '(due volte|doppio|2 volte) .. (addebitato|addebitati|pagato|prelevato|scalato|abbonamento|canone)',
        '(addebitato|addebitata|pagato|prelevato|scalato|fatturato|pagare) .. (due volte|doppio|2 volte)',
        '(doppio|doppia) (addebito|pagamento|prelievo|fattura)',
      ],
    },
    {
      say: '[vedi|vede] ancora addebiti dopo la disdetta',
      problem: 'charged-after-cancel',
      when: [
        '(disdetto|disdetta|recesso|cancellato) .. (e|ma) .. (continuate|continuano|ancora|mi) .. (prelevare|addebitare|addebitate|addebitano|prelevate|pagare|fatture|bollette|addebiti)',
        '(prelevare|addebitare|addebitate|addebiti|prelievi|fatture|bollette) .. (dopo|nonostante) .. (disdetta|recesso)',
      ],
    },
    {
      say: '[hai|ha] visto un addebito inatteso',
      problem: 'unexpected-charge',
      when: [
        '(addebitato|addebitati|addebitata|prelevato|prelevati|scalati|scalato) senza .. (motivo|autorizzazione|permesso|avviso|consenso)',
        'senza .. (autorizzazione|consenso|motivo) .. (addebitato|addebitati|prelevato|prelevati)',
        '(addebito|prelievo) (sconosciuto|ingiustificato|non autorizzato)',
      ],
    },
    {
      say: '{X} si {chiude/chiudono} di continuo',
      of: ['app'],
      problem: 'app-crash',
      when: ['{X} .. si (chiude|chiudono|blocca|bloccano|impalla|pianta)', '{X} (crasha|crashano)'],
    },
    {
      say: '{X} non {funziona/funzionano}',
      of: ['device', 'app', 'line', 'room'],
      problem: 'broken',
      when: [
        '{X} .. non .. (funziona|funzionano|funzionava|funzionavano|va|parte|parte piu|accende|carica|apre|stampa|scalda)',
        '{X} .. (rotto|rotta|rotti|rotte|guasto|guasta|guasti|guaste|difettoso|difettosa|difettosi|difettose|fuori uso)',
        'non (funziona|funzionano|va|parte|si accende|carica|si apre) .. {X}',
        '{X} ha smesso di funzionare',
      ],
    },
    {
      say: '{X} non {funziona/funzionano}',
      of: ['paper'],
      when: ['{X} non .. (funziona|funzionano|accettano|passa)', '{X} .. (scaduto|non valido)'],
    },
    {
      say: '{X} {è rovinato/è rovinata/sono rovinati/sono rovinate}',
      of: ['goods'],
      problem: 'broken',
      when: [
        '{X} .. (rotto|rotta|rotti|rotte|difettoso|difettosa|difettosi|difettose|scucito|scucita|scuciti|scucite|rovinato|rovinata|rovinati|rovinate)',
      ],
    },
    {
      say: '{X} {era/erano} in ritardo',
      of: ['trip'],
      problem: 'trip-delayed',
      waits: true,
      when: ['{X} .. (ritardo|ritardato|ritardi)', '(ritardo|ritardi) .. {X}'],
    },
    {
      say: '{X} {è stato cancellato/è stata cancellata/sono stati cancellati/sono state cancellate}',
      of: ['trip'],
      problem: 'trip-cancelled',
      when: [
        '{X} .. (cancellato|cancellata|soppresso|soppressa|annullato|annullata)',
        '(cancellato|soppresso|annullato|cancellate|cancellano) .. {X}',
      ],
    },
    {
      say: '{X} {è stato annullato/è stata annullata/sono stati annullati/sono state annullate}',
      of: ['parcel', 'paper'],
      problem: 'order-cancelled',
      when: [
        '{X} .. (stato|stata|stati|state|viene) (annullato|annullata|annullati|cancellato|cancellata)',
        '(avete|hanno) (annullato|cancellato) {X}',
      ],
    },
    {
      say: '{X} non si {trova/trovano}',
      of: ['bag'],
      problem: 'luggage-lost',
      waits: true,
      when: [
        '{X} .. (smarrito|smarrita|smarriti|smarrite|sparito|sparita|disperso|persa|perso|persi|perse)',
        '(avete|hanno) (perso|smarrito) {X}',
        '(smarrito|smarrita|smarriti) {X}',
        'senza {X}',
      ],
    },
    {
      say: '{X} {è così lento/è così lenta/sono così lenti/sono così lente}',
      of: ['app', 'line'],
      problem: 'slow-connection',
      waits: true,
      when: ['{X} .. (lento|lenta|lentissimo|lentissima|lentissimi)'],
    },
    {
      say: '[sei|è] senza {N}',
      of: ['line'],
      problem: 'down',
      waits: true,
      when: [
        '(senza|niente|nessuna|manca) {X}',
        '{X} .. (saltata|saltato|caduta|cade|assente|staccata|interrotta|giu|ko)',
        '{X} non (va|c e|funziona)',
        'non (c e|ho|abbiamo) {X}',
      ],
    },
    {
      say: '{X} non {è raggiungibile/sono raggiungibili}',
      of: ['app'],
      problem: 'down',
      waits: true,
      when: ['{X} .. (down|irraggiungibile|offline|fuori servizio)'],
    },
    {
      say: '{X} non risponde',
      of: ['people'],
      problem: 'no-answer',
      waits: true,
      when: ['{X} .. non .. (risponde|rispondono|raggiungibile|richiama)', '{X} .. irraggiungibile'],
    },
    {
      say: "l'attesa al telefono è stata troppo lunga",
      problem: 'on-hold',
      waits: true,
      when: [
        '(minuti|ora|ore) .. (telefono|linea|center)',
        'in attesa .. (minuti|ore|telefono|linea|operatore)',
      ],
    },
    {
      say: '[stai|sta] ancora aspettando una risposta',
      problem: 'no-answer',
      waits: true,
      when: [
        '(nessuno|nessuna persona) .. (risponde|rispondere|richiama|aiuta|risposto)',
        '(risponde|risposto|rispondono) .. nessuno',
        '(nessuna|senza|mai una) (risposta|notizia|comunicazione)',
        'non .. (rispondete|rispondono|risposto)',
      ],
    },
    {
      say: '{X} non si {è presentato/è presentata/sono presentati/sono presentate}',
      of: ['people'],
      problem: 'broken-promise',
      waits: true,
      when: [
        '{X} .. (non|mai) .. (venuto|venuta|presentato|presentata|visto|arrivato|passato)',
        '(non si e visto nessuno|non e venuto nessuno|non si e presentato nessuno)',
        'nessuno (si e presentato|e venuto|e passato)',
      ],
    },
    {
      say: '[hai|ha] aspettato per niente',
      problem: 'broken-promise',
      waits: true,
      when: [
        '(non si e visto nessuno|non e venuto nessuno|non si e presentato nessuno)',
        'nessuno (si e presentato|e venuto|e passato)',
      ],
    },
    {
      say: '{X} non {è stato cortese/è stata cortese/sono stati cortesi/sono state cortesi}',
      of: ['people'],
      problem: 'rude-staff',
      when: [
        '{X} .. .. (maleducato|maleducata|maleducati|maleducatissimo|maleducatissima|scortese|scortesi|arrogante|arroganti|cafone|cafona|sgarbato|sgarbata|antipatico|antipatica|villano)',
        '(maleducato|maleducata|scortese|sgarbato|sgarbata|arrogante) {X}',
      ],
    },
    {
      say: '{X} non torna',
      of: ['bill'],
      problem: 'wrong-bill',
      when: [
        '{X} .. (sbagliata|sbagliato|errata|errato|gonfiata|esagerata|assurda|folle)',
        '{X} .. non .. (torna|giusta|corretta)',
      ],
    },
    {
      say: 'il nuovo prezzo non convince',
      problem: 'price-rise',
      when: [
        '(altro|ennesimo|ulteriore|altri) (aumento|aumenti|rincaro|rincari)',
        '(aumento|rincaro) .. senza (preavviso|avvisare|avviso|nemmeno avvisare)',
      ],
    },
    {
      say: 'il nuovo prezzo non convince',
      of: ['price', 'paper', 'bill'],
      problem: 'price-rise',
      when: [
        '(aumento|aumenti|rincaro) {X}',
        '(aumentato|aumentate|alzato|rincarato) .. {X}',
        '{X} .. (aumentato|aumentati|aumentata|raddoppiato|raddoppiata|rincarato)',
      ],
    },
    {
      say: "l'accesso non funziona",
      problem: 'login-fails',
      waits: true,
      when: [
        'non .. (fare il login|loggarmi|fare l accesso)',
        '(login|accesso|password|codice) .. non .. (funziona|arriva|va|accetta)',
        'impossibile (accedere|entrare)',
      ],
    },
    {
      say: "l'account risulta bloccato",
      problem: 'locked-out',
      waits: true,
      when: [
        '(account|profilo) .. (bloccato|sospeso|disattivato)',
        '(bloccato|sospeso) .. (account|profilo)',
      ],
    },
    {
      say: 'disdire è così difficile',
      problem: 'cannot-cancel',
      waits: true,
      when: [
        '(impossibile|non riesco a|non si riesce a|non si puo) (disdire|disdirlo|recedere|cancellarmi|annullare)',
        'disdetta .. (ignorata|impossibile|rifiutata)',
      ],
    },
    {
      say: '{X} non {andava/andavano} bene',
      of: ['food'],
      problem: 'bad-food',
      when: [
        '{X} .. (freddo|fredda|freddi|fredde|gelido|gelida|crudo|cruda|crudi|bruciato|bruciata|scaduto|scaduta|immangiabile|avariato|muffa)',
      ],
    },
    {
      say: '{X} non {era pulito/era pulita/erano puliti/erano pulite}',
      of: ['room'],
      weight: 5,
      when: ['{X} .. (sporco|sporca|lurido|lurida|sudicia|sudicio|muffa|puzzava)'],
    },
    {
      say: '[vedi|vede] ancora addebiti dopo la disdetta',
      of: ['paper', 'line', 'bill'],
      problem: 'charged-after-cancel',
      when: [
        '(disdetto|cancellato|annullato) {X} .. e .. (continuate|continuano|ancora|mi) .. (prelevare|addebitare|addebitate|addebitano|fatturare|addebitato|prelevato)',
      ],
    },
    {
      say: "[vedi|vede] l'addebito due volte",
      of: ['bill', 'paper', 'parcel'],
      problem: 'charged-twice',
      when: ['(addebitato|addebitata|prelevato|fatturato|pagato) {X} (due volte|2 volte)'],
    },
    {
      say: "non [riesci|riesce] a entrare nell'account",
      problem: 'locked-out',
      waits: true,
      when: ['(non|impossibile) .. (accedere|entrare) .. (account|profilo)'],
    },
  ],
};

/** Italian lines. Clauses stand in the indicative, so every line that holds one asks for it. */
import type { Lines } from './schema';

export const IT: Lines = {
  familiarFrom: 3,
  numbers: [
    'zero',
    'uno',
    'due',
    'tre',
    'quattro',
    'cinque',
    'sei',
    'sette',
    'otto',
    'nove',
    'dieci',
    'undici',
    'dodici',
  ],
  units: {
    hour: ['ora', 'ore'],
    day: ['giorno', 'giorni'],
    week: ['settimana', 'settimane'],
    month: ['mese', 'mesi'],
  },
  trips: { flight: 'volo', train: 'treno', bus: 'pullman', trip: 'viaggio' },
  dm: {
    x: 'messaggio diretto',
    facebook: 'messaggio privato',
    linkedin: 'messaggio',
    instagram: 'messaggio diretto',
  },
  keepCapital: ['Suo', 'Sua', 'Suoi', 'Sue', 'Lei', 'Le'],
  about: {
    delivery: 'sulla consegna',
    billing: 'sul pagamento',
    product: 'sul prodotto',
    service: 'sul nostro servizio',
    account: "sull'account",
    outage: 'sul servizio',
    price: 'sul prezzo',
    safety: 'sulla sicurezza',
    privacy: 'sui dati personali',
    other: '',
  },
  wishes: {
    refund: 'un rimborso',
    replacement: 'una sostituzione',
    callback: 'essere richiamato',
    compensation: 'un indennizzo',
    answer: 'una risposta',
  },
  sets: {
    asked: [
      '<Ho|Abbiamo> preso nota: [vorresti|vorrebbe] {wish}.',
      '[Chiedi|Chiede] {wish}, e si guarderà anche questo.',
      'La richiesta è chiara: {wish}.',
      '<Vedo|Vediamo> che [desideri|desidera] {wish}.',
      '[Ti|Le] servirebbe {wish}, questo è chiaro.',
    ],
    again: [
      'Nessuno dovrebbe scrivere due volte per la stessa cosa.',
      '<Vedo|Vediamo> che non è il primo messaggio su questo.',
      'Dover insistere stanca chiunque.',
      'Una volta sola doveva bastare.',
      "È frustrante dover tornare sull'argomento.",
    ],
    details: [
      '[Puoi|Può] raccontare qualcosa in più di quello che è successo?',
      'Da quando succede?',
      'Con qualche dettaglio in più <posso|possiamo> controllare.',
      'In quale passaggio si è bloccato tutto?',
      'Che cosa aiuterebbe di più, adesso?',
    ],
    greetName: [
      { say: 'Ciao {name},', formality: [3, 4] },
      { say: 'Ehi {name},', formality: [4, 4] },
      { say: 'Buongiorno {name},', formality: [1, 3] },
      { say: 'Gentile {name},', formality: [1, 1] },
      { say: 'Grazie per averci scritto, {name}.', formality: [2, 4], grave: false },
      { say: 'La ringraziamo per il messaggio, {name}.', formality: [1, 2], grave: false },
    ],
    greetPlain: [
      { say: 'Ciao,', formality: [3, 4] },
      { say: 'Ehi,', formality: [4, 4] },
      { say: 'Buongiorno,', formality: [1, 3] },
      { say: 'Salve,', formality: [2, 3] },
      { say: 'Grazie per averci scritto.', formality: [2, 4], grave: false },
      { say: 'La ringraziamo per il messaggio.', formality: [1, 2], grave: false },
    ],
    sorryThat: [
      '<Mi dispiace|Ci dispiace> leggere che {that}.',
      { say: '<Mi dispiace|Ci dispiace> davvero sapere che {that}.', warmth: 3 },
      '<Mi scuso|Ci scusiamo> per il fatto che {that}.',
      { say: '<Sono spiacente|Siamo spiacenti> di apprendere che {that}.', formality: [1, 2] },
      { say: 'Scusa se {that}.', formality: [4, 4] },
      '<Leggo|Leggiamo> con rammarico che {that}.',
    ],
    seeThat: [
      '<Capisco|Capiamo> che {that}.',
      'Grazie per averci detto che {that}.',
      'È frustrante sapere che {that}.',
      { say: 'È chiaro: {that}, e questo dà fastidio.', formality: [3, 4] },
      'Da quanto [scrivi|scrive], {that}.',
      { say: '<Comprendo|Comprendiamo> la delusione: {that}.', formality: [1, 3] },
    ],
    apologise: [
      '<Mi scuso|Ci scusiamo> per il disagio.',
      "<Mi dispiace|Ci dispiace> per l'accaduto.",
      { say: 'Scusa davvero per il fastidio.', formality: [3, 4] },
      { say: 'La <prego|preghiamo> di accettare le <mie|nostre> scuse.', formality: [1, 2] },
      '<Mi rincresce|Ci rincresce> molto.',
      "<Chiedo|Chiediamo> scusa per quest'esperienza.",
    ],
    empathise: [
      '<Capisco|Capiamo> bene la delusione.',
      'Chiunque al [tuo|Suo] posto la vivrebbe così.',
      'Non è questa la cura che [meriti|merita].',
      { say: '<Posso|Possiamo> immaginare quanto sia frustrante.', warmth: 3 },
      'Il [tuo|Suo] fastidio è più che comprensibile.',
    ],
    wait: [
      '{duration} di attesa non vanno bene.',
      'Aspettare {duration} mette alla prova la pazienza di chiunque.',
      'Dopo {duration} serve una risposta vera.',
      'Nessuno dovrebbe aspettare {duration}.',
      '{duration}: è davvero troppo.',
    ],
    act: [
      '<Voglio|Vogliamo> capire che cosa è andato storto.',
      '<Vorrei|Vorremmo> verificare insieme a [te|Lei] che cosa è successo.',
      'Il prossimo passo è guardare i dettagli con calma.',
      { say: 'Vediamo insieme come procedere.', formality: [2, 4] },
      '<Controllo|Controlliamo> volentieri come si è arrivati a questo punto.',
    ],
    remedy: [
      'Ecco che cosa <posso|possiamo> proporre: {remedy}.',
      'Una possibilità: {remedy}.',
      'In casi come questo è previsto: {remedy}.',
      'La <mia|nostra> proposta: {remedy}.',
      'Si può fare così: {remedy}.',
    ],
    channelLink: [
      '[Scrivici|Ci scriva] in privato da qui, così <controllo|controlliamo>: {channel}',
      'La via più rapida è un messaggio privato, ecco il link: {channel}',
      'Per tenere i [tuoi|Suoi] dati lontani dai commenti, continuiamo qui: {channel}',
      '[Puoi|Può] mandare i dettagli in privato tramite questo link? {channel}',
      'Il team risponde in privato qui: {channel}',
      { say: 'Continuiamo in privato: {channel}', formality: [2, 4] },
    ],
    channelHandle: [
      '[Manda|Mandi] un {dm} a {channel}, così <controllo|controlliamo>.',
      'La via più rapida è un {dm} a {channel}.',
      'Per tenere i [tuoi|Suoi] dati lontani dai commenti, continuiamo con un {dm} a {channel}.',
      '[Puoi|Può] mandare i dettagli a {channel} con un {dm}?',
      'Il team di {channel} risponde a ogni {dm}.',
    ],
    channelNone: [
      '[Mandaci|Ci mandi] un {dm}, così <controllo|controlliamo>.',
      'La via più rapida è un {dm} a questa pagina.',
      'Per tenere i [tuoi|Suoi] dati lontani dai commenti, continuiamo con un {dm}.',
      '[Puoi|Può] mandare i dettagli con un {dm}?',
      'Un {dm} arriva direttamente al team.',
    ],
    thanks: [
      'Grazie per la segnalazione.',
      'Grazie per averlo detto apertamente.',
      '<Apprezzo|Apprezziamo> che [tu ne abbia parlato|Lei ne abbia parlato].',
      'Grazie per il tempo dedicato a scrivere.',
      { say: 'Hai fatto bene a scriverlo.', formality: [3, 4] },
      { say: 'La ringraziamo per la franchezza.', formality: [1, 2] },
    ],
    question: [
      'Grazie per la domanda {about}.',
      'Domanda legittima.',
      { say: 'Ottima domanda.', formality: [2, 4] },
      '<Rispondo|Rispondiamo> volentieri.',
      'La [tua|Sua] domanda merita una risposta chiara.',
    ],
    questionHelp: [
      '<Verifico|Verifichiamo> e la risposta arriva qui.',
      'Meglio controllare che tirare a indovinare.',
      '<Chiedo|Chiediamo> ai colleghi che ne sanno di più.',
      'Dipende da qualche dettaglio: <controllo|controlliamo>.',
      'Una rapida verifica con il team chiarirà tutto.',
    ],
    questionMore: [
      '[Puoi|Può] dire qualcosa in più, senza dati personali?',
      "È una domanda generale o c'è un caso preciso?",
      'Qualche dettaglio in più aiuterebbe, ma niente di personale.',
      "C'è altro da sapere prima di verificare?",
      'Che cosa [vorresti|vorrebbe] fare, di preciso?',
    ],
    praise: [
      { say: 'Grazie mille, che bello leggerlo!', formality: [2, 4] },
      'Grazie per le belle parole.',
      'Un messaggio così fa davvero piacere.',
      '<Ringrazio|Ringraziamo> di cuore per averlo condiviso.',
      'Che gioia sapere che tutto è andato bene.',
      { say: 'Questo messaggio finisce in cornice.', formality: [3, 4], play: 3 },
    ],
    praiseProduct: [
      'Bello sapere che {product} piace.',
      "Dietro {product} c'è tanto lavoro, quindi grazie.",
      'Buon divertimento con {product}.',
      'Chi lavora a {product} sarà felice di leggerlo.',
      'Sentirlo dire di {product} è il complimento migliore.',
    ],
    share: [
      '<Lo riferisco|Lo riferiamo> al team.',
      'Il team sarà felice di leggerlo.',
      'È utile sapere che cosa funziona.',
      'Alla prossima.',
      { say: 'Qui stanno tutti sorridendo.', formality: [3, 4], play: 3 },
      'Parole così danno la carica a tutti.',
    ],
    idea: [
      "Grazie per l'idea.",
      'Un suggerimento interessante.',
      'Con proposte così le cose migliorano.',
      { say: 'Bella pensata.', formality: [3, 4] },
      '<Apprezzo|Apprezziamo> il suggerimento.',
    ],
    ideaPass: [
      '<Lo passo|Lo passiamo> a chi pianifica le novità.',
      '<Ho preso|Abbiamo preso> nota per il team.',
      'Non è detto che si realizzi, ma verrà letta con attenzione.',
      'Ogni proposta viene letta, anche questa.',
      "Se c'è altro dietro, <leggo|leggiamo> volentieri.",
    ],
    hello: [
      'Grazie per il messaggio.',
      'Grazie per la menzione.',
      'Fa piacere leggere le [tue|Sue] parole.',
      'Grazie per la condivisione.',
      'Che bello ritrovarsi qui.',
    ],
    offer: [
      { say: 'Se serve qualcosa, basta scrivere.', formality: [2, 4] },
      "C'è qualcosa in cui <posso|possiamo> aiutare?",
      'Per qualsiasi domanda, <sono|siamo> qui.',
      'Le domande sono sempre benvenute.',
      'Un messaggio basta, se serve una mano.',
    ],
    hold: [
      'Grazie per aver portato la questione alla <mia|nostra> attenzione.',
      '<Ho|Abbiamo> letto il messaggio con attenzione.',
      '<Prendo|Prendiamo> sul serio quello che [scrivi|scrive].',
      'Qui serve una risposta accurata più che veloce.',
      'Quello che [descrivi|descrive] è importante.',
    ],
    holdPass: [
      'Ora se ne occupano i colleghi competenti.',
      'Una persona responsabile del team sta guardando il caso.',
      '<Ho|Abbiamo> inoltrato tutto a chi può decidere.',
      'Prima di dire altro, il team fa le sue verifiche.',
      'La questione è nelle mani giuste.',
    ],
    legalPass: [
      'Di questo <non posso|non possiamo> parlare in un commento pubblico.',
      'Il team competente ha ricevuto il messaggio e risponderà direttamente.',
      'Per rispetto di tutti, i dettagli restano fuori da questa conversazione.',
      'Un commento non è il posto per entrare nel merito.',
      'La risposta arriverà da chi segue questo tipo di questioni.',
    ],
    safety: [
      'La [tua|Sua] sicurezza viene prima di tutto.',
      'Grazie per la segnalazione così chiara.',
      'La cosa più importante è che tutti stiano bene.',
      'Una segnalazione così ha la precedenza.',
      'Quello che [descrivi|descrive] va guardato con la massima serietà.',
    ],
    safetyPass: [
      'Il team della sicurezza ha il messaggio e vuole parlare direttamente con [te|Lei].',
      'Se qualcuno si è fatto male, [chiedi|chieda] subito aiuto medico.',
      'In caso di pericolo, [chiama|chiami] il numero di emergenza.',
      'Gli specialisti stanno guardando quanto [descrivi|descrive].',
      'Ogni parola è arrivata ai responsabili della sicurezza.',
    ],
    care: [
      'Grazie per aver detto quanto è dura in questo momento.',
      'Quello che [scrivi|scrive] <mi|ci> preoccupa: [tu vieni|Lei viene] prima di ogni altra cosa.',
      'Con questo peso non si deve restare soli.',
      'Ci vuole coraggio per scrivere parole così.',
      'Una persona vera sta leggendo il [tuo|Suo] messaggio, e le importa.',
    ],
    careHelp: [
      'In caso di pericolo immediato, [chiama|chiami] il numero di emergenza.',
      '[Parla|Parli] con una persona di fiducia o con una linea di ascolto: rispondono giorno e notte.',
      "C'è qualcuno vicino da chiamare? Anche una linea di ascolto risponde a ogni ora.",
      'Ci sono persone preparate proprio per questo, a ogni ora: una linea di ascolto o il numero di emergenza.',
      '[Non restare|Non resti] senza compagnia adesso: una linea di ascolto o il numero di emergenza rispondono sempre.',
    ],
    inPrivate: [
      'Di questo è meglio parlare in privato.',
      'Per proteggere la [tua|Sua] privacy, non se ne parla nei commenti.',
      'Qui serve un luogo più riservato.',
      'Una buona risposta, stavolta, è solo a tu per tu.',
      'I commenti pubblici non sono il posto adatto.',
    ],
  },
  topics: {
    delivery: {
      sorry: [
        '<Mi dispiace|Ci dispiace> per i problemi con la consegna.',
        '<Mi scuso|Ci scusiamo> per il disagio con la consegna.',
      ],
      see: [
        'Una consegna dovrebbe arrivare come e quando previsto.',
        '<Capisco|Capiamo> il fastidio per questa consegna.',
        'Nessuno dovrebbe rincorrere una consegna.',
      ],
    },
    billing: {
      sorry: [
        '<Mi dispiace|Ci dispiace> per i problemi con il pagamento.',
        '<Mi scuso|Ci scusiamo> per la preoccupazione legata al pagamento.',
      ],
      see: [
        'Quando si tratta di soldi, i conti devono tornare.',
        'Un pagamento non dovrebbe mai preoccupare.',
        '<Capisco|Capiamo> che un importo poco chiaro dia fastidio.',
      ],
    },
    product: {
      sorry: [
        '<Mi dispiace|Ci dispiace> che il prodotto abbia deluso.',
        '<Mi scuso|Ci scusiamo> per il disagio causato dal prodotto.',
      ],
      see: [
        'Un prodotto dovrebbe fare il suo dovere.',
        '<Capisco|Capiamo> la delusione per il prodotto.',
        'Ci si aspetta di meglio, e a ragione.',
      ],
    },
    service: {
      sorry: [
        '<Mi dispiace|Ci dispiace> per il servizio ricevuto.',
        '<Mi scuso|Ci scusiamo> per come è stata gestita la cosa.',
      ],
      see: [
        'Chi chiede aiuto dovrebbe riceverlo.',
        'Un buon servizio non dovrebbe dipendere dalla fortuna.',
        '<Capisco|Capiamo> la frustrazione per questo servizio.',
      ],
    },
    account: {
      sorry: [
        "<Mi dispiace|Ci dispiace> per i problemi con l'account.",
        "<Mi scuso|Ci scusiamo> per il disagio con l'account.",
      ],
      see: [
        'Un account dovrebbe essere sempre a portata di mano.',
        "<Capisco|Capiamo> che un problema con l'account blocchi tutto il resto.",
        "L'account è personale e merita attenzione.",
      ],
    },
    outage: {
      sorry: ["<Mi dispiace|Ci dispiace> per l'interruzione.", '<Mi scuso|Ci scusiamo> per il disservizio.'],
      see: [
        'Un servizio dovrebbe esserci quando serve.',
        "Un'interruzione arriva sempre nel momento peggiore, e <capisco|capiamo> la frustrazione.",
        '<Capisco|Capiamo> quanto sia scomodo restare senza servizio.',
      ],
    },
    price: {
      sorry: [
        '<Mi dispiace|Ci dispiace> che il prezzo abbia deluso.',
        '<Mi scuso|Ci scusiamo> per la confusione sul prezzo.',
      ],
      see: [
        'Un prezzo dovrebbe essere chiaro fin dal principio.',
        '<Capisco|Capiamo> i dubbi sul prezzo.',
        'È giusto chiedersi che cosa si riceve per quel prezzo, ed è importante parlarne.',
      ],
    },
    safety: {
      sorry: [
        '<Mi dispiace|Ci dispiace> molto leggere questo.',
        '<Leggo|Leggiamo> con rammarico quanto è successo.',
      ],
      see: [
        'La [tua|Sua] sicurezza viene prima di tutto.',
        'Una segnalazione così viene presa sul serio.',
        'Sulla sicurezza nessuno dovrebbe avere dubbi.',
      ],
    },
    privacy: {
      sorry: [
        '<Mi dispiace|Ci dispiace> per la preoccupazione sui dati.',
        '<Mi scuso|Ci scusiamo> per i dubbi sulla privacy.',
      ],
      see: [
        'I dati personali meritano risposte chiare.',
        '<Capisco|Capiamo> la preoccupazione per i [tuoi|Suoi] dati.',
        'La fiducia sui dati personali va meritata ogni giorno.',
      ],
    },
    other: {
      sorry: [
        '<Mi dispiace|Ci dispiace> leggere queste parole.',
        "<Mi scuso|Ci scusiamo> per l'esperienza descritta.",
      ],
      see: [
        'È chiaro che qualcosa è andato storto, e questo non dovrebbe succedere.',
        '<Capisco|Capiamo> la delusione.',
        "Non è questa l'impressione che <voglio|vogliamo> lasciare, e il [tuo|Suo] messaggio è importante.",
      ],
    },
  },
  problems: {
    'parcel-late': {
      that: 'il [tuo|Suo] pacco non è ancora arrivato',
      see: ['Nessuno dovrebbe rincorrere un pacco.'],
    },
    'parcel-lost': { that: 'il [tuo|Suo] pacco è andato perso', see: ['Un pacco non dovrebbe sparire.'] },
    'marked-delivered': {
      that: 'il pacco risulta consegnato ma non è arrivato',
      see: ['Un pacco segnato come consegnato dovrebbe essere nelle [tue|Sue] mani.'],
    },
    'damaged-parcel': {
      that: 'il pacco è arrivato danneggiato',
      see: ['Un pacco dovrebbe arrivare intero.'],
    },
    'wrong-item': {
      that: "è arrivato l'articolo sbagliato",
      see: ['Dovrebbe arrivare proprio quello che si ordina.'],
    },
    'missing-item': { that: "mancava una parte dell'ordine", see: ['Un ordine dovrebbe arrivare completo.'] },
    'delivery-conduct': {
      that: 'la consegna è stata gestita in quel modo',
      see: ['Un pacco merita più cura.'],
    },
    'trip-delayed': {
      that: 'il [tuo|Suo] {trip} era in ritardo',
      see: ['Un {trip} in ritardo rovina la giornata, e nessuno lo merita.'],
    },
    'trip-cancelled': {
      that: 'il [tuo|Suo] {trip} è stato cancellato',
      see: ['Un {trip} cancellato stravolge i piani: <capisco|capiamo> il fastidio.'],
    },
    'order-cancelled': {
      that: "l'ordine è stato annullato",
      see: ["Un ordine annullato all'improvviso è una delusione."],
    },
    'luggage-lost': {
      that: 'i bagagli non si trovano',
      see: ['I bagagli dovrebbero arrivare insieme a chi viaggia.'],
    },
    'charged-twice': {
      that: "[vedi|vede] l'addebito due volte",
      see: ['Un doppio addebito merita una verifica seria.'],
    },
    'refund-missing': {
      that: '[stai|sta] ancora aspettando il rimborso',
      see: ['Nessuno dovrebbe rincorrere un rimborso.'],
    },
    'unexpected-charge': {
      that: '[hai|ha] visto un addebito inatteso',
      see: ['Nessun addebito dovrebbe essere una sorpresa.'],
    },
    'charged-after-cancel': {
      that: '[vedi|vede] ancora addebiti dopo la disdetta',
      see: ['Dopo una disdetta non dovrebbe arrivare più nulla.'],
    },
    'wrong-bill': { that: 'la fattura non torna', see: ['Una fattura dovrebbe essere chiara e corretta.'] },
    'payment-failed': {
      that: 'il pagamento non va a buon fine',
      see: ['Pagare dovrebbe essere la parte facile.'],
    },
    broken: { that: 'non funziona più', see: ['Dovrebbe funzionare e basta.'] },
    'poor-quality': {
      that: 'la qualità ha deluso',
      see: ['Sulla qualità ci si aspetta di meglio, e a ragione.'],
    },
    'app-crash': {
      that: "l'app continua a bloccarsi",
      see: ["Un'app che si blocca di continuo è frustrante."],
    },
    'bad-update': {
      that: "l'aggiornamento ha creato problemi",
      see: ['Un aggiornamento dovrebbe migliorare le cose.'],
    },
    'not-as-described': {
      that: 'il prodotto non corrisponde alla descrizione',
      see: ['La descrizione dovrebbe corrispondere a quello che arriva.'],
    },
    'bad-food': {
      that: 'il cibo non andava bene',
      see: ['Il cibo dovrebbe arrivare fresco e come richiesto.'],
    },
    'rude-staff': { that: '[hai|ha] ricevuto un trattamento del genere', see: ['Chiunque merita rispetto.'] },
    'no-answer': {
      that: '[stai|sta] ancora aspettando una risposta',
      see: ['Una risposta dovrebbe essere già arrivata.'],
    },
    'on-hold': {
      that: "l'attesa al telefono è stata così lunga",
      see: ['Nessuno dovrebbe passare la giornata in attesa al telefono.'],
    },
    'passed-around': {
      that: "[hai|ha] dovuto parlare con una persona dopo l'altra",
      see: ['Spiegare una volta dovrebbe bastare.'],
    },
    'bot-only': {
      that: 'non [riesci|riesce] a parlare con una persona vera',
      see: ['A volte serve una persona vera, e <capisco|capiamo>.'],
    },
    'broken-promise': {
      that: 'quanto promesso non è successo',
      see: ['Su quello che viene detto si dovrebbe poter contare.'],
    },
    'locked-out': {
      that: "non [riesci|riesce] a entrare nell'account",
      see: ['Restare fuori dal proprio account è frustrante.'],
    },
    'login-fails': { that: "l'accesso non funziona", see: ["L'accesso dovrebbe richiedere pochi secondi."] },
    'cannot-cancel': {
      that: 'disdire è così difficile',
      see: ['Disdire dovrebbe essere facile come iscriversi.'],
    },
    hacked: {
      see: [
        'Un movimento strano su un account merita attenzione.',
        'È una situazione che preoccupa e va guardata con cura.',
      ],
    },
    'unwanted-messages': {
      that: 'arrivano ancora messaggi non richiesti',
      see: ['Chi dice basta ai messaggi dovrebbe essere ascoltato.'],
    },
    'data-worry': {
      see: [
        '<Capisco|Capiamo> la preoccupazione per i [tuoi|Suoi] dati.',
        'Le domande sui dati meritano una risposta chiara.',
      ],
    },
    'hidden-fee': {
      that: 'è comparso un costo in più',
      see: ['Ogni costo dovrebbe essere chiaro fin dal principio.'],
    },
    'code-fails': {
      that: 'il codice non funziona',
      see: ['Un codice sconto dovrebbe funzionare al primo colpo.'],
    },
    'price-rise': {
      that: 'il prezzo è aumentato',
      see: ['<Capisco|Capiamo> che un aumento di prezzo pesi.'],
    },
    'too-expensive': { that: 'il prezzo sembra troppo alto', see: ['<Capisco|Capiamo> i dubbi sul prezzo.'] },
    'slow-connection': {
      that: 'la connessione non è stabile',
      see: ['Una connessione dovrebbe reggere quando serve.'],
    },
    down: { that: 'il servizio non funziona', see: ['Un servizio dovrebbe esserci quando serve.'] },
  },
};

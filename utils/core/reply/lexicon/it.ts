/** Italian words for problems, wishes and waiting. */
import type { Lexicon } from './schema';

const PARCEL = '(pacco|ordine|consegna|spedizione|merce|acquisto)';

export const IT_LEXICON: Lexicon = {
  problems: {
    'marked-delivered': [
      '(risulta|segnato|segnata|dice|figura) .. consegnat*',
      'consegnato ma (non|mai|niente)',
    ],
    'damaged-parcel': [
      `${PARCEL} .. (danneggiat*|rott*|distrutt*|schiacciat*|ammaccat*|strappat*|bagnat*)`,
      '(arrivato|arrivata|arrivati|arrivate) .. (danneggiat*|rott*|distrutt*|schiacciat*|ammaccat*|in pezzi|a pezzi)',
    ],
    'wrong-item': [
      '(articolo|prodotto|taglia|modello|colore|ordine|pacco|misura) (sbagliat*|errat*)',
      '(sbagliat*|errat*) (articolo|prodotto|taglia)',
      'non e (quello|quella) che (ho|avevo) ordinato',
    ],
    'missing-item': [
      '(manca|mancano|mancava|mancavano) .. (pezz*|articol*|prodott*|meta|parte)',
      '(pezzi|articoli|prodotti|parte) mancant*',
      'ordine incompleto',
    ],
    'luggage-lost': [
      '(perso|persi|smarrit*|senza|mancano|manca) .. (bagagl*|valigi*)',
      '(bagagl*|valigi*) .. (pers*|smarrit*|non arriv*|sparit*)',
      "(dove|dov'e) .. (bagagl*|valigi*)",
    ],
    'delivery-conduct': [
      '(corriere|fattorino|autista) .. (lanciat*|buttat*|lasciat*|maleducat*|non ha suonato|scappato)',
      'non (ha|hanno) (neanche |nemmeno |)suonato',
    ],
    'parcel-lost': [`(perso|smarrito|sparito) .. ${PARCEL}`, `${PARCEL} .. (perso|persa|smarrit*|sparit*)`],
    'charged-twice': [
      '(addebitat*|pagat*|prelevat*|fatturat*) .. (due volte|doppi*|2 volte)',
      'doppi* (addebit*|pagament*)',
      'due volte .. (addebit*|pagament*|import*)',
    ],
    'charged-after-cancel': [
      '(disdett*|cancellat*|annullat*) .. (ancora|continuate) .. (addebit*|pag*)',
      '(addebit*|pag*) .. dopo .. (disdett*|cancella*)',
    ],
    'refund-missing': [
      '(aspett*|attend*) .. rimborso',
      'rimborso .. (mai|non|ancora|attend*|aspett*)',
      '(nessun|senza) rimborso',
      '(dove|quando) .. (rimborso|miei soldi)',
    ],
    'unexpected-charge': [
      'addebit* .. (senza|mai|non autorizzat*)',
      '(addebito|prelievo|addebiti|prelievi) (non autorizzat*|sconosciut*|inattes*|stran*)',
      '(preso|prelevato|tolto) .. (soldi|euro) .. (senza|dal conto)',
    ],
    'payment-failed': [
      '(pagamento|carta) .. (rifiutat*|non (va|passa|funziona)|fallit*|errore)',
      'non riesco a pagare',
    ],
    'wrong-bill': [
      '(bolletta|fattura|conto) .. (sbagliat*|errat*|altissim*|assurd*|troppo alt*|non torna)',
      '(bolletta|fattura) (sbagliat*|errat*|folle)',
    ],
    'bad-update': [
      'aggiornamento .. (rovinat*|problem*|pegg*|terribil*|pessim*|non funziona)',
      '(dopo|dal) .. aggiornamento',
    ],
    'app-crash': [
      '(app|applicazione) .. (blocca|bloccata|crash*|chiude|non (si apre|funziona|va))',
      '(crash*|blocca) .. (app|applicazione)',
    ],
    'not-as-described': [
      'non (corrisponde|conforme) .. (descri*|foto)',
      '(divers*|nulla a che vedere) .. (foto|descri*)',
      'pubblicita ingannevole',
    ],
    'bad-food': [
      '(cibo|pizza|panino|pasta|pollo|carne|cena|pranzo|caffe) .. (fredd*|crud*|bruciat*|immangiabil*|schif*|marci*|scadut*)',
      '(capello|insetto|plastica) .. (cibo|pizza|insalata|panino)',
    ],
    'broken-promise': [
      '(promesso|promessa|detto|assicurato|garantito) .. (richiam*|sarebb*|avrebb*|entro|mai)',
      'mai (richiamat*|venut*|presentat*)',
      'promesse (non mantenut*|a vuoto|vuote)',
      '(tecnico|corriere) .. (mai|non) .. (venut*|arrivat*|presentat*)',
    ],
    'rude-staff': [
      '(personale|operator*|commess*|impiegat*|dipendent*|addett*|cameriere) .. (maleducat*|scortes*|sgarbat*|arrogant*|villan*|urlat*|riso)',
      'maleducat*',
      'scortes*',
      'trattat* .. (male|come)',
    ],
    'passed-around': [
      '(rimbalz*|passat*|scaricabarile) .. (operator*|reparto|ufficio|altro|uno)',
      '(scaricabarile|da un (ufficio|operatore) all)',
      '(terzo|quarto|quinto) operatore',
    ],
    'bot-only': [
      '(bot|chatbot|risponditore) .. (inutil*|non|solo|sempre)',
      '(parlare con|trovare) .. (persona|umano|essere umano|operatore)',
      'solo (bot|risposte automatiche)',
    ],
    'on-hold': [
      '(ore|minuti|ora) .. (al telefono|in attesa)',
      '(attesa|coda) .. telefon*',
      'in attesa (al|da|per)',
    ],
    'data-worry': [
      'dati .. (rubat*|vendut*|violat*|diffus*|condivis*|esposti)',
      '(violazione|furto) .. dati',
      '(gdpr|privacy)',
    ],
    'unwanted-messages': [
      '(smettet*|basta|continuat*) .. (chiam*|mail|email|sms|messagg*|spam)',
      '(disiscriv*|cancellarmi) .. (newsletter|lista)',
      'spam',
    ],
    hacked: [
      '(account|profilo) .. (hackerat*|violat*|rubat*|compromess*)',
      '(hackerat*|rubato) .. (account|profilo)',
    ],
    'cannot-cancel': [
      '(impossibile|non riesco a|come faccio a|non si puo|non posso) (disdire|cancellare|recedere|annullare)',
      'disdire .. (impossibile|difficil*|incubo)',
      'disdetta .. (impossibile|incubo|non)',
    ],
    'locked-out': [
      '(account|profilo|conto) .. (bloccat*|sospes*|chius*|disattivat*)',
      '(bloccato|sospeso) .. (account|profilo|conto)',
      'non riesco a entrare',
    ],
    'login-fails': [
      'non riesco (ad accedere|a fare il login|a loggarmi|a collegarmi)',
      '(login|accesso|password) .. (non (funziona|va)|errore|fallit*)',
      '(codice|otp|sms) .. (mai|non) arriv*',
    ],
    'trip-cancelled': [
      '(volo|treno|pullman|bus|autobus|aereo) .. (cancellat*|soppress*|annullat*)',
      '(cancellat*|soppress*) .. (volo|treno|pullman|bus)',
    ],
    'trip-delayed': [
      '(volo|treno|pullman|bus|autobus|aereo) .. (ritardo|ritard*|fermo)',
      '(ritardo|ritardi) .. (volo|treno|pullman|bus|aereo)',
      '(bloccat*|ferm*) .. (aeroporto|stazione|pista|binario)',
    ],
    'order-cancelled': [
      '(ordine|prenotazione) .. (cancellat*|annullat*)',
      '(cancellato|annullato|cancellata|annullata) .. (ordine|prenotazione)',
    ],
    'hidden-fee': [
      '(costi|costo|spese|commissioni) (nascost*|extra|aggiuntiv*)',
      '(supplemento|commissione) .. (nascost*|mai|senza)',
    ],
    'code-fails': [
      '(codice|buono|coupon|voucher|gift card) .. (non (funziona|valido|va)|scadut*|rifiutat*|errore)',
    ],
    'price-rise': [
      '(prezz*|tariff*|abbonamento|canone|bolletta) .. (aument*|rincar*|raddoppiat*|salit*)',
      '(aument*|rincar*) .. (prezz*|tariff*|abbonamento|canone)',
    ],
    'slow-connection': [
      '(internet|wifi|wi-fi|connessione|linea|fibra|adsl|rete|segnale) .. (lent*|cade|assente|non (va|funziona)|giu|salta)',
      '(senza|niente) (internet|connessione|linea|rete|segnale|wifi)',
    ],
    down: [
      '(sito|server|servizio|sistema|piattaforma|rete|app) .. (giu|down|offline|non (funziona|va|carica)|irraggiungibil*)',
      '(disservizio|interruzione)',
      'non funziona (niente|nulla)',
    ],
    'parcel-late': [
      `${PARCEL} .. (mai|non) .. (arriv*|consegnat*|ricevut*|spedit*)`,
      `(mai|non) (ho |)(ancora |)(arrivato|ricevuto|arrivata) .. ${PARCEL}`,
      `(dove|dov'e) .. ${PARCEL}`,
      `(aspett*|attend*) .. ${PARCEL}`,
      `${PARCEL} .. (ritardo|fermo|ferma|bloccat*)`,
      '(mai arrivato|mai arrivata|non e arrivato|non e ancora arrivato|non e arrivata)',
    ],
    broken: [
      '(non funziona|non va) (piu|affatto|)',
      'smesso di funzionare',
      '(rotto|rotta|guasto|guasta|difettos*) (dopo|in|gia|subito|)',
      'non (si accende|carica|parte)',
    ],
    'poor-quality': [
      '(pessima|scarsa|bassa|scadente) qualita',
      'qualita .. (pessima|scarsa|scadente|bassa|calata|peggiorat*)',
      '(si rompe|robaccia|ciarpame)',
    ],
    'no-answer': [
      '(nessuno|nessuna|mai|non) .. (risponde|rispond*|risposta|richiam*)',
      '(senza|zero) (risposta|risposte|riscontro)',
      '(aspetto|attendo|aspettando) .. (risposta|riscontro)',
      '(ignorat*|ignorate|ignora) ',
      '(scritto|chiamato|mandato) .. (volte|niente|nessuna)',
    ],
    'too-expensive': [
      '(troppo|carissim*|esagerat*) (caro|cara|cari|costos*)',
      '(carissim*|un furto|prezzi folli|prezzo folle)',
      'non (vale|valgono) .. (prezzo|soldi)',
    ],
  },
  asks: {
    refund: ['rimbors*', 'soldi indietro', 'i miei soldi', 'restituit*'],
    replacement: ['sostitu*', 'cambi*', '(uno|una) nuov*', 'rimandat*'],
    callback: ['richiam*', 'chiamatemi', 'mi chiamate'],
    compensation: ['risarcim*', 'indennizzo', 'buono', 'sconto', 'voucher'],
    answer: ['risposta', 'risposte', 'rispond*', 'spiega*', 'perche', 'quando', 'notizie'],
  },
  units: {
    hour: ['ora', 'ore', 'h'],
    day: ['giorno', 'giorni', 'gg'],
    week: ['settimana', 'settimane'],
    month: ['mese', 'mesi'],
  },
  numbers: {
    un: 1,
    una: 1,
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    undici: 11,
    dodici: 12,
  },
  waitBefore: [
    'da',
    'dopo',
    'per',
    'da oltre',
    'da piu di',
    'da quasi',
    'da circa',
    'oltre',
    'piu di',
    'quasi',
    'sono',
    'passat(i|e)',
    'aspetto',
    'aspetto da',
    'aspettando da',
    'attendo da',
    'di',
    'gia',
  ],
  waitAfter: [
    'fa',
    'che aspetto',
    'che attendo',
    'di attesa',
    'di ritardo',
    'e ancora',
    'e niente',
    'e nessun(o|a)',
    'ad aspettare',
    'in attesa',
    'senza',
    'al telefono',
  ],
  wants: ['voglio', 'vorrei', 'chiedo', 'esigo', 'pretendo', 'richiedo', 'mi serve'],
  mine: ['mio', 'mia', 'miei', 'mie', 'nostro', 'nostra', 'ho ordinato', 'ho comprato', 'ho pagato'],
  trips: { flight: ['volo', 'voli', 'aereo'], train: ['treno', 'treni'], bus: ['pullman', 'bus', 'autobus'] },
};

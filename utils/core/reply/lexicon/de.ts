/** German words for problems, wishes and waiting. */
import type { Lexicon } from './schema';

const PARCEL = '(paket|pakete|bestellung|lieferung|sendung|päckchen|ware)';

export const DE_LEXICON: Lexicon = {
  problems: {
    'marked-delivered': [
      '(als |angeblich |laut .. )(zugestellt|geliefert|ausgeliefert)',
      '(steht|heißt|heisst|angezeigt) .. (zugestellt|geliefert)',
      '(zugestellt|geliefert) (aber|obwohl|und) .. (nicht|nichts|nie)',
    ],
    'damaged-parcel': [
      '(paket|lieferung|bestellung|karton|ware) .. (beschädigt|kaputt|zerdrückt|zerrissen|nass|zerstört)',
      '(kaputt|beschädigt|zerbrochen) (angekommen|geliefert|zugestellt)',
    ],
    'wrong-item': [
      '(falsche|falscher|falsches|falschen) (artikel|ware|größe|produkt|modell|farbe|lieferung|bestellung|schuhe)',
      '(falsch) (geliefert|zugeschickt|geschickt)',
      'nicht (das |)was ich bestellt',
    ],
    'missing-item': [
      '(fehlt|fehlen|fehlte|fehlten) .. (teil|teile|artikel|hälfte|bestellung|lieferung|paket)',
      '(teil|teile|artikel|hälfte) .. (fehlt|fehlen|fehlte|fehlten)',
      '(unvollständig|unvollständige|unvollständigen)',
    ],
    'luggage-lost': [
      '(koffer|gepäck) .. (weg|verloren|verschwunden|nicht da|nicht angekommen|fehlt)',
      'ohne (koffer|gepäck|meinen koffer|mein gepäck)',
    ],
    'delivery-conduct': [
      '(fahrer|bote|paketbote|zusteller|postbote) .. (geworfen|wirft|abgestellt|nicht geklingelt|unfreundlich|angeschrien|frech)',
      '(nicht |nie |gar nicht )geklingelt',
      'über den zaun',
    ],
    'parcel-lost': [`${PARCEL} .. (verloren|verschwunden|verschollen|weg)`],
    'charged-twice': [
      '(doppelt|zweimal|2x|zwei mal) (abgebucht|berechnet|bezahlt|abgerechnet|eingezogen|belastet)',
      '(abgebucht|berechnet) .. (doppelt|zweimal)',
      'doppelte (abbuchung|rechnung|zahlung)',
    ],
    'charged-after-cancel': [
      '(gekündigt|kündigung) .. (abgebucht|abbuchung*|rechnung*|bezahlen|berechnet|abgezogen)',
      '(trotz|nach) (der |meiner |)kündigung',
    ],
    'refund-missing': [
      '(warte|warten|wartet|keine|noch keine|wo bleibt) .. (erstattung|rückerstattung|geld|gutschrift|rückzahlung)',
      '(keine|wo bleibt|wo ist) (die |meine |)(erstattung|rückerstattung|rückzahlung|gutschrift)',
      '(geld|erstattung|rückerstattung) .. (nicht|nie|immer noch|noch nicht) .. (zurück|erhalten|bekommen|da)',
      'geld zurück',
    ],
    'unexpected-charge': [
      '(abgebucht|abbuchung|eingezogen) .. (ohne|nicht|nie)',
      '(ohne|unberechtigt*|ungefragt) .. (abgebucht|abbuchung|eingezogen)',
      '(unberechtigte|unbekannte) abbuchung*',
      'einfach (geld |)abgebucht',
    ],
    'payment-failed': [
      '(zahlung|karte|bezahlung) .. (fehlgeschlagen|abgelehnt|geht nicht|funktioniert nicht|fehler)',
      'kann nicht (bezahlen|zahlen)',
    ],
    'wrong-bill': [
      'rechnung .. (falsch|zu hoch|stimmt nicht|fehlerhaft|fehler|überhöht)',
      '(falsche|fehlerhafte|überhöhte) rechnung',
    ],
    'bad-update': [
      '(seit|nach) (dem |eurem |ihrem |diesem |)(letzten |neuen |)update',
      'update .. (schlimmer|schlechter|kaputt|katastrophe|fehler*|bug*)',
    ],
    'app-crash': [
      'app .. (stürzt|abgestürzt|abstürzt|hängt|friert|startet nicht|öffnet nicht|geht nicht|funktioniert nicht)',
      '(absturz|abstürze) .. app',
    ],
    'not-as-described': [
      '(nicht |keineswegs )(wie |)(beschrieben|abgebildet|angegeben)',
      '(irreführend*|falsche versprechen|mogelpackung)',
      'entspricht nicht der beschreibung',
    ],
    'bad-food': [
      '(essen|pizza|burger|pommes|fleisch|hähnchen) .. (kalt|roh|ungenießbar|verdorben|eklig|schimmel*)',
      '(haar|plastik) (im|in meinem|in der) (essen|salat|pizza|suppe)',
    ],
    'broken-promise': [
      '(versprochen|zugesagt|hieß|sollte|wollte) .. (zurückrufen|rückruf|anrufen|kommen|melden)',
      '(rückruf|anruf) .. (nie|nicht|ausgeblieben|kein)',
      '(techniker|monteur|handwerker) .. (nie|nicht|kam|erschienen|niemand)',
      'niemand (hat |)(zurückgerufen|angerufen|gekommen|gemeldet)',
      'kein rückruf',
    ],
    'rude-staff': [
      '(mitarbeiter*|verkäufer*|kassierer*|fahrer*|personal|hotline|kollege|kollegin|kellner*) .. (unfreundlich|unverschämt|frech|aufgelegt|patzig|arrogant|respektlos|angeschrien|pampig)',
      '(unfreundlich*|unverschämt*|respektlos*|pampig*)',
      '(einfach |)aufgelegt',
    ],
    'passed-around': [
      '(weiterverbunden|weitergeleitet|verwiesen|geschickt) .. (abteilung|anderen|nächsten|wieder)',
      'von (pontius|einem zum anderen|einer abteilung|abteilung zu)',
      '(immer wieder|jedes mal) .. (erklären|von vorn)',
    ],
    'bot-only': [
      '(echten|richtigen|echter|richtiger|lebenden) (menschen|mensch|mitarbeiter|person)',
      '(chatbot|bot) .. (nutzlos|versteht|schleife|hilft|sinnlos|nervt)',
      'nur (ein |der |den |)(bot|chatbot)',
    ],
    'on-hold': [
      'warteschleife',
      '(minuten|stunden|stunde) .. (leitung|telefon|hotline)',
      'niemand (geht |)(ran|ans telefon)',
    ],
    'data-worry': [
      '(meine |unsere |kunden)daten .. (gestohlen|geleakt|verkauft|weitergegeben|weg|offen)',
      '(datenleck|datenpanne|dsgvo|datenschutz*)',
      'daten .. (gestohlen|geleakt|verkauft|weitergegeben)',
    ],
    'unwanted-messages': [
      '(spam|werbemails|werbeanrufe|newsletter)',
      '(hört|hören) .. auf .. (mails|anrufe|nachrichten)',
      'abgemeldet .. (mails|newsletter|nachrichten)',
    ],
    hacked: ['(konto|account) .. (gehackt|geknackt|übernommen)', 'gehackt'],
    'cannot-cancel': [
      '(kann|lässt sich|geht) nicht .. kündigen',
      '(kann|lässt sich) nicht kündigen',
      'kündigung .. (unmöglich|schikane|nicht möglich|ignoriert|nicht akzeptiert)',
      'kündigen .. (unmöglich|nicht|schwer|katastrophe)',
    ],
    'locked-out': [
      '(konto|account|zugang) .. (gesperrt|blockiert|deaktiviert|gelöscht)',
      '(gesperrt|blockiert) .. (konto|account)',
      'komme nicht (mehr |)in mein (konto|account)',
    ],
    'login-fails': [
      '(kann|komme) .. nicht .. (einloggen|anmelden|rein)',
      '(login|anmeldung|passwort|code) .. (geht nicht|funktioniert nicht|klappt nicht|fehler|kommt nicht)',
      'nicht (mehr |)(einloggen|anmelden)',
    ],
    'trip-cancelled': [
      '(flug|zug|bus|flieger) .. (ausgefallen|fällt aus|gestrichen|storniert|annulliert|abgesagt)',
      '(ausfall|gestrichen) .. (flug|zug|bus)',
    ],
    'trip-delayed': [
      '(flug|zug|bus|flieger) .. (verspätung|verspätet|spät|zu spät)',
      '(verspätung|verspätet) .. (flug|zug|bus|flieger)',
      'minuten verspätung',
    ],
    'order-cancelled': [
      '(bestellung|buchung|reservierung) .. (storniert|gecancelt|abgesagt)',
      '(storniert) .. (bestellung|buchung|reservierung)',
    ],
    'hidden-fee': [
      '(versteckte|zusätzliche|extra|unverschämte) (gebühr|gebühren|kosten)',
      '(gebühr|gebühren) .. (versteckt|plötzlich|nirgends|überrasch*)',
    ],
    'code-fails': [
      '(gutschein|gutscheincode|rabattcode|code|aktionscode) .. (geht nicht|funktioniert nicht|ungültig|abgelaufen|klappt nicht|nicht eingelöst)',
    ],
    'price-rise': [
      '(preiserhöhung|preiserhöhungen|preisanstieg)',
      '(preis|preise|beitrag|gebühren|tarif) .. (erhöht|gestiegen|steigen|erhöhen|teurer|verdoppelt)',
      '(teurer geworden|schon wieder teurer)',
    ],
    'slow-connection': [
      '(internet|wlan|leitung|verbindung|netz|empfang|glasfaser) .. (langsam|lahm|weg|bricht|ausfall*|instabil|tot|schlecht|funktioniert nicht|geht nicht)',
      '(kein|ohne|langsames) (internet|wlan|netz|empfang)',
    ],
    down: [
      '(seite|webseite|website|app|dienst|server|system|portal) .. (down|offline|nicht erreichbar|lädt nicht|geht nicht|funktioniert nicht|ausgefallen)',
      '(störung|totalausfall)',
      'nichts (geht|funktioniert)',
      'geht (gar |)nichts',
    ],
    'parcel-late': [
      `${PARCEL} .. (nicht da|nicht angekommen|immer noch nicht|noch nicht|nie angekommen|kommt nicht|überfällig|verspätet|nicht geliefert|nicht erhalten)`,
      `${PARCEL} (nie|nicht) (angekommen|erhalten|bekommen)`,
      `(warte|warten|wartet) .. (auf |)(mein|meine|die|das|unser|unsere|ein) ${PARCEL}`,
      `(wo bleibt|wo ist) (mein|meine|das|die|unser|unsere) ${PARCEL}`,
      '(noch |immer noch |)nicht (geliefert|angekommen|zugestellt|verschickt)',
    ],
    broken: [
      '(kaputt|defekt|defekte|defektes|defekter)',
      '(funktioniert|geht|läuft|lädt) (nicht|nicht mehr)',
      'den geist aufgegeben',
    ],
    'poor-quality': [
      '(schlechte|miese|mangelhafte|minderwertige) (qualität|verarbeitung)',
      'qualität .. (schlecht|mies|nachgelassen|unterirdisch|katastrophe)',
      '(schrott|ramsch)',
    ],
    'no-answer': [
      '(keine|ohne|null) (antwort|reaktion|rückmeldung|auskunft|info|infos)',
      '(niemand|keiner) .. (antwortet|reagiert|meldet|geantwortet|hilft)',
      '(niemand|keiner) (antwortet|reagiert|hilft)',
      '(ignoriert|ignorieren)',
      '(antwortet|reagiert|meldet) .. nicht',
      '(geschrieben|gemailt|angerufen) .. (mal|nichts|keine)',
    ],
    'too-expensive': ['(viel |)(zu|viel zu|so) teuer', '(überteuert|überteuerte|wucher|abzocke)'],
  },
  asks: {
    refund: ['erstattung', 'rückerstattung', 'geld zurück', 'mein geld', 'erstatten'],
    replacement: ['ersatz', 'umtausch*', 'austausch*', 'neues gerät', 'ersatzlieferung'],
    callback: ['rückruf', 'ruft mich', 'rufen sie mich', 'zurückrufen'],
    compensation: ['entschädigung', 'gutschein', 'wiedergutmachung', 'kulanz', 'rabatt'],
    answer: ['antwort', 'antwortet', 'antworten', 'erklärung', 'warum', 'wieso', 'wann', 'meldet'],
  },
  units: {
    hour: ['stunde', 'stunden', 'std'],
    day: ['tag', 'tage', 'tagen'],
    week: ['woche', 'wochen'],
    month: ['monat', 'monate', 'monaten'],
  },
  numbers: {
    ein: 1,
    eine: 1,
    einem: 1,
    einer: 1,
    einen: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwolf: 12,
  },
  waitBefore: [
    'seit',
    'seit über',
    'seit fast',
    'seit mehr als',
    'warte',
    'warten',
    'gewartet',
    'nach',
    'vor',
    'über',
    'schon',
    'bereits',
    'fast',
    'mehr als',
    'schon seit',
  ],
  waitAfter: [
    'warte*',
    'gewartet',
    'wartezeit',
    'später',
    'ohne',
    'und',
    'verspätung',
    'lang',
    'her',
    'in der warteschleife',
  ],
  trips: {
    flight: ['flug', 'flüge', 'flieger'],
    train: ['zug', 'züge', 'ice'],
    bus: ['bus', 'busse'],
  },
};

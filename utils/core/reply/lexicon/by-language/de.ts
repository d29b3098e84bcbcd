/** What German-speaking customers state. Clauses end in their verb. */
import type { StatementTable } from './schema';

export const DE_STATEMENTS: StatementTable = {
  articles: {
    m: { own: '[dein|Ihr] ', theirs: 'der ', ownObject: '[deinen|Ihren] ', theirsObject: 'den ' },
    f: { own: '[deine|Ihre] ', theirs: 'die ' },
    n: { own: '[dein|Ihr] ', theirs: 'das ' },
    mp: { own: '[deine|Ihre] ', theirs: 'die ' },
  },
  determiners:
    'mein meine meinen meinem meiner meines unser unsere unseren unserem unserer der die das den dem des ein eine einen einem einer eines euer eure euren eurem eurer ihr ihre ihren ihrem ihrer dein deine dieser diese dieses diesen diesem neue neuer neues neuen alte alter altes alten bestellte bestellten'.split(
      ' ',
    ),
  ends: 'und aber oder weil obwohl sondern nicht nie doch'.split(' '),
  supposes: 'wenn falls ob wird werden passiert'.split(' '),
  unless: [
    '(sturzt|hangt|fallt) nie',
    'freue mich',
    'gespannt',
    'so (schnell|gut|freundlich) wie (ihr|sie|bei euch|bei ihnen)',
    'fallen (gelassen|lassen)',
    '(runtergefallen|heruntergefallen)',
    'von der konkurrenz',
    'nie wieder kaputte',
    '(keine|ohne) warteschleife',
    '(alles|schnell|bestens) (repariert|gelost|geklart)',
  ],
  things: {
    parcel:
      'f Bestellung, n Paket/Päckchen, f Lieferung, f Sendung, f Ware, m Artikel, n Geschenk, f Zeitung, m Brief, mp Pakete',
    device:
      'f Waschmaschine, m Drucker, n Handy/Smartphone/Telefon, m Laptop/Rechner/Computer/PC, n Notebook, m Fernseher/TV, m Router, mp Kopfhörer, n Headset, n Ladegerät, m Kühlschrank, f Spülmaschine, m Geschirrspüler, m Staubsauger, f Kaffeemaschine, f Kamera, f Uhr, n Tablet, m Akku, f Batterie, n Display, m Bildschirm, n Fahrrad/Rad, n Auto, m Herd, m Ofen, m Wasserkocher, m Toaster, f Heizung, n Gerät, n Produkt, f Tastatur, f Maus, m Lautsprecher, m Rasierer, n Spiel, f Konsole, f Lampe',
    goods:
      'n Sofa, f Vase, m Spiegel, n Hemd, f Bluse, m Mantel, m Rock, mp Stiefel/Sneaker/Turnschuhe/Sandalen, mp Teller, mp Gläser, m Schrank, n Bett, f Matratze, mp Schuhe, f Jacke, f Hose, n Kleid, m Pullover, m Stuhl, m Tisch, n Regal',
    trip: 'm Zug/ICE/Regionalexpress, m Flug, m Bus, f Bahn/S-Bahn, f Straßenbahn/Tram, f Fähre, f Verbindung, m Anschluss',
    bag: 'n Gepäck, m Koffer, mp Gepäckstücke, f Tasche, m Rucksack',
    app: 'f App, f Website/Webseite/Seite/Homepage, m Shop/Onlineshop, f Software, n Portal, m Chat/Livechat',
    line: 'n Internet/WLAN/DSL, n Netz/Mobilfunknetz/Festnetz, m Anschluss, f Leitung, m Strom, n Fernsehen',
    refund:
      'f Erstattung/Rückerstattung/Rückzahlung, n Geld, f Gutschrift, f Überweisung, f Entschädigung, f Kaution',
    bill: 'f Rechnung, m Beitrag, f Abrechnung, f Stromrechnung',
    price: 'f Gebühr, mp Gebühren, m Preis, mp Preise, m Tarif',
    paper:
      'm Termin, n Angebot, f Bestätigung, f Mitgliedschaft, n Ticket, m Vertrag, m Gutschein, f Reservierung, f Buchung, f Karte, f Rechnung, n Abo/Abonnement, mp Tickets/Karten, f Kündigungsbestätigung',
    food: 'f Pizza, n Sushi, m Döner, n Gericht, n Schnitzel, n Essen, m Burger, f Suppe, mp Pommes, n Brot, n Fleisch, m Kaffee, m Salat, f Milch, n Gemüse, m Joghurt',
    people:
      'm Fahrer/Zusteller/Bote/Paketbote, n Personal/Mitarbeiter=Personal, m Techniker, m Kundenservice/Kundendienst/Service/Support, f Hotline, m Verkäufer, f Verkäuferin, f Mitarbeiterin, m Kellner, f Kellnerin, f Kassiererin, m Kassierer, m Schaffner, m Monteur, m Handwerker, m Ansprechpartner, f Ansprechpartnerin, m Berater, f Beraterin',
    room: 'n Zimmer/Hotelzimmer, n Bad/Badezimmer, f Klimaanlage, m Aufzug/Fahrstuhl, m Pool, f Ferienwohnung, f Dusche',
  },
  own: ['parcel', 'device', 'goods', 'trip', 'bag', 'line', 'refund', 'bill', 'paper', 'food'],
  statements: [
    {
      say: '{X} noch nicht angekommen {ist/sind}',
      of: ['parcel', 'device', 'goods', 'food', 'bag'],
      problem: 'parcel-late',
      waits: true,
      when: [
        '{X} .. nicht .. (angekommen|da|gekommen|geliefert|erhalten|zugestellt|eingetroffen|bekommen)',
        '(warte|warten|wartet) .. auf .. {X}',
        'wo (ist|bleibt|sind|bleiben) {X}',
        '(keine|kein|keinen) {X} .. (erhalten|bekommen|da|angekommen)',
        'nicht .. {X} .. (erhalten|bekommen)',
        '{X} (kommt|kam|kommen) .. (nicht|nie)',
        '(immer noch|noch immer|noch) nicht (da|angekommen|geliefert|gekommen|erhalten|bekommen|zugestellt)',
        '(immer noch|bis heute|bisher) nichts (bekommen|erhalten|angekommen|gekommen|da)',
        '{X} .. (uberfallig|verspatet|zu spat)',
      ],
    },
    {
      say: '[du|Sie] noch auf {X4} [wartest|warten]',
      of: ['paper'],
      waits: true,
      when: [
        '(warte|warten|wartet) .. auf .. {X}',
        'wo (ist|bleibt|sind|bleiben) {X}',
        '(keine|kein|keinen) {X} .. (erhalten|bekommen|da|angekommen)',
        '{X} .. nicht .. (angekommen|da|gekommen|erhalten|bekommen)',
      ],
    },
    {
      say: '[du|Sie] noch auf {X4} [wartest|warten]',
      of: ['refund'],
      problem: 'refund-missing',
      waits: true,
      when: [
        '(warte|warten|wartet) .. auf .. {X}',
        'wo (ist|bleibt) {X}',
        '(keine|kein) {X}',
        '{X} .. nicht .. (erhalten|da|bekommen|angekommen|gekommen|uberwiesen|zuruck)',
      ],
    },
    {
      say: '{X} ständig {abstürzt/abstürzen}',
      of: ['app', 'device'],
      problem: 'app-crash',
      when: ['{X} .. (sturzt|sturzen|absturz|abgesturzt|abzusturzen|friert)', '{X} hangt sich'],
    },
    {
      say: '{X} nicht {funktioniert/funktionieren}',
      of: ['device', 'app', 'line', 'room'],
      problem: 'broken',
      when: [
        '{X} .. (kaputt|defekt|hinuber|tot|streikt)',
        '{X} hat .. nicht (funktioniert|gedruckt|geladen|geheizt|gekuhlt)',
        '{X} .. (funktioniert|geht|funktionieren|gehen|lauft|ladt|startet|druckt|offnet) .. nicht',
        '(kaputte|kaputter|kaputtes|kaputten|defekte|defekter|defektes|defekten) {X}',
      ],
    },
    {
      say: '{X} nicht {funktioniert/funktionieren}',
      of: ['paper'],
      when: ['{X} .. (funktioniert|funktionieren|geht|gehen) .. nicht', '{X} .. ungultig'],
    },
    {
      say: '{X} kaputt {ist/sind}',
      of: ['goods'],
      problem: 'broken',
      when: [
        '{X} .. (kaputt|defekt|gerissen|gebrochen)',
        '(kaputte|kaputter|kaputtes|kaputten|defekte|defekter|defektes|defekten) {X}',
      ],
    },
    {
      say: '{X} Verspätung {hatte/hatten}',
      of: ['trip'],
      problem: 'trip-delayed',
      waits: true,
      when: [
        '{X} .. (verspatung|verspatet|zu spat|minuten spater)',
        '(verspatung|verspateter|verspatete|verspatet) .. {X}',
      ],
    },
    {
      say: '{X} ausgefallen {ist/sind}',
      of: ['trip'],
      problem: 'trip-cancelled',
      when: [
        '{X} .. .. (ausgefallen|fallt aus|fiel aus|annulliert|gestrichen|gecancelt|storniert|entfallt)',
        '(stornierter|stornierten|gestrichener|annullierter|annullierten|ausgefallener|ausgefallene) {X}',
      ],
    },
    {
      say: '{X} storniert {wurde/wurden}',
      of: ['parcel', 'paper'],
      problem: 'order-cancelled',
      when: [
        '{X} (wurde|wurden|wird|ist) .. (storniert|gecancelt|annulliert)',
        '(habt|hat) .. {X} .. (storniert|gecancelt)',
      ],
    },
    {
      say: '{X} beschädigt {ist/sind}',
      of: ['parcel', 'device', 'goods', 'bag'],
      problem: 'damaged-parcel',
      when: [
        '{X} .. (beschadigt|zerbrochen|zerdruckt|zerkratzt|zerrissen|aufgerissen|verbeult|scherben|bruch)',
        '{X} .. (kaputt|defekt) (angekommen|geliefert|an)',
        '(beschadigte|beschadigter|beschadigtes|beschadigten) {X}',
      ],
    },
    {
      say: '{X} nicht auffindbar {ist/sind}',
      of: ['bag'],
      problem: 'luggage-lost',
      waits: true,
      when: [
        '{X} .. (verloren|weg|verschwunden|fehlt|fehlen)',
        '{X} .. nicht (gefunden|mitgekommen|auffindbar)',
        '(verlorener|verlorenes|verlorene|verloren) .. {X}',
        'ohne {X}',
      ],
    },
    {
      say: '{X} so langsam {ist/sind}',
      of: ['app', 'line'],
      problem: 'slow-connection',
      waits: true,
      when: ['{X} .. (langsam|langsames|lahm|kriecht)', '(langsames|langsame|langsamer|lahmes) {X}'],
    },
    {
      say: '{X} ausgefallen {ist/sind}',
      of: ['line'],
      problem: 'down',
      waits: true,
      when: [
        '{X} .. (ausgefallen|weg|down|tot|gestort|storung|fallt aus|ausfall|offline)',
        '(kein|keine|ohne) {X}',
      ],
    },
    {
      say: '{X} nicht erreichbar {ist/sind}',
      of: ['app'],
      problem: 'down',
      waits: true,
      when: ['{X} .. (ausgefallen|down|gestort|offline)', '{X} .. nicht (erreichbar|zu erreichen)'],
    },
    {
      say: '[du|Sie] so lange auf {X4} warten [musstest|mussten]',
      of: ['people'],
      problem: 'no-answer',
      waits: true,
      when: ['(warte|warten|gewartet|wartet) .. auf .. {X}'],
    },
    {
      say: '{X} nicht gekommen {ist/sind}',
      of: ['people'],
      problem: 'broken-promise',
      when: [
        '{X} .. nicht (gekommen|aufgetaucht|erschienen)',
        '{X} (kam|kommt|erschien) .. nicht',
        '{X} (taucht|tauchte) .. nicht auf',
        'niemand (ist|) (aufgetaucht|gekommen|erschienen|da)',
        'niemand kam',
      ],
    },
    {
      say: '{X} nicht zu erreichen {war/waren}',
      of: ['people'],
      problem: 'no-answer',
      when: [
        '{X} .. nicht (erreichbar|zu erreichen)',
        '{X} (geht|reagiert|antwortet) .. nicht',
        '(antwortet|reagiert|meldet) .. {X} .. nicht',
      ],
    },
    {
      say: '{X} nicht {stimmt/stimmen}',
      of: ['bill', 'price'],
      problem: 'wrong-bill',
      when: ['{X} .. (falsch|stimmt nicht|fehlerhaft|stimmen nicht)', '(falsche|falscher|fehlerhafte) {X}'],
    },
    {
      say: '{X} nicht in Ordnung {war/waren}',
      of: ['food'],
      problem: 'bad-food',
      when: [
        '{X} .. (kalt|eiskalt|lauwarm|verdorben|roh|schimmel|schimmlig|verschimmelt|ungeniessbar|matschig|verbrannt)',
        '(kaltes|kalte|kalter|verdorbene|verdorbenes|schimmelige) {X}',
      ],
    },
    {
      say: '{X} unfreundlich {war/waren}',
      of: ['people'],
      problem: 'rude-staff',
      when: [
        '{X} .. .. (unfreundlich|unverschamt|frech|respektlos|arrogant|pampig|patzig|grob)',
        '(unfreundliche|unfreundlicher|unfreundlichen|unfreundliches|unverschamte|freche) {X}',
      ],
    },
    {
      say: '{X} verloren gegangen {ist/sind}',
      of: ['parcel'],
      problem: 'parcel-lost',
      waits: true,
      when: ['{X} .. (verschwunden|verschollen|verloren)', '(verschwundenes|verlorenes|verschwundene) {X}'],
    },
    {
      say: '{X} nicht vollständig {war/waren}',
      of: ['parcel'],
      problem: 'missing-item',
      when: [
        '{X} .. (unvollstandig|nicht vollstandig|nicht komplett)',
        '(fehlt|fehlen|fehlte|fehlten) .. (in|bei|von|aus) {X}',
        'in {X} (fehlt|fehlen|fehlte|fehlten)',
        '(unvollstandige|unvollstandiges) {X}',
      ],
    },
    {
      say: '[du|Sie] den falschen Artikel bekommen [hast|haben]',
      problem: 'wrong-item',
      when: [
        '(falsche|falscher|falsches|falschen) (grosse|farbe|modell|artikel|ware|produkt|teil)',
        '(grosse|farbe) .. bestellt (und|aber) (eine|einen|ein|welche|die|den) .. (bekommen|erhalten|geliefert)',
        'nicht .. was ich bestellt',
        '(falsch|falsches|falsche) (geliefert|bekommen|erhalten|verschickt|geschickt)',
      ],
    },
    {
      say: 'der Betrag bei [dir|Ihnen] doppelt auftaucht',
      problem: 'charged-twice',
      when: [
        '(zweimal|doppelt|zwei mal|2 x|2 mal) .. (abgebucht|berechnet|eingezogen|belastet|abgerechnet|abgezogen)',
        '(abgebucht|berechnet|eingezogen|belastet) .. (zweimal|doppelt)',
        'doppelte (abbuchung|zahlung|rechnung|belastung)',
      ],
    },
    {
      say: 'nach der Kündigung noch Abbuchungen auftauchen',
      problem: 'charged-after-cancel',
      when: [
        'gekundigt (und|aber|trotzdem) (ihr|sie|es|trotzdem|dennoch) .. .. (ab|abgebucht|ein|eingezogen|abgezogen)',
        '(gekundigt|kundigung) .. (trotzdem|weiterhin|immer noch) .. (abgebucht|abbuchung|abbuchungen|abgezogen|eingezogen)',
        '(trotz|nach) .. kundigung .. (abgebucht|abbuchung|abbuchungen|rechnung|rechnungen|eingezogen|abgezogen)',
      ],
    },
    {
      say: 'bei [dir|Ihnen] eine unerwartete Abbuchung auftaucht',
      problem: 'unexpected-charge',
      when: [
        '(abgebucht|eingezogen|abgezogen) ohne',
        'ohne (grund|zustimmung|genehmigung|ankundigung|einwilligung|vorwarnung) .. (abgebucht|eingezogen|abgezogen)',
        '(unberechtigt|einfach|grundlos|unrechtmassig) .. (abgebucht|eingezogen|abgezogen)',
        '(unberechtigte|unbekannte) abbuchung',
        'zu viel (abgebucht|berechnet|abgezogen)',
      ],
    },
    {
      say: '[du|Sie] so lange in der Warteschleife [warst|waren]',
      problem: 'on-hold',
      waits: true,
      when: [
        'in der warteschleife',
        '(minuten|stunde|stunden) .. in der (leitung|hotline)',
        '(minuten|stunde|stunden) warteschleife',
      ],
    },
    {
      say: '[du|Sie] noch keine Antwort bekommen [hast|haben]',
      problem: 'no-answer',
      waits: true,
      when: [
        'niemand .. (antwortet|reagiert|meldet|geantwortet|gemeldet|reagiert hat)',
        '(keine|kein) (antwort|reaktion|ruckmeldung|ruckruf)',
        '(keiner|niemand) (geht ran|ans telefon|zustandig)',
        '(erreicht|erreiche) .. (niemanden|keinen)',
      ],
    },
    {
      say: '[du|Sie] vergeblich gewartet [hast|haben]',
      problem: 'broken-promise',
      waits: true,
      when: [
        'niemand (ist|) (aufgetaucht|gekommen|erschienen)',
        '(umsonst|vergeblich) .. (gewartet|freigenommen|urlaub genommen)',
      ],
    },
    {
      say: 'der neue Preis [dich|Sie] enttäuscht',
      problem: 'price-rise',
      when: [
        '(schon wieder|erneut|wieder|nachste) .. (preiserhohung|preiserhohungen|teurer)',
        'preiserhohung .. (frechheit|unverschamt|dreist|ohne|abzocke)',
      ],
    },
    {
      say: 'der neue Preis [dich|Sie] enttäuscht',
      of: ['price', 'paper', 'bill'],
      problem: 'price-rise',
      when: ['{X} .. (erhoht|gestiegen|teurer|verdoppelt|angehoben)', 'preiserhohung .. {X}'],
    },
    {
      say: 'die Anmeldung bei [dir|Ihnen] nicht klappt',
      problem: 'login-fails',
      waits: true,
      when: [
        'nicht (mehr|) .. (einloggen|anmelden)',
        '(login|anmeldung|passwort) .. (funktioniert|geht|klappt) .. nicht',
      ],
    },
    {
      say: '[du|Sie] nicht in [dein|Ihr] Konto [kommst|kommen]',
      problem: 'locked-out',
      waits: true,
      when: ['nicht (mehr|) in mein konto', '(konto|account) .. (gesperrt|blockiert|deaktiviert)'],
    },
    {
      say: 'das Kündigen so schwierig ist',
      problem: 'cannot-cancel',
      waits: true,
      when: [
        '(kann|lasst|konnen) .. nicht .. (kundigen|stornieren)',
        'kundigung .. (ignoriert|nicht bestatigt|nicht akzeptiert|unmoglich)',
      ],
    },
    {
      say: '{X} nicht sauber {war/waren}',
      of: ['room'],
      weight: 5,
      when: [
        '{X} .. (dreckig|schmutzig|verdreckt|versifft|verschmutzt|stank|ekelhaft)',
        '(dreckiges|schmutziges|dreckige|schmutzige) {X}',
      ],
    },
    {
      say: 'mit [deiner|Ihrer] Lieferung so umgegangen wurde',
      problem: 'delivery-conduct',
      when: [
        '(paket|pakete|lieferung|sendung) .. (geworfen|geschmissen)',
        'uber den zaun',
        'nicht (einmal|mal|) geklingelt',
      ],
    },
  ],
};

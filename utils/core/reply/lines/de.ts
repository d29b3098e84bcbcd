/** German lines. Clauses end in their verb; `=` marks lines that begin with a noun. */
import type { Lines } from './schema';

export const DE: Lines = {
  familiarFrom: 4,
  numbers: [
    'null',
    'eins',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
  ],
  units: {
    hour: ['Stunde', 'Stunden'],
    day: ['Tag', 'Tage'],
    week: ['Woche', 'Wochen'],
    month: ['Monat', 'Monate'],
  },
  trips: { flight: 'Flug', train: 'Zug', bus: 'Bus', trip: 'Anschluss' },
  dm: {
    x: 'Direktnachricht',
    facebook: 'Privatnachricht',
    linkedin: 'Nachricht',
    instagram: 'Direktnachricht',
  },
  keepCapital: ['Sie', 'Ihr', 'Ihre', 'Ihren', 'Ihrem', 'Ihrer', 'Ihnen'],
  about: {
    delivery: 'zur Lieferung',
    billing: 'zur Zahlung',
    product: 'zum Produkt',
    service: 'zu unserem Service',
    account: 'zu [deinem|Ihrem] Konto',
    outage: 'zum Dienst',
    price: 'zum Preis',
    safety: 'zur Sicherheit',
    privacy: 'zu [deinen|Ihren] Daten',
    other: '',
  },
  wishes: {
    refund: 'eine Erstattung',
    replacement: 'einen Ersatz',
    callback: 'einen Rückruf',
    compensation: 'eine Entschädigung',
    answer: 'eine Antwort',
  },
  sets: {
    asked: [
      '<Ich habe|Wir haben> notiert: [du möchtest|Sie möchten] {wish}.',
      '[Du möchtest|Sie möchten] {wish}, auch das wird geprüft.',
      'Der Wunsch ist angekommen: {wish}.',
      'Verstanden, [du wünschst dir|Sie wünschen sich] {wish}.',
      'Es geht [dir|Ihnen] um {wish}, das ist klar.',
    ],
    again: [
      'Niemand sollte sich deswegen zweimal melden müssen.',
      '<Ich sehe|Wir sehen>, dass das nicht die erste Nachricht dazu ist.',
      'Immer wieder nachfragen zu müssen, ist ermüdend.',
      'Einmal hätte reichen müssen.',
      'Es ist frustrierend, darauf zurückkommen zu müssen.',
    ],
    leaving: [
      '<Ich verstehe|Wir verstehen>, dass [du|Sie] ans Gehen [denkst|denken].',
      'Zu bleiben oder zu gehen ist [deine|Ihre] Entscheidung, und angesehen werden soll es trotzdem.',
      '<Ich nehme|Wir nehmen> es ernst, wenn jemand deswegen gehen möchte.',
      'Vor einer Entscheidung <möchte ich|möchten wir> verstehen, was passiert ist.',
      '<Ich respektiere|Wir respektieren> [deine|Ihre] Entscheidung, wie auch immer sie ausfällt.',
    ],
    upset: [
      '[Dein|Ihr] Ärger ist verständlich.',
      'Das ist mehr als eine Kleinigkeit.',
      'Dass [dir|Ihnen] das reicht, ist nachvollziehbar.',
      'Das verdient mehr als eine Standardantwort.',
      'An [deiner|Ihrer] Stelle ginge es jedem so.',
    ],
    details: [
      '[Magst du|Möchten Sie] etwas mehr dazu schreiben, was passiert ist?',
      'Seit wann ist das so?',
      'Mit ein paar Einzelheiten mehr <kann ich|können wir> nachsehen.',
      'An welcher Stelle ging es schief?',
      'Was würde im Moment am meisten helfen?',
    ],
    greetName: [
      { say: 'Hallo {name},', formality: [2, 4] },
      { say: 'Hi {name},', formality: [4, 4] },
      { say: 'Guten Tag {name},', formality: [1, 2] },
      { say: 'Danke für [deine|Ihre] Nachricht, {name}.', formality: [2, 4], grave: false },
      { say: 'Vielen Dank für Ihre Nachricht, {name}.', formality: [1, 2], grave: false },
      { say: 'Hey {name},', formality: [4, 4] },
    ],
    greetPlain: [
      { say: 'Hallo,', formality: [2, 4] },
      { say: 'Hi,', formality: [4, 4] },
      { say: 'Guten Tag,', formality: [1, 2] },
      { say: 'Danke für [deine|Ihre] Nachricht.', formality: [2, 4], grave: false },
      { say: 'Vielen Dank für Ihre Nachricht.', formality: [1, 2], grave: false },
      { say: 'Hey,', formality: [4, 4] },
    ],
    sorryThat: [
      'Es tut <mir|uns> leid, dass {that}.',
      { say: 'Tut <mir|uns> leid, dass {that}.', formality: [3, 4] },
      { say: '<Ich bedaure|Wir bedauern> sehr, dass {that}.', formality: [1, 3] },
      { say: 'Es tut <mir|uns> aufrichtig leid, dass {that}.', warmth: 3 },
      '[Entschuldige|Entschuldigen Sie] bitte, dass {that}.',
      { say: '<Ich möchte mich|Wir möchten uns> dafür entschuldigen, dass {that}.', formality: [1, 3] },
    ],
    seeThat: [
      'Dass {that}, ist ärgerlich.',
      '<Ich verstehe|Wir verstehen> [deinen|Ihren] Unmut darüber, dass {that}.',
      'Danke für den Hinweis, dass {that}.',
      { say: 'Dass {that}, nervt verständlicherweise.', formality: [4, 4] },
      'Es sollte nicht sein, dass {that}.',
    ],
    apologise: [
      'Was passiert ist, tut <mir|uns> leid.',
      'Bitte [entschuldige|entschuldigen Sie] die Umstände.',
      '<Ich bitte|Wir bitten> um Entschuldigung.',
      { say: 'Sorry für den Ärger.', formality: [4, 4] },
      'Für diese Erfahrung <möchte ich mich|möchten wir uns> entschuldigen.',
    ],
    empathise: [
      '<Ich kann|Wir können> [deinen|Ihren] Ärger gut verstehen.',
      'Das würde jeden ärgern.',
      'So soll es nicht sein.',
      'Diese Erfahrung <hätte ich|hätten wir> [dir|Ihnen] gern erspart.',
      'Verständlich, dass [du enttäuscht bist|Sie enttäuscht sind].',
    ],
    wait: [
      'Nach {duration} ist eine klare Antwort überfällig.',
      '{duration} Wartezeit sind deutlich zu lang.',
      'Inzwischen sind es {duration}, da braucht es endlich eine klare Antwort.',
      'Niemand sollte {duration} darauf warten müssen.',
      'Wer {duration} wartet, verliert irgendwann die Geduld.',
    ],
    act: [
      'Der nächste Schritt ist ein genauer Blick auf die Einzelheiten.',
      '<Ich möchte|Wir möchten> der Sache auf den Grund gehen.',
      '<Ich schaue|Wir schauen> gern nach, was passiert ist.',
      'Wie es weitergeht, <kläre ich|klären wir> am liebsten gemeinsam mit [dir|Ihnen].',
      'Was genau schiefgegangen ist, <sehe ich mir|sehen wir uns> gern an.',
    ],
    remedy: [
      'Das Angebot dazu: {remedy}.',
      'Was hier möglich ist: {remedy}.',
      'Eine Möglichkeit: {remedy}.',
      '<Ich kann|Wir können> Folgendes anbieten: {remedy}.',
      'Für solche Fälle gibt es: {remedy}.',
    ],
    channelLink: [
      '[Schreib|Schreiben Sie] <mir|uns> bitte privat, dann <schaue ich|schauen wir> nach: {channel}',
      'Am schnellsten geht es per privater Nachricht, hier ist der Link: {channel}',
      'Damit [deine|Ihre] Daten geschützt bleiben, geht es bitte hier weiter: {channel}',
      '[Kannst du|Können Sie] die Einzelheiten privat über diesen Link senden? {channel}',
      'Persönliche Hilfe abseits der Kommentare: {channel}',
      'Weiter geht es vertraulich unter {channel}',
    ],
    channelHandle: [
      '[Schick|Schicken Sie] bitte eine {dm} an {channel}, dann <schaue ich|schauen wir> nach.',
      'Am schnellsten geht es per {dm} an {channel}.',
      'Damit [deine|Ihre] Daten geschützt bleiben, geht es bitte per {dm} mit {channel} weiter.',
      '[Kannst du|Können Sie] die Einzelheiten per {dm} an {channel} senden?',
      'Persönliche Hilfe gibt es bei {channel}, per {dm}.',
    ],
    channelNone: [
      '[Schick|Schicken Sie] <mir|uns> bitte eine {dm}, dann <schaue ich|schauen wir> nach.',
      'Am schnellsten geht es per {dm} an diese Seite.',
      'Damit [deine|Ihre] Daten geschützt bleiben, geht es am besten per {dm} weiter.',
      '[Kannst du|Können Sie] <mir|uns> die Einzelheiten per {dm} senden?',
      'Persönliche Hilfe abseits der Kommentare gibt es per {dm}.',
    ],
    thanks: [
      'Danke für die Mühe, das aufzuschreiben.',
      'Danke für die offenen Worte.',
      'Danke für den Hinweis.',
      'Gut, dass [du das ansprichst|Sie das ansprechen].',
      'Vielen Dank, dass [du dir|Sie sich] die Zeit zum Schreiben [genommen hast|genommen haben].',
    ],
    question: [
      'Danke für [deine|Ihre] Frage {about}.',
      { say: 'Gute Frage.', formality: [2, 4] },
      'Da <helfe ich|helfen wir> gern.',
      'Eine berechtigte Frage.',
      '[Deine|Ihre] Frage {about} verdient eine klare Antwort.',
    ],
    questionHelp: [
      'Eine kurze Rücksprache mit dem Team bringt Klarheit.',
      '<Ich kläre|Wir klären> das im Team und <antworte|antworten> hier im Thread.',
      'Lieber einmal nachsehen als raten: <ich prüfe|wir prüfen> das.',
      'Die Antwort hängt von ein paar Einzelheiten ab, <ich sehe|wir sehen> nach.',
      '<Ich frage|Wir fragen> an zuständiger Stelle nach.',
    ],
    questionMore: [
      'Etwas mehr Zusammenhang würde helfen, ganz ohne persönliche Angaben.',
      '[Magst du|Möchten Sie] noch etwas mehr dazu schreiben, ohne persönliche Angaben?',
      'Ist das eine allgemeine Frage, oder gibt es einen bestimmten Anlass?',
      'Ein paar Einzelheiten mehr würden helfen, aber bitte nichts Persönliches.',
      'Gibt es noch etwas, das <ich|wir> vorher wissen <sollte|sollten>?',
    ],
    praise: [
      { say: 'Vielen Dank, das freut <mich|uns> riesig!', formality: [2, 4] },
      'Danke für die netten Worte.',
      'So eine Nachricht liest man gern.',
      'Wie schön, dass [du das teilst|Sie das teilen].',
      'Über dieses Lob <freue ich mich|freuen wir uns> sehr.',
      { say: 'Das kommt eingerahmt an die Wand.', formality: [3, 4], play: 3 },
    ],
    praiseProduct: [
      'Ein schöneres Lob für {product} gibt es kaum.',
      'Schön, das über {product} zu lesen.',
      'Toll, dass [du mit {product} zufrieden bist|Sie mit {product} zufrieden sind].',
      'In {product} steckt viel Arbeit, umso schöner ist das Lob.',
      'Weiterhin viel Freude mit {product}.',
    ],
    share: [
      '<Ich gebe|Wir geben> es an das Team weiter.',
      'Das Team wird sich darüber freuen.',
      'Gut zu wissen, was gefällt.',
      'Bis zum nächsten Mal.',
      { say: 'Hier wird gerade gestrahlt.', formality: [3, 4], play: 3 },
    ],
    idea: [
      'Mit solchen Ideen wird vieles besser.',
      'Danke für die Idee.',
      'Ein interessanter Vorschlag.',
      'Von solchen Anregungen lebt die Weiterentwicklung.',
      'Da hat sich jemand Gedanken gemacht, das ist viel wert.',
    ],
    ideaPass: [
      'Steckt noch mehr dahinter, <lese ich|lesen wir> es gern.',
      '<Ich gebe|Wir geben> den Vorschlag an die Planung weiter.',
      'Er ist für das Team notiert.',
      'Ob etwas daraus wird, ist noch offen, aber gelesen wird es.',
      'Jede Anregung wird gelesen, auch diese.',
    ],
    hello: [
      'Wie schön, dass [du dabei bist|Sie dabei sind].',
      'Danke für [deine|Ihre] Nachricht.',
      'Danke für die Erwähnung.',
      'Schön, von [dir|Ihnen] zu lesen.',
      'Danke fürs Teilen.',
    ],
    offer: [
      { say: 'Wenn etwas ist, einfach melden.', formality: [3, 4] },
      'Bei Fragen genügt eine kurze Nachricht.',
      'Gibt es etwas, wobei <ich|wir> helfen <kann|können>?',
      '=Fragen sind jederzeit willkommen.',
      'Bei Bedarf <bin ich|sind wir> gern da.',
    ],
    hold: [
      'Eine solche Nachricht verdient volle Aufmerksamkeit.',
      'Danke, dass [du darauf aufmerksam machst|Sie darauf aufmerksam machen].',
      '<Ich habe|Wir haben> [deine|Ihre] Nachricht aufmerksam gelesen.',
      'Was [du schreibst|Sie schreiben], <nehme ich|nehmen wir> ernst.',
      'Hier ist eine sorgfältige Antwort wichtiger als eine schnelle.',
    ],
    holdPass: [
      'Die richtigen Leute haben es vor sich.',
      'Die Nachricht liegt jetzt bei den Kolleginnen und Kollegen, die für solche Anliegen zuständig sind.',
      'Eine verantwortliche Person aus dem Team sieht sich das an.',
      'Zuerst wird geprüft, dann <äußere ich mich|äußern wir uns>.',
      '<Ich habe|Wir haben> es an die zuständige Stelle weitergegeben.',
    ],
    legalPass: [
      'Die Antwort kommt von denen, die für solche Fragen zuständig sind.',
      'Bitte [hab|haben Sie] Verständnis, dass <ich|wir> hier nicht darauf eingehen <kann|können>.',
      'Ein öffentlicher Kommentar ist nicht der Ort für Einzelheiten.',
      'Die zuständige Stelle hat die Nachricht, und eine Antwort kommt direkt von dort.',
      'Aus Rücksicht auf alle Beteiligten bleiben Einzelheiten aus diesem Thread heraus.',
    ],
    safety: [
      'Was [du schilderst|Sie schildern], wird mit größtem Ernst geprüft.',
      '[Deine|Ihre] Sicherheit geht vor.',
      'Danke für die klare Meldung.',
      'Am wichtigsten ist, dass es allen gut geht.',
      'Eine solche Meldung hat Vorrang vor allem anderen.',
    ],
    safetyPass: [
      'Jedes Wort ist bei den Verantwortlichen für Sicherheit angekommen.',
      'Das Sicherheitsteam hat die Nachricht und möchte direkt mit [dir|Ihnen] sprechen.',
      'Falls jemand verletzt ist, [hol|holen Sie] bitte sofort ärztliche Hilfe.',
      'Fachleute sehen sich an, was [du beschreibst|Sie beschreiben].',
      'Bei Gefahr [wähl|wählen Sie] bitte den Notruf.',
    ],
    care: [
      'Ein echter Mensch liest diese Nachricht, und sie ist <mir|uns> nicht egal.',
      'Danke, dass [du sagst|Sie sagen], wie schlimm es gerade ist.',
      'Was [du schreibst|Sie schreiben], macht <mir|uns> Sorgen, und [du bist|Sie sind] wichtiger als alles andere hier.',
      'Damit [musst du|müssen Sie] nicht allein bleiben.',
      'Es braucht Mut, so etwas aufzuschreiben.',
    ],
    careHelp: [
      'Bitte jetzt nicht allein bleiben: eine Krisenhotline oder der Notruf ist immer erreichbar.',
      'Wenn [du gerade in Gefahr bist|Sie gerade in Gefahr sind], [ruf|rufen Sie] bitte sofort den Notruf an.',
      '[Sprich|Sprechen Sie] bitte mit einem vertrauten Menschen oder einer Krisenhotline, dort ist Tag und Nacht jemand da.',
      'Es gibt Menschen, die genau dafür ausgebildet sind und rund um die Uhr zuhören: eine Krisenhotline oder der Notruf.',
      'Gibt es jemanden in der Nähe, den [du anrufen kannst|Sie anrufen können]? Auch eine Krisenhotline ist jederzeit da.',
    ],
    inPrivate: [
      'Die öffentlichen Kommentare sind dafür der falsche Ort.',
      'Darüber <spreche ich|sprechen wir> lieber nicht öffentlich.',
      'Zum Schutz [deiner|Ihrer] Privatsphäre gehört das nicht in die Kommentare.',
      'Eine gute Antwort gibt es hier nur unter vier Augen.',
      'Dieses Gespräch braucht einen geschützteren Ort.',
    ],
  },
  seeThing: [
    'Der Ärger über {thing} ist verständlich.',
    '<Ich habe|Wir haben> gelesen, was [du|Sie] über {thing} [schreibst|schreiben].',
    'So viel Ärger um {thing} braucht niemand.',
    'Es geht also um {thing}, und das verdient eine klare Antwort.',
    { say: 'Stress um {thing} braucht wirklich niemand.', formality: [4, 4] },
  ],
  topics: {
    delivery: {
      sorry: [
        'Die Probleme mit [deiner|Ihrer] Lieferung tun <mir|uns> leid.',
        'Bitte [entschuldige|entschuldigen Sie] den Ärger mit der Lieferung.',
      ],
      see: [
        'Eine Lieferung sollte pünktlich und heil ankommen.',
        'Ärger mit einer Lieferung bringt den ganzen Tag durcheinander.',
        'Dass eine Bestellung gut ankommt, ist das Mindeste.',
      ],
    },
    billing: {
      sorry: [
        'Der Ärger mit der Zahlung tut <mir|uns> leid.',
        'Bitte [entschuldige|entschuldigen Sie] die Verunsicherung durch diesen Betrag.',
      ],
      see: [
        'Wenn es um Geld geht, müssen die Zahlen stimmen.',
        'Eine Zahlung sollte nie Sorgen machen.',
        'Ein Betrag, der nicht passt, gehört geprüft.',
      ],
    },
    product: {
      sorry: [
        'Es tut <mir|uns> leid, dass es nicht hält, was [du erwartet hast|Sie erwartet haben].',
        'Bitte [entschuldige|entschuldigen Sie] den Ärger damit.',
        'Die Enttäuschung mit {product} tut <mir|uns> leid.',
      ],
      see: [
        'Ein Produkt soll tun, wofür es gekauft wurde.',
        'So soll es mit {product} nicht laufen.',
        '[Du hast|Sie haben] mehr erwartet, und das ist verständlich.',
      ],
    },
    service: {
      sorry: [
        'Dass der Service so war, tut <mir|uns> leid.',
        'Bitte [entschuldige|entschuldigen Sie] die schlechte Erfahrung.',
      ],
      see: [
        'Wer um Hilfe bittet, sollte sie auch bekommen.',
        'Guter Service darf keine Glückssache sein.',
        'So möchte niemand behandelt werden.',
      ],
    },
    account: {
      sorry: [
        'Die Schwierigkeiten mit [deinem|Ihrem] Konto tun <mir|uns> leid.',
        'Bitte [entschuldige|entschuldigen Sie] den Ärger mit dem Konto.',
      ],
      see: [
        'Ein Konto sollte da sein, wenn man es braucht.',
        '=Probleme mit einem Konto klärt man am besten in Ruhe und unter vier Augen.',
        'Ein Konto ist etwas Persönliches und verlangt Sorgfalt.',
      ],
    },
    outage: {
      sorry: [
        'Es tut <mir|uns> leid, dass es gerade nicht funktioniert.',
        'Bitte [entschuldige|entschuldigen Sie] die Unterbrechung.',
        'Der Ausfall bei {product} tut <mir|uns> leid.',
      ],
      see: [
        'Wenn man es braucht, muss es laufen.',
        'Eine Störung kommt immer im falschen Moment.',
        'Mittendrin festzuhängen kostet Zeit und Nerven.',
      ],
    },
    price: {
      sorry: [
        'Es tut <mir|uns> leid, dass der Preis enttäuscht.',
        'Bitte [entschuldige|entschuldigen Sie] die Verwirrung um den Preis.',
      ],
      see: [
        'Ein Preis muss von Anfang an klar sein.',
        'Es ist nur vernünftig, bei Preisen zweimal hinzusehen.',
        'Preis und Leistung müssen zusammenpassen.',
      ],
    },
    safety: {
      sorry: ['Es tut <mir|uns> leid, das zu lesen.', 'Dieser Schreck tut <mir|uns> leid.'],
      see: [
        'Bei der Sicherheit darf es keine Kompromisse geben.',
        'So ein Hinweis muss vor allem anderen geprüft werden.',
        'Die Sicherheit geht vor.',
        'Eine solche Meldung muss sofort geprüft werden.',
      ],
    },
    privacy: {
      sorry: [
        'Die Sorge um [deine|Ihre] Daten tut <mir|uns> leid.',
        'Bitte [entschuldige|entschuldigen Sie] die Verunsicherung.',
      ],
      see: [
        'Vertrauen beim Umgang mit Daten muss man sich jeden Tag verdienen.',
        'Eine solche Sorge verdient eine ernsthafte Antwort.',
        '[Deine|Ihre] Daten gehören [dir|Ihnen], und die Frage danach verdient eine klare Antwort.',
        'Bei persönlichen Daten darf nichts rätselhaft bleiben.',
      ],
    },
    other: {
      sorry: ['Es tut <mir|uns> leid, das zu lesen.', 'Bitte [entschuldige|entschuldigen Sie] den Ärger.'],
      see: [
        'Da ist offensichtlich etwas schiefgelaufen.',
        'Diesen Eindruck <möchte ich|möchten wir> nicht hinterlassen.',
        '[Dein|Ihr] Ärger ist verständlich.',
      ],
    },
  },
  problems: {
    'parcel-late': {
      that: '[dein|Ihr] Paket noch nicht angekommen ist',
      see: [
        'Vergeblich auf ein Paket zu warten, sollte niemandem passieren.',
        'Das Paket sollte längst da sein.',
      ],
    },
    'parcel-lost': {
      that: '[dein|Ihr] Paket verloren gegangen ist',
      see: ['Ein verschwundenes Paket sollte niemand selbst suchen müssen.'],
    },
    'marked-delivered': {
      that: '[dein|Ihr] Paket als zugestellt angezeigt wird, obwohl es nicht da ist',
      see: ['"Zugestellt" sollte heißen, dass es wirklich da ist.'],
    },
    'damaged-parcel': {
      that: '[dein|Ihr] Paket beschädigt angekommen ist',
      see: ['Ein Paket sollte heil ankommen.'],
    },
    'wrong-item': {
      that: '[du|Sie] den falschen Artikel bekommen [hast|haben]',
      see: ['Was bestellt wurde, sollte auch im Paket liegen.'],
    },
    'missing-item': {
      that: 'in [deiner|Ihrer] Bestellung etwas gefehlt hat',
      see: ['Eine Bestellung sollte vollständig ankommen.'],
    },
    'delivery-conduct': {
      that: 'mit [deiner|Ihrer] Lieferung so umgegangen wurde',
      see: ['Ein Paket und die eigene Haustür verdienen mehr Sorgfalt.'],
    },
    'trip-delayed': {
      that: '[dein|Ihr] {trip} Verspätung hatte',
      see: ['Warten ohne jede Auskunft zermürbt.', 'Ein verspäteter {trip} wirft den ganzen Tag um.'],
    },
    'trip-cancelled': {
      that: '[dein|Ihr] {trip} ausgefallen ist',
      see: ['Nach einem Ausfall muss man alles neu planen.'],
    },
    'order-cancelled': {
      that: '[deine|Ihre] Bestellung storniert wurde',
      see: ['Eine plötzlich stornierte Bestellung ist eine Enttäuschung.'],
    },
    'luggage-lost': {
      that: '[du|Sie] noch ohne Gepäck [bist|sind]',
      see: ['Ohne Koffer anzukommen ist ein schlechter Start in jede Reise.'],
    },
    'charged-twice': {
      that: 'der Betrag bei [dir|Ihnen] doppelt auftaucht',
      see: [
        'Zweimal dieselbe Abbuchung zu sehen, beunruhigt zu Recht.',
        'Eine Abbuchung, die zweimal erscheint, gehört geprüft.',
      ],
    },
    'refund-missing': {
      that: '[du|Sie] noch auf [deine|Ihre] Erstattung [wartest|warten]',
      see: [
        'Eine Erstattung sollte von allein kommen.',
        'Einer Erstattung sollte niemand hinterherlaufen müssen.',
      ],
    },
    'unexpected-charge': {
      that: 'bei [dir|Ihnen] eine unerwartete Abbuchung auftaucht',
      see: [
        'Eine unbekannte Abbuchung macht verständlicherweise Sorgen.',
        'Eine Abbuchung sollte nie eine Überraschung sein.',
      ],
    },
    'charged-after-cancel': {
      that: 'nach der Kündigung noch Abbuchungen auftauchen',
      see: ['Nach einer Kündigung sollte Schluss sein.'],
    },
    'wrong-bill': {
      that: 'die Rechnung nicht zu stimmen scheint',
      see: ['Eine Rechnung muss klar und richtig sein.'],
    },
    'payment-failed': {
      that: 'die Zahlung nicht durchgeht',
      see: ['Das Bezahlen sollte der einfache Teil sein.'],
    },
    broken: {
      that: 'es nicht mehr funktioniert',
      see: [
        'Es sollte einfach funktionieren.',
        'Wenn etwas kaputtgeht, braucht es Hilfe und keine Ausreden.',
        'Von {product} darf man mehr erwarten.',
      ],
    },
    'poor-quality': {
      that: 'die Qualität enttäuscht hat',
      see: [
        'Das bleibt hinter dem zurück, was man erwarten darf.',
        '[Du hast|Sie haben] zu Recht mehr Qualität erwartet.',
      ],
    },
    'app-crash': {
      that: 'die App immer wieder abstürzt',
      see: [
        'Bei solchen Abstürzen ist auf die App kein Verlass.',
        'Eine App, die sich ständig schließt, hilft niemandem.',
      ],
    },
    'bad-update': {
      that: 'das Update Probleme macht',
      see: [
        'Was vor einem Update ging, sollte danach auch noch gehen.',
        'Ein Update sollte etwas besser machen.',
      ],
    },
    'not-as-described': {
      that: 'es nicht der Beschreibung entspricht',
      see: ['Was man sieht, sollte man auch bekommen.'],
    },
    'bad-food': {
      that: 'das Essen nicht in Ordnung war',
      see: ['=Essen sollte frisch und wie bestellt ankommen.'],
    },
    'rude-staff': {
      that: 'so mit [dir|Ihnen] umgegangen wurde',
      see: ['Mit so einem Gefühl sollte niemand aus einem Gespräch gehen.', '=Respekt steht jedem zu.'],
    },
    'no-answer': {
      that: '[du|Sie] noch keine Antwort bekommen [hast|haben]',
      see: ['Ohne Antwort zu bleiben ist frustrierend.', 'Eine Antwort hätte längst da sein sollen.'],
    },
    'on-hold': {
      that: '[du|Sie] so lange in der Warteschleife [warst|waren]',
      see: [
        'Niemand sollte seinen Tag in einer Warteschleife verbringen.',
        'So viel Zeit hat niemand für eine Warteschleife.',
      ],
    },
    'passed-around': {
      that: '[du|Sie] von einer Stelle zur nächsten geschickt [wurdest|wurden]',
      see: ['Einmal erklären sollte genügen.'],
    },
    'bot-only': {
      that: '[du|Sie] keinen echten Menschen erreichen [konntest|konnten]',
      see: ['Manchmal muss man einfach mit einem Menschen sprechen.', 'Hier liest ein echter Mensch mit.'],
    },
    'broken-promise': {
      that: 'eine Zusage nicht eingehalten wurde',
      see: ['Auf das, was zugesagt wird, muss Verlass sein.'],
    },
    'locked-out': {
      that: '[du|Sie] nicht in [dein|Ihr] Konto [kommst|kommen]',
      see: [
        'An das eigene Konto sollte man jederzeit kommen.',
        'Aus dem eigenen Konto ausgesperrt zu sein ist lästig.',
      ],
    },
    'login-fails': {
      that: 'die Anmeldung bei [dir|Ihnen] nicht klappt',
      see: [
        'Eine Anmeldung, die ständig scheitert, kostet Geduld.',
        'Eine Anmeldung sollte Sekunden dauern.',
      ],
    },
    'cannot-cancel': {
      that: 'das Kündigen so schwierig ist',
      see: ['Gehen sollte so leicht sein wie Kommen.'],
    },
    hacked: {
      see: ['Alles Ungewöhnliche an einem Konto gehört sorgfältig geprüft.'],
    },
    down: {
      that: 'es bei [dir|Ihnen] gerade nicht funktioniert',
      see: ['Wenn nichts geht, muss auch alles andere warten.', 'Es sollte laufen, wenn man es braucht.'],
    },
    'slow-connection': {
      that: '[deine|Ihre] Verbindung immer wieder abbricht',
      see: ['Eine Verbindung muss halten.', 'Mit einer wackligen Verbindung wird alles mühsam.'],
    },
    'price-rise': {
      that: 'der neue Preis so schlecht ankommt',
      see: [
        'Da ist die Frage berechtigt, was man für das Geld bekommt.',
        'Eine Preiserhöhung ist nie eine gute Nachricht.',
      ],
    },
    'hidden-fee': {
      that: 'diese Gebühr so überraschend kam',
      see: ['Der angezeigte Preis sollte der Preis sein, den man zahlt.'],
    },
    'code-fails': {
      that: 'der Code nicht funktioniert hat',
      see: ['Ein Angebot ist nur eines, wenn der Code auch geht.'],
    },
    'too-expensive': {
      see: ['Es ist nur vernünftig, bei einem Preis zweimal hinzusehen.'],
    },
    'data-worry': {
      see: ['=Fragen zu persönlichen Daten verdienen eine ernsthafte Antwort.'],
    },
    'unwanted-messages': {
      that: '[du|Sie] noch unerwünschte Nachrichten [bekommst|bekommen]',
      see: ['Wer sich abmeldet, sollte nichts mehr bekommen.'],
    },
  },
};

/** German. Lighter than English: written, not grown. The verb's "nicht" often comes words later: see `..`. */
import type { Lexicon } from './keys';

export const DE: Lexicon = {
  broken:
    'kaputt, defekt, defekte, defektes, defekter, beschadigt*, gebrochen, gerissen, zerbrochen, undicht, auseinander gefallen, im eimer, tot, schrott, ausgefallen, ausfall',
  malfunction:
    'funktioniert nicht, funktioniert .. nicht, funktionieren nicht, funktioniert immer noch nicht, geht nicht, geht .. nicht, gehen nicht, ladt nicht, offnet nicht, startet nicht, verbindet nicht, reagiert nicht, sturzt ab, sturzt .. ab, sturzen ab, sturzen .. ab, sturzt standig, sturzt dauernd, sturzt immer, absturz*, abgesturzt, hangt, friert ein, buggy, bug, bugs, langsam, lahm, nicht moglich, spinnt, streikt, fehlerhaft, nicht erreichbar, nicht nutzbar, nicht geladen, undicht, lauft aus, verliert wasser, komische gerausche, macht gerausche',
  outage:
    'storung, storungen, gestort, ausfall, ausfalle, fallt aus, fallen aus, ausgefallen, offline, kein internet, kein netz, kein empfang, kein strom, kein wasser, kein wlan, keine verbindung, keine heizung, ohne internet, ohne strom, ohne netz, stromausfall, netzausfall, serverausfall, down, unterbrochen, nicht verfugbar, zugausfall, zugausfalle',
  error:
    'fehler, fehlermeldung, fehlermeldungen, abgelehnt, ungultig, gesperrt, falsch, falsche, falschen, gehackt, verweigert',
  fail: 'versagen, versagt, katastrophe, katastrophal*, desaster, chaos, witz, lachnummer, zumutung, frechheit, unverschamt*, armutszeugnis, alptraum, albtraum, zeitverschwendung, fail, totalausfall, saftladen, sauladen',
  'not-arrived':
    'nicht angekommen, nie angekommen, nicht da, nicht geliefert, nicht erhalten, nichts erhalten, nie erhalten, nicht bekommen, nichts bekommen, nicht zugestellt, nicht verschickt, noch nichts, kam nicht, kommt nicht, kam nie, kommt .. nicht, ist verschwunden, paket weg, nicht gutgeschrieben, nicht erstattet, wo bleibt mein*, wo ist mein paket, wo ist meine bestellung, wo ist mein geld, wo ist meine erstattung, wo ist meine ruckerstattung',
  'wrong-item':
    'falsche grosse, falscher artikel, falsches produkt, falsche ware, nicht das bestellte, gefalscht, falschung, abgelaufen, verschimmelt, schimmel, verdorben, kalt, schlechte qualitat, minderwertig, gebraucht, nicht wie beschrieben',
  damaged:
    'beschadigt, zerquetscht, zerkratzt, kratzer, verschmutzt, dreckig*, schmutzig*, ekelhaft, ekelig, eklig, stinkt, kakerlake*, versifft, verdreckt',
  missing:
    'fehlt, fehlen, fehlte, fehlten, verloren, verschwunden, unvollstandig, leer, ausverkauft, vergessen, geklaut, gestohlen, weg',
  cannot:
    'kann nicht, kann man nicht, konnen nicht, konnte nicht, kann .. nicht, kann mich nicht, kann ich nicht, unmoglich, nicht moglich, keine moglichkeit, komme nicht, lasst sich nicht, lasst mich nicht, versuche, versucht, vergeblich, weigert*, geht gar nichts',
  negated: 'nicht, nie, niemals, nichts, niemand, kein, keine, keinen, keiner, keinem, ohne, weder, nirgends',
  problem:
    'problem, probleme, problemen, beschwerde, beschwerden, beschweren, reklamation, reklamiert, reklamieren, arger, was ist los, was ist da los, was soll das, schwierigkeiten, umstandlich, storung',
  waiting:
    'warte, warten, wartet, gewartet, wartezeit, wartezeiten, warteschlange, schlange, hotline, wie lange, wann kommt, wann kommen, wann bekomme, wann geht, wann wird, stehe, stehen, steht, ewig, ewigkeit*, dauert, endlich',
  late: 'verspatung, verspatungen, verspatet, zu spat, unpunktlich*, verzogerung*, verzogert, fallt aus, ausgefallen, storniert, gestrichen, annulliert, verpasst, uberfallig',
  duration:
    '0 stunden, 0 stunde, 0 std, 0 h, 0 tage, 0 tagen, 0 tag, 0 wochen, 0 woche, 0 monate, 0 monaten, 0 monat, 0 minuten, 0 min, 0 jahre, 0 jahren, seit 0, seit gestern, seit montag, seit dienstag, seit mittwoch, seit donnerstag, seit freitag, seit heute, seit wochen, seit tagen, seit monaten, seit stunden, seit dem, den ganzen tag, halbe stunde, stundenlang, wochenlang, tagelang',
  still: 'immer noch, noch immer, noch nicht, weiterhin, bis heute, bis jetzt, noch kein, noch keine',
  repeat:
    'wieder, wiederholt, erneut, standig, dauernd, jedes mal, jeden tag, taglich, andauernd, nochmal, abermals, 0 mal, mehrfach, immer',
  'on-hold':
    'warteschleife, in der leitung, aufgelegt, legt auf, hotline, weitergeleitet, durchkommen, niemand geht ran, keiner geht ran, geht keiner ran, abgewimmelt, nicht erreichbar, niemand erreichbar',
  'no-response':
    'keine antwort, keine ruckmeldung, keine reaktion, antwortet nicht, antwortet niemand, niemand antwortet, keiner antwortet, meldet sich nicht, meldet sich niemand, meldet sich keiner, nicht gemeldet, ignoriert, ignorieren, keine hilfe, keine losung, keine info, keine infos, keine information*, keine durchsage, keine auskunft, ohne antwort, nichts passiert, passiert nichts, tut sich nichts, unbeantwortet, nicht reagiert, keine erklarung, nicht gelost',
  rude: 'unfreundlich*, frech, frechheit, unverschamt*, unhoflich*, arrogant*, inkompetent*, inkompetenz, unfahig*, lugen, lugner, gelogen, angelogen, belogen, dreist*, respektlos*, pampig, patzig, uberfordert, nutzlos, verarscht, verarsche, abzocke, diskriminier*',
  'poor-service':
    'schlechter service, schlechten service, mieser service, miserabler service, service wuste, servicewuste, schlechteste, schlechtester, kein service, schlechte erfahrung, kundenunfreundlich, kundenservice gleich null, nie wieder, nicht zufrieden, unzufrieden, nicht gut, lasst zu wunschen, was fur ein service, toller service',
  contacted:
    'angerufen, angeschrieben, geschrieben, telefoniert, gemailt, gemeldet, kontaktiert, nachgefragt, mitgeteilt, gesagt, hiess es, heisst es, laut, angeblich, man sagte, mir wurde, wurde mir, ruft an, beschwert, reklamiert',
  awful:
    'schlimm, schrecklich*, furchtbar*, katastroph*, unmoglich, unfassbar, unglaublich, peinlich*, lacherlich*, miserabel, mies, miese, mieser, mieses, mist, scheiss*, dreck, mull, schrott, eine zumutung, inakzeptabel, unterirdisch, grottig, grausam*, arm, armselig, unverschamt, schande, skandal, schlechteste*, asozial, hasse, hass, absolut nicht, zum kotzen, kotzt, ekelhaft, pervers, absurd, beschissen*, saftladen',
  bad: 'schlecht, schlechte, schlechter, schlechten, schlechtes, schade, traurig, leider, teuer, teure, komisch, seltsam, nervig, unbequem, voll, uberfullt, uberfullte, kalt, heiss, naja, hmm, echt jetzt, ernsthaft, wirklich, bloed, blod, dumm, doof',
  disappointed: 'enttausch*, unzufrieden, bedauerlich, mehr erwartet, bereue, fassungslos, ernuchternd',
  annoyed:
    'nervt, nervig, genervt, nerven, argerlich, verargert, sauer, satt, frust, frustriert, frustrierend, es reicht, reicht es, reicht jetzt, langsam reichts, anstrengend, geduld, stress, stressig, aufregen, rege mich, argere mich, argern',
  angry:
    'wutend, wut, stinksauer, stocksauer, sauer, zornig, verdammt*, verflucht*, zum teufel, spinnt ihr, habt ihr sie noch, koch*, platzt',
  swearing:
    'scheiss*, arsch*, verdammt*, fick*, fuck*, wichser*, hurensohn*, kack*, drecks*, mist, verarsch*, penner, idioten, vollidiot*, kotz*',
  unfair:
    'unfair, ungerecht, illegal, rechtswidrig, wucher, abzocke, ohne vorwarnung, ohne ankundigung, stammkunde*, langjahriger kunde, treuer kunde, treue kunden, kunde seit, kundin seit, was bildet ihr',
  cheated:
    'betrug, betruger*, betrogen, abzocke, abzocker, abgezockt, beschiss, beschissen, verarscht, geklaut, klauen, diebstahl, dieb, diebe, abgezogen, irrefuhrend*, gauner, kriminell*, mogelpackung, unseros*',
  refund:
    'erstattung, erstatten, erstattet, ruckzahlung, geld zuruck, mein geld, entschadig*, gutschrift, gutschein, ersatz, umtausch, umtauschen, ersatzlieferung, ruckerstatt*',
  charged:
    'abgebucht*, belastet, berechnet, in rechnung gestellt, gebuhr, gebuhren, mahnung, mahngebuhr*, inkasso, zusatzkosten, ohne meine zustimmung, ohne zustimmung',
  price:
    'preis, preise, teuer, teurer, preiserhohung*, kosten, kostet, bezahlt, bezahle, bezahlen, zahle, zahlen, gezahlt, euro, e, rechnung, rechnungen, abo, geld, tarif, angebot, fahrpreis*, rabatt',
  'fix-it':
    'behebt, beheben, repariert, reparieren, kummert euch, kummern, losung, losen, klart das, klaren, tut was, macht was, macht mal, unternehmt, antwortet, erklart, erklarung, stellungnahme, dringend, sofort, umgehend, bitte um, erwarte, hort auf, bekommt das in den griff, kriegt ihr',
  'help-plea':
    'hilfe, helfen, hilft, helft, konnt ihr mir, konnen sie mir, konnten sie, konntet ihr, bitte, jemand, was kann ich, was soll ich, was tun, an wen',
  why: 'warum, wieso, weshalb, kann es sein, kann das sein, was soll, ist das normal, euer ernst, ihr ernst, aus welchem grund, der grund, woran liegt, was ist los, was ist mit, geht es nur mir, noch jemand, wie ist das moglich',
  'where-is':
    'wo ist, wo bleibt, wo bleiben, wo sind, wann kommt, wann wird, wann bekomme, sendungsverfolgung, status meiner, status von',
  'broken-promise':
    'versprochen, versprechen, sollte, sollten, hatte sollen, zugesagt, zusage, angekundigt, laut, angeblich, garantie, garantiert, geplant, vereinbart, eigentlich',
  expectation:
    'nicht mal, nicht einmal, wenigstens, mindestens, obwohl, trotz, trotzdem, ausserdem, dazu noch, stattdessen, einfach, nur, erwartet, nach, erst, so schwer, wie oft, schon, dann auch noch',
  churn:
    'kundige, kundigen, kundigung, gekundigt, wechsle, wechsel zu, wechseln zu, anbieter wechseln, anbieterwechsel, zur konkurrenz, andere anbieter, anderer anbieter, woanders, nie wieder, nie mehr, letzte mal, letztes mal, zum letzten mal, kunde verloren, kunden verloren, kunden verlieren, als kunden los, nicht weiterempfehlen, nicht empfehlen, nicht zu empfehlen, finger weg, boykott*, bin raus, bin weg, tschuss, nehme ich das auto, fahre wieder auto, lieber auto',
  cancel: 'stornieren, storno, abbestellen, vorsicht, meidet, vermeiden, hande weg, deinstallier*, loschen',
  'used-to':
    'seit dem update, seit update, fruher war, fruher ging, nicht mehr, immer schlimmer, immer schlechter, seit der umstellung, neue version, letztes update',
  order:
    'bestellung, bestellungen, bestellt, paket, pakete, lieferung, lieferungen, geliefert, liefern, zustellung, zugestellt, zusteller, bote, paketbote, versand, versendet, verschickt, sendung, artikel, ware, produkt, produkte, kauf, gekauft, filiale, laden, shop, rucksendung, retoure, umtausch, garantie, bestellnummer, lieferzeit, karton',
  product:
    'handy, telefon, smartphone, laptop, rechner, pc, fernseher, tv, tablet, akku, display, bildschirm, ladegerat, auto, wagen, maschine, waschmaschine, kuhlschrank, ofen, schuhe, kleid, jacke, hose, essen, burger, pizza, pommes, gerat, gerate, mobel, sofa, matratze, drucker, konsole, kopfhorer, modell, grosse, klimaanlage, heizung, toilette, toiletten, wc',
  tech: 'app, webseite, website, seite, homepage, update, system, server, online, spiel, version, download, installieren, login, link, formular, mail, software, portal, bordportal, navigator',
  account:
    'konto, konten, kundenkonto, karte, kreditkarte, passwort, kennwort, benutzer*, bank, guthaben, uberweisung*, kredit, versicherung, vertrag, vertrage, abo, anmelden, anmeldung, einloggen, login, code, verifizier*, profil, kundennummer, bahncard',
  travel:
    'flug, fluge, flieger, flughafen, koffer, gepack, zug, zuge, bahn, db, ice, ic, re, rb, sbahn, regio, bahnhof, bahnsteig, gleis, haltestelle, bus, busse, tram, sitzplatz, sitzplatze, platz, reservierung, reserviert, ticket, tickets, fahrkarte, fahrkarten, fahrgast, fahrgaste, pendler, hotel, zimmer, reise, reisende, anschluss, anschlusszug, umsteigen, schaffner, zugbegleiter, lokfuhrer, wagen, waggon, fahrt, fahrplan, verbindung, taxi, fahrer',
  telecom:
    'internet, dsl, glasfaser, router, wlan, netz, empfang, mobilfunk, datenvolumen, leitung, festnetz, anschluss, strom, wasser, gas, zahler, geschwindigkeit, mbit, techniker, technikertermin, tarif, g, lte, sms, anbieter',
  venue:
    'filiale, laden, geschaft, restaurant, kasse, schalter, schlange, tisch, verkaufer*, mitarbeiter*, angestellte*, filialleiter*, geschlossen, geoffnet, parkplatz, reisezentrum',
  service:
    'service, kundenservice, kundendienst, kundenbetreuung, kunde, kunden, kundin, support, hotline, berater*, mitarbeiter*, personal, firma, unternehmen, konzern, laden, chef, zustandig*, reklamation, beschwerde, bearbeitung, anbieter, verein',
  contact:
    'anruf, anrufe, anrufen, ruckruf, zuruckrufen, nummer, telefon, telefonisch, mail, mails, email, nachricht, antwort, ruckmeldung, kontakt, chat, dm, pn, brief, formular, ticket',
  bought:
    'gekauft, bestellt, bezahlt, gebucht, erhalten, bekommen, abgeschlossen, mein neues, meine neue, mein neuer',
  date: 'heute, gestern, montag, dienstag, mittwoch, donnerstag, freitag, letzte woche, letzten monat, jetzt, gerade, momentan, aktuell, uhr',
  thanks: 'danke, vielen dank, dankeschon, herzlichen dank, dank an, bedanke',
  praise:
    'guter service, super service, toller service, klasse service, top service, sehr gut, sehr gute, sehr guter, grossartig*, sehr zufrieden, zufrieden mit, empfehlenswert, kann ich empfehlen, weiterempfehlen, empfehle, liebe es, grosses lob, lob an, ein lob, gute arbeit, weiter so, bestens, hervorragend*, punktlich, freundlich*, nettes personal, super nett, sehr nett, glucklicherweise, gut gemacht, daumen hoch',
  positive:
    'gut, gute, guter, gutes, guten, super, toll, tolle, sehr schon, schone, schoner, schones, klasse, prima, perfekt, genial, geil, liebe, lieb, freue, freu, freut, froh, glucklich, zufrieden, spass, lustig, cool, nett, nette, suss, wunderbar*, wunderschon*, herrlich, besser, beste, bestes, gefallt, mag, hoffe, hoffentlich, gluckwunsch, herzlich*, stolz, geniesse*',
  resolved:
    'geht wieder, funktioniert wieder, lauft wieder, wieder da, gelost, erledigt, hat geklappt, klappt, gut angekommen, heil angekommen, endlich angekommen, jetzt angekommen, heute angekommen, ist angekommen, ist endlich da, ist jetzt da, paket ist da, alles gut, danke fur die hilfe, danke fur die schnelle, danke fur die antwort, danke fur eure, danke fur ihre, behoben',
  idea: 'ware schon, ware toll, ware super, ware cool, ware gut, konntet ihr, konnt ihr nicht, vorschlag, wunsche mir, wunsch, wurde mich freuen, bitte fugt, einbauen, einfuhren, idee, vorschlagen, anregung',
  'how-to':
    'wie kann man, wie bekomme, wie komme, wie viel, wieviel, wo kann man, wo finde, wo gibt, was kostet, wann fahrt, wann offnet, welche, welcher, welches, kann ich, darf ich, ist es moglich, gibt es, frage, fragen, ich suche, wissen ob, mochte gerne',
  'asks-info':
    'habt ihr, haben sie, hat ihr, verkauft ihr, gibts, gibt es, ist das, sind die, info, infos, information, offnungszeiten, preis fur, weiss jemand, wisst ihr, konnt ihr sagen, konnen sie sagen, stimmt es, gilt',
  'own-mistake':
    'aus versehen, versehentlich, meine schuld, mein fehler, selbst schuld, hab vergessen, habe vergessen, vergessen zu, liegen lassen, fallen lassen, mich vertan, vertippt, verwechselt',
  'brand-talk':
    'tut uns leid, das tut uns, tut mir leid, entschuldige*, entschuldigung fur, wir bitten um, schreib uns, schreiben sie uns, melde dich, melden sie sich, meldet euch, per dm, per pn, per direktnachricht, wir helfen, helfen wir, gerne weiter, wir kummern uns, wir prufen, schauen wir, unser team, kollegen, wir haben, wir sind, viele grusse, beste grusse, liebe grusse, vg, lg, bitte sende, bitte schick, teile uns, konnen sie uns, kannst du uns, wie konnen wir, unannehmlichkeiten, verstandnis, gute reise, schonen tag, gern geschehen',
  laughter: 'haha*, hihi*, lol, rofl, xd, hehe*, lach, lachen',
  people:
    'mann, manner, frau, frauen, madchen, junge, jungs, freund, freunde, freundin, mutter, vater, mama, papa, bruder, schwester, kind, kinder, familie, leute, mensch, menschen, jemand, alle, baby, sie, er, ihm, oma, opa, typ, hochzeit',
  politics:
    'merkel, regierung, politik*, partei, parteien, afd, spd, cdu, csu, grune, linke, fdp, wahl, wahlen, wahler, minister*, bundestag, kanzler*, deutschland, deutsche, deutschen, land, lander, europa, eu, usa, russland, krieg, fluchtling*, islam*, muslim*, gott, kirche, polizei, gesetz, gericht, justiz, freiheit, rassis*, nazi*, rechte, links, volk, demo, demonstr*, demokratie, streik, streiken, gdl, gewerkschaft*, lokfuhrerstreik, bundesregierung, steuern',
  leisure:
    'fussball, spiel, tor, mannschaft, spieler, bundesliga, bvb, bayern, wm, em, lied, musik, album, konzert, film, serie, folge, kino, party, geburtstag, weihnachten, urlaub, sommer, strand, regen, sonne, wetter, schnee, hund, katze, schlafen, bett, traum, buch, lesen, twitter, tweet, tweets, foto, fotos, bild, video, rt, abend, nacht, wochenende, feierabend',
  feelings:
    'weine*, tranen, herz, schmerz, angst, einsam, leben, tod, sterben, toten, gluck, traume, fuhle, gefuhl, depress*, langweil*, hoffnung, mude, krank, leid, erinnerung*',
  'work-talk':
    'schule, uni, universitat, prufung, prufungen, lehrer*, schuler*, student*, studium, lernen, arbeit, job, jobs, stelle, bewerb*, chef, kollege, karriere, ausbildung, praktikum, startup*',
  promotion:
    'gewinnspiel, gewinnen, gratis, kostenlos, folgt, erhaltlich, tickets fur, aktion, angebote, sparpreis',
  news: 'bericht, berichtet, meldung, presse, pressemitteilung, millionen, milliarden, aktie, aktien, borse, markt, studie, umfrage, interview, kommentar, stuttgart 0, vorstand, grube, ausbau, polizei, unfall, wegen, projekt',
  'supplies-details':
    'hier ist, anbei, habe euch geschrieben, dm ist raus, dm gesendet, habe ihnen geschickt, meine nummer ist, alles klar, erledigt danke, ok danke, mache ich',
  sarcastic:
    'danke fur nichts, danke fur die verspatung, danke dass, danke auch, vielen dank auch, danke an die, bravo, toll gemacht, herzlichen gluckwunsch, super gemacht, ganz toll, na toll, na super, na klasse, na prima, prima service, wie immer, war ja klar, wie gewohnt, welch uberraschung, lauft bei, senk ju, thank you for, danke bahn, danke db, danke deutsche bahn',
  lacking:
    'es gibt kein, es gibt keine, es gibt keinen, gab kein, gab keine, gab keinen, kein einziger, keine einzige, kein einziges, keinen einzigen, nicht einmal, nicht mal, ohne ein wort, ohne vorwarnung, ohne ankundigung, ohne erklarung, ohne information, keine entschuldigung, keine erklarung, keine info, keine infos, keine information, keine informationen, keine durchsage, keine ansage, keine antwort, keine reaktion, keine ruckmeldung, keine spur, kein ersatz, kein anschluss, kein personal, keine heizung, kein strom, kein wasser, kein platz, keine sitzplatze, ausverkauft, vergriffen, nirgends',
  'time-lost':
    'warte seit, warten seit, wartet seit, stehe seit, stehen seit, sitze seit, sitzen seit, seit 0 stunden, seit 0 tagen, seit 0 wochen, seit 0 monaten, seit 0 minuten, seit uber, seit einer stunde, seit einer woche, seit wochen, seit tagen, seit stunden, seit monaten, immer noch nicht, immer noch kein, immer noch keine, noch immer nicht, noch immer kein, noch immer keine, 0 tage in folge, tag 0, urlaub genommen, frei genommen, extra frei, mehr als 0 stunden, uber 0 stunden, uber eine stunde, nichts passiert, tut sich nichts, ruhrt sich nichts, hangt fest, in der warteschleife, in der schlange, verschwendete zeit, zeitverschwendung',
  disbelief:
    'soll das ein witz sein, ist das ein witz, ist das euer ernst, euer ernst, ihr ernst, das kann nicht, kann doch nicht wahr, wollt ihr mich, wollen sie mich, verarschen, verappeln, seit wann, wie kann das sein, wie kann es sein, wie kann man, was soll das, was soll der, wozu bezahle, wofur bezahle, wofur zahle, unfassbar, unglaublich, nicht zu fassen, fassungslos, sprachlos, kopfschutteln, wie schwer kann, wie lange noch, wie oft noch, wie lange soll, erklaren sie mir, erklart mir, kann mir jemand erklaren, ist das normal, da fehlen mir die worte',
  'pron-my': 'ich, mein, meine, meinen, meinem, meiner, mir, mich, wir, uns, unser, unsere',
  'pron-you': 'ihr, euch, euer, eure, euren, eurem, eurer, ihre, ihren, ihrem, ihnen, du, dein, deine',
  'pron-third': 'er, sie, es, ihn',
  but: 'aber, jedoch, allerdings, nur dass, leider, schade dass, dennoch, ausser dass',
  got: 'bekommen, bekam, erhalten, erhielt, geliefert, kam, angekommen, geschickt, gesendet',
  ordered: 'bestellt, gekauft, gebucht, bezahlt, reserviert',
  instead: 'statt, stattdessen, anstatt, anstelle, und bekomme, und bekam, aber bekommen',
  legal:
    'anwalt, anwaltin, anwalte, rechtsanwalt*, klage, klagen, verklagen, verklage, gericht, anzeige, anzeigen erstatten, strafanzeige, verbraucherschutz, verbraucherzentrale, bundesnetzagentur, schlichtungsstelle, schlichtung, bafin, datenschutzbehorde, rechtliche schritte, juristisch*, abmahnung, musterklage, schadenersatz, schadensersatz',
  press:
    'journalist*, reporter, presse, zeitung informieren, bild zeitung, ans fernsehen, fernsehteam, medien, akte, wiso, stern tv, viral',
  'safety-injury':
    'verletzt, verletzung*, verbrannt, verbrennung*, vergiftung, lebensmittelvergiftung, krankenhaus, notaufnahme, allergisch*, notarzt, krankenwagen, rettungswagen, geschnitten, blut, blutet, stromschlag, verschluckt, erbrochen, ubergeben mussen',
  'safety-hazard':
    'gefahrlich*, lebensgefahr*, brand, brennt, feuer gefangen, in flammen, explodiert, explosion, gasgeruch, gasleck, qualmt, qualm, rauch, funken, glassplitter, scherben, brandgefahr, plastikteil*, sicherheitsrisiko, metallsplitter, uberhitz*, uberhitzt, geschmolzen, verschmort, durchgeschmort, angekokelt, riecht verbrannt, brandfleck*, akku aufgeblaht, so heiss dass, so heiss wird',
  'third-time':
    '0 mal, zum 0, zweites mal, drittes mal, zum dritten, zum zweiten, zum vierten, mehrmals, mehrfach, 0 anrufe, 0 mails, 0 e mails, x mal, xmal, bereits angerufen, bereits geschrieben, wiederholt, schon oft, unzahlige',
  'topic-delivery':
    'bestell*, paket*, liefer*, geliefert, zustell*, zugestellt, versand*, sendung*, bote, verspat*, dhl, hermes, angekommen',
  'topic-billing':
    'rechnung*, abgebucht, abbuchung, erstatt*, geld, bezahl*, gebuhr*, mahnung*, gutschrift, lastschrift, kreditkarte, inkasso',
  'topic-product':
    'produkt*, qualitat, kaputt, defekt*, akku, display, grosse, garantie, ware, artikel, abgelaufen, schimmel, gerat*, update, klimaanlage, toilette*, essen',
  'topic-service':
    'service, kundenservice, kundendienst, hotline, mitarbeiter*, personal, unfreundlich*, keine antwort, keine ruckmeldung, warteschleife, warteschlange, berater*, beratung, antwortet, schaffner*',
  'topic-account':
    'konto, kundenkonto, passwort, einloggen, anmelden, anmeldung, login, gesperrt, verifizier*, zugang, profil',
  'topic-outage':
    'storung*, ausfall*, ausgefallen, fallt aus, kein internet, kein netz, kein strom, kein empfang, offline, server*, verbindung*, wlan, nicht erreichbar',
  'topic-price': 'preis*, teuer, teurer, kosten, rabatt*, erhohung*, wucher',
  'topic-safety':
    'gefahr*, verletz*, verbrann*, vergift*, brand, allerg*, krankenhaus, explo*, gasgeruch, rauch, sicherheit',
  'topic-privacy':
    'datenschutz, meine daten, personliche daten, dsgvo, gehackt, datenleck, spam, werbeanruf*, ohne meine zustimmung',
  'self-harm':
    'suizid*, selbstmord*, umbringen, bringe mich um, bring mich um, mir das leben nehmen, nicht mehr leben, will sterben, ritze mich, ritzen, selbst verletzen, mich verletzen',
};

/** What Dutch-speaking customers state. Clauses end in their verb; `m` are the words with "de", `n` those with "het". */
import type { StatementTable } from './schema';

export const NL_STATEMENTS: StatementTable = {
  articles: {
    m: { own: '[je|uw] ', theirs: 'de ' },
    n: { own: '[je|uw] ', theirs: 'het ' },
    mp: { own: '[je|uw] ', theirs: 'de ' },
  },
  determiners:
    'mijn m n onze ons de het een die dat dit deze jullie jouw je uw hun nieuwe oude bestelde gloednieuwe hele'.split(
      ' ',
    ),
  ends: 'en maar of want omdat terwijl hoewel dus niet geen nooit zodat'.split(' '),
  supposes: 'als indien mocht gaat gaan wordt worden'.split(' '),
  unless: [
    '(crasht|hapert|faalt) nooit',
    'met spanning',
    'kijk er naar uit',
    'heb er zin in',
    'zo (snel|goed|vriendelijk) als (jullie|bij jullie)',
    'laten vallen',
    '(nooit|niet) in de wacht',
    'meteen geholpen',
  ],
  things: {
    parcel:
      'n pakket/pakketje/pakje=pakket, m bestelling/order=bestelling, m levering, m zending, n artikel, n cadeau/cadeautje=cadeau, m brief, m krant, mp pakketten/pakketjes=pakketten, mp bestellingen',
    device:
      'm wasmachine, m droger/wasdroger, m printer, m telefoon/smartphone, n mobieltje, m laptop, m computer/pc, m tv/televisie, m router, m koptelefoon, mp oordopjes/oortjes, m oplader, m koelkast, m vaatwasser, m stofzuiger, n koffieapparaat, m koffiemachine, m camera, n horloge, m tablet, m accu, m batterij, n scherm, m fiets, m auto, m oven, m magnetron, m waterkoker, m cv-ketel/ketel, m thermostaat, n product, n apparaat, n toetsenbord, m muis, m speaker, m console, n spel, m lamp',
    goods:
      'm kast, n bed, m matras, mp schoenen/sneakers, mp laarzen, m jas, m broek, m jurk, m trui, m stoel, mp stoelen, m tafel, m spiegel, m vaas, n servies, m rugzak',
    trip: 'm trein/intercity, m vlucht, m bus, m tram, m metro, m veerboot',
    bag: 'm bagage, m koffer, mp koffers',
    app: 'm app, m site/website/webshop, m chat/livechat, m software, n portaal, n kaartautomaat',
    line: 'n internet, m wifi, m verbinding/internetverbinding, n netwerk, m stroom, n bereik, m glasvezel, n water',
    refund:
      'm terugbetaling/restitutie/teruggave, n geld, m vergoeding/schadevergoeding, m creditnota, m borg',
    bill: 'm rekening/factuur, m jaarafrekening/eindafrekening/afrekening, m energierekening',
    price: 'm prijs, mp prijzen, mp kosten, n tarief',
    paper:
      'm afspraak, n ticket/kaartje, mp tickets/kaartjes/kaarten, n contract, m cadeaubon/voucher/bon, m reservering, m boeking, m kaart/pas, n abonnement, m offerte, m bevestiging, m factuur',
    food: 'm pizza, n eten, m burger/hamburger, m soep, mp frietjes/frieten, m friet/patat, n brood, n vlees, m koffie, m salade, m melk, m kip, m maaltijd, n gerecht',
    people:
      'm bezorger/koerier/pakketbezorger, n personeel, mp medewerkers, m medewerker, m medewerkster, m monteur, m klantenservice/klantendienst/helpdesk, m verkoper, m verkoopster, m ober, m serveerster, m chauffeur, m conducteur, m contactpersoon/accountmanager',
    room: 'm kamer/hotelkamer, m badkamer, n appartement/huisje, n zwembad, m airco, m lift, m douche',
  },
  own: ['parcel', 'device', 'goods', 'trip', 'bag', 'line', 'refund', 'bill', 'paper', 'food'],
  seems: {
    idea: [
      '(zou|is) het (niet |) (handig|fijn|leuk|mooi|goed|een idee)',
      'het zou .. (handig|fijn|leuk|mooi|goed|prettig) .. zijn',
      '(kunnen|willen) jullie .. toevoegen',
      '(tip|idee|suggestie) (voor|van)',
      'misschien een idee',
    ],
    praise: [
      '(groot |dikke |)(compliment|complimenten) (voor|aan)',
      '(zo|heel|erg|super|ontzettend|echt) (blij|tevreden|gelukkig) (met|mee)',
      'blij (met|mee)',
      '(wat|echt) een (heerlijk*|geweldig*|fantastisch*|prachtig*|fijn*|mooi*|goed*)',
      '(geweldige|fantastische|uitstekende|top|goede|fijne|snelle|super) (service|hulp|klantenservice|bediening|ervaring)',
      '(dank|bedankt|dankjewel) voor (de|jullie|het) (snelle|goede|fijne|geweldige|hulp|uitstekende|lekkere)',
      '(super|goed|snel|netjes|perfect) (geholpen|geregeld|opgelost)',
      '(echt |)een aanrader',
    ],
    spoils: [
      'niet',
      'geen',
      'nooit',
      'niks',
      'niets',
      'helaas',
      'jammer',
      'maar',
      'behalve',
      'lekker dan',
      'not',
    ],
  },
  statements: [
    {
      say: '{X} er nog niet {is/zijn}',
      of: ['parcel', 'device', 'goods', 'food', 'bag'],
      problem: 'parcel-late',
      waits: true,
      when: [
        '{X} .. (niet|nooit) .. (aangekomen|bezorgd|geleverd|ontvangen|binnen|gekomen|gekregen|verzonden|gearriveerd|geweest)',
        '{X} .. er (nog steeds|nog altijd|nog|) niet',
        '{X} (komt|kwam|komen) .. (niet|nooit)',
        '{X} .. (te laat|vertraagd)',
        '(wacht|wachten|wachtend) .. op .. {X}',
        'waar (is|blijft|zijn|blijven) {X}',
        '(geen|nooit) {X} .. (ontvangen|gekregen|gezien)',
        '(is|zijn) er (nog steeds|nog altijd|nog) niet',
        '(nog steeds|nog altijd) niet (aangekomen|bezorgd|geleverd|ontvangen|binnen|gekregen|verzonden)',
        '(nog steeds|nog altijd) (niks|niets) (ontvangen|gekregen|binnen)',
      ],
    },
    {
      say: '{X} zoek {is/zijn}',
      of: ['parcel'],
      problem: 'parcel-lost',
      waits: true,
      when: ['{X} .. (kwijt|kwijtgeraakt|verdwenen|zoekgeraakt|zoek)', '(kwijtgeraakt|verloren) {X}'],
    },
    {
      say: '{X} als bezorgd {staat/staan} terwijl [je|u] niets [hebt|heeft] ontvangen',
      of: ['parcel'],
      problem: 'marked-delivered',
      when: [
        '{X} .. (bezorgd|afgeleverd|geleverd) (maar|terwijl|en) .. (niet|niks|niets|nooit|geen)',
        '(als|zou) (bezorgd|afgeleverd|geleverd) (maar|terwijl|en|zijn) .. (niet|niks|niets|nooit|geen)',
      ],
    },
    {
      say: 'de bezorging zo is gegaan',
      problem: 'delivery-conduct',
      when: [
        '(pakket|bestelling|doos) .. (gegooid|gesmeten|neergegooid)',
        'over (de|het) (schutting|hek|heg)',
        'niet (eens|) aangebeld',
        'zonder aan te bellen',
      ],
    },
    {
      say: '{X} beschadigd {is/zijn} aangekomen',
      of: ['parcel', 'goods', 'device', 'bag'],
      problem: 'damaged-parcel',
      when: [
        '{X} .. (beschadigd|ingedeukt|gebroken|bekrast|gescheurd|opengescheurd|scherven|diggelen|stukjes|stukken)',
        '(kwam|kwamen|komt) {X} .. (kapot|stuk|beschadigd|gebroken) aan',
        '{X} .. (kapot|stuk) (aangekomen|geleverd|bezorgd|aan)',
        '(beschadigde|beschadigd|kapotgeslagen) {X}',
      ],
    },
    {
      say: '{X} niet compleet {was/waren}',
      of: ['parcel'],
      problem: 'missing-item',
      when: [
        '(ontbreekt|ontbreken|ontbrak|ontbraken|mist|mis|missen) .. (in|uit|van) {X}',
        '{X} .. (incompleet|onvolledig)',
        '(incomplete|onvolledige) {X}',
        '{X} .. niet compleet',
      ],
    },
    {
      say: '[je|u] iets anders [hebt|heeft] gekregen dan besteld',
      problem: 'wrong-item',
      when: [
        '(verkeerd|verkeerde) (artikel|product|maat|model|kleur|bestelling|pakket|schoenen|laarzen|jas)',
        'besteld (en|maar) (kreeg|kregen|krijg|ontving) .. (maat|andere|anders|verkeerde|verkeerd)',
        'niet wat ik .. besteld',
        '(iets|heel) anders (gekregen|ontvangen|geleverd)',
      ],
    },
    {
      say: '[je|u] nog steeds op {X4} wacht',
      of: ['refund'],
      problem: 'refund-missing',
      waits: true,
      when: [
        '(wacht|wachten|wachtend) .. op .. {X}',
        'waar (is|blijft) {X}',
        '(geen|nooit) {X} .. (ontvangen|gekregen|gezien|teruggekregen|terug)',
        '{X} .. (niet|nooit) .. (ontvangen|gekregen|terug|teruggestort|teruggekregen|binnen|overgemaakt)',
      ],
    },
    {
      say: '[je|u] nog steeds op {X4} wacht',
      of: ['paper'],
      waits: true,
      when: [
        '(wacht|wachten|wachtend) .. op .. {X}',
        'waar (is|blijft|zijn|blijven) {X}',
        '{X} .. (niet|nooit) .. (ontvangen|gekregen|gekomen|aangekomen|binnen)',
        '(geen|nooit) {X} .. (ontvangen|gekregen)',
      ],
    },
    {
      say: '[je|u] een dubbele afschrijving ziet',
      problem: 'charged-twice',
      when: [
        '(twee keer|tweemaal|dubbel|2 x|2 keer) .. (afgeschreven|gerekend|geincasseerd|afgerekend|betaald|gefactureerd)',
        '(afgeschreven|gerekend|geincasseerd|gefactureerd) .. (twee keer|tweemaal|dubbel)',
        'dubbele (afschrijving|incasso|betaling|rekening|factuur)',
      ],
    },
    {
      say: '[je|u] na het opzeggen nog afschrijvingen ziet',
      problem: 'charged-after-cancel',
      when: [
        'opgezegd (en|maar|terwijl|toch) .. (schrijven|schrijft|incasseren|incasseert|afgeschreven|geincasseerd|betalen|factuur|rekening)',
        '(afgeschreven|geincasseerd|factuur|rekening) .. (na|ondanks) .. (opzegging|opzeggen)',
        '(schrijven|schrijft) .. (elke|iedere) maand .. af',
      ],
    },
    {
      say: '[je|u] een onverwachte afschrijving ziet',
      problem: 'unexpected-charge',
      when: [
        '(afgeschreven|geincasseerd) zonder (reden|toestemming|bericht|waarschuwing|te vragen)',
        'zonder (reden|toestemming|waarschuwing) .. (afgeschreven|geincasseerd)',
        '(onterecht|zomaar|ten onrechte) .. (afgeschreven|geincasseerd|gerekend)',
        '(te veel|teveel) (afgeschreven|gerekend|betaald|in rekening)',
      ],
    },
    {
      say: '{X} steeds {vastloopt/vastlopen}',
      of: ['app', 'device'],
      problem: 'app-crash',
      when: [
        '{X} .. (crasht|crashen|crashte|vastloopt|bevriest|hangt|vastgelopen)',
        '{X} loopt .. vast',
        '(crasht|crashen|bevriest) {X}',
        '{X} .. (sluit|sluiten) .. (zichzelf|vanzelf|af)',
      ],
    },
    {
      say: '{X} niet {werkt/werken}',
      of: ['device', 'app', 'line', 'room'],
      problem: 'broken',
      when: [
        '{X} .. (kapot|defect|stuk|dood|begaf)',
        '{X} (werkt|werken|werkte|werkten|doet|doen|deed|deden|laadt|start|print|opent) .. niet',
        '(kapotte|defecte) {X}',
      ],
    },
    {
      say: '{X} niet {werkt/werken}',
      of: ['paper'],
      when: ['{X} (werkt|werken|doet|doen) .. niet', '{X} .. (ongeldig|verlopen)'],
    },
    {
      say: '{X} kapot {is/zijn}',
      of: ['goods'],
      problem: 'broken',
      when: ['{X} .. (kapot|stuk|defect)', '(kapotte|defecte) {X}'],
    },
    {
      say: '{X} vertraging {had/hadden}',
      of: ['trip'],
      problem: 'trip-delayed',
      waits: true,
      when: ['{X} .. (vertraging|vertraagd|te laat)', '(vertraging|vertraagde|vertragingen) .. {X}'],
    },
    {
      say: '{X} niet {doorging/doorgingen}',
      of: ['trip'],
      problem: 'trip-cancelled',
      when: [
        '{X} .. (uitgevallen|geannuleerd|gecanceld|geschrapt|vervallen|rijdt niet)',
        '{X} (valt|viel) .. uit',
        '(uitgevallen|gecancelde|geannuleerde) {X}',
      ],
    },
    {
      say: '{X} geannuleerd {is/zijn}',
      of: ['parcel', 'paper'],
      problem: 'order-cancelled',
      when: [
        '{X} (is|zijn|werd|werden|wordt) .. (geannuleerd|gecanceld)',
        '(jullie|hebben) .. {X} (geannuleerd|gecanceld)',
      ],
    },
    {
      say: '{X} zoek {is/zijn}',
      of: ['bag'],
      problem: 'luggage-lost',
      waits: true,
      when: [
        '{X} .. (kwijt|kwijtgeraakt|verloren|zoek|verdwenen|weg)',
        '(kwijtgeraakt|verloren) .. {X}',
        'zonder {X}',
      ],
    },
    {
      say: '{X} zo traag {is/zijn}',
      of: ['app', 'line'],
      problem: 'slow-connection',
      waits: true,
      when: ['{X} .. (traag|langzaam|supertraag|instabiel)', '(traag|trage|langzaam|slecht|slechte) {X}'],
    },
    {
      say: '[je|u] zonder {N} zit',
      of: ['line'],
      problem: 'down',
      waits: true,
      when: [
        '(geen|zonder) {X}',
        '{X} .. (uitgevallen|weg|plat|down|eruit|storing)',
        '{X} (ligt|lag|viel|valt) .. (eruit|plat|uit)',
        'storing .. {X}',
      ],
    },
    {
      say: '{X} niet bereikbaar {is/zijn}',
      of: ['app'],
      problem: 'down',
      waits: true,
      when: ['{X} .. (plat|down|offline|eruit)', '{X} .. niet (bereikbaar|beschikbaar|te bereiken)'],
    },
    {
      say: '{X} niet te bereiken {was/waren}',
      of: ['people'],
      problem: 'no-answer',
      when: [
        '{X} .. niet (bereikbaar|te bereiken)',
        '{X} (reageert|reageren|antwoordt|antwoorden|belt) .. niet',
        '{X} neemt .. niet op',
        '{X} .. (onbereikbaar)',
      ],
    },
    {
      say: '[je|u] zo lang in de wacht hebt gestaan',
      problem: 'on-hold',
      waits: true,
      when: [
        'in de wacht',
        '(minuten|uur|uren|kwartier) .. (wachtrij|wachtmuziek|aan de lijn|aan telefoon)',
        'in de wachtrij',
      ],
    },
    {
      say: '[je|u] nog steeds op antwoord wacht',
      problem: 'no-answer',
      waits: true,
      when: [
        'niemand .. (reageert|antwoordt|belt|opneemt|helpt)',
        '(krijg|krijgen|kreeg) .. (niemand|geen mens) .. (lijn|telefoon|pakken|spreken)',
        '(geen|nooit) .. (antwoord|reactie|gehoor)',
        '(nog steeds|al weken|al dagen) (geen|niks|niets) (gehoord|van jullie)',
      ],
    },
    {
      say: '{X} niet is gekomen',
      of: ['people'],
      problem: 'broken-promise',
      waits: true,
      when: [
        '{X} .. (niet|nooit) .. (gekomen|opgedaagd|opdagen|verschenen|langsgekomen)',
        '{X} (kwam|komt) .. (niet|nooit)',
        'er (kwam|is|komt) niemand',
        'niemand (gekomen|verschenen|langsgekomen|komen opdagen)',
      ],
    },
    {
      say: '[je|u] voor niets [hebt|heeft] gewacht',
      problem: 'broken-promise',
      waits: true,
      when: [
        'er (kwam|is|komt) niemand',
        'niemand (gekomen|verschenen|langsgekomen|komen opdagen)',
        '(thuisgebleven|vrij genomen|vrij voor genomen) .. (niemand|voor niets)',
      ],
    },
    {
      say: '{X} zo onvriendelijk {was/waren}',
      of: ['people'],
      problem: 'rude-staff',
      when: [
        '{X} .. .. (onbeleefd|onvriendelijk|brutaal|lomp|grof|onbeschoft|arrogant|respectloos|chagrijnig)',
        '(onbeleefde|onvriendelijke|brutale|lompe|grove|onbeschofte|arrogante|chagrijnige) {X}',
      ],
    },
    {
      say: '{X} zo {tegenvalt/tegenvallen}',
      of: ['people', 'app', 'device', 'room'],
      weight: 3,
      when: [
        '{X} .. (waardeloos|waardeloze|dramatisch|bedroevend|belabberd|slecht|bagger|rampzalig|hopeloos)',
        '(waardeloze|dramatische|slechte|belabberde|hopeloze) {X}',
      ],
    },
    {
      say: 'de service zo tegenvalt',
      weight: 3,
      when: [
        'service .. (waardeloos|waardeloze|dramatisch|bedroevend|belabberd|slecht|bagger|rampzalig|om te huilen)',
        '(waardeloze|dramatische|slechte|belabberde|bedroevende) service',
      ],
    },
    {
      say: 'dit zo tegenvalt',
      weight: 1,
      when: [
        '(schandalig|schandalige|schande|belachelijk|oplichters|oplichting|waardeloos|teleurgesteld|teleurstellend|onacceptabel)',
      ],
    },
    {
      say: '{X} niet lijkt te kloppen',
      of: ['bill'],
      problem: 'wrong-bill',
      when: ['{X} klopt .. niet', '{X} .. (fout|verkeerd|onjuist|te hoog)', '(verkeerde|foute|onjuiste) {X}'],
    },
    {
      say: 'de nieuwe prijs zo tegenvalt',
      problem: 'price-rise',
      when: [
        '(weer|alweer|opnieuw|zoveelste|forse|absurde|belachelijke|idiote) .. prijsverhoging',
        'prijsverhoging .. (belachelijk|schandalig|absurd|zonder|te gek)',
        '(weer|alweer|ineens|zomaar) .. duurder',
      ],
    },
    {
      say: 'de nieuwe prijs zo tegenvalt',
      of: ['price', 'paper', 'bill'],
      problem: 'price-rise',
      when: ['{X} .. (verhoogd|omhoog|verdubbeld|gestegen)', 'prijsverhoging .. {X}'],
    },
    {
      say: 'er onverwachte kosten bij kwamen',
      problem: 'hidden-fee',
      when: ['(verborgen|extra|onverwachte|bijkomende) kosten', 'kosten .. (nergens|verborgen)'],
    },
    {
      say: 'de code niet werkt',
      problem: 'code-fails',
      when: [
        '(code|kortingscode|actiecode|vouchercode) .. (werkt|werkte|doet|deed) .. niet',
        '(kortingscode|actiecode) .. (ongeldig|verlopen|geweigerd)',
      ],
    },
    {
      say: 'het inloggen niet lukt',
      problem: 'login-fails',
      waits: true,
      when: [
        'niet (meer|) .. inloggen',
        'inloggen (lukt|gaat|werkt|kan) .. niet',
        '(code|wachtwoord) .. (komt|kwam|werkt) .. (niet|nooit)',
      ],
    },
    {
      say: '[je|u] niet in [je|uw] account kunt',
      problem: 'locked-out',
      waits: true,
      when: [
        'account .. (geblokkeerd|vergrendeld|afgesloten|gedeactiveerd|opgeheven)',
        '(geblokkeerd|buitengesloten) .. account',
        'niet (meer|) in mijn account',
      ],
    },
    {
      say: 'opzeggen zo moeilijk is',
      problem: 'cannot-cancel',
      waits: true,
      when: [
        '(kan|kun|lukt|krijg) .. niet .. (opzeggen|opgezegd|annuleren)',
        '(onmogelijk|niet mogelijk) .. (op te zeggen|opzeggen)',
        'opzegging .. (genegeerd|geweigerd|niet verwerkt)',
      ],
    },
    {
      say: 'de betaling niet lukt',
      problem: 'payment-failed',
      when: [
        '(betaling|betalen|afrekenen) .. (mislukt|mislukte|geweigerd)',
        '(betalen|afrekenen) lukt .. niet',
      ],
    },
    {
      say: '{X} niet goed {was/waren}',
      of: ['food'],
      problem: 'bad-food',
      when: [
        '{X} .. (koud|ijskoud|rauw|bedorven|beschimmeld|verbrand|taai|zuur|oneetbaar)',
        '(koude|bedorven|verbrande|rauwe|beschimmelde) {X}',
      ],
    },
    {
      say: '{X} niet schoon {was/waren}',
      of: ['room'],
      weight: 5,
      when: ['{X} .. (vies|smerig|vuil|goor|beschimmeld|schimmel|stonk)', '(vieze|smerige|vuile|gore) {X}'],
    },
  ],
};

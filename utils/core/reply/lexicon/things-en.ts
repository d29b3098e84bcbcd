/**
 * Things English-speaking customers complain about, in their own everyday words.
 *
 * An entry is `one/many/other spelling/…`, parted by commas. `-` for `many` where there is no plural,
 * `+` after a spelling that is plural. The first is how a reply writes it.
 */
export const THING_KINDS = [
  'trip',
  'bag',
  'parcel',
  'ware',
  'part',
  'app',
  'line',
  'paper',
  'money',
  'help',
  'people',
  'place',
  'food',
  'plan',
  'news',
  'matter',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

export type ThingTable = {
  /** The customer's own ("your flight") or the brand's ("the app"), where the post does not say. */
  readonly own: boolean;
  readonly nouns: string;
};

export const THINGS_EN: Readonly<Record<ThingKind, ThingTable>> = {
  trip: {
    own: true,
    nouns:
      'stay/stays, shuttle/shuttles, tram/trams, metro/-/subway, boat/boats, rental car/rental cars/rental/rentals, honeymoon/honeymoons, uber/ubers, transfer bus/-, sleeper/sleepers, red eye/-, return flight/return flights, flight/flights/flt/flts+/flght/fligh/flgt, plane/planes/airplane/aeroplane/aircraft, train/trains, bus/buses, coach/coaches, ferry/ferries, cruise/cruises, trip/trips, connection/connections/connecting flight, journey/journeys, ride/rides, taxi/taxis/cab, layover/layovers, vacation/vacations, holiday/holidays, departure/departures, tour/tours, connecting flight/connecting flights',
  },
  bag: {
    own: true,
    nouns:
      'handbag/handbags, purse/purses, wallet/wallets, car seat/car seats/carseat, golf clubs/golf clubs+, skis/skis+, wheelchair/wheelchairs, pram/prams/pushchair/buggy, bag/bags, luggage/-/lugage/luggages, baggage/-/bagage, suitcase/suitcases, carry-on/carry-ons/carryon/carry on, stroller/strollers, backpack/backpacks, belongings/belongings+',
  },
  parcel: {
    own: true,
    nouns:
      'goods/goods+, letterbox/-, box set/box sets, hamper/hampers, bouquet/bouquets/flowers+, subscription box/subscription boxes, online order/online orders, newspaper/newspapers, magazine/magazines, stuff/-, order/orders/ordr, package/packages/pkg, parcel/parcels, delivery/deliveries, shipment/shipments, purchase/purchases, item/items, letter/letters, replacement/replacements, pre-order/pre-orders/preorder, mail/-, package/packages, gift/gifts, present/presents',
  },
  ware: {
    own: true,
    nouns:
      'card terminal/card terminals, card reader/card readers, top/tops, shorts/shorts+, pant/-, skirt/skirts, suit/suits, uniform/uniforms, saree/sarees, belt/belts, hat/hats, scarf/scarves, gloves/gloves+, helmet/helmets, mask/masks, towel/towels, sheets/sheets+/bedsheet/bedsheets+, duvet/duvets/quilt, wardrobe/wardrobes, shelf/shelves, cabinet/cabinets, mirror/mirrors, rug/rugs, cooker/cookers/stove, grill/grills, pot/pots, mug/mugs/cup/cups+, plate/plates, bulb/bulbs, torch/torches, lock/locks, trimmer/trimmers/shaver, brush/brushes/toothbrush, hair dryer/hair dryers/hairdryer, straightener/straighteners, perfume/perfumes, soap/soaps, oil/oils, powder/-, medicine/medicines/tablets+, vitamins/vitamins+, mat/mats, cover/covers, sticker/stickers, album/albums, vinyl/vinyls, cd/cds, dvd/dvds, copy/copies, notebook/notebooks, diary/diaries, doll/dolls, puzzle/puzzles, stylus/-, dock/docks, usb/usbs/pendrive/pen drive, graphics card/graphics cards, processor/processors, motherboard/motherboards, gps/-, fitness tracker/fitness trackers, treadmill/treadmills, ladder/ladders, drill/drills, saw/saws, pump/pumps, filter/filters, purifier/purifiers/water purifier, cooler/coolers, air conditioner/air conditioners/ac, geyser/geysers/water heater, washer/washers, motorcycle/motorcycles/motorbike, projector/projectors, mattress/mattresses, monitor/monitors, scanner/scanners, tape/tapes, plant/plants, wig/wigs, sunscreen/-, deodorant/deodorants, detergent/detergents, collar/collars, phone/phones/fone, iphone/iphones, ipad/ipads, ipod/ipods, macbook/macbooks, mac/macs, imac/imacs, laptop/laptops, computer/computers/pc/pcs+, tablet/tablets, tv/tvs/television/telly, printer/printers, camera/cameras, console/consoles, xbox/xboxes, router/routers/modem/hub, watch/watches/smartwatch, headphones/headphones+/headset/earphones+, earbuds/earbuds+/earpods+/airpods+/buds+, speaker/speakers/soundbar, keyboard/keyboards, mouse/-, controller/controllers, drone/drones, charger/chargers/charging cable, cable/cables/cord/cords+/lightning cable, adapter/adapters/adaptor, device/devices, unit/units, machine/machines, washing machine/washing machines/washer, dryer/dryers/tumble dryer, dishwasher/dishwashers, fridge/fridges/refrigerator/freezer, oven/ovens/otg/microwave, vacuum/vacuums/vacuum cleaner/hoover, coffee maker/coffee makers/coffee machine, kettle/kettles, toaster/toasters, blender/blenders/mixer, heater/heaters, boiler/boilers, car/cars/truck/van/vehicle, bike/bikes/bicycle, scooter/scooters, tyre/tyres/tire/tires+, dress/dresses, shirt/shirts/t-shirt/tshirt/tee, shoes/shoes+/sneakers+/trainers+/boots+, shoe/shoes, jacket/jackets/coat, jeans/jeans+/pants+/trousers+/leggings+, sweater/sweaters/jumper/hoodie, clothes/clothes+, sofa/sofas/couch, mattress/mattresses, chair/chairs, table/tables, bed/beds, desk/desks, furniture/-, product/products/produkt, book/books, game/games, toy/toys, nappies/nappies+/diapers+, cream/creams/lotion, shampoo/shampoos, makeup/-/mascara/lipstick, razor/razors, lamp/lamps/bulb, phone case/phone cases, kindle/kindles, echo/echos/alexa, otp/-, sim/sims/sim card, handset/handsets, remote/remotes, doorbell/doorbells, thermostat/thermostats, smart meter/smart meters, meter/meters, treadmill/treadmills, camping stove/-, footstool/footstools, powerbank/powerbanks/power bank, pen/pens, umbrella/umbrellas, pack/packs, packet/packets, ssd/ssds, hard drive/hard drives/hard disk/hdd, memory card/memory cards/sd card, hard case/-, tripod/tripods, guitar/guitars, wire/wires, wristband/wristbands/band, sandals/sandals+/slippers+, socks/socks+, kurti/kurtis/kurta, bra/bras, glasses/glasses+/sunglasses, ring/rings, necklace/necklaces, screen protector/screen protectors, fan/fans, iron/irons, pillow/pillows, blanket/blankets, curtain/curtains, carpet/carpets, tent/tents, knife/knives, pan/pans/cookware, mop/mops, trolley/trolleys, webcam/webcams, smartphone/smartphones, mobile phone/mobile phones, passcode/passcodes, headset/headsets, apple watch/apple watches, earbud/earbuds, bottle/bottles, box/boxes',
  },
  part: {
    own: true,
    nouns:
      'panel/panels, back panel/back panels, leg/legs, shower/showers, bath/baths/bathtub, sink/sinks, face detection/-, display quality/-, touch/-, screw/screws, hinge/hinges, sole/soles, heel/heels, sleeve/sleeves, thread/threads, print/prints/printing, plastic/-, metal/-, glass/-, paint/-/paintwork, coating/-, nozzle/nozzles, blade/blades, plug/plugs, socket/sockets, sensor/sensors, fingerprint sensor/fingerprint sensors, face id/-, trackpad/trackpads, keys/keys+, hose/hoses, tap/taps, knob/knobs, tray/trays, lid/lids, pages/pages+, paper quality/-, build quality/-, sound quality/-, picture quality/-, camera quality/-, video quality/-, call quality/-, instructions manual/-/user manual/manual, accessories/accessories+, tv screen/tv screens, usb port/usb ports/usb/power outlet/power outlets+, leg room/-/legroom, clutch/-, gearbox/gearboxes, steering/-, range/-, performance/-, bass/-, mileage per charge/-, screen/screens/display, battery/batteries, battery life/-, handle/handles, button/buttons/home button, earpiece/earpieces, sound/-/audio, picture/pictures, microphone/microphones/mic, lock screen/-, touchscreen/touchscreens/touch screen, zip/zips/zipper, wheel/wheels, seat/seats, seatbelt/seatbelts/seat belt, bluetooth/-, wifi/-/wi-fi/wi fi, timer/timers, motor/motors/engine, lens/lenses, cap/caps/lid, seal/seals, stitching/-/stitches+, fabric/-/material/cloth, packaging/-, headlights/headlights+, brakes/brakes+, keypad/keypads, port/ports/charging port, entertainment/-, headrest/headrests, window/windows, toilet/toilets/bathroom/bathrooms+/lavatory/restroom, air conditioning/-/aircon, lights/lights+, outlet/outlets, door/doors, screw/screws, cushion/cushions, strap/straps, holder/holders, stand/stands, pipe/pipes, suction/-, airbag/airbags, transmission/-, camera lens/-, home screen/-, volume/-, voice/-, print quality/-, packing/-, size/sizes, colour/colours/color, quality/-, smell/-, taste/-/flavour/flavor',
  },
  app: {
    own: false,
    nouns:
      'api/apis, api call/api calls, status page/-, outage map/-, release/releases, export/exports, integration/integrations, sandbox/-, sso/-, sleep timer/-, webhook/webhooks, invoicing/-, timesheet/timesheets, doorbell camera/doorbell cameras, podcast/podcasts, servers/servers+, matchmaking/-, wish list/wish lists/wishlist, basket/baskets/cart/shopping cart, search bar/-, dark mode/-, filter/filters, streaming service/-, portal/portals, dashboard/dashboards, sign up/-, online banking/-, autocorrect/-, screen reader/-, camera app/-, maps/maps+, camera roll/-, reminders/reminders+, alarm/alarms, wallpaper/wallpapers, lyrics/lyrics+, group chat/group chats, replay/replays, subtitles/subtitles+, captions/captions+, registration/-, app/apps/ap, website/websites/web site/webpage/web page/homepage, site/sites, online check-in/-/online checkin, check-in/-/checkin, checkout/-/check-out, login/logins/log-in/sign-in/signin, update/updates/upgrade/ios update, ios/-/ios 5/ios5/ios6/ios7/ios8, software/-, system/systems, server/servers, page/pages, link/links, feature/features/function, search/-, map/maps, notifications/notifications+/notification, store locator/-, online store/-/webshop, platform/platforms, chat/chats/live chat/webchat, chatbot/chatbots/bot/bots+, form/forms/web form, booking system/-/reservation system, phone system/-/phone tree/ivr, tracking/-/tracker, itunes/-, icloud/-, app store/-, itunes store/-, siri/-, safari/-, email/emails/mail client/inbox, gmail/-, playlist/playlists, music/-/songs+, video/videos, ringtone/ringtones, movie/movies, voicemail/voicemails, backup/backups, sync/-, payment page/-, reset email/-, operating system/-/os, library/libraries, stream/streams/streaming, channel/channels, show/shows/episode, series/-, browser/browsers, firmware/-, ad/ads/advert/adverts+/commercial/advertisement, keyboard/keyboards, calendar/calendars, contacts/contacts+, photos/photos+, mentions/mentions+, timeline/-, feed/-/newsfeed, code/codes, tweetdeck/-, profile/profiles, settings/settings+, download/downloads, installation/installations/install, games/games+, level/levels, puzzle/puzzles, trailer/trailers, widget/widgets, font/fonts, version/versions, layout/-, interface/-/ui, design/-',
  },
  line: {
    own: true,
    nouns:
      'power/-, electricity/-, water/-/hot water, hotspot/hotspots, gas/-, connectivity/-, dial tone/-, internet/-/internet connection, broadband/-, fibre/-/fiber, signal/-/reception, network/networks, data/-/mobile data, phone line/phone lines/landline, coverage/-, 4g/-/lte/5g/3g, speed/speeds, cable/-',
  },
  paper: {
    own: true,
    nouns:
      'certificate/certificates/ssl certificate/ssl certificates/ssl cert/cert, reference number/reference numbers/booking reference, confirmation number/confirmation numbers, case number/case numbers, payroll/-, support ticket/support tickets, gym membership/gym memberships, overdraft/-, renewal/renewals, renewal quote/renewal quotes, subscription plan/-, sim swap/-, order number/order numbers, appointment/appointments, date of birth/-, premium seat/premium seats, upgrade request/upgrade requests, gift voucher/gift vouchers, travel voucher/travel vouchers, season ticket/season tickets, email address/-, pin/pins/pin number, profile picture/-, statement/statements, policy number/-, report/reports, enquiry/enquiries/inquiry/inquiries+, query/queries, baggage claim ticket/-, rx/-, preorder bonus/-, licence/licences/license/licenses+, plan change/-, quote/quotes, slot/slots/delivery slot, ticket/tickets/tix, booking/bookings, reservation/reservations, boarding pass/boarding passes, voucher/vouchers, e-ticket/e-tickets, frequent flyer account/-, student discount/-, rebate/rebates, status match/-, voucher/vouchers, coupon/coupons, gift card/gift cards/giftcard, promo code/promo codes/discount code, password/passwords, account/accounts/acct, subscription/subscriptions, membership/memberships, contract/contracts, claim/claims, application/applications, warranty/warranties/guarantee, points/points+/reward points, miles/miles+/mileage/air miles, rewards/rewards+, status/-/elite status, upgrade/upgrades, confirmation/confirmations/confirmation email/conf number, receipt/receipts, passport/passports, visa/visas, itinerary/itineraries, seat assignment/seat assignments, seats/seats+, appointment/appointments, prescription/prescriptions, companion pass/companion passes, pass/passes, card/cards, credit card/credit cards, debit card/debit cards, request/requests, complaint/complaints, case/cases, verification code/verification codes, username/usernames/user name/login details, tweet/tweets, hashtag/hashtags, followers/followers+, cancellation/cancellations/cancelation, insurance/-, mortgage/mortgages, loan/loans, return/returns, travel credit/travel credits',
  },
  money: {
    own: true,
    nouns:
      'withdrawal/withdrawals, overdraft fee/overdraft fees, cancellation charge/cancellation charges, delivery fee/delivery fees/delivery charge/delivery charges+, shipping cost/shipping costs/shipping fee/postage, late fee/late fees, cancellation fee/cancellation fees, overdraft/overdrafts, interest/-, commission/-, toll/tolls, fine/fines, penalty/penalties, surcharge/surcharges, gift balance/-, roaming/-/roaming charges+, tip/tips, cleaning fee/-, ticket price/ticket prices, data charges/data charges+, premium/premiums, refund/refunds, bill/bills, payment/payments, charge/charges, invoice/invoices, deposit/deposits, credit/credits, compensation/-, reimbursement/reimbursements, direct debit/direct debits, fee/fees, baggage fee/baggage fees/bag fee, change fee/change fees, booking fee/booking fees, price/prices/pricing, fare/fares, rate/rates, cost/costs, tax/taxes, cashback/-, salary/salaries, transfer/transfers, transaction/transactions, balance/balances, discount/discounts, price increase/price increases/price hike, rent/-, tariff/tariffs',
  },
  help: {
    own: false,
    nouns:
      'refuelling/-/refueling, fuel/-, service center/service centers/service centre/service centres+, order status/-, follow up/-/follow-up, repair service/-, delivery service/-, installation service/-, hold line/-, complaint process/-, after sales service/-/after-sales service/after sale service, service/-/svc/srvc, customer service/-/customerservice/customer services/cust service/cust serv/cust svc/custserv/custserve/cs/customer srvc/cust. service/cust srvc/customer care/customer support/client service, support/-/tech support/technical support/help desk/helpdesk, service desk/-, call center/call centers/call centre/call centres+/callcenter, help line/help lines/helpline/hotline, phone number/phone numbers, phone support/-, reservations line/-/reservation line, response/responses, reply/replies, answer/answers, communication/-, explanation/explanations, hold time/hold times, wait time/wait times/waiting time, wait/waits, line/lines/queue/queues+, hold music/-, phone call/phone calls, call/calls, self-service/-, apology/apologies, assistance/-, dm/dms, boarding process/-/boarding, boarding/-, security line/-, baggage claim/-, drive-thru/-/drive thru/drive through',
  },
  people: {
    own: false,
    nouns:
      'staff member/staff members, account manager/account managers, assessor/assessors, adjuster/adjusters, ground staff/-, support team/-, onboarding team/-, trainer/trainers, instructor/instructors, baggage handler/baggage handlers/bag handlers+, associate/associates, executive/executives/customer care executive, specialist/specialists, officer/officers, barista/baristas, bartender/bartenders, host/hosts/hostess, teller/tellers, landlord/landlords, delivery boy/-, dealer/dealers, vendor/vendors, mechanic/mechanics, consultant/consultants, security guard/security guards/bouncer, sales assistant/sales assistants, store manager/store managers, colleagues/colleagues+, pharmacist/pharmacists, helper/helpers, customer service people/-, flight crew/-, cabin crew/-, staff/-/employees+/employee/personnel, agent/agents, gate agent/gate agents, ticket agent/ticket agents, crew/crews/flight crew, flight attendant/flight attendants/attendant/attendants+/stewardess/fa, pilot/pilots/captain, rep/reps/representative/representatives+/csr/advisor/adviser, manager/managers, supervisor/supervisors, driver/drivers, courier/couriers, engineer/engineers/technician/technicians+/tech, installer/installers, cashier/cashiers, waiter/waiters/waitress/server, receptionist/receptionists, doctor/doctors, nurse/nurses, team/teams, operator/operators, counter agent/counter agents, ground crew/-/ground staff, customer service rep/customer service reps/customer service agent/customer service agents+/customer service representative, customer rep/customer reps, seller/sellers, delivery driver/delivery drivers/delivery guy/delivery man, sales rep/sales reps/salesman, workers/workers+/worker, genius/-',
  },
  place: {
    own: false,
    nouns:
      'view/views, dealership/dealerships, bank/banks, clinic/clinics/hospital, pharmacy/pharmacies, cinema/cinemas/theater/theatre, salon/salons, mall/malls, lobby/lobbies, depot/depots/sorting office, dressing room/dressing rooms/fitting room, lift/lifts/elevator/elevators+/escalator, bus stop/bus stops, resort/resorts, apartment/apartments/airbnb/flat, campsite/campsites, casino/-, bar/bars, cafe/cafes, club/clubs, customs/customs+, check-in desk/check-in desks/check-in counter, airport lounge/-, store/stores/shop/shops+, branch/branches, hotel/hotels, room/rooms, restaurant/restaurants, gate/gates, airport/airports, terminal/terminals, lounge/lounges, station/stations, platform/platforms, counter/counters, warehouse/warehouses, parking/-/car park/parking lot, gym/gyms, pool/pools, cabin/cabins, office/offices, tarmac/-/runway, ticket counter/-, front desk/-, kiosk/kiosks, security/-, overhead bins/overhead bins+/overhead bin, first class/-, business class/-, economy/-',
  },
  food: {
    own: true,
    nouns:
      'pie/pies, patty/patties, topping/toppings, lasagne/-/lasagna, jar/jars, takeaway/takeaways/takeout, chicken wrap/-, rice/-, pasta/-, fish/-, steak/steaks, wrap/wraps, chips/chips+, cake/cakes, cookies/cookies+/biscuits+, candy/-/sweets+, sauce/sauces, cream cheese/-, yogurt/yogurts/yoghurt, butter/-, sugar/-, juice/juices, water bottle/-, nuts/nuts+/almonds+, dates/dates+, masala/-, flour/-/atta, noodles/noodles+, sushi/-, donuts/donuts+/doughnuts+, bagel/bagels, latte/lattes, smoothie/smoothies, eggs/eggs+, bacon/-, popcorn/-, cashews/cashews+, vinegar/-, baby food/-, dog food/-/cat food/pet food, protein/-/whey, food/-, pizza/pizzas, burger/burgers, meal/meals, sandwich/sandwiches, chicken/-, fries/fries+, coffee/coffees, drink/drinks, salad/salads, breakfast/breakfasts, lunch/lunches, dinner/dinners, beer/beers, wine/wines, chocolate/chocolates, milk/-, bread/-, tea/teas, snack/snacks, meat/-, fruit/-, cereal/-, taco/tacos, burrito/burritos, soup/soups, ice cream/-, ketchup/-, cheese/-, groceries/groceries+, spread/-, seeds/seeds+, oats/oats+, honey/-',
  },
  plan: {
    own: false,
    nouns:
      'price match/-/price guarantee, cancellation policy/cancellation policies, bag policy/-/baggage policy/luggage policy, free trial/free trials/trial, warranty policy/-, guest list/-, raffle/raffles, contest/contests, giveaway/giveaways, dress code/-, sizes chart/-/size chart/sizing chart, route/routes, roster/-, offer/offers, promotion/promotions/promo, sale/sales, deal/deals, loyalty program/loyalty programs/loyalty programme/rewards program/frequent flyer program/frequent flier program/mileageplus, program/programs/programme, return policy/return policies/refund policy, policy/policies, terms/terms+, opening hours/opening hours+/store hours, stock/-, size guide/-, plan/plans/data plan, menu/menus, schedule/schedules/timetable, catalog/catalogs',
  },
  news: {
    own: false,
    nouns:
      'information/-/info, updates/updates+, notice/notices, announcement/announcements, instructions/instructions+, directions/directions+, tracking number/tracking numbers/tracking info/tracking code, description/descriptions, advertising/-/marketing, newsletter/newsletters, spam/-/spam calls+/spam emails+/spam texts+, message/messages/msg/text, recording/recordings, survey/surveys, details/details+',
  },
  matter: {
    own: false,
    nouns:
      'experience/experiences, delay/delays, flight delay/flight delays, maintenance/-, mechanical problem/mechanical problems/mechanical issue/mechanical issues+/mechanical difficulty, overbooking/-, outage/outages/blackout, treatment/-, process/processes, installation/installations, repair/repairs, handling/-, policy change/policy changes, crash/crashes, lag/lags, noise/-, mess/-, leak/leaks, fault/faults, flight cancellation/flight cancellations, rebooking/-, paperwork/-',
  },
};

/** Words between a determiner and its noun that a reply may keep. */
export const KEPT_MODIFIERS =
  'in-flight inflight student family flat-pack new old first second third last next latest connecting return outbound inbound international domestic online wireless premium monthly annual weekly free gold platinum silver mobile home work electric replacement digital direct rescheduled rebooked scheduled booked preordered two three both final morning evening overnight early paid front left right rear small large spare whole entire priority prime gluten-free vegan vegetarian brand summer winter birthday christmas wedding honeymoon'.split(
    ' ',
  );

/** Words there that it leaves out. */
export const DROPPED_MODIFIERS =
  'checked damn bloody fucking freaking stupid crappy shitty terrible horrible awful bad poor worst great so-called very own actual one same other late delayed cancelled canceled lost missing broken faulty damaged wrong slow rude expensive ridiculous overpriced incompetent useless pathetic dirty cold dead fake cheap shoddy little favorite favourite 1st 2nd 3rd bag-drop disgusting flightled used'.split(
    ' ',
  );

/** Nouns that are verbs as well: without a determiner, behind one of `VERB_BEFORE`, they are none of the things. */
export const ALSO_VERBS =
  'stay stays view views call calls text change charge charges update order book return reply answer search watch mail message request claim transfer delay upgrade pass download stream rate tweet offer plan cost train repair crash lag dm install seat board process sound smell taste link form install case line help ride show box pack record vote name service stock rent mess design feature leak play drink fault wait claims stand stands ring rings iron strap band'.split(
    ' ',
  );
export const VERB_BEFORE =
  'to can not i you we they please will would could did do does should just always never who and must cannot lets'.split(
    ' ',
  );

/** Too vague to be named for themselves, when nothing is said of them. */
export const VAGUE =
  'stay view refund reimbursement replacement leg touch release export integration side jar api fuel compensation name status line show box pack table door window power water mouse page system case change code call text message details music video watch pass return link size name matter game level ad line feature series mess present gift design copy stuff top cover case cup pot tape keys plug club bar bank pin report query quote date goods stage glass metal plastic paint interest fine tip premium host officer range performance print power gas water basket hub filter slot rental box plate lock pump sticker bulb plant oil powder uber mask plate music feed show vote unit card book picture show person profile version sound letter rule company chat software email tweet experience process service part'.split(
    ' ',
  );

/** Written without an article, and with their own capitals. */
export const WITHOUT_ARTICLE =
  'itunes icloud siri safari gmail ios tweetdeck first_class business_class economy customer_service security boarding self-service refuelling fuel sso invoicing payroll online_check-in check-in baggage_claim spam alexa bluetooth power electricity face_id customs gps online_banking'
    .split(' ')
    .map((word) => word.replace('_', ' '));

export const OWN_CAPITALS: Readonly<Record<string, string>> = {
  ssl: 'SSL',
  itunes: 'iTunes',
  icloud: 'iCloud',
  siri: 'Siri',
  safari: 'Safari',
  gmail: 'Gmail',
  ios: 'iOS',
  iphone: 'iPhone',
  iphones: 'iPhones',
  ipad: 'iPad',
  ipads: 'iPads',
  ipod: 'iPod',
  ipods: 'iPods',
  macbook: 'MacBook',
  macbooks: 'MacBooks',
  mac: 'Mac',
  macs: 'Macs',
  imac: 'iMac',
  xbox: 'Xbox',
  tv: 'TV',
  tvs: 'TVs',
  wifi: 'Wi-Fi',
  bluetooth: 'Bluetooth',
  tweetdeck: 'TweetDeck',
  kindle: 'Kindle',
  echo: 'Echo',
  alexa: 'Alexa',
  sim: 'SIM',
  sims: 'SIMs',
  otp: 'OTP',
  dm: 'DM',
  dms: 'DMs',
  '4g': '4G',
  gps: 'GPS',
  osx: 'OSX',
  apple: 'Apple',
  ios5: 'iOS 5',
  ios6: 'iOS 6',
  ios7: 'iOS 7',
  ios8: 'iOS 8',
  usb: 'USB',
  cd: 'CD',
  cds: 'CDs',
  dvd: 'DVD',
  dvds: 'DVDs',
  uber: 'Uber',
  airbnb: 'Airbnb',
  api: 'API',
  apis: 'APIs',
  'api call': 'API call',
  'api calls': 'API calls',
  sso: 'SSO',
  'face id': 'Face ID',
  'usb port': 'USB port',
  'tv screen': 'TV screen',
  pin: 'PIN',
  ssd: 'SSD',
};

/** Never the first part of a compound: "quality zip" is two things. */
export const NOT_FIRST =
  'fine quality size color colour sound price help money noise smell taste wait experience delay delays reply response answer'.split(
    ' ',
  );

/** Kinds whose mere mention in a complaint says what it is about. */
export const TELLING_KINDS: readonly ThingKind[] = [
  'trip',
  'bag',
  'parcel',
  'ware',
  'part',
  'app',
  'line',
  'paper',
  'money',
  'people',
  'place',
  'food',
];
export const TELLING_THINGS =
  'delay,flight delay,outage,maintenance,mechanical problem,overbooking,installation,repair,customer service,service,support,call center,wait,wait time,hold time,drive-thru,boarding,security line,phone call,treatment,handling,rebooking,crash,lag,noise,leak,fault'.split(
    ',',
  );

/** Spellings a reply does not take over; all others stand as the customer wrote them. */
export const NOT_AS_WRITTEN = new Set(
  'flt,flts,flght,fligh,flgt,pkg,ordr,lugage,luggages,bagage,carryon,acct,tix,ap,conf number,cust service,cust serv,cust svc,custserv,custserve,customerservice,customer srvc,cust srvc,cs,svc,srvc,fone,msg,info,tshirt,wi fi,wi-fi,telly,csr,fa,tech,produkt,checkin,online checkin,carry on,giftcard,webpage,web page,hub,ui,ac,websites,genius,cancelation,power bank,call centre,call centres,reception,landline'.split(
    ',',
  ),
);

/** The brand's even where a customer says "our pilots". */
export const NEVER_THE_CUSTOMERS = new Set(
  'pilot,crew,flight crew,cabin crew,ground crew,flight attendant,staff,agent,gate agent,staff member'.split(
    ',',
  ),
);

/** The brand's rather than the customer's, though other things of their kind are not. */
export const OF_THE_BRAND = new Set(
  'quality taste smell size colour color sound picture packaging stitching fabric material product item pack bottle box game book offer seal design power signal price rate cost copy print plastic metal glass paint coating range performance registration heating patty topping fee booking_fee change_fee overdraft_fee cancellation_fee delivery_fee late_fee service_fee baggage_fee screw panel back_panel leg bath shower sink smart_meter'
    .split(' ')
    .map((word) => word.replace('_', ' ')),
);

/** Before these a noun is no thing but a measure: "180 miles from home". */
export const MEASURED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  miles: new Set('from away off out north south east west drive apart wide long further'.split(' ')),
};
/** Behind these a noun names nothing: "no wait, it was Tuesday". */
export const NOT_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  wait: new Set('no oh but please so hang . ,'.split(' ')),
};
/** Where people go, and do not complain of: "not dared to go to the toilet". */
export const ONLY_GONE_TO: ReadonlySet<string> = new Set('toilet bathroom restroom loo'.split(' '));

/** Spanish lines, without words that belong to one side of the Atlantic only. Clauses are in the subjunctive. */
import type { Lines } from './schema';

export const ES: Lines = {
  familiarFrom: 3,
  numbers: [
    'cero',
    'uno',
    'dos',
    'tres',
    'cuatro',
    'cinco',
    'seis',
    'siete',
    'ocho',
    'nueve',
    'diez',
    'once',
    'doce',
  ],
  units: {
    hour: ['hora', 'horas'],
    day: ['día', 'días'],
    week: ['semana', 'semanas'],
    month: ['mes', 'meses'],
  },
  one: { hour: 'una', day: 'un', week: 'una', month: 'un' },
  trips: { flight: 'vuelo', train: 'tren', bus: 'autobús', trip: 'viaje' },
  dm: {
    x: 'mensaje directo',
    facebook: 'mensaje privado',
    linkedin: 'mensaje',
    instagram: 'mensaje directo',
  },
  keepCapital: [],
  about: {
    delivery: 'sobre los envíos',
    billing: 'sobre los pagos',
    product: 'sobre el producto',
    service: 'sobre nuestra atención',
    account: 'sobre [tu|su] cuenta',
    outage: 'sobre el servicio',
    price: 'sobre el precio',
    safety: 'sobre la seguridad',
    privacy: 'sobre [tus|sus] datos',
    other: '',
  },
  wishes: {
    refund: 'un reembolso',
    replacement: 'un cambio',
    callback: 'una llamada',
    compensation: 'una compensación',
    answer: 'una respuesta',
  },
  sets: {
    asked: [
      '<He tomado|Hemos tomado> nota de que [pides|pide] {wish}.',
      '[Pides|Pide] {wish}, y también se mirará.',
      'La petición de {wish} queda anotada.',
      '<Veo|Vemos> que [quieres|quiere] {wish}.',
      'Está claro: [te gustaría|le gustaría] {wish}.',
    ],
    again: [
      'No [deberías|debería] tener que escribir dos veces por lo mismo.',
      '<Veo|Vemos> que no es el primer mensaje sobre esto.',
      'Tener que insistir cansa a cualquiera.',
      'Con una vez debería bastar.',
      'Es frustrante tener que volver a lo mismo.',
    ],
    leaving: [
      '<Entiendo|Entendemos> que [quieras irte|quiera irse].',
      'Seguir o no es decisión [tuya|suya], y aun así <me|nos> gustaría revisarlo.',
      '<Me tomo|Nos tomamos> en serio que alguien quiera marcharse por esto.',
      'Antes de una decisión, <me|nos> gustaría entender qué pasó.',
      'Si la decisión ya está tomada, <la respeto|la respetamos>.',
    ],
    upset: [
      'Es comprensible [tu|su] enfado.',
      '[Tienes|Tiene] motivos de sobra para el enfado.',
      'Se nota cuánto ha molestado esto.',
      'Esto merece algo más que una respuesta de manual.',
      'Cualquiera en [tu|su] lugar sentiría lo mismo.',
    ],
    details: [
      '¿[Puedes|Puede] contar un poco más de lo que pasó?',
      '¿Cuándo empezó?',
      'Con unos detalles más <puedo|podemos> mirarlo.',
      '¿Qué paso falló exactamente?',
      '¿Qué sería lo más útil ahora mismo?',
    ],
    greetName: [
      { say: 'Hola, {name}.', formality: [1, 4] },
      { say: 'Saludos, {name}.', formality: [1, 2] },
      { say: 'Gracias por escribir, {name}.', formality: [2, 4], grave: false },
      { say: 'Gracias por [tu|su] mensaje, {name}.', formality: [1, 3], grave: false },
      { say: '{name}, gracias por contactar <conmigo|con nosotros>.', formality: [1, 3], grave: false },
      { say: 'Buenas, {name}.', formality: [4, 4] },
    ],
    greetPlain: [
      { say: 'Hola.', formality: [1, 4] },
      { say: 'Saludos.', formality: [1, 2] },
      { say: 'Gracias por escribir.', formality: [2, 4], grave: false },
      { say: 'Gracias por [tu|su] mensaje.', formality: [1, 3], grave: false },
      { say: 'Gracias por contactar <conmigo|con nosotros>.', formality: [1, 3], grave: false },
      { say: 'Buenas.', formality: [4, 4] },
    ],
    sorryThat: [
      '<Lamento|Lamentamos> que {that}.',
      '<Siento|Sentimos> mucho que {that}.',
      { say: '<Siento|Sentimos> de verdad que {that}.', warmth: 3 },
      '[Disculpa|Disculpe] que {that}.',
      { say: '<Lamento|Lamentamos> profundamente que {that}.', formality: [1, 2] },
    ],
    seeThat: [
      'Es frustrante que {that}.',
      'Es normal que [te|le] moleste que {that}.',
      '<Me|Nos> preocupa que {that}.',
      'Se entiende [tu|su] enfado: no está bien que {that}.',
      { say: 'Da rabia que {that}.', formality: [4, 4] },
    ],
    apologise: [
      '<Siento|Sentimos> mucho lo ocurrido.',
      '<Lamento|Lamentamos> las molestias.',
      '[Te|Le] <pido|pedimos> disculpas.',
      'Disculpas por las molestias.',
      { say: '[Acepta|Acepte] <mis|nuestras> disculpas.', formality: [1, 3] },
    ],
    empathise: [
      '<Entiendo|Entendemos> lo frustrante que es.',
      'A cualquiera le molestaría.',
      '[Tienes|Tiene] motivos para el enfado.',
      '[Tu|Su] enfado es comprensible.',
      'No es la experiencia que <quiero|queremos> para nadie.',
    ],
    wait: [
      '{duration} es demasiado tiempo.',
      '{duration} es demasiado tiempo de espera.',
      'Después de {duration}, [mereces|merece] una respuesta de verdad.',
      'Esperar {duration} acaba con la paciencia de cualquiera.',
      'Nadie debería esperar {duration} por algo así.',
    ],
    act: [
      '<Quiero|Queremos> entender cómo se llegó a este punto.',
      '<Quiero|Queremos> revisar qué ha pasado.',
      '<Me|Nos> gustaría ver el caso [contigo|con usted].',
      '<Voy|Vamos> a mirarlo con calma.',
      '<Quiero|Queremos> entender de dónde viene el problema.',
    ],
    remedy: [
      'Lo que está en <mi|nuestra> mano: {remedy}.',
      'Lo que <puedo|podemos> ofrecer en este caso: {remedy}.',
      'Una opción: {remedy}.',
      'Esto es lo que está en <mi|nuestra> mano: {remedy}.',
      '<Puedo|Podemos> proponer lo siguiente: {remedy}.',
    ],
    channelLink: [
      '[<Escríbeme|Escríbenos>|<Escríbame|Escríbanos>] en privado por aquí y lo vemos: {channel}',
      'Lo más rápido es un mensaje privado, en este enlace: {channel}',
      'Para que [tus|sus] datos no queden a la vista, [sigue|siga] la conversación aquí: {channel}',
      '¿[Puedes|Puede] mandar los detalles en privado? Este es el enlace: {channel}',
      'Atención personal, fuera del hilo: {channel}',
      '[Continúa|Continúe] con el equipo por este medio: {channel}',
    ],
    channelHandle: [
      '[Escribe|Escriba] un {dm} a {channel} y lo vemos.',
      'Lo más rápido es un {dm} a {channel}.',
      'Para que [tus|sus] datos no queden a la vista, [sigue|siga] la conversación con {channel} por {dm}.',
      '¿[Puedes|Puede] mandar los detalles a {channel} por {dm}?',
      'Atención personal en {channel}, por {dm}.',
    ],
    channelNone: [
      '[<Escríbeme|Escríbenos>|<Escríbame|Escríbanos>] un {dm} y lo vemos.',
      'Lo más rápido es un {dm} a esta página.',
      'Para que [tus|sus] datos no queden a la vista, mejor seguir por {dm}.',
      '¿[Puedes|Puede] mandar los detalles en un {dm}?',
      'Atención personal, fuera del hilo: un {dm} basta.',
    ],
    thanks: [
      'Gracias por la franqueza.',
      'Gracias por señalarlo.',
      'Gracias por avisar.',
      '<Agradezco|Agradecemos> que lo [cuentes|cuente].',
      'Gracias por tomar[te|se] el tiempo de escribir.',
    ],
    question: [
      'Gracias por [tu|su] pregunta {about}.',
      { say: 'Buena pregunta.', formality: [2, 4] },
      'Con gusto <ayudo|ayudamos> con esto.',
      'Es una duda muy razonable.',
      '[Tu|Su] consulta {about} merece una respuesta clara.',
    ],
    questionHelp: [
      'Una consulta rápida con el equipo lo aclarará.',
      '<Voy|Vamos> a confirmarlo con el equipo y <respondo|respondemos> en este hilo.',
      '<Prefiero|Preferimos> comprobarlo antes que adivinar.',
      'La respuesta depende de algunos detalles, así que <lo reviso|lo revisamos>.',
      '<Consulto|Consultamos> a quien mejor lo sabe y <vuelvo|volvemos> por aquí.',
    ],
    questionMore: [
      'Un poco más de contexto ayudaría, sin datos personales.',
      '¿[Puedes|Puede] contar un poco más, sin datos personales?',
      '¿Es una duda general o hay un caso concreto detrás?',
      'Un poco más de contexto ayudaría.',
      '¿Hay algo más que <deba|debamos> saber antes de comprobarlo?',
    ],
    praise: [
      { say: '¡Muchas gracias, <me has|nos has> alegrado el día!', formality: [3, 4] },
      'Gracias por estas palabras tan amables.',
      'Da mucho gusto leer algo así.',
      '<Agradezco|Agradecemos> de corazón que lo [compartas|comparta].',
      'Mensajes como este alegran a cualquiera.',
      { say: 'Esto va directo al tablón del equipo.', formality: [3, 4], play: 3 },
    ],
    praiseProduct: [
      'A disfrutar de {product}.',
      'Qué bien que [estés|esté] a gusto con {product}.',
      'Da gusto leer esto sobre {product}.',
      'Hay mucho cuidado detrás de {product}, y se agradece que se note.',
      'A disfrutar de {product}.',
    ],
    share: [
      'Se lo <paso|pasamos> al equipo.',
      'Al equipo le va a encantar leerlo.',
      'Saber qué funciona ayuda mucho.',
      'Aquí <sigo|seguimos> para lo que haga falta.',
      { say: 'Por aquí ya lo están celebrando.', formality: [4, 4], play: 3 },
    ],
    idea: [
      'Así se mejoran las cosas.',
      'Gracias por la idea.',
      'Es una propuesta interesante.',
      'Sugerencias así ayudan a mejorar.',
      'Se nota que lo [has|ha] pensado bien.',
    ],
    ideaPass: [
      'Cada propuesta se lee, también esta.',
      'Se la <paso|pasamos> a quienes deciden lo próximo.',
      'Queda anotada para el equipo.',
      'Todavía no se puede decir si llegará a hacerse, pero se leerá.',
      'El equipo lee todas las propuestas, también esta.',
    ],
    hello: [
      'Un placer leer estas palabras.',
      'Gracias por [tu|su] mensaje.',
      'Gracias por la mención.',
      'Qué bien leer[te|le] por aquí.',
      'Gracias por compartirlo.',
    ],
    offer: [
      'Las preguntas siempre son bienvenidas.',
      'Si hace falta cualquier cosa, aquí <estoy|estamos>.',
      '¿Hay algo en lo que <pueda|podamos> ayudar?',
      'Para cualquier duda, basta con escribir.',
      'Cualquier consulta es bienvenida.',
    ],
    hold: [
      'Un asunto así pide toda la atención.',
      'Gracias por poner esto en <mi|nuestro> conocimiento.',
      '<He|Hemos> leído [tu|su] mensaje con atención.',
      '<Me tomo|Nos tomamos> en serio lo que [cuentas|cuenta].',
      'Esto pide una respuesta cuidadosa, no una rápida.',
    ],
    holdPass: [
      'El asunto está en las manos adecuadas.',
      'Ya está en manos de quienes se ocupan de estos asuntos.',
      'Lo está viendo una persona responsable del equipo.',
      'Primero toca comprobar, y después comentar.',
      '<Lo he|Lo hemos> trasladado al área correspondiente.',
    ],
    legalPass: [
      'La respuesta llegará de quienes se ocupan de estos asuntos.',
      '[Entiende|Entienda], por favor, que no <puedo|podemos> tratarlo aquí.',
      'Un hilo público no es el lugar para los detalles.',
      'Lo tiene ya el equipo responsable, y cualquier respuesta llegará directamente de su parte.',
      'Por respeto a todas las partes, los detalles quedan fuera de este hilo.',
    ],
    safety: [
      'Un aviso así tiene prioridad.',
      'Lo primero es [tu|su] seguridad.',
      'Gracias por avisar con tanta claridad.',
      'Lo más importante es que todo el mundo esté bien.',
      'Un aviso como este tiene prioridad absoluta.',
    ],
    safetyPass: [
      'Los especialistas en seguridad ya tienen el mensaje.',
      'El equipo de seguridad tiene [tu|su] mensaje y quiere hablar [contigo|con usted] directamente.',
      'Si hay alguien herido, [busca|busque] ayuda médica de inmediato.',
      'Personas especializadas están revisando lo que [describes|describe].',
      'Ante cualquier peligro, [llama|llame] a los servicios de emergencia.',
    ],
    care: [
      'Hace falta valor para escribir algo así.',
      'Gracias por decir lo mal que están las cosas.',
      'Lo que [escribes|escribe] <me|nos> preocupa, y [tú importas|usted importa] más que todo lo demás.',
      '[No tienes|No tiene] que pasar por esto en soledad.',
      'Hace falta valor para escribir algo así.',
    ],
    careHelp: [
      'A cualquier hora hay personas preparadas para escuchar: una línea de ayuda o el número de emergencias.',
      'Si [estás|está] en peligro ahora mismo, [llama|llame], por favor, al número de emergencias de [tu|su] país.',
      '[Habla|Hable] con alguien de confianza o con una línea de ayuda: atienden día y noche.',
      'Hay personas preparadas para escuchar a cualquier hora, en una línea de crisis o en emergencias.',
      '¿Hay alguien cerca a quien [puedas|pueda] llamar? Una línea de ayuda también está ahí.',
    ],
    inPrivate: [
      'Los comentarios públicos no son el lugar para esto.',
      'De esto es mejor hablar en privado.',
      'Para proteger [tu|su] privacidad, este tema no se trata en público.',
      '<Quiero|Queremos> responder bien, pero no delante de todo el mundo.',
      'Esta conversación merece un lugar más discreto.',
    ],
  },
  seeThing: [
    'El problema con {thing} merece una respuesta clara.',
    'Se entiende el enfado por lo que pasa con {thing}.',
    '<He|Hemos> leído lo que [cuentas|cuenta] sobre {thing}.',
    'Nadie necesita problemas así con {thing}.',
    { say: 'Menudo chasco con {thing}.', formality: [4, 4] },
  ],
  topics: {
    delivery: {
      sorry: [
        '<Lamento|Lamentamos> los problemas con [tu|su] envío.',
        '<Siento|Sentimos> que la entrega haya dado tantos problemas.',
      ],
      see: [
        'Un envío debería llegar cuando y como se espera.',
        'Que el pedido llegue bien es lo mínimo.',
        '<Entiendo|Entendemos> lo molesta que está siendo esta entrega.',
      ],
    },
    billing: {
      sorry: [
        '<Lamento|Lamentamos> el problema con [tu|su] pago.',
        '<Siento|Sentimos> la preocupación que causa este cobro.',
      ],
      see: [
        'Cuando hay dinero de por medio, las cuentas tienen que estar claras.',
        'Un pago no debería dar preocupaciones.',
        'Cualquier cobro que no cuadra merece una revisión.',
      ],
    },
    product: {
      sorry: [
        '<Siento|Sentimos> que no haya estado a la altura.',
        '<Lamento|Lamentamos> que esté dando problemas.',
        '<Lamento|Lamentamos> la decepción con {product}.',
      ],
      see: [
        'Un producto tiene que cumplir lo que promete.',
        'No es lo que cabe esperar de {product}.',
        '[Esperabas|Esperaba] algo mejor, y se entiende.',
      ],
    },
    service: {
      sorry: [
        '<Siento|Sentimos> la atención que [has|ha] recibido.',
        '<Lamento|Lamentamos> que pedir ayuda haya sido tan difícil.',
      ],
      see: [
        'Quien pide ayuda debería recibirla.',
        'La buena atención no puede depender de la suerte.',
        'Ese trato no es el que <quiero|queremos> dar.',
      ],
    },
    account: {
      sorry: [
        '<Siento|Sentimos> los problemas con [tu|su] cuenta.',
        '<Lamento|Lamentamos> que [tu|su] cuenta esté dando problemas.',
      ],
      see: [
        'Una cuenta debería estar disponible siempre que haga falta.',
        'Los problemas de cuenta se miran mejor con calma y en privado.',
        'Una cuenta es algo personal y pide cuidado.',
      ],
    },
    outage: {
      sorry: [
        '<Siento|Sentimos> que ahora mismo no funcione.',
        '<Lamento|Lamentamos> la interrupción.',
        '<Lamento|Lamentamos> los fallos de {product} justo cuando hace falta.',
      ],
      see: [
        'Cuando hace falta, tiene que funcionar.',
        'Un corte siempre llega en mal momento.',
        'Quedarse a medias cuesta tiempo y nervios.',
      ],
    },
    price: {
      sorry: [
        '<Siento|Sentimos> que el precio haya sido una decepción.',
        '<Lamento|Lamentamos> la confusión con el precio.',
      ],
      see: [
        'Un precio tiene que estar claro desde el principio.',
        'Es lógico mirar dos veces lo que cuestan las cosas.',
        'La relación entre calidad y precio importa.',
      ],
    },
    safety: {
      sorry: ['<Siento|Sentimos> mucho leer esto.', '<Lamento|Lamentamos> el susto.'],
      see: [
        'Con la seguridad no se juega.',
        'Un aviso de seguridad se atiende antes que cualquier otra cosa.',
        'Lo primero es la seguridad.',
        'Algo así tiene que revisarse sin demora.',
      ],
    },
    privacy: {
      sorry: [
        '<Siento|Sentimos> la preocupación por [tus|sus] datos.',
        '<Lamento|Lamentamos> la inquietud que esto causa.',
      ],
      see: [
        'La confianza con los datos se gana cada día.',
        'Una preocupación así pide una respuesta seria.',
        '[Tus|Sus] datos son [tuyos|suyos], y la duda merece una respuesta clara.',
        'Con los datos personales no puede haber misterios.',
      ],
    },
    other: {
      sorry: ['<Siento|Sentimos> mucho leer esto.', '<Lamento|Lamentamos> la mala experiencia.'],
      see: [
        'Está claro que algo no ha ido bien.',
        'No es la impresión que <quiero|queremos> dejar.',
        '<Entiendo|Entendemos> [tu|su] malestar.',
      ],
    },
  },
  problems: {
    'parcel-late': {
      that: '[tu|su] pedido no haya llegado todavía',
      see: [
        'Un pedido que no llega deja a cualquiera esperando en vano.',
        'A estas alturas, el pedido ya debería estar en casa.',
      ],
    },
    'parcel-lost': {
      that: '[tu|su] pedido se haya perdido',
      see: ['Nadie debería tener que seguirle la pista a un paquete perdido.'],
    },
    'marked-delivered': {
      that: '[tu|su] pedido figure como entregado sin estarlo',
      see: ['«Entregado» debería significar que ya está en [tus|sus] manos.'],
    },
    'damaged-parcel': {
      that: '[tu|su] pedido haya llegado dañado',
      see: ['Las cosas tienen que llegar enteras.'],
    },
    'wrong-item': {
      that: '[hayas|haya] recibido un artículo equivocado',
      see: ['Lo que se pide es lo que tiene que llegar.'],
    },
    'missing-item': {
      that: '[tu|su] pedido haya llegado incompleto',
      see: ['Un pedido tiene que llegar completo.'],
    },
    'delivery-conduct': {
      that: '[tu|su] entrega se haya tratado así',
      see: ['Un paquete, y la puerta de casa, merecen más cuidado.'],
    },
    'trip-delayed': {
      that: '[tu|su] {trip} se haya retrasado',
      see: ['Esperar sin noticias cansa el doble.', 'Un {trip} con retraso desbarata el día entero.'],
    },
    'trip-cancelled': {
      that: '[tu|su] {trip} se haya cancelado',
      see: ['Una cancelación obliga a reorganizarlo todo.'],
    },
    'order-cancelled': {
      that: '[tu|su] pedido se haya cancelado',
      see: ['Que se cancele un pedido sin esperarlo es un chasco.'],
    },
    'luggage-lost': {
      that: '[sigas|siga] sin [tu|su] equipaje',
      see: ['Llegar sin maletas es un mal comienzo para cualquier viaje.'],
    },
    'charged-twice': {
      that: '[te|le] aparezca un cobro doble',
      see: [
        'Ver el mismo cobro dos veces preocupa con razón.',
        'Un pago que sale dos veces hay que revisarlo.',
      ],
    },
    'refund-missing': {
      that: '[sigas|siga] esperando [tu|su] reembolso',
      see: [
        'Un reembolso no debería convertirse en una persecución.',
        'Nadie debería ir detrás de un reembolso.',
      ],
    },
    'unexpected-charge': {
      that: '[te|le] aparezca un cobro que no [esperabas|esperaba]',
      see: ['Un cobro que no se reconoce preocupa.', 'Un cobro nunca debería ser una sorpresa.'],
    },
    'charged-after-cancel': {
      that: '[sigas|siga] viendo cobros después de la baja',
      see: ['Darse de baja debería ser el punto final.'],
    },
    'wrong-bill': {
      that: 'la factura no [te|le] cuadre',
      see: ['Una factura tiene que ser clara y correcta.'],
    },
    'payment-failed': {
      that: 'el pago no se complete',
      see: ['Pagar debería ser lo fácil.'],
    },
    broken: {
      that: 'haya dejado de funcionar',
      see: [
        'Tiene que funcionar, sin más.',
        'Cuando algo se estropea, lo que hace falta es ayuda y no excusas.',
        'Con {product} se espera mucho más.',
      ],
    },
    'poor-quality': {
      that: 'la calidad no haya estado a la altura',
      see: [
        'Eso queda por debajo de lo que se puede esperar.',
        '[Esperabas|Esperaba] más calidad, y con motivo.',
      ],
    },
    'app-crash': {
      that: 'la aplicación se cierre una y otra vez',
      see: [
        'Con cierres así no se puede confiar en la aplicación.',
        'Una aplicación que se cierra sola no sirve de mucho.',
      ],
    },
    'bad-update': {
      that: 'la actualización esté dando problemas',
      see: [
        'Lo que funcionaba antes debería seguir funcionando.',
        'Una actualización debería mejorar las cosas.',
      ],
    },
    'not-as-described': {
      that: 'no sea como se describía',
      see: ['Lo que se ve debería ser lo que se recibe.'],
    },
    'bad-food': {
      that: 'la comida no haya llegado como debía',
      see: ['La comida tiene que llegar fresca y tal como se pidió.'],
    },
    'rude-staff': {
      that: '[te|le] hayan tratado así',
      see: [
        'Nadie debería salir de una conversación con esa sensación.',
        'Toda persona merece un trato respetuoso.',
      ],
    },
    'no-answer': {
      that: '[sigas|siga] sin respuesta',
      see: ['Quedarse sin respuesta es frustrante.', 'A estas alturas ya debería haber una respuesta.'],
    },
    'on-hold': {
      that: '[hayas|haya] tenido que esperar tanto al teléfono',
      see: [
        'Una cola telefónica no es sitio para pasar el día.',
        'Nadie tiene tanto tiempo para pasarlo en espera.',
      ],
    },
    'passed-around': {
      that: '[te|le] hayan pasado de una persona a otra',
      see: ['Con explicarlo una vez debería bastar.'],
    },
    'bot-only': {
      that: 'no [hayas|haya] podido hablar con una persona',
      see: ['A veces, simplemente, hace falta hablar con una persona.', 'Aquí hay una persona de verdad.'],
    },
    'broken-promise': {
      that: 'no se haya cumplido lo que [te|le] dijeron',
      see: ['Lo que se dice hay que poder creerlo.'],
    },
    'locked-out': {
      that: 'no [puedas|pueda] entrar en [tu|su] cuenta',
      see: [
        'El acceso a la propia cuenta no debería fallar nunca.',
        'Quedarse fuera de la propia cuenta es un fastidio.',
      ],
    },
    'login-fails': {
      that: '[tengas|tenga] problemas para iniciar sesión',
      see: [
        'Un acceso que falla una y otra vez agota la paciencia.',
        'Iniciar sesión debería ser cuestión de segundos.',
      ],
    },
    'cannot-cancel': {
      that: 'darse de baja sea tan complicado',
      see: ['Irse debería ser tan fácil como llegar.'],
    },
    hacked: {
      see: ['Cualquier cosa rara en una cuenta hay que mirarla con cuidado.'],
    },
    down: {
      that: 'ahora mismo no [te|le] funcione',
      see: [
        'Con el servicio parado, todo lo demás también espera.',
        'Cuando hace falta, tiene que estar disponible.',
      ],
    },
    'slow-connection': {
      that: 'la conexión [te|le] falle',
      see: ['Una conexión tiene que aguantar.', 'Con una conexión que va y viene, todo cuesta el doble.'],
    },
    'price-rise': {
      that: 'el nuevo precio haya caído tan mal',
      see: [
        'Es lógico preguntar qué se recibe por ese dinero.',
        'Una subida de precio nunca es buena noticia.',
      ],
    },
    'hidden-fee': {
      that: 'ese cargo [te|le] haya tomado por sorpresa',
      see: ['El precio que se ve debería ser el que se paga.'],
    },
    'code-fails': {
      that: 'el código no [te|le] haya funcionado',
      see: ['Una oferta solo es oferta si el código funciona.'],
    },
    'too-expensive': {
      see: ['Es lógico mirar dos veces un precio.'],
    },
    'data-worry': {
      see: ['Las preguntas sobre datos personales merecen una respuesta seria.'],
    },
    'unwanted-messages': {
      that: '[sigas|siga] recibiendo mensajes que no [quieres|quiere]',
      see: ['Quien se da de baja no debería recibir nada más.'],
    },
  },
};

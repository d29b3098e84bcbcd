/** What Spanish-speaking customers state. Clauses stand in the subjunctive. */
import type { StatementTable } from './schema';

export const ES_STATEMENTS: StatementTable = {
  articles: {
    m: { own: '[tu|su] ', theirs: 'el ' },
    f: { own: '[tu|su] ', theirs: 'la ' },
    mp: { own: '[tus|sus] ', theirs: 'los ' },
    fp: { own: '[tus|sus] ', theirs: 'las ' },
  },
  determiners:
    'mi mis nuestro nuestra nuestros nuestras el la los las un una unos unas tu tus su sus este estos estas ese esa vuestro vuestra nuevo nueva nuevos nuevas'.split(
      ' ',
    ),
  ends: 'pero y aunque porque no nunca ni sino'.split(' '),
  supposes: 'si va van pasa pasaria'.split(' '),
  unless: [
    'nunca (falla|se cierra|me ha fallado)',
    'con (muchas ganas|ilusion|ansias|impaciencia)',
    'tan (rapido|bien|amable) como (vosotros|ustedes|aqui)',
    'se me (cayo|rompio|perdio)',
    'se me ha (caido|roto|perdido)',
  ],
  things: {
    parcel:
      'm pedido, m paquete, m envío, f compra, m artículo, f entrega, m regalo, f carta, mp pedidos/paquetes',
    device:
      'f lavadora, f impresora, m móvil/celular/teléfono, m portátil/ordenador, f laptop/computadora, f tele/televisión, m televisor, m router, mp auriculares/audífonos, m cargador, f nevera, m refrigerador/frigorífico, m lavavajillas, f aspiradora, f cafetera, f cámara, m reloj, f tableta/tablet, f batería, f pantalla, f bici/bicicleta, m coche/auto/carro, m horno, f estufa, f plancha, m producto, m aparato, m teclado, m ratón, m altavoz, m juego, f consola, f lámpara, f caldera',
    goods:
      'm sofá, m espejo, m jarrón, fp botas, mp pantalones, f camisa, f camiseta, fp gafas, m mueble, m armario, f cama, m colchón, mp zapatos, fp zapatillas, f chaqueta, m pantalón, m vestido, f silla, f mesa',
    trip: 'm tren, m vuelo, m autobús/bus, m metro, m barco/ferry, f conexión',
    bag: 'm equipaje, f maleta, fp maletas, f mochila',
    app: 'f app/aplicación, f web/página, f tienda online, m chat',
    line: 'm internet, m wifi, f fibra, f línea, f conexión, f cobertura/señal, f luz/electricidad',
    refund: 'm reembolso, f devolución, f compensación, m abono, m dinero, f indemnización, f fianza',
    bill: 'f factura, f cuota',
    paper:
      'f cita, f suscripción, m presupuesto, m billete/boleto, f entrada, fp entradas, m contrato, m cupón/vale, f reserva, f tarjeta, f factura',
    food: 'f pizza, f comida, f hamburguesa, f sopa, fp patatas/papas, m pan, f carne, m café, f ensalada, f leche, m pollo',
    people:
      'm repartidor/mensajero, m técnico, m empleado, f empleada, f dependienta, m dependiente, f vendedora, f camarera, m mesero, f mesera, f atención al cliente, m servicio al cliente, m comercial, m asesor, f asesora, mp empleados, m personal, m servicio de atención, m agente, m conductor, m vendedor, m camarero',
    room: 'f habitación, m baño, m aire acondicionado, m ascensor, f piscina, m apartamento, f ducha, f calefacción',
    price: 'm precio, mp precios, f tarifa, f cuota, f suscripción',
  },
  own: ['parcel', 'device', 'goods', 'trip', 'bag', 'refund', 'bill', 'paper', 'food'],
  statements: [
    {
      say: '{X} no {haya/hayan} llegado todavía',
      of: ['parcel', 'device', 'goods', 'food', 'bag'],
      problem: 'parcel-late',
      waits: true,
      when: [
        '{X} .. no .. (llega|llegado|llego|llegan|entregado|recibido|aparece)',
        '{X} (no|nunca) (llega|llego|llegan|llegado)',
        '(espero|esperando|esperar) .. {X}',
        'donde (esta|estan) {X}',
        '(no|nunca) .. (recibido|llega|llegado|recibo|recibi|entregado) .. {X}',
        '{X} .. sin (llegar|entregar|recibir|entregarse)',
        '(todavia|aun) no .. (llega|llegado|llego|recibido|recibo|entregado)',
        'no (me|nos|) ha llegado (nada|todavia|aun)',
        'sigue sin (llegar|aparecer)',
        '(sigo|seguimos) sin (recibir|recibirlo|recibirla)',
        '{X} .. (retrasado|retrasada|con retraso)',
      ],
    },
    {
      say: '[sigas|siga] esperando {X}',
      of: ['paper'],
      waits: true,
      when: [
        '(espero|esperando|esperar) .. {X}',
        'donde (esta|estan) {X}',
        '{X} .. no .. (llega|llego|llegado|recibido)',
        '(no|nunca) .. (recibido|llega|llegado|recibo|recibi) .. {X}',
      ],
    },
    {
      say: '[sigas|siga] esperando {X}',
      of: ['refund'],
      problem: 'refund-missing',
      waits: true,
      when: [
        '(espero|esperando|sin) .. {X}',
        'donde (esta|estan) {X}',
        '{X} .. no .. (llega|llego|llegado|recibido)',
        'no .. (devuelto|devuelven|recibido|llega|hacen) .. {X}',
      ],
    },
    {
      say: '{X} se {cierre/cierren} una y otra vez',
      of: ['app'],
      problem: 'app-crash',
      when: ['{X} .. (cierra|cierran|cuelga|bloquea|congela)'],
    },
    {
      say: '{X} no {funcione/funcionen}',
      of: ['device', 'app', 'line', 'room'],
      problem: 'broken',
      when: [
        '{X} .. no .. (funciona|funcionan|funcionaba|funcionaban|va|anda|carga|enciende|sirve|abre|imprime|arranca)',
        '{X} .. (roto|rota|estropeado|estropeada|averiado|averiada|defectuoso|defectuosa|rotos|rotas)',
        'no (me|) (funciona|va|carga|abre|enciende) {X}',
        '{X} .. dejo de (funcionar|andar|cargar|encender)',
      ],
    },
    {
      say: '{X} no {funcione/funcionen}',
      of: ['paper'],
      when: ['{X} .. no .. (funciona|funcionan|sirve|sirven|pasa)'],
    },
    {
      say: '{X} se {haya/hayan} estropeado',
      of: ['goods'],
      problem: 'broken',
      when: [
        '{X} .. (roto|rota|rotos|rotas|rompio|rompieron|descosido|descosida|descosidas|descosidos|estropeado|estropeada|defectuoso|defectuosa)',
      ],
    },
    {
      say: '{X} se {haya/hayan} retrasado',
      of: ['trip'],
      problem: 'trip-delayed',
      waits: true,
      when: [
        '{X} .. (retraso|retrasado|retrasada|tarde|demora|demorado)',
        '(retraso|retrasos|demora) .. {X}',
      ],
    },
    {
      say: '{X} se {haya/hayan} cancelado',
      of: ['trip'],
      problem: 'trip-cancelled',
      when: [
        '{X} .. (cancelado|cancelada|cancelaron|cancelan)',
        '(cancelaron|cancelan|han cancelado) .. {X}',
      ],
    },
    {
      say: '{X} se {haya/hayan} cancelado',
      of: ['parcel', 'paper'],
      problem: 'order-cancelled',
      when: [
        '{X} (ha sido|fue|han sido|fueron) (cancelado|cancelada|cancelados|canceladas)',
        '{X} .. (cancelaron|cancelan)',
        '(cancelaron|cancelan|han cancelado|habeis cancelado|ha cancelado) .. {X}',
      ],
    },
    {
      say: '{X} {haya/hayan} llegado en mal estado',
      of: ['parcel', 'device', 'goods', 'bag'],
      problem: 'damaged-parcel',
      when: [
        '{X} .. (danado|danada|golpeado|golpeada|aplastado|aplastada|rasgado|mojado|rayado|rayada|abollado|abollada|pedazos|anicos)',
        '(llego|llegado) .. (danado|danada|roto|rota) {X}',
        '{X} .. (llego|llegado) .. (roto|rota|rotos|rotas|abierto)',
      ],
    },
    {
      say: '{X} se {haya/hayan} perdido',
      of: ['bag'],
      problem: 'luggage-lost',
      waits: true,
      when: [
        '{X} .. (perdido|perdida|perdidas|perdieron|extraviado|no aparece)',
        '(perdido|perdieron|perdida|extraviaron) .. {X}',
        'sin {X}',
      ],
    },
    {
      say: '{X} {vaya/vayan} tan lento',
      of: ['app', 'line'],
      problem: 'slow-connection',
      waits: true,
      when: ['{X} .. (lento|lenta|lentisimo|lentisima|despacio)', '(lento|lenta) .. {X}'],
    },
    {
      say: '[te hayas|se haya] quedado sin {N}',
      of: ['line'],
      problem: 'down',
      waits: true,
      when: [
        '{X} .. (caido|caida|cae|corta|cortes|apagon|cortada|cortado|cortaron)',
        '(sin|no tengo|no hay|caida|caido|cortaron|cortado) {X}',
      ],
    },
    {
      say: '{X} no {funcione/funcionen}',
      of: ['app'],
      problem: 'down',
      waits: true,
      when: ['{X} .. (caido|caida)', '(caida|caido) {X}'],
    },
    {
      say: '{X} {haya/hayan} tardado tanto',
      of: ['people'],
      problem: 'no-answer',
      waits: true,
      when: ['(espero|esperando|esperar) .. {X}', '{X} .. (tarda|tardan|tardo|tardaron)'],
    },
    {
      say: '{X} no {haya/hayan} aparecido',
      of: ['people'],
      problem: 'broken-promise',
      when: [
        '{X} .. no .. (vino|viene|aparecio|llego|aparece|presento|venido|aparecido|presentado)',
        '{X} nunca (vino|aparecio|llego)',
        'nadie (vino|aparecio|se presento|ha venido|ha aparecido)',
        'no (vino|aparecio|ha venido|se presento) nadie',
        'sigo esperando',
      ],
    },
    {
      say: '{X} no {cuadre/cuadren}',
      of: ['bill'],
      problem: 'wrong-bill',
      when: ['{X} .. (mal|incorrecta|incorrecto|equivocada|equivocado|error|errores|inflada)'],
    },
    {
      say: '{X} no {haya/hayan} estado a la altura',
      of: ['food'],
      problem: 'bad-food',
      when: ['{X} .. (fria|frio|frias|frios|cruda|crudo|podrida|podrido|caducada|caducado|quemada|quemado)'],
    },
    {
      say: '{X} no [te|le] {haya/hayan} tratado bien',
      of: ['people'],
      problem: 'rude-staff',
      when: [
        '{X} .. .. (maleducado|maleducada|maleducados|maleducadisima|desagradable|desagradables|grosero|grosera|groseros|borde|bordes|prepotente|antipatico|antipatica)',
      ],
    },
    {
      say: '{X} se {haya/hayan} perdido',
      of: ['parcel'],
      problem: 'parcel-lost',
      waits: true,
      when: [
        '{X} .. (perdido|perdida|extraviado|extraviada|desaparecido|desaparecida)',
        '(perdido|perdieron|extraviaron|extraviado) {X}',
      ],
    },
    {
      say: '{X} {haya llegado incompleto/haya llegado incompleta/hayan llegado incompletos/hayan llegado incompletas}',
      of: ['parcel'],
      problem: 'missing-item',
      when: [
        '{X} .. (incompleto|incompleta|incompletos)',
        '(falta|faltan|faltaba|faltaban) .. (en|de) {X}',
        'en {X} (falta|faltan|faltaba|faltaban)',
      ],
    },
    {
      say: '[hayas|haya] recibido un artículo equivocado',
      problem: 'wrong-item',
      when: [
        '(talla|numero|modelo|color|articulo|producto|pedido) (equivocado|equivocada|distinto|distinta|erroneo|incorrecto)',
        '(mandaron|enviaron|llego|mandado|enviado|mandais|enviasteis) .. (equivocado|equivocada|equivocados|equivocadas|que no era)',
        'no .. lo que (pedi|compre|encargue)',
      ],
    },
    {
      say: '[hayas|haya] recibido un artículo equivocado',
      of: ['device', 'goods', 'parcel'],
      problem: 'wrong-item',
      when: [
        '(pedi|compre|encargue) {X} .. y me (mandaron|enviaron|llego|llegaron|han mandado|han enviado|mandan) (un|una|unos|unas|otro|otra|otros|otras)',
      ],
    },
    {
      say: '[te|le] aparezca un cobro doble',
      problem: 'charged-twice',
      when: [
        '(cobraron|cobrado|cobran|cobrais|cargado|cargaron|cobrasteis|cobro) .. (dos veces|doble|2 veces|por duplicado|duplicado)',
        '(dos veces|2 veces) .. (cobrado|cobraron|cargado)',
      ],
    },
    {
      say: '[sigas|siga] viendo cobros después de la baja',
      problem: 'charged-after-cancel',
      when: [
        '(baja|cancele|cancelado) .. y .. (siguen|seguis|sigue|continuan|continuais) .. (cobrando|cargando|cobrandome|pasando|facturando)',
        '(siguen|seguis|sigue|continuan) .. (cobrando|cargando|cobrandome) .. (baja|cancelar|cancelado|cancele)',
      ],
    },
    {
      say: '[te|le] aparezca un cobro que no [esperabas|esperaba]',
      problem: 'unexpected-charge',
      when: [
        '(cobraron|cobrado|cobran|cargaron|cargado|cobrais) .. (de mas|sin autorizacion|sin permiso|sin avisar|sin motivo|sin mi consentimiento)',
        '(cargo|cobro) (no autorizado|desconocido|indebido)',
      ],
    },
    {
      say: '[hayas|haya] tenido que esperar tanto al teléfono',
      problem: 'on-hold',
      waits: true,
      when: ['(minutos|hora|horas) .. (al telefono|en telefono|por telefono|musiquita|en linea)'],
    },
    {
      say: '[sigas|siga] sin respuesta',
      problem: 'no-answer',
      waits: true,
      when: [
        'nadie .. (contesta|responde|contestan|atiende|coge|respondio|contesto)',
        '(sin|ninguna|cero) (respuesta|contestacion|noticias)',
        'no .. (contestan|responden|contestais|respondeis|contesta|responde)',
      ],
    },
    {
      say: 'el nuevo precio haya caído tan mal',
      of: ['price', 'paper', 'bill'],
      problem: 'price-rise',
      when: [
        '(subis|suben|subieron|subido|subida|subio|subiendo) {X}',
        '{X} .. (subido|subio|subieron|sube|suben)',
        '(subida|aumento) {X}',
        'subida de {X}',
      ],
    },
    {
      say: '[tengas|tenga] problemas para iniciar sesión',
      problem: 'login-fails',
      waits: true,
      when: ['no .. (iniciar sesion|acceder)'],
    },
    {
      say: '[tu|su] cuenta esté bloqueada',
      problem: 'locked-out',
      waits: true,
      when: [
        '(cuenta|perfil) .. (bloqueada|bloqueado|suspendida|bloquearon|desactivada)',
        '(bloqueado|bloquearon|bloqueais|suspendieron|suspendido) .. cuenta',
      ],
    },
    {
      say: 'darse de baja sea tan complicado',
      problem: 'cannot-cancel',
      waits: true,
      when: [
        '(imposible|no hay manera de|no puedo|no me dejan|no me deja) (darme|darse|cancelar|dar) .. (baja|suscripcion|contrato|servicio)',
      ],
    },
    {
      say: '{X} no {estuviera limpio/estuviera limpia/estuvieran limpios/estuvieran limpias}',
      of: ['room'],
      weight: 5,
      when: ['{X} .. (sucio|sucia|sucios|sucias|asqueroso|asquerosa|moho|mugriento|mugrienta)'],
    },
    {
      say: '[tu|su] entrega se haya tratado así',
      problem: 'delivery-conduct',
      when: [
        '(paquete|pedido|caja) .. (tirado|tirada|tiraron|tiro|lanzo|arrojo)',
        '(sin|ni) (llamar|tocar) al timbre',
        'por encima de la (valla|verja|tapia)',
      ],
    },
    {
      say: '[sigas|siga] viendo cobros después de la baja',
      of: ['paper', 'line', 'price'],
      problem: 'charged-after-cancel',
      when: [
        '(cancele|cancelado) {X} .. y .. (siguen|seguis|sigue|continuan) .. (cobrando|cargando|cobrandome|facturando)',
      ],
    },
    {
      say: '[te|le] aparezca un cobro doble',
      of: ['bill', 'paper', 'parcel', 'price'],
      problem: 'charged-twice',
      when: [
        '(cobraron|cobrado|cobran|cobrais|cargado|cargaron) {X} (dos veces|2 veces|por duplicado|doble)',
      ],
    },
    {
      say: 'no [puedas|pueda] entrar en [tu|su] cuenta',
      problem: 'locked-out',
      waits: true,
      when: ['no .. (entrar|acceder|ingresar) (en|a) (mi|nuestra) cuenta'],
    },
  ],
};

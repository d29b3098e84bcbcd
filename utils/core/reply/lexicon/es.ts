/** Spanish words for problems, wishes and waiting. */
import type { Lexicon } from './schema';

const PARCEL = '(pedido|paquete|envio|compra|entrega)';

export const ES_LEXICON: Lexicon = {
  problems: {
    'marked-delivered': [
      '(pone|dice|figura|aparece|consta|marcado|sale) .. entregado',
      '(pone|dice|figura|aparece|consta|marcado|sale) (como |que |)(esta |)entregado',
      'entregado (pero|y) (no|nunca|nada)',
    ],
    'damaged-parcel': [
      '(llego|llega|ha llegado|recibi|vino) .. (roto|rota|danad*|golpead*|destrozad*|aplastad*|mojad*)',
      '(llego|llega|vino) (todo |)(roto|rota|danad*|golpead*|destrozad*)',
      '(paquete|pedido|caja) .. (roto|rota|danad*|destrozad*|aplastad*)',
    ],
    'wrong-item': [
      '(articulo|producto|talla|pedido|modelo) (equivocad*|incorrect*|erron*)',
      '(enviaron|mandaron|llego|recibi) .. (equivocad*|otro producto|otra cosa|otra talla)',
      'no es lo que pedi',
    ],
    'missing-item': [
      '(falta|faltan|faltaba|faltaban) .. (pedido|paquete|articulo|articulos|producto|productos|piezas|cosas)',
      'pedido incompleto',
      '(pedido|paquete) (llego |)incompleto',
    ],
    'luggage-lost': [
      '(perdi*|perdido|sin|extravi*) .. (maleta|maletas|equipaje)',
      'sin (mi |)(maleta|maletas|equipaje)',
      '(maleta|maletas|equipaje) .. (perdid*|extraviad*|no llega*|no ha llegado)',
    ],
    'delivery-conduct': [
      '(repartidor|mensajero|transportista) .. (tiro|dejo|lanzo|grito|maleducado|ni llamo|no llamo)',
      '(tiraron|dejaron|lanzaron|abandonaron) (el|mi) (paquete|pedido)',
    ],
    'parcel-lost': [
      `(perdieron|perdido|extraviado|extraviaron) (mi|el|nuestro) ${PARCEL}`,
      `${PARCEL} .. (perdido|extraviado|desaparecido)`,
    ],
    'charged-twice': [
      '(cobrado|cobraron|cobran|cobro|cargado|cargo) .. (dos veces|doble|duplicado)',
      '(cobro|cargo|pago) (doble|duplicado)',
      '(cobrado|cobraron) (el |)doble',
    ],
    'charged-after-cancel': [
      '(baja|cancele|cancelado|cancelar) .. (siguen|sigue|seguis) .. cobr*',
      '(siguen|sigue) cobrando*',
      'cobr* .. (despues de|tras) .. (baja|cancelar)',
    ],
    'refund-missing': [
      '(esperando|espero|sin|donde esta|reclamando) .. (reembolso|devolucion|mi dinero)',
      '(reembolso|devolucion) .. (no llega|no ha llegado|nunca|sigue sin|todavia)',
      'devuelvan* (mi |el |)dinero',
      'no (me |)(devuelven|han devuelto|reembolsan)',
    ],
    'unexpected-charge': [
      '(cobrado|cobraron|cargaron|cargo|cobro) .. (sin permiso|sin avisar|sin autorizacion|no autorizado|que no)',
      '(cobro|cargo) (no autorizado|indebido|sorpresa)',
    ],
    'payment-failed': ['(pago|tarjeta) .. (rechaz*|no funciona|error|falla)', 'no (puedo|me deja) pagar'],
    'wrong-bill': [
      'factura .. (mal|incorrect*|erron*|error|equivocad*|desorbitad*|altisima)',
      '(error|errores) en (la|mi) factura',
      'cobr* de mas',
    ],
    'bad-update': [
      '(desde|tras|despues de) (la |esta |)(ultima |nueva |)actualizacion',
      'actualizacion .. (fatal|horrible|peor|rompi*|falla|error*)',
    ],
    'app-crash': [
      '(app|aplicacion) .. (se cierra|se cuelga|se bloquea|no abre|falla|no funciona)',
      'se (me |)(cierra|cuelga) (la |)(app|aplicacion)',
    ],
    'not-as-described': [
      'no (es|era|tiene nada que ver con) (como|lo que) .. (foto|fotos|descripcion|anuncio|anunciaban)',
      'publicidad enganosa',
      'nada que ver con (la|las|el) (foto|fotos|descripcion|anuncio)',
    ],
    'bad-food': [
      '(comida|pizza|hamburguesa|pollo|cena|cafe) .. (fria|frio|cruda|crudo|asquero*|incomible|pasada|podrid*)',
      '(pelo|plastico|insecto) en (la|mi) (comida|ensalada|pizza)',
    ],
    'broken-promise': [
      '(dijeron|prometieron|quedaron) .. (llamar*|vendria*|vendrian|devolver*|llamarian)',
      'nadie (me |ha |)(llamo|llamado|vino|venido|aparecio|aparecido|ha llamado|ha venido)',
      '(tecnico|instalador) .. (no vino|no aparecio|nunca|no se presento|ni vino)',
    ],
    'rude-staff': [
      '(empleado|empleada|dependiente|dependienta|agente|encargad*|personal|conductor|camarero|camarera|operador*) .. (grosero|grosera|maleducad*|grito|colgo|insult*|borde|desagradable)',
      '(grosero|grosera|maleducad*)',
      '(falta de respeto|mal trato|malos modales|me colgaron|me colgo)',
      'me (trataron|han tratado) (fatal|mal|como)',
    ],
    'passed-around': [
      '(pasan|pasaron|pasando) .. (departamento|uno a otro|otra persona|persona en persona)',
      'de un (departamento|lado) a otro',
      'explicar* .. (otra vez|de nuevo|cada vez)',
    ],
    'bot-only': [
      '(hablar|hable) con (una |alguna |)(persona|humano|alguien real)',
      '(chatbot|bot|robot) .. (inutil|no entiende|no sirve|bucle)',
      '(solo|siempre) (un |el |)(bot|chatbot|robot)',
    ],
    'on-hold': [
      '(horas|minutos|hora) .. (telefono|en espera|esperando .. atiendan)',
      'nadie (coge|contesta|atiende) (el|al) telefono',
      'en espera',
    ],
    'data-worry': [
      '(mis |nuestros )datos .. (filtr*|robad*|expuest*|vend*|compart*)',
      '(filtracion|fuga) de datos',
      'proteccion de datos',
    ],
    'unwanted-messages': [
      '(dejen|dejad|dejar|paren) de (mandar*|enviar*|llamar*)',
      '(correos|llamadas|mensajes|emails) .. (spam|publicidad|no deseados)',
      'spam',
    ],
    hacked: ['(cuenta) .. (hacke*|pirate*|robad*)', '(hackearon|hackeado|piratearon) (mi|la) cuenta'],
    'cannot-cancel': [
      'no (me |)(deja|dejan|puedo|consigo) .. (dar de baja|darme de baja|cancelar)',
      'no (puedo|consigo|me deja|me dejan) (cancelar|darme de baja|dar de baja)',
      '(darme|darse|dar) de baja .. (imposible|odisea|pesadilla)',
      'imposible (cancelar|darme de baja|darse de baja)',
    ],
    'locked-out': [
      '(cuenta|perfil) .. (bloquead*|suspendid*|cerrad*|deshabilitad*)',
      '(bloquearon|bloqueado|suspendieron|cerraron) (mi|la) cuenta',
      'no (puedo|me deja) (entrar|acceder) (en|a) mi cuenta',
    ],
    'login-fails': [
      'no (puedo|me deja|consigo) (entrar|iniciar sesion|acceder|loguear*)',
      '(contrasena|codigo de verificacion|inicio de sesion) .. (no funciona|no llega|error|falla)',
    ],
    'trip-cancelled': ['cancel* .. (vuelo|tren|autobus)', '(vuelo|tren|autobus) .. cancel*'],
    'trip-delayed': [
      '(vuelo|tren|autobus) .. (retras*|tarde|demora*)',
      '(retraso|retrasado|demora) .. (vuelo|tren|autobus)',
    ],
    'order-cancelled': ['cancel* (mi|el|nuestro) (pedido|reserva)', '(pedido|reserva) .. cancel*'],
    'hidden-fee': [
      '(gastos|cargos|costes|costos|comisiones|comision|tarifa) (ocult*|extra|sorpresa|adicional*)',
      '(comision|recargo) .. (nadie|sorpresa|sin avisar)',
    ],
    'code-fails': [
      '(codigo|cupon|vale) .. (no funciona|no vale|no sirve|invalido|caducado|error|rechaz*)',
      '(codigo|cupon) (descuento|promocional) .. (no|error|invalido)',
    ],
    'price-rise': [
      '(subida|subidon|aumento) (de |del |en el )(precio|precios|tarifa|tarifas)',
      '(subido|suben|subieron|aumentado|aumentaron|subir) .. (precio|precios|tarifa|tarifas|cuota)',
    ],
    'slow-connection': [
      '(internet|wifi|conexion|fibra|cobertura|senal) .. (lent*|corta|cae|caid*|falla|fatal|pesima|no funciona|va mal)',
      'sin (internet|wifi|conexion|cobertura|senal)',
    ],
    down: [
      '(web|pagina|app|aplicacion|servicio|servidor|servidores|sistema|plataforma) .. (caid*|no carga|no funciona|no va)',
      '(caido|caida) (el|la|otra vez|desde)',
      'no (me |)funciona (nada|el servicio|la web)',
    ],
    'parcel-late': [
      `${PARCEL} .. (no ha llegado|no llega|no llego|nunca llego|sin llegar|retras*|no aparece|sin recibir)`,
      `${PARCEL} (no ha llegado|no llega|no llego|nunca llego|sin llegar|retrasado)`,
      `(esperando|espero) (mi|el|un|nuestro) ${PARCEL}`,
      `(donde esta|sin recibir|no he recibido|no recibi) (mi|el|nuestro) ${PARCEL}`,
      'no (me |)ha llegado',
    ],
    broken: [
      '(dejo|dejado) de funcionar',
      '(se rompio|se ha roto|se estropeo|se ha estropeado|averiad*|defectuos*|no enciende|no carga)',
      'no funciona',
    ],
    'poor-quality': [
      '(mala|pesima|baja|poca) calidad',
      'calidad .. (pesima|mala|fatal|bajad*|peor)',
      'una (chapuza|basura|porqueria)',
    ],
    'no-answer': [
      '(sin|ninguna|ni una|cero) (respuesta|noticias|contestacion)',
      '(nadie|no) (me |nos |)(responde*|contesta*|atiende*|hacen caso|hace caso)',
      'no (me |)han (respondido|contestado)',
      '(ignoran|ignorado|ignorando)',
      '(he escrito|escribi|he llamado|llame) .. (veces|nada)',
    ],
    'too-expensive': [
      '(muy|demasiado|carisim*|carismo) caro',
      '(carisimo|carisima|abusivo|abusivos)',
      'un (robo|atraco)',
    ],
  },
  asks: {
    refund: ['reembols*', 'devolucion', 'devuelvan', 'mi dinero'],
    replacement: ['cambio', 'reemplaz*', 'otro nuevo', 'uno nuevo', 'sustitu*'],
    callback: ['llamen', 'llamenme', 'me llamen', 'llamadme', 'que me llame*'],
    compensation: ['compensa*', 'indemniza*', 'vale', 'descuento'],
    answer: ['respuesta', 'explicacion*', 'respondan', 'contesten', 'cuando', 'por que', 'expliqu*'],
  },
  units: {
    hour: ['hora', 'horas', 'h'],
    day: ['dia', 'dias'],
    week: ['semana', 'semanas'],
    month: ['mes', 'meses'],
  },
  numbers: {
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
  },
  waitBefore: [
    'llevo',
    'llevamos',
    'hace',
    'desde hace',
    'hace ya',
    'hace mas de',
    'mas de',
    'durante',
    'esper*',
    'tras',
    'despues de',
    'casi',
    'llevo ya',
    'llevo mas de',
    'va para',
  ],
  waitAfter: [
    'esper*',
    'sin',
    'despues',
    'de espera',
    'de retraso',
    'y nada',
    'y sigo',
    'y sin',
    'tarde',
    'y todavia',
    'y aun',
  ],
  mine: ['mi', 'mis', 'nuestro', 'nuestra', 'he pedido', 'compre'],
  trips: {
    flight: ['vuelo', 'vuelos', 'avion'],
    train: ['tren', 'trenes'],
    bus: ['autobus', 'autobuses'],
  },
};

/** Spanish, of Spain and of the Americas. Lighter than English: written, not grown. */
import type { Lexicon } from './keys';

export const ES: Lexicon = {
  broken:
    'roto, rota, rotos, rotas, se rompio, averiad*, estropead*, defectuos*, danad*, no sirve, inservible, muerto, quemado, se cayo a pedazos, rasgad*, agujero, fuga',
  malfunction:
    'no funciona, no funcionan, no me funciona, no funcionaba, dejo de funcionar, no anda, no va, no carga, no abre, no enciende, no prende, no conecta, no se conecta, no deja, no me deja, no permite, se cuelga, se bloquea, se cierra, se congela, lento, lenta, lentisim*, fallando, falla, fallan, fallo, bug, bugs, no responde, no imprime, no actualiza, no reconoce, pierde agua, gotea, se cierra sola, se cierra solo',
  outage:
    'caido, caida, se cayo, sin servicio, sin internet, sin luz, sin agua, sin senal, sin conexion, sin linea, sin cobertura, sin datos, sin wifi, sin gas, no hay internet, no hay senal, no hay servicio, no hay luz, no hay agua, no tengo internet, no tengo senal, no tengo servicio, no tengo luz, no tengo cobertura, corte de luz, cortes, interrupcion, intermitente, fuera de servicio',
  error: 'error, errores, rechazad*, bloquead*, incorrect*, equivocad*, invalido, hackead*, suspendid*',
  fail: 'fracaso, desastre, verguenza, caos, pesadilla, chapuza, perdida de tiempo, perder el tiempo, perdiendo el tiempo, tomadura de pelo, burla, cachondeo, fail',
  'not-arrived':
    'no llega, no llego, no ha llegado, no me llega, no me llego, no me ha llegado, no han llegado, nunca llego, nunca llega, no lo he recibido, no la he recibido, no he recibido, no recibi, no recibo, aun no .. recib*, todavia no .. lleg*, sigue sin llegar, sin recibir, no aparece, perdieron mi, han perdido mi, no entregad*, no me han entregado, no entregan, donde esta mi pedido, donde esta mi paquete, donde esta mi reembolso, donde esta mi dinero, donde estan mis',
  'wrong-item':
    'equivocado, talla equivocada, no es lo que pedi, no era lo que, falso, falsificacion, caducad*, podrid*, crudo, mala calidad, pesima calidad, usado, de segunda mano',
  damaged:
    'golpead*, aplastad*, manchad*, sucio, sucia, suciedad, asco, asqueros*, cucaracha*, rayad*, huele',
  missing:
    'falta, faltan, faltaba, faltaban, perdid*, perdieron, desaparecio, desaparecid*, incomplet*, vacio, vacia, agotad*, robad*',
  cannot:
    'no puedo, no se puede, no podemos, no pude, no he podido, imposible, no hay manera, no hay forma, no consigo, no logro, intento, intentando, he intentado, se niegan, no quieren',
  negated: 'no, nunca, nada, nadie, ninguna, ninguno, ningun, jamas, ni, sin, tampoco',
  problem:
    'problema, problemas, incidencia, incidencias, inconveniente*, queja, quejas, quejarme, reclamo, reclamos, reclamacion, reclamaciones, reclamar, que pasa, que esta pasando, que ocurre, que sucede, complicado',
  waiting:
    'esperando, espero, esperar, espera, esperamos, cola, colas, fila, filas, cuanto tiempo, hasta cuando, para cuando, cuando me, cuando van, cuando piensan, tardan, tarda, tardando, demora*, hora y media',
  late: 'retraso, retrasos, retrasad*, tarde, atraso*, atrasad*, cancelad*, cancelaron, reprogramad*, plazo',
  duration:
    '0 horas, 0 hora, 0 dias, 0 dia, 0 semanas, 0 semana, 0 meses, 0 mes, 0 minutos, 0 min, 0 anos, 0 hrs, hace 0, desde hace, llevo 0, llevamos 0, desde el, desde ayer, desde las, toda la manana, todo el dia, toda la semana',
  still: 'sigo, sigue, siguen, seguimos, todavia, aun, hasta ahora, a dia de hoy, hasta el momento',
  repeat:
    'otra vez, de nuevo, nuevamente, siempre, cada vez, cada dia, todos los dias, constantemente, 0 veces, repetid*, vuelve a, vuelven a, continuamente',
  'on-hold':
    'en espera, cuelgan, colgaron, me pasan, me pasaron de, de un lado a otro, cortan la llamada, nadie contesta, no contestan, no cogen, no atienden, no me atienden',
  'no-response':
    'sin respuesta, sin respuestas, no responden, no me responden, nadie responde, nadie me responde, no contestan, nadie contesta, no me contestan, no dan respuesta, no dan solucion, sin solucion, no solucionan, no me solucionan, nadie me da, no resuelven, no me resuelven, ignoran, ni caso, no hacen nada, nadie hace nada, no me dan, no ayudan, se lavan las manos, pasan de, me colgo, me colgaron, me cuelgan, me ha colgado, me han colgado',
  rude: 'maleducad*, groser*, prepotente*, incompetente*, incompetencia, inutil*, mentiros*, mienten, mintieron, mentira, mentiras, falta de respeto, irrespetuos*, sinverguenza*, inept*, mal trato, trato pesimo, tomando el pelo, nos toman por, discrimin*',
  'poor-service':
    'mal servicio, pesimo servicio, pesima atencion, mala atencion, horrible servicio, peor servicio, peor empresa, peor compania, peor experiencia, mala experiencia, pesima experiencia, peor atencion, servicio pesimo, atencion pesima, nefasto, nefasta, vaya servicio, que mal, deja mucho que desear, muy mal, fatal, no estoy content*, nada content*',
  contacted:
    'llame, llamo, llamado, llamando, he escrito, escribi, he enviado, envie, mande, he mandado, hable, he hablado, me dijeron, me dicen, nos dicen, me han dicho, dicen que, segun ustedes, segun vosotros, correo, he puesto, me comentan, me informan',
  awful:
    'pesimo, pesima, pesimos, horrible, horribles, terrible, lamentable, vergonzos*, patetic*, asco, asqueros*, basura, mierda, porqueria, inaceptable, indignante, indignad*, ridicul*, increible, impresentable*, nefast*, infame, de locos, deplorable, una estafa, de pena, penoso, los peores, peor, inadmisible, intolerable, bochornos*, odio',
  bad: 'mal, malo, mala, malos, malas, triste, raro, feo, caro, cara, falta de, poco, demasiado, incomod*, desastroso, ojala, en serio, de verdad, nada recomendable',
  disappointed:
    'decepcion*, insatisfech*, desilusion*, esperaba mas, esperaba mejor, me arrepiento, defraudad*',
  annoyed:
    'hart*, cansad* de, frustra*, molest*, ya esta bien, ya basta, basta ya, enfadad*, enojad*, cabread*, desesper*, indignacion, hasta las narices, hasta los',
  angry: 'furios*, cabread*, cono, joder, hostia, carajo, maldit*, me cago',
  swearing:
    'mierda, puta, puto, putos, joder, cabron*, cono, gilipoll*, pendej*, hdp, verga, carajo, chinga*, mamada*',
  unfair:
    'injusto, injusticia, abuso, abusos, abusiv*, ilegal, como se atreven, sin aviso, sin previo aviso, cliente desde, llevo anos siendo, clausula*',
  cheated:
    'estafa, estafas, estafad*, estafando, robo, roban, robando, robaron, ladron*, fraude, engano, enganan, enganaron, enganad*, timo, timan, publicidad enganosa, chorizos, me han robado',
  refund:
    'reembols*, devolucion, devoluciones, devolver, devuelvan, devuelvanme, devolveis, mi dinero, el dinero, indemniz*, compens*, reintegro, abono, cambio',
  charged:
    'cobrado, cobran, cobraron, cobro, cobros, cobrar, cargo, cargos, cobrando, me quitaron, debitaron, comision*, sin autorizacion',
  price:
    'precio, precios, tarifa*, caro, carisim*, subida, subieron, pago, pagar, pague, pagado, pagando, euros, pesos, dolares, factura, facturas, cuota, dinero, recibo, oferta',
  'fix-it':
    'solucion, soluciones, solucionen, solucionad, solucionar, arreglen, arreglar, arreglad, arreglo, resuelvan, resolver, hagan algo, respondan, contesten, expliquen, explicacion, exijo, exigimos, pongan, dejen de, dejad de, urgente, urgentemente, que verguenza, den la cara, necesito una',
  'help-plea':
    'ayuda, ayudenme, ayudarme, ayudar, pueden ayudar*, me pueden, podeis, podrian, por favor, porfavor, porfa, alguien me, alguna solucion, que hago, que puedo hacer, a donde, necesito ayuda, necesito una respuesta, necesito una solucion, necesito que me',
  why: 'por que, porque no, porque me, como es posible, como puede ser, como es que, motivo, la razon, para que, es normal que, se puede saber, que pasa con, alguien mas, hasta cuando, no entiendo, sera posible',
  'where-is': 'donde esta, donde estan, cuando llega, cuando va, cuando van a, estado de mi, seguimiento',
  'broken-promise':
    'prometido, prometieron, promesa*, se supone, supuestamente, deberia, deberian, tenia que, tendria que, iba a, quedaron en, dijeron que, garantia, garantizan, publicidad, anuncia*',
  expectation:
    'al menos, ni siquiera, despues de, aunque, a pesar, encima, para colmo, resulta que, solo quiero, ya, tan dificil, cuantas veces, cuanto cuesta, y ahora',
  churn:
    'me cambio, cambiarme de, cambiar de compania, cambiar de operador*, me voy a, nunca mas, no vuelvo, jamas vuelvo, no volver*, ultima vez, darme de baja, me doy de baja, dar de baja, baja inmediata, portabilidad, pierden un cliente, pierden a un, perdeis un cliente, han perdido un, no compren, no comprare, no lo recomiendo, no recomiendo, no recomendable, adios',
  cancel: 'cancelar, cancelo, cancelacion, baja, eviten, evitad, cuidado con, no contraten',
  'used-to':
    'antes funcionaba, desde la actualizacion, ya no, ultima actualizacion, cada vez peor, antes era, antes erais, empeor*',
  order:
    'pedido, pedidos, paquete, paquetes, envio, envios, entrega, entregas, entregado, repartidor, mensajer*, tienda, tiendas, compra, compras, articulo, articulos, producto, productos, caja, almacen, devolucion, stock, garantia, seguimiento',
  product:
    'movil, telefono, celular, ordenador, portatil, tele, television, tablet, bateria, pantalla, cargador, coche, auto, maquina, lavadora, nevera, zapatos, zapatillas, ropa, comida, hamburguesa, pizza, aparato, equipo, mueble, sofa, camara, impresora, modelo, talla',
  tech: 'app, aplicacion, web, pagina, sitio, actualizacion, sistema, plataforma, online, juego, servidor, servidores, version, descarga*, instalar, correo, enlace, link, formulario',
  account:
    'cuenta, cuentas, tarjeta, contrasena, clave, usuario, banco, saldo, transferencia*, credito, poliza, seguro, contrato, suscripcion, iniciar sesion, entrar, acceso, acceder, codigo, verificacion, perfil, linea',
  travel:
    'vuelo, vuelos, avion, aeropuerto, maleta, maletas, equipaje, tren, trenes, cercanias, estacion, anden, autobus, bus, metro, asiento, billete, billetes, boleto*, reserva, reservas, hotel, habitacion, viaje, taxi, conductor',
  telecom:
    'internet, fibra, router, wifi, cobertura, senal, datos, roaming, linea, luz, agua, gas, contador, medidor, velocidad, megas, tecnico, tecnicos, instalacion, averia, averias',
  venue:
    'tienda, restaurante, local, sucursal, oficina, cajero, caja, cola, mesa, encargad*, emplead*, dependient*, cerrado, cerrada, gerente, parking',
  service:
    'servicio, atencion, cliente, clientes, soporte, asesor*, agente*, operador*, empresa, compania, gerente, responsable, reclamacion, departamento, personal, usuario, usuarios',
  contact:
    'llamar, llamada, llamadas, telefono, telefonos, correo, email, mail, mensaje, mensajes, respuesta, contactar, contacto, chat, dm, md, mp, privado, whatsapp, numero, formulario',
  bought:
    'compre, he comprado, hemos comprado, pedi, he pedido, pague, he pagado, reserve, he reservado, contrate, he contratado, recibi, he recibido, acabo de, mi nuevo, mi nueva, llevo 0 anos',
  date: 'hoy, ayer, anoche, esta manana, esta tarde, lunes, martes, miercoles, jueves, viernes, semana pasada, mes pasado, ahora',
  thanks: 'gracias, agradec*',
  praise:
    'buen servicio, excelente servicio, gran servicio, excelente atencion, buena atencion, gran trabajo, buen trabajo, muy content*, muy satisfech*, recomendable, recomiendo, me encanta, nos encanta, encantad*, enhorabuena, felicidades, felicitaciones, los mejores, el mejor, la mejor, lo mejor, un diez, 0 puntos, buenisim*, genial, super bien, muy bien',
  positive:
    'bueno, buena, bien, mejor, excelente, genial, feliz, amor, encanta, gusta, bonit*, guap*, hermos*, precios*, linda, lindo, divertid*, perfecto, maravill*, increible, suerte, alegr*, gran, grande, amo, disfrut*, celebr*, orgullo*, besos, abrazo*, vamos',
  resolved:
    'ya funciona, solucionado, resuelto, arreglado, ya esta, ya llego, ya ha llegado, me lo han, todo bien, gracias por la ayuda, gracias por su, gracias por responder, gracias por la rapidez',
  idea: 'estaria bien, seria bueno, seria genial, podrian poner, podrian anadir, podriais, me gustaria que, sugerencia*, sugiero, propongo, ojala pongan, deberian poner, para cuando',
  'how-to':
    'como hago, como se, donde se, cuanto cuesta, cuanto vale, a que hora, que horario, puedo, se puede, es posible, quisiera saber, queria saber, me gustaria saber, una pregunta, duda, consulta, cual es, cuales son',
  'asks-info':
    'teneis, tienen, hay, aceptan, venden, haceis, informacion, info, horario, precio de, me pueden decir, alguien sabe, sabeis si, saben si, es verdad',
  'own-mistake':
    'por error, sin querer, me equivoque, mi culpa, culpa mia, se me olvido, olvide, perdi mi, se me cayo',
  'brand-talk':
    'lamentamos, sentimos, disculpa*, disculpe*, escribenos, escribanos, contactanos, contactenos, envianos, envienos, por dm, por privado, por mensaje directo, por interno, te ayudamos, le ayudamos, estamos para ayudar*, podemos ayudar*, quedamos, a tu disposicion, a su disposicion, un saludo, saludos, revisamos, estamos trabajando, nuestro equipo, indicanos, facilitanos, cuentanos',
  laughter: 'jaja*, jeje*, jiji*, lol, xd, xdd*, ajaj*',
  people:
    'hombre, mujer, mujeres, chica, chicas, chico, chicos, amigo, amigos, amiga, amigas, novia, mama, papa, madre, padre, hijo, hija, hermana, familia, gente, persona, personas, alguien, todos, todas, nino, ninos, ella, ellos, tio, tia, bebe',
  politics:
    'politic*, partido, derecha, podemos, pais, espana, mexico, chile, peru, dios, pueblo, rajoy, feminis*',
  leisure:
    'futbol, partido, gol, equipo, madrid, cancion, musica, concierto, pelicula, serie, capitulo, temporada, cine, fiesta, cumple*, navidad, vacaciones, verano, playa, lluvia, calor, frio, dormir, sueno, comer, libro, clase, twitter, tuit, tweet, foto, fotos, video, rt',
  feelings:
    'llorar, llorando, corazon, dolor, duele, miedo, vida, muerte, morir, alma, extrano, te quiero, feliz, felicidad, sentir, siento, depres*, aburrid*',
  'work-talk': 'universidad, examen, examenes, clase, clases, profesor*, trabajo, curso',
  promotion: 'sorteo, gratis, estreno',
  news: 'noticia, segun, informa*',
  'supplies-details':
    'aqui esta, adjunto, os he enviado, les he enviado, ya envie, enviado por, ya os he, mi numero es, listo, de acuerdo',
  sarcastic:
    'gracias por nada, gracias por hacerme, gracias por perder, gracias por no, bravo, muy bonito, que bien, estupendo, genial servicio, vaya, menos mal que, como siempre, que sorpresa, ole, enhorabuena por',
  lacking:
    'no hay, no habia, no hubo, ni un, ni una, ni uno, ni siquiera, sin avisar, sin aviso, sin previo aviso, sin explicacion, sin explicaciones, sin decir nada, sin una disculpa, ni una disculpa, ni una explicacion, ni una respuesta, ninguna respuesta, ninguna explicacion, ninguna solucion, sin solucion, sin luz, sin agua, sin internet, sin conexion, sin senal, sin linea, sin cobertura, sin servicio, sin stock, agotado, agotada, nadie sabe, nadie me, nadie nos, nadie contesta, nadie responde',
  'time-lost':
    'llevo 0 horas, llevo 0 dias, llevo 0 semanas, llevo 0 meses, llevo 0 minutos, llevo una hora, llevo una semana, llevo un mes, llevo esperando, llevo dias, llevo horas, llevo semanas, llevo meses, llevamos 0, llevamos horas, llevamos esperando, hace 0 dias que, hace 0 semanas que, hace 0 meses que, hace una semana que, hace un mes que, sigo esperando, seguimos esperando, sigo sin, seguimos sin, aun no, todavia no, todavia sin, 0 dias seguidos, dia 0 sin, mas de 0 horas, mas de una hora, mas de una semana, perder el tiempo, perder la manana, perdi la manana, toda la manana, toda la tarde, todo el dia esperando, y contando',
  disbelief:
    'es una broma, es broma, sera broma, me estan tomando el pelo, me tomais el pelo, me estais vacilando, estan de broma, en serio, de verdad os parece, les parece normal, os parece normal, es normal que, desde cuando, como puede ser, como es posible, como es que, no me lo puedo creer, no me lo creo, no puedo creer, increible que, inaudito, de locos, sin palabras, alucinante, para que pago, para que sirve, cuanto mas, cuanto tiempo mas, cuantas veces, alguien me explica, me explican, me explicais, expliquenme, que clase de',
  'pron-my': 'mi, mis, me, yo, mio, mia, nos, nuestro, nuestra, nosotros',
  'pron-you': 'tu, tus, usted, ustedes, vosotros, vuestro, vuestra, vuestros, su, sus, os, vuestras',
  'pron-third': 'el, ella, ellos, ellas, le, les',
  but: 'pero, aunque, sin embargo, excepto, lastima que, pena que',
  got: 'recibi, recibo, he recibido, llego, ha llegado, me llega, me enviaron, me mandaron, me han enviado, me dieron, vino',
  ordered: 'pedi, pedido, compre, pague, reserve, encargue, solicite',
  instead: 'en vez de, en lugar de, y me llega, y me enviaron, pero me, y recibo',
  legal:
    'abogad*, demanda, demandar, demandare, denuncia, denunciar, denunciare, juicio, tribunal*, juzgado, consumo, oficina del consumidor, profeco, sernac, indecopi, facua, ocu, hoja de reclamacion*, hojas de reclamacion*, acciones legales, vias legales, via legal, defensa del consumidor, reclamacion formal',
  press:
    'periodista, periodistas, prensa, television nacional, a los medios, medios de comunicacion, noticiero, hacer viral, hacerlo viral, reportaje',
  'safety-injury':
    'herid*, quemadura*, me queme, intoxic*, hospital, urgencias, alergia, alergica, ambulancia, me corte, sangr*, descarga electrica, atragant*, vomit*',
  'safety-hazard':
    'peligro, peligros*, incendio, explot*, fuga de gas, huele a gas, echa humo, sale humo, chispas, riesgo, cristales en, cristal en, plastico en, se sobrecalienta, se sobrecalento, sobrecalentamiento, se calienta demasiado, se calienta tanto, se derritio, huele a quemado, se quemo, prendio fuego, bateria hinchada',
  'third-time':
    'tercera vez, segunda vez, cuarta vez, por 0 vez, 0 llamadas, 0 correos, varias veces, muchas veces, mil veces, he llamado 0, llamado 0 veces, ya he llamado, ya he reclamado, ya reclame, ya llame, enesima',
  'topic-delivery':
    'pedido, paquete*, envio*, entreg*, repartidor, mensajer*, llega, llego, llegado, reparto, correos, seguimiento, retraso*',
  'topic-billing':
    'factura*, cobr*, cargo, cargos, reembols*, devolucion*, dinero, pago, pague, recibo, tarjeta, comision*, devuelvan',
  'topic-product':
    'producto*, calidad, roto, rota, defectuos*, bateria, pantalla, talla, averiad*, garantia, comida, caducad*, no funciona, actualizacion, articulo*',
  'topic-service':
    'servicio, atencion, emplead*, personal, no responden, no contestan, nadie contesta, nadie responde, asesor*, operador*, cola, espera, trato, maleducad*',
  'topic-account':
    'cuenta, cuentas, contrasena, clave, usuario, iniciar sesion, bloquead*, suspendid*, acceder, verificacion, codigo',
  'topic-outage':
    'caido, caida, sin internet, sin luz, sin agua, sin servicio, sin senal, sin cobertura, sin conexion, corte, cortes, averia*, se cayo, no hay internet, no hay servicio',
  'topic-price': 'precio*, caro, carisim*, tarifa*, subida, subieron, descuento*, oferta*',
  'topic-safety':
    'peligro, peligros*, quem*, intoxic*, incendio, explot*, alerg*, hospital, fuga de gas, herid*',
  'topic-privacy':
    'privacidad, mis datos, datos personales, proteccion de datos, hackead*, filtracion, spam, sin mi consentimiento, sin autorizacion',
  'self-harm':
    'suicid*, quiero morir, quitarme la vida, no quiero vivir, matarme, hacerme dano, acabar con mi vida, cortarme las venas',
};

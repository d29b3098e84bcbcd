/** Portuguese, of Brazil and of Portugal; early: the shortest of the tables. */
import type { Lexicon } from './keys';

export const PT: Lexicon = {
  broken:
    'quebrado, quebrada, quebrou, avariad*, estragad*, defeito, defeituos*, danificad*, rasgad*, partido, partida, furad*, nao presta, vazando',
  malfunction:
    'nao funciona, nao funcionam, nao funcionou, nao esta funcionando, parou de funcionar, deixou de funcionar, nao carrega, nao abre, nao liga, nao conecta, nao entra, nao deixa, nao consegue, travando, trava, travou, travado, lento, lenta, lentidao, bug, bugs, bugado, bugada, nao responde, caindo, fecha sozinho, fecha sozinha, vazando, esta vazando',
  outage:
    'fora do ar, caiu, sem internet, sem sinal, sem luz, sem energia, sem agua, sem conexao, sem rede, sem servico, sem linha, sem acesso, queda, quedas, caindo, falta de luz, falta de energia, instabilidade, instavel, oscilando, indisponivel, intermitente',
  error:
    'erro, erros, recusad*, bloquead*, incorret*, errado, errada, invalido, invadid*, suspens*, hackead*',
  fail: 'falha, falhas, falhou, fracasso, desastre, vergonha, bagunca, palhacada, pesadelo, piada, perda de tempo, perder tempo, descaso, falta de respeito, desrespeito, fail',
  'not-arrived':
    'nao chegou, nao chega, nunca chegou, nao recebi, nunca recebi, nao recebemos, nao foi entregue, nao entregaram, nao entregam, nao entregou, sem receber, extraviad*, extraviaram, nada de chegar, nao caiu, nao foi creditado, nao foi estornado, cade meu*, cade minha*, cade o meu*, onde esta meu pedido, onde esta o meu, onde esta minha encomenda, onde esta a minha',
  'wrong-item':
    'produto errado, tamanho errado, pedido errado, item errado, nao foi o que pedi, falso, falsificad*, vencido, vencida, estragado, podre, cru, ma qualidade, pessima qualidade, qualidade ruim, usado, diferente do anuncio, propaganda enganosa',
  damaged: 'amassad*, sujo, suja, sujeira, nojo, nojent*, barata, baratas, riscad*, manchad*, fedendo, mofo',
  missing:
    'faltando, falta, faltou, faltam, perdeu, perderam, perdid*, sumiu, sumiram, incomplet*, vazio, vazia, esgotad*, roubad*',
  cannot:
    'nao consigo, nao consegui, nao conseguimos, nao posso, nao da para, nao da pra, impossivel, nao tem como, nao ha como, tento, tentando, tentei, se recusam, recusa',
  negated: 'nao, nunca, nada, ninguem, nenhum, nenhuma, jamais, nem, sem, tampouco, n, naum',
  problem:
    'problema, problemas, reclamar, reclamacao, reclamacoes, reclamo, queixa, queixas, transtorno*, o que esta acontecendo, o que aconteceu, o que houve, que se passa, dificuldade*',
  waiting:
    'esperando, espero, esperar, espera, aguardando, aguardo, aguardar, fila, filas, quanto tempo, ate quando, quando vao, quando vou, quando vai, demora, demorando, demorado, demoram',
  late: 'atraso, atrasos, atrasad*, atrasou, tarde, cancelad*, cancelaram, cancelou, prazo, remarcad*, adiado',
  duration:
    '0 horas, 0 hora, 0 hrs, 0 h, 0 dias, 0 dia, 0 semanas, 0 semana, 0 meses, 0 mes, 0 minutos, 0 min, 0 anos, ha 0, faz 0, desde ontem, desde o dia, desde as, desde segunda, ha dias, ha semanas, ha meses, o dia todo, o dia inteiro, a semana toda, mais de 0',
  still: 'ainda, continua, continuo, continuam, ate agora, ate hoje, ate o momento, sigo',
  repeat:
    'de novo, novamente, outra vez, sempre, toda vez, todo dia, todos os dias, constantemente, 0 vezes, varias vezes, toda hora, cada vez, volta a, mais uma vez',
  'on-hold':
    'na linha, desligam, desligaram, desligou na, ficam me passando, transferem, transferid*, ninguem atende, nao atendem, nao atende, caiu a ligacao, jogam de um',
  'no-response':
    'sem resposta, sem retorno, nenhuma resposta, nenhum retorno, nao respondem, nao responde, ninguem responde, nao me respondem, nao me responderam, sem solucao, nenhuma solucao, nao resolvem, ninguem resolve, nao resolveram, ninguem ajuda, nao ajudam, ignoram, ignorando, nao fazem nada, nada foi feito, nao dao, sem satisfacao, sem explicacao',
  rude: 'mal educad*, grosseir*, grosso, arrogante*, incompetente*, incompetencia, inutil, inuteis, mentiros*, mentem, mentira, mentiras, despreparad*, desrespeit*, falta de respeito, descaso, mal atendid*, discrimin*, sem educacao, palhacos',
  'poor-service':
    'pessimo atendimento, mau atendimento, atendimento pessimo, atendimento horrivel, pessimo servico, servico pessimo, pior atendimento, pior empresa, pior operadora, pior servico, servico de merda, servico lixo, pessima experiencia, ma experiencia, deixa a desejar, nao estou satisfeit*, nada satisfeit*, que servico',
  contacted:
    'liguei, ligo, ligando, ligar, mandei, enviei, escrevi, falei, contactei, entrei em contato, me dizem, disseram, dizem que, falaram, falam que, informaram, abri, protocolo, protocolos',
  awful:
    'pessimo, pessima, pessimos, horrivel, horriveis, terrivel, lamentavel, vergonhos*, ridicul*, absurdo, absurda, lixo, merda, bosta, porcaria, inaceitavel, inadmissivel, nojento, odeio, pior, revoltante, palhacada, uma vergonha, deplorav*, nunca vi',
  bad: 'ruim, mal, mau, ma, triste, caro, cara, estranho, demais, infelizmente, pena, serio, horroroso, fraco, complicado, dificil',
  disappointed:
    'decepcion*, decepcao, insatisfeit*, insatisfacao, frustrad*, me arrependo, arrependid*, esperava mais, desapont*',
  annoyed:
    'cansad* de, cansei, farto, farta, irritad*, irritante, chatead*, frustr*, nao aguento, saco, chega, indignad*, revoltad*, estressad*, paciencia, aborrecid*',
  angry: 'puto, puta da vida, furios*, raiva, odio, caralho, porra, maldit*, pqp, inferno',
  swearing:
    'merda, porra, caralho, puta, puto, pqp, fdp, bosta, foda, fodase, cu, cacete, arrombad*, desgrac*',
  unfair:
    'injusto, injustica, abuso, abusiv*, ilegal, sem aviso, sem avisar, cliente ha, cliente desde, como podem, exploracao',
  cheated:
    'golpe, golpes, golpista*, fraude, roubo, roubando, roubam, roubaram, ladrao, ladroes, enganacao, enganad*, enganam, enganando, estelionato, propaganda enganosa, burla, vigarist*, picareta*',
  refund:
    'reembols*, estorno, estornar, estornad*, dinheiro de volta, meu dinheiro, devolucao, devolver, devolvam, indeniza*, ressarc*, troca, trocar',
  charged:
    'cobrad*, cobrando, cobraram, cobranca, cobrancas, cobrar, cobram, descontad*, descontaram, debitad*, taxa, taxas, cobrou, multa',
  price:
    'preco, precos, caro, cara, carissimo, pago, pagar, paguei, pagando, reais, euros, r, fatura, faturas, conta, boleto, mensalidade, plano, dinheiro, tarifa*, aumento, desconto',
  'fix-it':
    'resolvam, resolver, resolva, solucao, solucionem, consertem, arrumem, arrumar, corrijam, facam algo, respondam, expliquem, explicacao, exijo, urgente, urgencia, parem de, tomem vergonha, quero uma, preciso que, providencia*, posicionamento',
  'help-plea':
    'ajuda, ajudem, ajudar, podem me, poderiam, por favor, pfv, pf, alguem me, o que faco, o que posso fazer, como faco, socorro, preciso de ajuda, preciso de uma, preciso que',
  why: 'por que, porque nao, porque e que, como assim, como pode, como e possivel, motivo, a razao, e normal, o que acontece com, mais alguem, ate quando, pra que, nao entendo, pq nao, pq meu, pq minha, pq voces, pq a, pq o',
  'where-is': 'onde esta, cade, quando chega, quando vai chegar, rastreio, rastreamento, status do',
  'broken-promise':
    'prometido, prometeram, prometem, promessa*, deveria, deveriam, era para, era pra, supost*, ficaram de, disseram que, garantia, garantiram, anunciad*, previsao',
  expectation:
    'pelo menos, nem sequer, depois de, apesar, mesmo assim, ainda por cima, e agora, so quero, ja, tao dificil, quantas vezes, mesmo com, alem de, e nada',
  churn:
    'vou mudar de, mudar de operadora, trocar de operadora, vou cancelar, quero cancelar, cancelar meu, cancelar minha, cancelar o meu, nunca mais, jamais compro, ultima vez, nao compro mais, nao volto, perderam um cliente, perderam uma cliente, perdem um cliente, nao recomendo, nao comprem, nao contratem, portabilidade, tchau, concorrencia, concorrente, rescindir, boicot*',
  cancel: 'cancelar, cancelamento, evitem, cuidado com, fujam, desinstal*',
  'used-to':
    'antes funcionava, depois da atualizacao, cada vez pior, nao e mais, ultima atualizacao, so piora, piorou, ja foi',
  order:
    'pedido, pedidos, encomenda, encomendas, pacote, entrega, entregas, entregue, entregador, envio, enviado, loja, lojas, compra, compras, produto, produtos, mercadoria, item, caixa, transportadora, correios, garantia, estoque, rastreio, nota fiscal',
  product:
    'celular, telemovel, telefone, computador, notebook, tv, televisao, tablet, bateria, tela, ecra, carregador, carro, maquina, geladeira, fogao, tenis, sapato*, roupa, comida, lanche, hamburguer, pizza, aparelho, movel, sofa, colchao, impressora, camera, tamanho, modelo',
  tech: 'app, aplicativo, aplicacao, site, pagina, atualizacao, sistema, plataforma, online, jogo, servidor, servidores, versao, baixar, instalar, link, email, internet banking',
  account:
    'conta, contas, cartao, senha, usuario, login, banco, saldo, transferencia*, pix, credito, seguro, contrato, assinatura, acesso, acessar, entrar, codigo, verificacao, perfil, cadastro, cpf, linha',
  travel:
    'voo, voos, aviao, aeroporto, mala, malas, bagagem, comboio, comboios, trem, trens, metro, estacao, onibus, autocarro, assento, passagem, passagens, bilhete, reserva, hotel, quarto, viagem, taxi, motorista, corrida',
  telecom:
    'internet, fibra, roteador, router, wifi, wi fi, cobertura, sinal, dados, rede, linha, luz, energia, agua, gas, contador, velocidade, megas, tecnico, tecnicos, instalacao, operadora, plano, g',
  venue:
    'loja, restaurante, agencia, caixa, fila, mesa, funcionari*, atendente*, gerente, fechado, fechada, balcao, estacionamento',
  service:
    'servico, servicos, atendimento, sac, suporte, cliente, clientes, atendente*, operador*, empresa, gerente, ouvidoria, reclamacao, protocolo, setor, equipe, assistencia',
  contact:
    'ligacao, ligacoes, ligar, telefone, numero, email, e mail, mensagem, mensagens, resposta, retorno, contato, contacto, chat, dm, whatsapp, zap, inbox',
  bought:
    'comprei, compramos, pedi, paguei, reservei, contratei, recebi, assinei, acabei de, fiz um pedido, fiz uma compra, meu novo, minha nova, encomendei',
  date: 'hoje, ontem, esta manha, segunda, terca, quarta, quinta, sexta, semana passada, mes passado, agora, neste momento',
  thanks: 'obrigad*, agradec*, valeu, grat*',
  praise:
    'otimo atendimento, excelente atendimento, bom atendimento, excelente servico, bom servico, otimo servico, parabens, muito satisfeit*, recomendo, amei, adorei, o melhor, a melhor, os melhores, nota 0, muito bom, muito boa, bom trabalho, nota mil, sensacional',
  positive:
    'bom, boa, bem, melhor, otimo, excelente, feliz, amo, amor, adoro, gosto, lind*, bonit*, legal, maravilh*, incrivel, sucesso, orgulho, beijo*, abraco*, saudade*, top, show, delicia, fofo, fofa',
  resolved:
    'ja funciona, voltou, resolvido, resolveu, resolveram, chegou, tudo certo, obrigado pela ajuda, obrigada pela ajuda, obrigado pelo retorno, obrigada pelo retorno, deu certo',
  idea: 'seria bom, seria otimo, seria legal, poderiam colocar, poderiam adicionar, podiam, gostaria que, sugestao, sugestoes, sugiro, deviam, voltem com, quando vao trazer',
  'how-to':
    'como faco para, como faz, onde encontro, quanto custa, qual o valor, que horas, posso, e possivel, da para, da pra, gostaria de saber, queria saber, duvida, pergunta, qual e, quais',
  'asks-info':
    'voces tem, voces vendem, tem como, aceitam, informacao, informacoes, horario, preco do, alguem sabe, sabem se, podem me dizer, e verdade, vai ter',
  'own-mistake':
    'por engano, sem querer, me enganei, minha culpa, culpa minha, esqueci, perdi meu, deixei cair',
  'brand-talk':
    'lamentamos, sentimos muito, desculp*, nos envie, envie nos, nos chame, chama a gente, por dm, por mensagem direta, via dm, mensagem privada, vamos te ajudar, podemos ajudar, a disposicao, nossa equipe, nossa equipa, estamos verificando, nos informe, conte com a gente, abracos, qualquer duvida, pra gente',
  laughter: 'kkk*, rsrs*, haha*, hehe*, lol, huehue*, kk, rs, ahah*',
  people:
    'homem, homens, mulher, mulheres, menina, menino, amigo, amigos, amiga, mae, pai, filho, filha, filhos, familia, gente, pessoa, pessoas, alguem, todos, todo mundo, crianca*, ela, ele, eles, elas, cara',
  politics: 'politic*, pt, lula, temer, pais, brasil, deus, jesus, povo, racis*',
  leisure:
    'jogo, time, musica, show, filme, episodio, temporada, aniversario, gato, dormir, sonho, comer, livro, aula, twitter, foto, video, novela',
  feelings: 'chorar, chorando, coracao, medo, sozinh*, vida, morte, matar, te amo, sentir, ansiedade',
  'work-talk': 'escola, prova, trabalho, carreira',
  promotion: 'ganhar',
  news: 'segundo, entrevista, jornal',
  'supplies-details':
    'segue o, segue a, em anexo, ja enviei, enviei por dm, ja mandei, meu numero e, mandei dm, ta bom',
  sarcastic:
    'obrigado por nada, obrigada por nada, obrigado pela demora, obrigada por estragar, parabens pela, parabens pelo, parabens aos envolvidos, que maravilha, que beleza, que otimo, como sempre, que surpresa, bravo, lindo isso',
  lacking:
    'nao ha, nao tem, nao tinha, nao havia, nem um, nem uma, nem sequer, sem avisar, sem aviso, sem aviso previo, sem explicacao, sem dizer nada, sem um pedido de desculpa, sem nenhuma, sem nenhum, nenhuma resposta, nenhuma explicacao, nenhuma solucao, nenhum retorno, sem solucao, sem luz, sem agua, sem internet, sem sinal, sem conexao, sem rede, sem energia, sem estoque, esgotado, esgotada, ninguem sabe, ninguem me, ninguem responde, ninguem resolve, ninguem atende, ninguem ajuda',
  'time-lost':
    'estou ha 0, to ha 0, tou ha 0, ha 0 horas, ha 0 dias, ha 0 semanas, ha 0 meses, ha mais de, ha uma semana, ha um mes, ha uma hora, ha dias, ha semanas, ha meses, ha horas, faz 0 dias, faz 0 semanas, faz 0 meses, faz uma semana, faz um mes, a espera ha, esperando ha, esperando desde, continuo a espera, continuo esperando, continuo sem, continuamos sem, ainda nao, ainda sem, ainda nada, ate agora nada, ate agora nao, 0 dias seguidos, dia 0 sem, mais de 0 horas, mais de uma hora, mais de uma semana, perder tempo, perdi o dia, perdi a manha, o dia todo, a manha toda, a tarde toda, e contando',
  disbelief:
    'e brincadeira, so pode ser brincadeira, ta de brincadeira, estao de brincadeira, estao brincando, e piada, e serio isso, serio isso, serio mesmo, e normal isso, isso e normal, acham normal, desde quando, como pode, como assim, como e possivel, nao acredito, inacreditavel, nao da para acreditar, nao da pra acreditar, sem palavras, absurdo isso, pra que serve, para que serve, pra que pago, quanto tempo mais, ate quando, quantas vezes, alguem me explica, alguem pode explicar, me expliquem, expliquem me, que tipo de, palhacada',
  'pron-my': 'meu, minha, meus, minhas, eu, me, mim, nos, nosso, nossa',
  'pron-you': 'voce, voces, vc, vcs, seu, sua, seus, suas, vosso, vossa, tu, teu, tua',
  'pron-third': 'ele, ela, eles, elas, dele, dela',
  but: 'mas, porem, so que, embora, no entanto, infelizmente, pena que',
  got: 'recebi, chegou, veio, vieram, entregaram, mandaram, enviaram',
  ordered: 'pedi, comprei, paguei, reservei, encomendei, pedido',
  instead: 'em vez de, ao inves de, no lugar de, e recebi, e veio, mas recebi',
  legal:
    'advogad*, processar, processo, procon, reclame aqui, livro de reclamacoes, anatel, anac, aneel, deco, juizado, pequenas causas, acao judicial, direitos do consumidor, codigo de defesa, danos morais, tribunal, anacom, asae, denunciar, denuncia, queixa crime, na justica, entrar na justica',
  press: 'jornalista*, imprensa, jornal, reporter, na televisao, midia, comunicacao social, viralizar',
  'safety-injury':
    'ferid*, machuc*, queimadura*, queimei, intoxica*, hospital, pronto socorro, alergia, alergic*, ambulancia, cortei, sangr*, choque eletrico, engasg*, vomit*, passei mal',
  'safety-hazard':
    'perigo, perigos*, incendio, pegou fogo, explodi*, explosao, vazamento de gas, cheiro de gas, fumaca, fumo, faisca*, risco de, caco de vidro, vidro na, vidro no, plastico na, plastico no, superaquec*, esquenta demais, esquentou tanto, derreteu, cheiro de queimado, queimou a, bateria inchada',
  'third-time':
    'terceira vez, segunda vez, quarta vez, pela 0 vez, 0 ligacoes, 0 emails, varias vezes, muitas vezes, mil vezes, liguei 0, liguei varias, ja liguei, ja reclamei, ja enviei, varios protocolos, 0 protocolos, enesima',
  'topic-delivery':
    'pedido, encomenda*, entreg*, envio, correios, transportadora, chegou, chega, rastreio, extravi*, atraso*, pacote',
  'topic-billing':
    'fatura*, cobr*, estorn*, reembols*, dinheiro, boleto, cartao, taxa*, paguei, pagamento, descont*, debit*',
  'topic-product':
    'produto*, qualidade, quebr*, defeito, bateria, tela, tamanho, garantia, vencid*, comida, nao funciona, aparelho, atualizacao, avariad*',
  'topic-service':
    'atendimento, atendente*, servico, sac, funcionari*, ninguem responde, ninguem atende, sem resposta, fila, suporte, gerente, mal educad*',
  'topic-account': 'conta, senha, login, bloquead*, suspens*, cadastro, acessar, verificacao, perfil',
  'topic-outage':
    'fora do ar, caiu, sem internet, sem sinal, sem luz, sem energia, sem agua, sem rede, instabilidade, queda*, avaria*',
  'topic-price': 'preco*, caro, cara, carissimo, aumento, desconto*, tarifa*',
  'topic-safety': 'perigo*, queim*, intoxic*, incendio, alerg*, hospital, explod*, vazamento de gas, machuc*',
  'topic-privacy':
    'privacidade, meus dados, dados pessoais, lgpd, rgpd, hackead*, vazamento de dados, spam, sem minha autorizacao',
  'self-harm':
    'suicid*, quero morrer, me matar, tirar minha vida, nao quero mais viver, acabar com a minha vida, me cortar, me machucar de proposito',
};

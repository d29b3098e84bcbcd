/** What Portuguese-speaking customers state, in Brazil and in Portugal. Clauses stand in the subjunctive. */
import type { StatementTable } from './schema';

export const PT_STATEMENTS: StatementTable = {
  articles: {
    m: { own: 'o seu ', theirs: 'o ' },
    f: { own: 'a sua ', theirs: 'a ' },
    mp: { own: 'os seus ', theirs: 'os ' },
    fp: { own: 'as suas ', theirs: 'as ' },
  },
  determiners:
    'o a os as um uma uns umas meu minha meus minhas nosso nossa nossos nossas seu sua seus suas vosso vossa vossos vossas este esta esse essa esses essas aquele aquela no na nos nas do da dos das ao pelo pela num numa novo nova novos novas'.split(
      ' ',
    ),
  ends: 'mas ou porque embora nao nunca nem porem quando pois'.split(' '),
  supposes: 'se vai vao acontece'.split(' '),
  unless: [
    'nunca (falha|trava|travou)',
    'com (ansiedade|muita vontade|expectativa)',
    '(ansioso|ansiosa)',
    'tao (rapido|bem) (quanto|como) (voces|aqui)',
    '(deixei|deixou) .. cair',
    'caiu (da|do) minh*',
    'nada a reclamar',
    'nada a dizer',
  ],
  things: {
    parcel:
      'm pedido, m pacote, f encomenda, f entrega, f compra, m presente, f carta, m artigo, mp pedidos, fp encomendas, mp pacotes',
    device:
      'f máquina de lavar, f lavadora, f impressora, m celular, m telemóvel, m telefone, m smartphone, m notebook, m portátil, m laptop, m computador, f TV/televisão, m televisor, m roteador, m router, m fone, mp fones/auscultadores, m carregador, f geladeira, m frigorífico, f lava-louça, m aspirador, f cafeteira, f câmera, m relógio, m tablet, f bateria, f tela, m ecrã, f bicicleta/bike, m carro, m forno, m fogão, m micro-ondas, m produto, m aparelho, m equipamento, mp equipamentos, m teclado, m mouse, m rato, m jogo, m console, f lâmpada, f caldeira',
    goods:
      'm sofá, m armário, f cama, m colchão, m tênis, mp sapatos, fp botas, fp sandálias, f jaqueta, f camisa, f camiseta, f calça, fp calças, f blusa, m vestido, f cadeira, fp cadeiras, f mesa, m espelho, m vaso, f roupa',
    trip: 'm voo, m trem, m comboio, m ônibus, m autocarro, m metrô, m metro, f balsa, f viagem',
    bag: 'f bagagem, f mala, fp malas, f mochila',
    app: 'm aplicativo/app=aplicativo, f aplicação, m site, m chat, f página, m sistema, m portal',
    line: 'f internet, m wi-fi/wifi=wi-fi, f conexão, f ligação à internet, f fibra, f linha, m sinal, f luz, f energia, f eletricidade, f rede, f água',
    refund:
      'm reembolso, m estorno, f devolução, m dinheiro, f indenização, f indemnização, f caução, m ressarcimento, f nota de crédito',
    bill: 'f fatura, f mensalidade, m boleto',
    price: 'm preço, mp preços, f tarifa',
    paper:
      'm agendamento, m ingresso, m bilhete, f passagem, mp ingressos, fp passagens, mp bilhetes, m contrato, m cupom, m vale, f reserva, m cartão, f fatura, f assinatura, f mensalidade, m orçamento, f proposta, f consulta',
    food: 'f pizza, f comida, m hambúrguer, m lanche, f sopa, fp batatas, m pão, f carne, m café, f salada, m leite, m frango, m prato, f marmita, m sushi, f refeição',
    people:
      'm entregador, m motoboy, m estafeta, m carteiro, m motorista, m técnico, m funcionário, f funcionária, mp funcionários, m atendimento/atendente=atendimento, f equipe, f equipa, m vendedor, f vendedora, m garçom, m suporte, f assistência técnica, m apoio ao cliente',
    room: 'm quarto, m banheiro, f casa de banho, m ar-condicionado/ar condicionado=ar-condicionado, m elevador, f piscina, m chuveiro, m apartamento',
  },
  own: ['parcel', 'device', 'goods', 'trip', 'bag', 'refund', 'bill', 'paper', 'food'],
  statements: [
    {
      say: '{X} ainda não {tenha/tenham} chegado',
      of: ['parcel', 'device', 'goods', 'food', 'bag'],
      problem: 'parcel-late',
      waits: true,
      when: [
        '{X} .. (nao|nunca) .. (chegou|chega|chegaram|recebi|recebido|entregue|entregaram|veio|apareceu)',
        '{X} .. (atrasado|atrasada|atrasou|atrasados|atrasadas|em atraso)',
        '(aguardo|aguardando|espero|esperando|espera) .. {X}',
        '(cade|onde esta|onde estao) {X}',
        '(nao|nunca) .. (recebi|recebo|chegou|entregaram|entregue) .. {X}',
        '(ate agora|ate hoje|ainda) .. (nao|nunca) .. (chegou|recebi|veio|entregaram|foi entregue)',
        '(ate agora|ate hoje) (nada|nada chegou)',
      ],
    },
    {
      say: '{X} {tenha/tenham} se perdido',
      of: ['parcel'],
      problem: 'parcel-lost',
      waits: true,
      when: [
        '{X} .. (extraviado|extraviada|extraviou|sumiu|perdido|perdida|desapareceu)',
        '(perderam|extraviaram|perdeu) {X}',
      ],
    },
    {
      say: '{X} {conste/constem} como entregue sem estar com você',
      of: ['parcel'],
      problem: 'marked-delivered',
      when: [
        '{X} .. (entregue|entregues) (mas|e|porem|so que) .. (nao|nada|nunca|ninguem)',
        '(consta|diz|aparece|dado|marcado) .. entregue (mas|e|porem|so que) .. (nao|nada|nunca|ninguem)',
      ],
    },
    {
      say: 'a sua entrega tenha sido tratada assim',
      problem: 'delivery-conduct',
      when: [
        '(entregador|pacote|encomenda|motoboy|estafeta) .. (jogou|jogado|jogada|atirou|atirado|arremessou|largou)',
        '(nao|nem) .. (tocou|tocaram) .. campainha',
        'por cima do (muro|portao)',
      ],
    },
    {
      say: '{X} {tenha/tenham} chegado em mau estado',
      of: ['parcel', 'goods', 'device', 'bag'],
      problem: 'damaged-parcel',
      when: [
        '{X} .. (danificado|danificada|danificados|amassado|amassada|rasgado|rasgada|riscado|riscada|amolgado|amolgada)',
        '{X} .. (chegou|chegaram|veio|vieram) .. (quebrado|quebrada|quebrados|quebradas|partido|partida|partidos|aberto|aberta|pedacos|molhado|molhada)',
        '(chegou|veio|chegaram) (quebrado|quebrada|danificado|danificada) {X}',
      ],
    },
    {
      say: '{X} {tenha chegado incompleto/tenha chegado incompleta/tenham chegado incompletos/tenham chegado incompletas}',
      of: ['parcel'],
      problem: 'missing-item',
      when: [
        '{X} .. (incompleto|incompleta|incompletos|faltando|falta|faltam|faltou|faltaram)',
        '(falta|faltam|faltou|faltaram|faltando) .. {X}',
      ],
    },
    {
      say: 'você tenha recebido um item diferente do que pediu',
      problem: 'wrong-item',
      when: [
        '(item|produto|tamanho|modelo|cor|numero|artigo) (errado|errada|trocado|trocada|diferente)',
        '(mandaram|enviaram|entregaram|recebi|veio|chegou) .. (errado|errada|errados|trocado|trocada)',
        'nao .. o que .. (pedi|comprei|encomendei)',
      ],
    },
    {
      say: 'você ainda esteja esperando {X}',
      of: ['refund'],
      problem: 'refund-missing',
      waits: true,
      when: [
        '(aguardo|aguardando|espero|esperando|espera) .. {X}',
        '(cade|onde esta) {X}',
        '{X} .. (nao|nunca) .. (chegou|caiu|recebi|veio|feito|feita|efetuado)',
        '(nao|nunca) .. (recebi|devolveram|fizeram|devolvem|caiu|chegou) .. {X}',
      ],
    },
    {
      say: 'você ainda esteja esperando {X}',
      of: ['paper'],
      waits: true,
      when: [
        '(aguardo|aguardando|espero|esperando|espera) .. {X}',
        '{X} .. (nao|nunca) .. (chegou|recebi|veio)',
        '(nao|nunca) .. (recebi|chegou) .. {X}',
      ],
    },
    {
      say: 'a cobrança apareça em dobro para você',
      problem: 'charged-twice',
      when: [
        '(duas vezes|em dobro|2 vezes|em duplicidade|em duplicado) .. (cobrado|cobrada|cobraram|descontado|mesma|fatura|mensalidade|compra)',
        '(cobraram|cobrou|cobrado|cobrada|cobrados|descontaram|debitaram|debitado|cobrar) .. (duas vezes|em dobro|2 vezes|em duplicidade|em duplicado|duplicado)',
        'cobranca (dupla|duplicada|em dobro)',
      ],
    },
    {
      say: 'você continue vendo cobranças depois do cancelamento',
      problem: 'charged-after-cancel',
      when: [
        '(cancelei|cancelado|cancelada|cancelamento) .. (e|mas) .. (continuam|continua|continuo|seguem|ainda) .. (cobrando|cobrar|cobranca|cobrancas|cobrado|cobrada|debitar|pagar)',
        '(cobrando|cobranca|cobrancas|cobrado|cobrada) .. (depois|apos|mesmo) .. (cancelei|cancelamento|cancelar|cancelado)',
      ],
    },
    {
      say: 'apareça uma cobrança que você não esperava',
      problem: 'unexpected-charge',
      when: [
        '(cobraram|descontaram|debitaram|cobrado|descontado|debitado) .. sem .. (autorizacao|autorizar|avisar|aviso|motivo|permissao)',
        '(cobranca|debito|desconto) .. (indevida|indevido|desconhecida|desconhecido|nao autorizada)',
        '(descontaram|debitaram|tiraram) .. (conta|cartao)',
        '(cobraram|cobrado) .. a mais',
      ],
    },
    {
      say: '{X} {fique/fiquem} fechando',
      of: ['app'],
      problem: 'app-crash',
      when: [
        '{X} .. (trava|travando|travou|fecha|fechando|crasha|cai|caindo|bloqueia)',
        '(trava|fecha|crasha) {X}',
      ],
    },
    {
      say: '{X} não {esteja/estejam} funcionando',
      of: ['device', 'app', 'line', 'room'],
      problem: 'broken',
      when: [
        '{X} .. nao .. (funciona|funcionam|funcionava|funcionavam|liga|carrega|abre|pega|imprime|ligava)',
        '{X} .. (quebrado|quebrada|quebrou|estragado|estragada|estragou|defeito|avariado|avariada|pifou)',
        '{X} parou de (funcionar|ligar|carregar)',
        'nao (funciona|abre|liga|carrega) {X}',
      ],
    },
    {
      say: '{X} não {esteja/estejam} funcionando',
      of: ['paper'],
      when: ['{X} nao .. (funciona|funcionam|passa|aceita|vale)', '{X} .. invalido'],
    },
    {
      say: '{X} {tenha/tenham} estragado',
      of: ['goods'],
      problem: 'broken',
      when: [
        '{X} .. (rasgou|rasgado|rasgada|descosturou|descolou|descosido|estragou|estragado|estragada|quebrou|quebrado|quebrada|defeito|soltou)',
      ],
    },
    {
      say: '{X} {tenha/tenham} atrasado',
      of: ['trip'],
      problem: 'trip-delayed',
      waits: true,
      when: ['{X} .. (atraso|atrasado|atrasada|atrasou|atrasados)', '(atraso|atrasos) .. {X}'],
    },
    {
      say: '{X} {tenha sido cancelado/tenha sido cancelada/tenham sido cancelados/tenham sido canceladas}',
      of: ['trip'],
      problem: 'trip-cancelled',
      when: [
        '{X} .. (cancelado|cancelada|cancelados|suprimido|suprimida)',
        '(cancelaram|cancelou|cancelamento) .. {X}',
      ],
    },
    {
      say: '{X} {tenha sido cancelado/tenha sido cancelada/tenham sido cancelados/tenham sido canceladas}',
      of: ['parcel', 'paper'],
      problem: 'order-cancelled',
      when: [
        '{X} (foi|foram|e) (cancelado|cancelada|cancelados|canceladas)',
        '(cancelaram|voces cancelaram) .. {X}',
      ],
    },
    {
      say: '{X} {tenha/tenham} se extraviado',
      of: ['bag'],
      problem: 'luggage-lost',
      waits: true,
      when: [
        '{X} .. (extraviado|extraviada|extraviadas|extraviou|sumiu|sumiram|perdida|perdido|perdidas|desapareceu)',
        '(perderam|extraviaram|sumiram com) {X}',
        'sem {X}',
      ],
    },
    {
      say: '{X} {esteja lento/esteja lenta/estejam lentos/estejam lentas}',
      of: ['app', 'line'],
      problem: 'slow-connection',
      waits: true,
      when: ['{X} .. (lento|lenta|lentissimo|lentissima|devagar|oscilando|instavel)'],
    },
    {
      say: 'você esteja sem {N}',
      of: ['line'],
      problem: 'down',
      waits: true,
      when: [
        '(sem|falta|faltou|acabou) {X}',
        '{X} .. (caiu|caida|acabou|cortada|cortaram|cortado|falhou|abaixo)',
        'nao (tenho|ha|temos|tem) {X}',
      ],
    },
    {
      say: '{X} {esteja/estejam} fora do ar',
      of: ['app'],
      problem: 'down',
      waits: true,
      when: ['{X} .. (fora do ar|em baixo|offline|indisponivel|caiu)'],
    },
    {
      say: 'você tenha esperado tanto na linha',
      problem: 'on-hold',
      waits: true,
      when: [
        '(minutos|hora|horas) .. (linha|telefone|musiquinha)',
        '(linha|telefone) .. (minutos|hora|horas) .. (esperando|espera|a espera)',
      ],
    },
    {
      say: 'você ainda esteja sem resposta',
      problem: 'no-answer',
      waits: true,
      when: [
        'ninguem .. (responde|respondeu|atende|resolve|retorna|explica|ajuda)',
        '(sem|nenhuma|zero) (resposta|retorno|noticias)',
        '(nao|nunca) .. (respondem|responde|responderam|respondeu|retornam|retornaram)',
        'deixou de responder',
      ],
    },
    {
      say: '{X} não {tenha/tenham} aparecido',
      of: ['people'],
      problem: 'broken-promise',
      waits: true,
      when: [
        '{X} .. (nao|nunca) .. (veio|vieram|apareceu|apareceram|chegou|compareceu)',
        'ninguem (veio|apareceu|compareceu)',
        'ele nao (apareceu|veio|compareceu)',
      ],
    },
    {
      say: 'você tenha esperado à toa',
      problem: 'broken-promise',
      waits: true,
      when: ['ninguem (veio|apareceu|compareceu)'],
    },
    {
      say: '{X} não {tenha/tenham} tratado você bem',
      of: ['people'],
      problem: 'rude-staff',
      when: [
        '{X} .. .. (grosso|grossa|grosseiro|grosseira|grosseiros|mal-educado|mal-educada|mal educado|mal educada|rude|arrogante|antipatico|antipatica|estupido|ignorante)',
        '(grosso|grossa|grosseiro) .. {X}',
      ],
    },
    {
      say: '{X} não {bata/batam}',
      of: ['bill'],
      problem: 'wrong-bill',
      when: [
        '{X} .. (errada|errado|incorreta|incorreto|absurda|absurdo|erro|erros)',
        '{X} .. nao .. (bate|certa)',
      ],
    },
    {
      say: 'o novo preço tenha caído tão mal',
      of: ['price', 'paper', 'bill'],
      problem: 'price-rise',
      when: [
        '(aumentaram|aumentou|subiram|subiu|aumento|reajuste|reajustaram) {X}',
        '{X} .. (aumentou|aumentaram|subiu|subiram|reajustada|reajustado|dobrou)',
      ],
    },
    {
      say: 'você esteja com dificuldade para fazer login',
      problem: 'login-fails',
      waits: true,
      when: [
        'nao .. (logar|fazer login|iniciar sessao|entrar no aplicativo|entrar no app)',
        '(codigo|senha|palavra-passe) .. (nao|nunca) .. (chega|funciona|aceita|vem)',
      ],
    },
    {
      say: 'a sua conta esteja bloqueada',
      problem: 'locked-out',
      waits: true,
      when: [
        '(conta|perfil) .. (bloqueada|bloqueado|bloquearam|suspensa|suspenderam|desativada)',
        '(bloquearam|suspenderam) .. conta',
      ],
    },
    {
      say: 'cancelar seja tão complicado',
      problem: 'cannot-cancel',
      waits: true,
      when: [
        'nao (consigo|da|deixam|permite|deixa) .. cancelar',
        '(impossivel|dificil) cancelar',
        'cancelamento .. (ignorado|negado|impossivel)',
      ],
    },
    {
      say: '{X} não {tenha/tenham} vindo como devia',
      of: ['food'],
      problem: 'bad-food',
      when: [
        '{X} .. (frio|fria|frios|frias|gelado|gelada|cru|crua|estragado|estragada|queimado|queimada|vencido|vencida|azedo|azeda)',
      ],
    },
    {
      say: '{X} não {estivesse limpo/estivesse limpa/estivessem limpos/estivessem limpas}',
      of: ['room'],
      weight: 5,
      when: ['{X} .. (sujo|suja|sujos|imundo|imunda|nojento|nojenta|mofo|bolor|fedia)'],
    },
    {
      say: 'você continue vendo cobranças depois do cancelamento',
      of: ['paper', 'line', 'bill'],
      problem: 'charged-after-cancel',
      when: [
        '(cancelei|cancelado) {X} .. e .. (continuam|continua|continuo|seguem|ainda) .. (cobrando|cobrar|cobranca|cobrancas|cobrado|cobrada|debitar)',
      ],
    },
    {
      say: 'a cobrança apareça em dobro para você',
      of: ['bill', 'paper', 'parcel'],
      problem: 'charged-twice',
      when: ['(cobraram|cobrou|cobrado|debitaram) {X} (duas vezes|em dobro|2 vezes|em duplicado)'],
    },
    {
      say: 'você tenha recebido um item diferente do que pediu',
      of: ['device', 'goods'],
      problem: 'wrong-item',
      when: [
        '(comprei|pedi|encomendei) {X} .. e .. (mandaram|enviaram|veio|chegou|entregaram) (um|uma|uns|umas|outro|outra)',
      ],
    },
    {
      say: '{X} não {tenha/tenham} respondido',
      of: ['people'],
      problem: 'no-answer',
      waits: true,
      when: ['{X} .. (nao|nunca) .. (responde|respondeu|atende|atendeu|retorna)'],
    },
    {
      say: 'você não consiga entrar na sua conta',
      problem: 'locked-out',
      waits: true,
      when: ['nao .. (entrar|acessar|aceder) (na|a|minha) .. conta'],
    },
  ],
};

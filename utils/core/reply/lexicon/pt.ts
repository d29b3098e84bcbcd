/** Portuguese words for problems, wishes and waiting, from both sides of the Atlantic. */
import type { Lexicon } from './schema';

const PARCEL = '(pedido|encomenda|pacote|entrega|compra|produto)';

export const PT_LEXICON: Lexicon = {
  problems: {
    'marked-delivered': [
      '(consta|aparece|diz|marcado|marcada|dado|status) .. entregue',
      '(consta|aparece|diz|marcado) (como |que foi |)entregue',
      'entregue (mas|e|porem) .. (nao|nunca|nada)',
    ],
    'damaged-parcel': [
      '(chegou|veio|recebi) .. (quebrad*|danificad*|amassad*|rasgad*|molhad*|partid*|estragad*)',
      '(chegou|veio) (todo |toda |)(quebrad*|danificad*|amassad*|partid*)',
    ],
    'wrong-item': [
      '(produto|item|tamanho|modelo|pedido|artigo) (errado|trocado)',
      '(mandaram|enviaram|recebi|veio) .. (errado|errada|trocado|outro produto|outra coisa)',
      'nao (e|foi) o que (eu |)pedi',
    ],
    'missing-item': [
      '(falta|faltou|faltando|faltam|faltaram) .. (item|itens|produto|produtos|peca|pecas|pedido|artigo|artigos)',
      '(pedido|encomenda) (veio |chegou |)incomplet*',
    ],
    'luggage-lost': [
      '(perderam|extravi*|sem|perdida) .. (mala|malas|bagagem)',
      'sem (minha |minhas |a |as |)(mala|malas|bagagem)',
      '(mala|malas|bagagem) .. (extravi*|perdid*|nao chegou|sumiu)',
    ],
    'delivery-conduct': [
      '(entregador|motorista|carteiro|estafeta) .. (jogou|largou|deixou|grosso|nem tocou|gritou|atirou)',
      '(jogaram|jogou|largaram|atiraram) (o|meu) (pacote|pedido)',
    ],
    'parcel-lost': [
      `(perderam|extraviaram|extraviado) (o |a |)(meu|minha|nosso|nossa) ${PARCEL}`,
      `${PARCEL} .. (extravi*|perdid*|sumiu|desaparec*)`,
    ],
    'charged-twice': [
      '(cobrado|cobrada|cobraram|cobranca|debitado|pago) .. (duas vezes|dobro|duplicad*|2x|2 vezes)',
      '(cobraram|cobrado|debitado) (duas vezes|em dobro)',
      '(cobranca|pagamento) (duplicad*|dupla|em dobro)',
    ],
    'charged-after-cancel': [
      '(cancelei|cancelamento|cancelado) .. (continu*|ainda) .. (cobr*)',
      '(continuam|continua|seguem) (me |a |)cobra*',
      'cobr* .. (depois|apos) .. cancel*',
    ],
    'refund-missing': [
      '(esperando|espera|aguardando|cade|sem|aguardo) .. (reembolso|estorno|meu dinheiro|devolucao)',
      '(reembolso|estorno|devolucao) .. (nao|nunca|ate agora|ainda)',
      '(cade|quero) (o |)meu dinheiro',
      'nao (me |)(reembols*|estorn*|devolv*)',
    ],
    'unexpected-charge': [
      '(cobranca|cobraram|debitaram|debito) .. (sem autorizacao|indevid*|sem avisar|nao autoriz*|sem permissao)',
      '(cobranca|debito|desconto) (indevid*|desconhecid*|nao autorizad*)',
    ],
    'payment-failed': [
      '(pagamento|cartao|pix) .. (recusad*|negad*|erro|nao passa|nao funciona|falh*)',
      'nao consigo pagar',
    ],
    'wrong-bill': [
      '(fatura|conta|boleto) .. (errad*|incorret*|absurd*|erro|mais alta|veio alta)',
      'cobr* (a mais|valor errado)',
    ],
    'bad-update': [
      '(desde|depois da|apos a|depois dessa) (ultima |nova |)atualizacao',
      'atualizacao .. (pior|horrivel|pessima|bug*|trava*|estrag*)',
    ],
    'app-crash': [
      '(app|aplicativo|aplicacao) .. (trava*|fecha*|cai|caindo|nao abre|bug*|crash*|nao funciona)',
      '(trava|travando|fechando) .. (app|aplicativo)',
    ],
    'not-as-described': [
      '(nao|nada) .. (descricao|anuncio|foto|fotos|anunciado)',
      'propaganda enganosa',
      'publicidade enganosa',
    ],
    'bad-food': [
      '(comida|pizza|hamburguer|lanche|frango|prato) .. (fri*|cru|crua|estragad*|horrivel|azed*|nojent*)',
      '(cabelo|plastico|inseto) na (comida|salada|pizza|minha)',
    ],
    'broken-promise': [
      '(prometeram|disseram|ficaram|falaram) .. (ligar*|retorn*|vir|resolver*)',
      '(ninguem|nunca) (me |)(ligou|retornou|veio|apareceu)',
      '(tecnico) .. (nao veio|nao apareceu|nunca|faltou)',
    ],
    'rude-staff': [
      '(atendente|funcionari*|vendedor*|gerente|motorista|garcom|caixa|equipe) .. (grosseir*|grosso|grossa|mal educad*|mal-educad*|gritou|desligou|desrespeit*|arrogante|ignorante)',
      '(grosseir*|mal educad*|mal-educad*|desrespeit*)',
      'desligou na (minha |)cara',
      'falta de (respeito|educacao)',
    ],
    'passed-around': [
      '(transfer*|jogam|jogando|empurra*|passam) .. (setor|um para outro|outro atendente|lado para)',
      'de (um )(setor|atendente|lado) (para|pro|pra|a) outro',
      'explicar .. (de novo|outra vez|tudo de novo)',
    ],
    'bot-only': [
      '(falar|falo|atendido) (com |por )(um |uma |algum |)(humano|pessoa|gente|ser humano|atendente de verdade)',
      '(robo|bot|chatbot) .. (inutil|nao entende|nao resolve|so)',
      'so (tem |um |)(robo|bot)',
    ],
    'on-hold': [
      '(horas|minutos|hora) .. (telefone|na linha|na espera|na fila)',
      'ninguem atende (o |)(telefone|)',
      'fila de espera',
    ],
    'data-worry': [
      '(meus |nossos )dados .. (vaz*|roubad*|expost*|vendid*|compartilh*)',
      '(vazamento|vazaram) (de |)(dados|meus dados)',
      'lgpd',
    ],
    'unwanted-messages': [
      '(parem|pare|chega) de (ligar|mandar|enviar|me)',
      'spam',
      '(ligacoes|mensagens|emails|e-mails|sms) .. (spam|indesejad*|toda hora|todo dia)',
    ],
    hacked: ['conta .. (hacke*|invadid*|roubad*|clonad*)', '(hackearam|invadiram|clonaram) (a |)minha conta'],
    'cannot-cancel': [
      'nao (consigo|deixam|me deixam|da para|posso) cancelar',
      'nao consigo .. cancelar',
      'cancelar .. (impossivel|novela|saga|pesadelo)',
      'impossivel cancelar',
    ],
    'locked-out': [
      'conta .. (bloquead*|suspens*|desativad*|banid*|encerrad*)',
      '(bloquearam|suspenderam|desativaram) (a |)minha conta',
      'sem acesso (a |)(a |)minha conta',
    ],
    'login-fails': [
      'nao consigo (entrar|acessar|logar|fazer login)',
      '(login|senha|codigo de verificacao) .. (nao funciona|erro|nao chega|invalid*)',
    ],
    'trip-cancelled': ['cancel* .. (voo|trem|onibus|comboio)', '(voo|trem|onibus) .. cancel*'],
    'trip-delayed': ['(voo|trem|onibus) .. (atras*|demor*)', 'atras* .. (voo|trem|onibus)'],
    'order-cancelled': [
      'cancel* (o |a |)(meu|minha|nosso|nossa) (pedido|compra|reserva)',
      '(pedido|compra|reserva) .. cancel*',
    ],
    'hidden-fee': [
      '(taxa|taxas|custo|custos) (escondid*|ocult*|extra|abusiv*|surpresa)',
      '(taxa|tarifa) .. (ninguem|surpresa|do nada|absurda)',
    ],
    'code-fails': [
      '(cupom|codigo|voucher) .. (nao funciona|nao funcionou|invalid*|expirad*|erro|nao aceita|nao pega)',
    ],
    'price-rise': [
      '(aumento|subida) (de |do |no |abusivo |)(preco|precos|valor|mensalidade)',
      '(aumentaram|aumentou|subiu|subiram|aumentar) .. (preco|precos|valor|mensalidade|plano)',
      '(preco|precos|mensalidade|plano) .. (aumentou|subiu|aumentaram|dobrou)',
    ],
    'slow-connection': [
      '(internet|wifi|wi-fi|conexao|sinal|rede|fibra) .. (lent*|cai|caindo|caiu|oscila*|horrivel|pessim*|fora|nao funciona)',
      'sem (internet|sinal|rede|wifi|conexao)',
    ],
    down: [
      '(site|app|aplicativo|sistema|servico|servidor|plataforma) .. (fora do ar|caiu|nao carrega|nao abre|nao funciona|instavel)',
      '(fora do ar)',
      'nada funciona',
    ],
    'parcel-late': [
      `${PARCEL} .. (nao chegou|nao chega|nunca chegou|atrasad*|nao foi entregue|parad*|atraso)`,
      `${PARCEL} (nao chegou|nao chega|nunca chegou|atrasad*)`,
      `(esperando|espero|aguardando|aguardo) (o |a |)(meu|minha|um|uma|nosso|nossa) ${PARCEL}`,
      `(cade|onde esta) (o |a |)(meu|minha) ${PARCEL}`,
      '(nao|nunca|ainda nao) (chegou|recebi|foi entregue)',
    ],
    broken: [
      '(parou|deixou) de funcionar',
      '(quebrou|defeito|defeituos*|estragou|nao liga|queimou|avariou)',
      'nao funciona',
    ],
    'poor-quality': [
      '(pessima|ma|baixa|horrivel) qualidade',
      'qualidade .. (pessima|ruim|horrivel|caiu|piorou)',
      '(uma porcaria|um lixo)',
    ],
    'no-answer': [
      '(sem|nenhuma|nenhum|zero) (resposta|retorno|solucao|noticia|posicionamento)',
      '(ninguem|nao) (me |nos |)(responde*|retorna*|resolve*|da retorno|ajuda*)',
      '(ignoram|ignorado|ignorada|ignorando)',
      '(liguei|mandei|escrevi|entrei em contato) .. (vezes|nada|ninguem)',
    ],
    'too-expensive': [
      '(muito|caro|cara|demasiado|tao) (caro|cara|demais)',
      '(carissimo|carissima|abusivo)',
      'um (roubo|assalto)',
    ],
  },
  asks: {
    refund: ['reembols*', 'estorn*', 'meu dinheiro', 'dinheiro de volta'],
    replacement: ['troca', 'trocar', 'substitu*', 'um novo', 'outro produto'],
    callback: ['me liguem', 'me ligue', 'liguem para mim', 'retornem', 'retorno'],
    compensation: ['compensa*', 'indeniza*', 'desconto', 'cupom'],
    answer: ['resposta', 'respondam', 'explica*', 'por que', 'quando', 'solucao'],
  },
  units: {
    hour: ['hora', 'horas', 'h'],
    day: ['dia', 'dias'],
    week: ['semana', 'semanas'],
    month: ['mes', 'meses'],
  },
  numbers: {
    um: 1,
    uma: 1,
    dois: 2,
    duas: 2,
    tres: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
  },
  waitBefore: [
    'ha',
    'faz',
    'a',
    'ja faz',
    'ja sao',
    'mais de',
    'ha mais de',
    'faz mais de',
    'esper*',
    'depois de',
    'apos',
    'quase',
    'durante',
    'por',
  ],
  waitAfter: [
    'esper*',
    'sem',
    'e nada',
    'atras',
    'depois',
    'de espera',
    'de atraso',
    'e ainda',
    'na espera',
    'aguard*',
  ],
  wants: ['quero', 'queremos', 'exijo', 'preciso', 'peco', 'solicito', 'gostaria'],
  mine: ['meu', 'minha', 'meus', 'minhas', 'comprei', 'pedi'],
  trips: {
    flight: ['voo', 'voos', 'aviao'],
    train: ['trem', 'trens', 'comboio'],
    bus: ['ônibus', 'autocarro'],
  },
};

/** Portuguese lines, Brazilian usage with "você" at every level. Clauses are in the subjunctive. */
import type { Lines } from './schema';

export const PT: Lines = {
  numbers: [
    'zero',
    'um',
    'dois',
    'três',
    'quatro',
    'cinco',
    'seis',
    'sete',
    'oito',
    'nove',
    'dez',
    'onze',
    'doze',
  ],
  units: {
    hour: ['hora', 'horas'],
    day: ['dia', 'dias'],
    week: ['semana', 'semanas'],
    month: ['mês', 'meses'],
  },
  one: { hour: 'uma', day: 'um', week: 'uma', month: 'um' },
  two: { hour: 'duas', day: 'dois', week: 'duas', month: 'dois' },
  trips: { flight: 'voo', train: 'trem', bus: 'ônibus', trip: 'embarque' },
  dm: {
    x: 'mensagem direta',
    facebook: 'mensagem privada',
    linkedin: 'mensagem',
    instagram: 'mensagem direta',
  },
  keepCapital: [],
  about: {
    delivery: 'sobre a entrega',
    billing: 'sobre o pagamento',
    product: 'sobre o produto',
    service: 'sobre o atendimento',
    account: 'sobre a sua conta',
    outage: 'sobre o serviço',
    price: 'sobre o preço',
    safety: 'sobre segurança',
    privacy: 'sobre os seus dados',
    other: '',
  },
  wishes: {
    refund: 'um reembolso',
    replacement: 'uma troca',
    callback: 'uma ligação de volta',
    compensation: 'uma compensação',
    answer: 'uma resposta',
  },
  sets: {
    asked: [
      '<Anotei|Anotamos> o pedido: {wish}.',
      'Você quer {wish}, e isso também será visto.',
      '<Vejo|Vemos> que você gostaria de {wish}.',
      'Está claro: você pede {wish}.',
      'O pedido de {wish} está registrado.',
    ],
    again: [
      'Ninguém deveria precisar escrever duas vezes pelo mesmo motivo.',
      '<Vejo|Vemos> que não é a primeira mensagem sobre isso.',
      'Ter de insistir cansa qualquer pessoa.',
      'Uma vez deveria bastar.',
      'É frustrante ter de voltar ao mesmo assunto.',
    ],
    leaving: [
      '<Entendo|Entendemos> que você pense em ir embora.',
      'Ficar ou não é decisão sua, e mesmo assim isto merece atenção.',
      '<Levo|Levamos> a sério quando alguém quer sair por causa disso.',
      'Antes de uma decisão, <gostaria|gostaríamos> de entender o que aconteceu.',
      '<Respeito|Respeitamos> a sua decisão, seja qual for.',
    ],
    upset: [
      'A sua indignação é compreensível.',
      'Você tem todo o direito de estar assim.',
      'Dá para ver o quanto isso incomodou.',
      'Isso merece mais do que uma resposta pronta.',
      'Qualquer pessoa no seu lugar sentiria o mesmo.',
    ],
    details: [
      'Você pode contar um pouco mais sobre o que aconteceu?',
      'Quando isso começou?',
      'Com mais alguns detalhes, <consigo|conseguimos> verificar.',
      'Em que passo deu errado?',
      'O que ajudaria mais neste momento?',
    ],
    greetName: [
      { say: 'Olá, {name}.', formality: [1, 4] },
      { say: 'Oi, {name}.', formality: [3, 4] },
      { say: 'Agradecemos a sua mensagem, {name}.', formality: [1, 2], grave: false },
      { say: 'Que bom que você escreveu, {name}.', formality: [3, 4], grave: false },
      { say: 'Olá, {name}, e obrigado pela mensagem.', formality: [2, 4], grave: false },
    ],
    greetPlain: [
      { say: 'Olá.', formality: [1, 4] },
      { say: 'Oi.', formality: [3, 4] },
      { say: 'Agradecemos a sua mensagem.', formality: [1, 2], grave: false },
      { say: 'Que bom que você escreveu.', formality: [3, 4], grave: false },
      { say: 'Olá, e obrigado pela mensagem.', formality: [2, 4], grave: false },
    ],
    sorryThat: [
      '<Sinto|Sentimos> muito que {that}.',
      '<Lamento|Lamentamos> que {that}.',
      { say: '<Lamento|Lamentamos> de verdade que {that}.', warmth: 3 },
      'É uma pena que {that}, e <peço|pedimos> desculpas.',
      { say: '<Lamento|Lamentamos> profundamente que {that}.', formality: [1, 2] },
    ],
    seeThat: [
      'É frustrante que {that}.',
      'Não é bom que {that}, e a sua frustração faz sentido.',
      'É preocupante que {that}.',
      'Ninguém espera que {that}.',
      { say: 'É muito chato que {that}.', formality: [4, 4] },
    ],
    apologise: [
      '<Lamento|Lamentamos> esta experiência.',
      '<Peço|Pedimos> desculpas.',
      '<Sinto|Sentimos> muito pelo transtorno.',
      'Desculpe o aborrecimento.',
      '<Lamento|Lamentamos> o ocorrido.',
    ],
    empathise: [
      'Qualquer pessoa ficaria incomodada com isso.',
      '<Entendo|Entendemos> como isso é frustrante.',
      'Qualquer pessoa ficaria chateada.',
      'Você tem motivo para reclamar.',
      'Não é essa a experiência que <quero|queremos> oferecer.',
    ],
    wait: [
      '{duration} é tempo demais.',
      '{duration} de espera é tempo demais.',
      'Depois de {duration}, você merece uma resposta de verdade.',
      'Esperar {duration} acaba com a paciência de qualquer um.',
      'Ninguém deveria esperar {duration} por isso.',
    ],
    act: [
      '<Quero|Queremos> entender como se chegou a este ponto.',
      '<Quero|Queremos> entender o que aconteceu.',
      '<Vou|Vamos> olhar isso com atenção.',
      'A ideia é ver o próximo passo junto com você.',
      '<Gostaria|Gostaríamos> de verificar o caso com calma.',
    ],
    remedy: [
      'O que está previsto num caso assim: {remedy}.',
      'O que <posso|podemos> oferecer neste caso: {remedy}.',
      'Uma opção: {remedy}.',
      'Veja o que é possível: {remedy}.',
      'Para casos assim, <ofereço|oferecemos>: {remedy}.',
    ],
    channelLink: [
      { say: 'Chame no privado por aqui para <eu|a gente> verificar: {channel}', formality: [3, 4] },
      { say: '<Fale comigo|Fale conosco> em particular por este link: {channel}', formality: [1, 2] },
      'O caminho mais rápido é uma mensagem privada, neste link: {channel}',
      'Para que os seus dados fiquem protegidos, continue por este canal: {channel}',
      'Você pode mandar os detalhes em particular? O link é este: {channel}',
      'Atendimento pessoal, fora dos comentários: {channel}',
      'A equipe segue com você por aqui: {channel}',
    ],
    channelHandle: [
      'Mande uma {dm} para {channel} e <eu verifico|nós verificamos>.',
      'O caminho mais rápido é uma {dm} para {channel}.',
      'Para que os seus dados fiquem protegidos, continue por {dm} com {channel}.',
      'Você pode mandar os detalhes para {channel} por {dm}?',
      'Atendimento pessoal em {channel}, por {dm}.',
    ],
    channelNone: [
      'Mande uma {dm} e <eu verifico|nós verificamos>.',
      'O caminho mais rápido é uma {dm} para esta página.',
      'Para que os seus dados fiquem protegidos, é melhor continuar por {dm}.',
      'Você pode mandar os detalhes por {dm}?',
      'Atendimento pessoal, fora dos comentários: basta uma {dm}.',
    ],
    thanks: [
      'Obrigado pela franqueza.',
      '<Agradeço|Agradecemos> o retorno.',
      'Obrigado por avisar.',
      'O seu relato ajuda muito.',
      'Que bom que você reservou um tempo para contar.',
    ],
    question: [
      'Obrigado pela pergunta {about}.',
      { say: 'Boa pergunta.', formality: [2, 4] },
      'É um prazer ajudar com isso.',
      'A dúvida faz todo sentido.',
      'A sua dúvida {about} merece uma resposta clara.',
    ],
    questionHelp: [
      'Uma verificação rápida com a equipe esclarece tudo.',
      '<Vou|Vamos> confirmar com a equipe e <respondo|respondemos> por aqui.',
      'É melhor conferir do que adivinhar, e <volto|voltamos> com a resposta.',
      'A resposta depende de alguns detalhes, e <vou|vamos> conferir.',
      '<Consulto|Consultamos> quem mais entende do assunto e <volto|voltamos> neste post.',
    ],
    questionMore: [
      'Um pouco mais de contexto ajudaria, sem dados pessoais.',
      'Você pode contar um pouco mais, sem dados pessoais?',
      'É uma dúvida geral ou há um caso específico por trás?',
      'Um pouco mais de contexto ajudaria.',
      'Há algo mais que <eu deva|devemos> saber antes de conferir?',
    ],
    praise: [
      { say: 'Muito obrigado, que alegria ler isso!', formality: [2, 4] },
      'Que palavras gentis, obrigado.',
      'É muito bom receber uma mensagem assim.',
      '<Agradeço|Agradecemos> de coração por compartilhar.',
      'Um comentário desses anima qualquer equipe.',
      { say: 'Essa vai para o mural, com moldura e tudo.', formality: [3, 4], play: 3 },
    ],
    praiseProduct: [
      'Bom proveito com {product}.',
      'Que bom que você está gostando de {product}.',
      'Ler isso sobre {product} é o melhor retorno.',
      'Há muito cuidado por trás de {product}, e isso faz valer a pena.',
      'Aproveite {product}.',
    ],
    share: [
      '<Vou|Vamos> passar o recado para a equipe.',
      'A equipe vai adorar ler.',
      'Saber o que funciona ajuda a continuar.',
      'Conte sempre <comigo|conosco>.',
      { say: 'Por aqui já tem gente sorrindo.', formality: [3, 4], play: 3 },
    ],
    idea: [
      'É com ideias assim que tudo melhora.',
      'Obrigado pela ideia.',
      'É uma sugestão interessante.',
      'Propostas assim ajudam a melhorar.',
      'Dá para ver que você pensou bem no assunto.',
    ],
    ideaPass: [
      'Cada sugestão é lida, esta também.',
      '<Vou|Vamos> levar a sugestão a quem planeja os próximos passos.',
      'Ficou anotada para a equipe.',
      'Ainda não dá para dizer se vai acontecer, mas será lida.',
      'Toda proposta é lida, inclusive esta.',
    ],
    hello: [
      'Um prazer ler estas palavras.',
      'Obrigado pela mensagem.',
      'Que bom ver você por aqui.',
      '<Agradeço|Agradecemos> a menção.',
      'Valeu por compartilhar.',
    ],
    offer: [
      'Perguntas são sempre bem-vindas.',
      'Se precisar de alguma coisa, é só chamar.',
      'Há algo em que <eu possa|possamos> ajudar?',
      'Qualquer dúvida é bem-vinda.',
      'Para o que precisar, <estou|estamos> à disposição.',
    ],
    hold: [
      'Uma mensagem assim merece toda a atenção.',
      '<Agradeço|Agradecemos> por trazer isso ao <meu|nosso> conhecimento.',
      '<Li|Lemos> a sua mensagem com atenção.',
      '<Levo|Levamos> a sério o que você relata.',
      'Isto pede uma resposta cuidadosa, e não apressada.',
    ],
    holdPass: [
      'O assunto está nas mãos certas.',
      'O assunto já está com as pessoas responsáveis por casos assim.',
      'Uma pessoa responsável da equipe está olhando.',
      'Primeiro é preciso verificar, depois comentar.',
      '<Encaminhei|Encaminhamos> à área correspondente.',
    ],
    legalPass: [
      'A resposta virá de quem cuida desse tipo de questão.',
      'Pedimos a sua compreensão: não é possível tratar disso aqui.',
      'Um comentário público não é o lugar para detalhes.',
      'A equipe responsável já tem a mensagem, e qualquer resposta virá diretamente de lá.',
      'Por respeito a todas as partes, os detalhes ficam fora deste post.',
    ],
    safety: [
      'Um relato assim tem prioridade.',
      'A sua segurança vem em primeiro lugar.',
      '<Agradeço|Agradecemos> por avisar com tanta clareza.',
      'O mais importante é que você esteja bem.',
      'Um aviso como este tem prioridade total.',
    ],
    safetyPass: [
      'Os especialistas em segurança já receberam a mensagem.',
      'A equipe de segurança tem a mensagem e quer falar diretamente com você.',
      'Se alguém se machucou, procure atendimento médico imediatamente.',
      'Especialistas estão analisando o que você descreve.',
      'Em caso de perigo, chame os serviços de emergência.',
    ],
    care: [
      'É preciso coragem para escrever isso.',
      'Que bom que você disse como as coisas estão difíceis.',
      'O que você escreveu <me preocupa|nos preocupa>, e você importa mais do que todo o resto.',
      'Você não precisa passar por isso em silêncio.',
      'É preciso coragem para escrever algo assim.',
    ],
    careHelp: [
      'A qualquer hora há pessoas preparadas para ouvir: uma linha de apoio ou o número de emergência.',
      'Se você está em perigo agora, ligue para o número de emergência do seu país, por favor.',
      'Converse com alguém de confiança ou com uma linha de apoio: há gente disponível dia e noite.',
      'Existem pessoas preparadas para ouvir a qualquer hora, em uma linha de crise ou na emergência.',
      'Tem alguém por perto para quem você possa ligar? Uma linha de apoio também está lá.',
    ],
    inPrivate: [
      'Os comentários públicos não são o lugar certo para isso.',
      'É melhor conversar sobre isso em particular.',
      'Para proteger a sua privacidade, este assunto não se trata em público.',
      '<Quero|Queremos> responder direito, mas não na frente de todo mundo.',
      'Esta conversa merece um lugar mais reservado.',
    ],
  },
  topics: {
    delivery: {
      sorry: [
        '<Lamento|Lamentamos> os problemas com a entrega.',
        '<Sinto|Sentimos> muito pelo transtorno com a sua entrega.',
      ],
      see: [
        'Uma entrega deveria chegar no prazo e em bom estado.',
        'Dá para imaginar o incômodo com essa entrega.',
        'Receber o pedido sem dor de cabeça é o mínimo.',
      ],
    },
    billing: {
      sorry: [
        '<Lamento|Lamentamos> o problema com o pagamento.',
        '<Sinto|Sentimos> muito pela preocupação com esse valor.',
      ],
      see: [
        'Quando o assunto é dinheiro, as contas precisam estar claras.',
        'Um pagamento não deveria trazer preocupação.',
        'Um valor que não bate merece uma verificação.',
      ],
    },
    product: {
      sorry: [
        '<Sinto|Sentimos> muito que não tenha correspondido ao esperado.',
        '<Lamento|Lamentamos> os problemas que você teve.',
        '<Lamento|Lamentamos> a decepção com {product}.',
      ],
      see: [
        'Um produto tem que cumprir o que promete.',
        'Não é isso que se espera de {product}.',
        'Você esperava algo melhor, e com razão.',
      ],
    },
    service: {
      sorry: [
        '<Sinto|Sentimos> muito pelo atendimento que você recebeu.',
        '<Lamento|Lamentamos> que pedir ajuda tenha sido tão difícil.',
      ],
      see: [
        'Quem pede ajuda deveria receber ajuda.',
        'Um bom atendimento não pode depender de sorte.',
        'Esse não é o tratamento que <quero|queremos> dar.',
      ],
    },
    account: {
      sorry: [
        '<Sinto|Sentimos> muito pelos problemas com a sua conta.',
        '<Lamento|Lamentamos> o transtorno com a conta.',
      ],
      see: [
        'Uma conta deveria estar disponível sempre que você precisa.',
        'Problemas de conta se resolvem melhor com calma e em particular.',
        'Uma conta é algo pessoal e pede cuidado.',
      ],
    },
    outage: {
      sorry: [
        '<Sinto|Sentimos> muito que não esteja funcionando agora.',
        '<Lamento|Lamentamos> a interrupção.',
        '<Lamento|Lamentamos> as falhas com {product} logo quando você precisa.',
      ],
      see: [
        'Quando você precisa, tem que funcionar.',
        'Uma falha sempre vem na pior hora.',
        'Ficar na mão no meio de algo custa tempo e paciência.',
      ],
    },
    price: {
      sorry: [
        '<Sinto|Sentimos> muito que o preço tenha decepcionado.',
        '<Lamento|Lamentamos> a confusão com o preço.',
      ],
      see: [
        'Um preço precisa ser claro desde o começo.',
        'É natural olhar duas vezes quanto as coisas custam.',
        'A relação entre preço e qualidade importa.',
      ],
    },
    safety: {
      sorry: ['<Sinto|Sentimos> muito ao ler isso.', '<Lamento|Lamentamos> o susto.'],
      see: [
        'Com segurança não pode haver concessões.',
        'Um aviso desses precisa passar na frente de tudo.',
        'A segurança vem em primeiro lugar.',
        'Um relato assim precisa ser visto sem demora.',
      ],
    },
    privacy: {
      sorry: [
        '<Sinto|Sentimos> muito pela preocupação com os seus dados.',
        '<Lamento|Lamentamos> a inquietação que isso causa.',
      ],
      see: [
        'A confiança com dados precisa ser conquistada todo dia.',
        'Uma preocupação dessas merece uma resposta séria.',
        'Os seus dados são seus, e a dúvida merece uma resposta clara.',
        'Com dados pessoais não pode haver mistério.',
      ],
    },
    other: {
      sorry: ['<Sinto|Sentimos> muito ao ler isso.', '<Lamento|Lamentamos> a experiência ruim.'],
      see: [
        'Está claro que algo não saiu bem.',
        'Não é essa a impressão que <quero|queremos> deixar.',
        '<Entendo|Entendemos> a sua insatisfação.',
      ],
    },
  },
  problems: {
    'parcel-late': {
      that: 'o seu pedido ainda não tenha chegado',
      see: [
        'Um pedido que não chega deixa qualquer um esperando à toa.',
        'A esta altura, o pedido já deveria estar com você.',
      ],
    },
    'parcel-lost': {
      that: 'o seu pedido tenha se perdido',
      see: ['Ninguém deveria ter que procurar um pacote perdido.'],
    },
    'marked-delivered': {
      that: 'o seu pedido conste como entregue sem estar com você',
      see: ['"Entregue" deveria significar que está nas suas mãos.'],
    },
    'damaged-parcel': {
      that: 'o seu pedido tenha chegado danificado',
      see: ['As coisas têm que chegar inteiras.'],
    },
    'wrong-item': {
      that: 'você tenha recebido o item errado',
      see: ['O que se pede é o que deveria chegar.'],
    },
    'missing-item': {
      that: 'o seu pedido tenha chegado incompleto',
      see: ['Um pedido tem que chegar completo.'],
    },
    'delivery-conduct': {
      that: 'a sua entrega tenha sido tratada assim',
      see: ['Um pacote, e a porta da sua casa, merecem mais cuidado.'],
    },
    'trip-delayed': {
      that: 'o seu {trip} tenha atrasado',
      see: ['Esperar sem notícias cansa em dobro.', 'Um {trip} atrasado bagunça o dia inteiro.'],
    },
    'trip-cancelled': {
      that: 'o seu {trip} tenha sido cancelado',
      see: ['Um cancelamento obriga a reorganizar tudo.'],
    },
    'order-cancelled': {
      that: 'o seu pedido tenha sido cancelado',
      see: ['Um pedido cancelado do nada é uma decepção.'],
    },
    'luggage-lost': {
      that: 'você ainda esteja sem a sua bagagem',
      see: ['Chegar sem as malas é um péssimo começo de viagem.'],
    },
    'charged-twice': {
      that: 'a cobrança apareça em dobro para você',
      see: [
        'Ver a mesma cobrança duas vezes preocupa, e com razão.',
        'Um pagamento que aparece duas vezes precisa ser conferido.',
      ],
    },
    'refund-missing': {
      that: 'você ainda esteja esperando o reembolso',
      see: ['Um reembolso não deveria virar uma novela.', 'Ninguém deveria correr atrás de um reembolso.'],
    },
    'unexpected-charge': {
      that: 'apareça uma cobrança que você não esperava',
      see: ['Uma cobrança desconhecida preocupa, e com razão.', 'Uma cobrança nunca deveria ser surpresa.'],
    },
    'charged-after-cancel': {
      that: 'você continue vendo cobranças depois do cancelamento',
      see: ['Depois de cancelar, deveria ser ponto final.'],
    },
    'wrong-bill': {
      that: 'a fatura não pareça correta',
      see: ['Uma fatura tem que ser clara e certa.'],
    },
    'payment-failed': {
      that: 'o pagamento não seja concluído',
      see: ['Pagar deveria ser a parte fácil.'],
    },
    broken: {
      that: 'tenha parado de funcionar',
      see: [
        'Tem que funcionar, simples assim.',
        'Quando algo quebra, o que se precisa é de ajuda, e não de desculpas.',
        'De {product} se espera muito mais.',
      ],
    },
    'poor-quality': {
      that: 'a qualidade tenha decepcionado',
      see: ['Isso está abaixo do que se pode esperar.', 'Você esperava mais qualidade, e com razão.'],
    },
    'app-crash': {
      that: 'o aplicativo fique fechando sozinho',
      see: [
        'Com falhas assim, fica difícil confiar no aplicativo.',
        'Um aplicativo que fecha a toda hora não ajuda ninguém.',
      ],
    },
    'bad-update': {
      that: 'a atualização esteja dando problema',
      see: [
        'O que funcionava antes deveria continuar funcionando.',
        'Uma atualização deveria melhorar as coisas.',
      ],
    },
    'not-as-described': {
      that: 'não seja como descrito',
      see: ['O que se vê deveria ser o que se recebe.'],
    },
    'bad-food': {
      that: 'a comida não tenha chegado como deveria',
      see: ['A comida tem que chegar fresca e como foi pedida.'],
    },
    'rude-staff': {
      that: 'tenham tratado você dessa forma',
      see: ['Ninguém deveria sair de uma conversa com essa sensação.', 'Toda pessoa merece respeito.'],
    },
    'no-answer': {
      that: 'você ainda esteja sem resposta',
      see: ['Ficar sem resposta é frustrante.', 'A resposta já deveria ter chegado.'],
    },
    'on-hold': {
      that: 'você tenha esperado tanto na linha',
      see: [
        'Uma fila telefônica não é lugar para passar o dia.',
        'Ninguém tem tanto tempo para passar na espera.',
      ],
    },
    'passed-around': {
      that: 'você tenha passado de um atendente para outro',
      see: ['Explicar uma vez deveria bastar.'],
    },
    'bot-only': {
      that: 'você não tenha conseguido falar com uma pessoa',
      see: ['Às vezes, só falar com gente de verdade resolve.', 'Aqui tem gente de verdade lendo.'],
    },
    'broken-promise': {
      that: 'o combinado não tenha sido cumprido',
      see: ['O que se combina tem que valer.'],
    },
    'locked-out': {
      that: 'você não consiga entrar na sua conta',
      see: ['O que é seu deveria estar sempre ao alcance.', 'Ficar fora da própria conta é um incômodo.'],
    },
    'login-fails': {
      that: 'você esteja com dificuldade para fazer login',
      see: ['Um login que falha toda hora esgota a paciência.', 'Fazer login deveria levar segundos.'],
    },
    'cannot-cancel': {
      that: 'cancelar seja tão complicado',
      see: ['Sair deveria ser tão fácil quanto entrar.'],
    },
    hacked: {
      see: ['Qualquer coisa estranha em uma conta precisa ser vista com cuidado.'],
    },
    down: {
      that: 'não esteja funcionando para você agora',
      see: ['Quando tudo para, o resto também precisa esperar.', 'Tem que estar no ar quando você precisa.'],
    },
    'slow-connection': {
      that: 'a sua conexão esteja falhando',
      see: ['Uma conexão precisa ser estável.', 'Com a internet oscilando, tudo fica mais difícil.'],
    },
    'price-rise': {
      that: 'o novo preço tenha caído tão mal',
      see: ['É justo perguntar o que se recebe por esse dinheiro.', 'Aumento de preço nunca é boa notícia.'],
    },
    'hidden-fee': {
      that: 'essa taxa tenha pegado você de surpresa',
      see: ['O preço que se vê deveria ser o preço que se paga.'],
    },
    'code-fails': {
      that: 'o cupom não tenha funcionado',
      see: ['Uma oferta só é oferta se o cupom funciona.'],
    },
    'too-expensive': {
      see: ['É natural olhar duas vezes para um preço.'],
    },
    'data-worry': {
      see: ['Perguntas sobre dados pessoais merecem uma resposta séria.'],
    },
    'unwanted-messages': {
      that: 'você continue recebendo mensagens que não quer',
      see: ['Quem se descadastra não deveria receber mais nada.'],
    },
  },
};

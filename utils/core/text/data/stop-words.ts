/** The commonest little words of seven languages, without accents, each as good as absent from the other six or shared on purpose. */
export const STOP_WORDS = {
  en: 'the and is are was were been have has had you your my i im it its this that with for from not but they we our what when why how can will would there just at on of to so if be do did dont cant who which about after again get got still a an as by or all any some he she them than then too out up am now never',
  es: 'el la los las que de y en un una con por para no es esta este esto muy pero como mas mi me se lo le su ya cuando porque hay tengo estoy desde hasta sin todo nada donde gracias hola quiero llevo nos del al ni han hace ha nadie he',
  fr: 'le la les des de et en un une avec pour pas est ce cette que qui je vous nous mon ma mes sur dans du au aux ne mais comme plus il elle on depuis toujours tres bonjour merci c j d l n s qu sans quand votre vos ai suis avez ca rien chez',
  de: 'der die das und ist nicht ein eine ich mit von zu auf fur den dem des sie wir ihr mein meine bei nach seit wie was warum auch noch nur aber wenn es im am habe hat wird kann bitte danke schon immer kein keine mehr euch uns bin war',
  pt: 'o a os as que de e em um uma com por para nao esta isso este muito mas como mais meu minha me se do da no na dos das voces voce ja quando porque tem estou desde ate sem tudo nada onde obrigado ola ha eu foi ao pra',
  it: 'il lo la gli le che di e in un una con per non sono questo questa molto ma come piu mio mia mi si del della dei nel ho ha quando perche grazie ciao da dopo ancora senza tutto niente dove vi ci voi stato anche',
  nl: 'de het een en van ik niet is dat op te in met voor zijn er maar ook aan bij nog als naar heb heeft jullie mijn wat waarom hoe kan geen al weer dan je we ze wordt was om uit na graag bedankt deze',
} as const satisfies Record<string, string>;

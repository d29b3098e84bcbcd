/**
 * Different words for one thing, as care teams choose between them. Each set can stand in the same place of a
 * sentence, so that a voice may say one instead of the others. Two of one set never share their words.
 */
export const WORDINGS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ['get in touch', 'reach out', 'make contact'],
    ['parcel', 'package'],
    ['straight away', 'right away', 'immediately'],
    ['look into', 'investigate'],
    ['sort this out', 'resolve this', 'fix this', 'put this right'],
    ['DM', 'direct message', 'private message'],
    ['sorry', 'apologies'],
    ['frustrating', 'annoying', 'disappointing'],
    ['team', 'crew', 'colleagues'],
    ['customers', 'guests', 'members'],
    ['mobile', 'cell phone'],
    ['let us know', 'tell us'],
  ],
  es: [
    ['mensaje privado', 'mensaje directo', 'MD'],
    ['paquete', 'envío'],
    ['enseguida', 'inmediatamente', 'ahora mismo'],
    ['molestia', 'inconveniente'],
  ],
  fr: [
    ['message privé', 'MP', 'DM'],
    ['tout de suite', 'immédiatement', 'sans attendre'],
    ['désagrément', 'gêne', 'contretemps'],
  ],
  de: [
    ['Direktnachricht', 'private Nachricht', 'PN', 'DM'],
    ['sofort', 'umgehend', 'gleich'],
    ['Paket', 'Sendung', 'Päckchen'],
    ['ärgerlich', 'unschön', 'frustrierend'],
  ],
  pt: [
    ['mensagem privada', 'mensagem direta', 'DM'],
    ['encomenda', 'pacote'],
    ['imediatamente', 'de imediato', 'já'],
  ],
  it: [
    ['messaggio privato', 'messaggio diretto', 'DM'],
    ['pacco', 'spedizione'],
    ['subito', 'immediatamente'],
  ],
  nl: [
    ['privébericht', 'DM', 'direct bericht'],
    ['pakket', 'zending'],
    ['meteen', 'direct', 'onmiddellijk'],
  ],
};

/** Numbers written as words, one to twelve and the vague ones, by language. */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  en: 'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty several many multiple numerous few couple first second third fourth fifth 2nd 3rd 4th 5th hundred hundreds thousand dozens',
  es: 'un una dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte varios varias muchas muchos segunda tercera cuarta',
  fr: 'un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt plusieurs quelques deuxieme troisieme quatrieme',
  de: 'ein eine einer einem eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf mehrere mehreren mehrfach vielen zwanzig dreissig zweiten dritten vierten zweite dritte vierte',
  it: 'un uno una due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta diversi diverse molti molte parecchi parecchie seconda terza quarta quinta cento mille',
  pt: 'um uma dois duas tres quatro cinco seis sete oito nove dez onze doze quinze vinte varios varias muitas muitos segunda terceira quarta',
};

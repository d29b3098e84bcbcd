/** Common first names, folded: enough to trust a name that stands alone. A name that is not here may still be one; then nobody is greeted by it unless a family name follows. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `alessandra alessandro alessia annalisa antonella beatrijs bram carlotta daan davide eleonora enrico esmee fleur gianluca gianni giorgia giorgio giovanna giovanni giuseppe jeroen jesse joost koen lieke lorenzo loredana lotte maarten marieke marijke matteo maurizio mieke niels paola paolo pieter riccardo roberta roel ruben ruud salvatore sander sem sofie stefania stijn teun thijs tommaso valentina veerle vincenzo willem wouter\naaron abdul abigail adam adriana adrian agata agnes ahmed aisha alan alba albert alberto alejandra alejandro alex
alexander alexandra alexandre alexis alfonso alfred ali alice alicia alina alison allison alma alvaro amanda amber
amelia amelie amina amir amit amy ana anais andre andrea andreas andrew andrzej angela angelika angelo anita anja anjali
anke ann anna anne annette annika anthony antoine anton antonia antonio arjun arnaud arthur arturo ashley astrid aurelie
austin axel barbara beata beatrice beatriz ben benedikt benjamin bernard bernd berta bianca bill birgit bjorn bob
brandon brenda brian bruno bryan caio camila camille carina carl carla carlos carmen carol carolin carolina caroline
catarina catherine cecile cecilia celine charlie charlotte chiara chloe chris christian christiane christina christine
christophe christopher claire clara claudia claus clemens colin connor corinna cristina cynthia dagmar daisy damien dan
dana daniel daniela danielle danny david davina debora deborah delphine denis denise dennis derek diana diane diego dieter
dilip dirk dmitri dominic dominik donna dora doris dorothea duarte dylan edgar eduarda eduardo edward eileen elaine elena
elias elif elisa elisabeth elise eliza elizabeth ella ellen elodie elsa emil emilia emilie emily emma emmanuel enrique
eric erica erik erika erin ernst esteban ester esther ethan eva evelyn fabian fabio fabrice fatima federico felicia felipe
felix fernanda fernando fiona flavia florence florian francesca francis francisco francois frank franz frederic frederik
friedrich gabriel gabriela gael gary gemma george georg gerald gerard gerd gerhard gisela giulia gloria gonzalo grace graham
greg gregor guillaume guillermo gustavo hanna hannah hannes hans harald harriet harry hasan hassan heather hector heidi heike
heinz helen helena helene helga helmut henri henrik henrique henry hugo ian ibrahim ida ignacio igor ilona ines inga inge
ingrid irene iris irma isaac isabel isabella isabelle ivan jack jackie jacob jacqueline jaime jakob james jamie jan jana jane
janet janina jasmin jason javier jean jeff jennifer jens jeremy jerome jessica jill joan joana joanna joao joachim joel johan
johanna johannes john johnny jonas jonathan jordan jorg jorge jose josef joseph josh joshua joyce juan juana judith julia
julian juliana julie julien juliet julio jurgen justin justine kai karen karim karin karina karl karla karolina kate katharina
katherine kathleen kathrin kathy katie katja katrin kay keith kelly ken kenneth kerry kevin khalid kim kirsten klara klaus
konrad kristin kristina kumar kurt kyle lara larissa lars latoya laura laure laurence laurent lauren lea leah leandro lena leo
leon leonardo leonie leonor leticia liam lidia lilian lily linda linh lisa lorena lorenzo lori lothar louis louise lourdes luca
lucas lucia lucie lucy luis luisa lukas luke lutz lydia madeleine maeve magdalena maike malte manfred manon manuel manuela
marc marcel marcela marcelo marcin marco marcos marcus margaret margarita margarida maria mariam mariana marianne marie marina
mario marion marisa mark markus marta martha martin martina mary mateo mateus mathias mathieu mathilde matt matteo matthew
matthias maurice mauricio max maxime maya megan mehmet melanie melissa mercedes mia michael michaela michal michel michele
michelle miguel mike milan milena miriam mohamed mohammed moritz monica monika monique muhammad murat nadia nadine nancy naomi
natalia natalie natasha nathalie nathan neha neil nele nelson nicholas nick nico nicola nicolas nicole niklas nils nina noah
noemi nora norbert norma nuno olaf oleg olga oliver olivia olivier omar oscar oskar otto pablo pamela paola pascal patricia
patrick patrik paul paula paulina pauline paulo pedro penelope peter petra phil philip philipp philippe pia pierre pilar piotr
priya rachel rafael rahul rainer raj ralf ramon ramona raphael raquel raul rebecca regina reinhard renata renate rene ricardo
richard rita rob robert roberta roberto robin rodrigo roger roland rolf romain roman romina ronald ronja rosa rosario rose ross
roxana ruben rudolf rui russell ruth ryan sabine sabrina said salma sam samantha samir samuel sandra sandy sara sarah sascha
scott sean sebastian sebastien selina serena sergio seth sharon shaun shirley silke silvia simon simone sinead sofia sofie
sonia sonja sophia sophie stefan stefanie stella stephan stephane stephanie stephen steve steven sue susan susana susanne
suzanne sven sybille sylvia sylvie tamara tania tanja tara tatiana tatjana telmo teresa thea theo theresa therese thiago thierry
thomas tiago tim timo tina tobias todd tom tomas tomasz toni tony tracy ulrich ulrike ursula uwe valentin valentina valeria
valerie vanessa vera veronica veronika veronique vicente victor victoria viktor viktoria vincent viola virginia virginie
viviane volker walter wanda wendy werner wiebke wilhelm will william wolfgang xavier yan yannick yara yasmin yolanda yusuf
yvette yvonne zara zoe zofia`.split(/\s+/),
);

/** Words that stand where a first name would but are none; folded. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `a abuse academy account admin agency alerts an angry annoyed anon anonymous anti app army bad ban blog bot boycott brand
broke broken business buyer cafe captain care cheap cheated cheater church city class client club coach coffee comedy
company complaint complaints concerned consumer crap crypto customer daddy daily dad dead dear deals der desk die digital
disappointed doctor dr dog don double down drama el energy ex expert fail fake family fan fans fed feedback fight finance
fitness football former forum fraud free freedom friend furious game gamer gaming general get global god gold green group
guest guy hater hates hate help hello her his home hot house i info ignored insider international jesus johnnycash just
king kunde la lady las le les liar liars life little lord los lost mad madame magazine man market master me media member
memes miss mister mom mommy money monsieur mother mr mrs ms mum music my mystery national never new news night no nobody
not nothing now office official old one online only our owner pissed planet police poor press private pro problem prof
professor proud queen radio real refund reporter ripped ripoff robbed royal ruined sad save scam scammed scammer scams
senor senora service shame shop sick sir social some someone sorry sport sports stop store studio sucks super support system
tech team test thank that the thief thieves tired today total toxic trash travel true truth tv ugly un unhappy university
unknown upset user valued very victim vip voice waiting warning watch we web who why woman world worst wtf yes your youtube
ze`.split(/\s+/),
);

/** Ends of names that are firms, not people; folded. */
export const FIRM_WORDS: ReadonlySet<string> = new Set(
  `ltd llc inc gmbh ag kg sa sas sarl srl sl plc corp co bv limited group media news magazine official support team studio
studios shop store club academy services service solutions consulting digital agency fans tv fm radio church school
university restaurant hotel bar cafe lda ltda eireli ev verein`.split(/\s+/),
);

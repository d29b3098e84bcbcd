/** Every check, in the order its problems are told: what must not go out first, style last. */
import { accountFacts } from './checks/account-facts';
import { admission } from './checks/admission';
import { advice } from './checks/advice';
import { answersPraise } from './checks/answers-praise';
import { apology } from './checks/apology';
import { asksPersonalData } from './checks/asks-personal-data';
import { banned } from './checks/banned';
import { blame } from './checks/blame';
import { capitals } from './checks/capitals';
import { competitor } from './checks/competitor';
import { contractions } from './checks/contractions';
import { duplicate } from './checks/duplicate';
import { emoji } from './checks/emoji';
import { empty } from './checks/empty';
import { exclamations } from './checks/exclamations';
import { hashtags } from './checks/hashtags';
import { held } from './checks/held';
import { hiddenCharacters } from './checks/hidden-characters';
import { linkNotAllowed } from './checks/link-not-allowed';
import { markup } from './checks/markup';
import { modelSlip } from './checks/model-slip';
import { neverInPublic } from './checks/never-in-public';
import { noAcknowledgement } from './checks/no-acknowledgement';
import { noChannel } from './checks/no-channel';
import { noNextStep } from './checks/no-next-step';
import { nonApology } from './checks/non-apology';
import { person } from './checks/person';
import { personalData } from './checks/personal-data';
import { placeholder } from './checks/placeholder';
import { preferred } from './checks/preferred';
import { promise } from './checks/promise';
import { readingGrade } from './checks/reading-grade';
import { required } from './checks/required';
import { signOff } from './checks/sign-off';
import { spelling } from './checks/spelling';
import { tooLong } from './checks/too-long';
import { wrongHandle } from './checks/wrong-handle';
import { wrongLanguage } from './checks/wrong-language';
import { wrongName } from './checks/wrong-name';
import type { Check } from './problem';

export const CHECKS: readonly Check[] = [
  empty,
  placeholder,
  modelSlip,
  hiddenCharacters,
  personalData,
  asksPersonalData,
  accountFacts,
  promise,
  admission,
  advice,
  neverInPublic,
  banned,
  linkNotAllowed,
  tooLong,
  wrongHandle,
  wrongName,
  wrongLanguage,
  noAcknowledgement,
  nonApology,
  blame,
  answersPraise,
  competitor,
  required,
  noNextStep,
  noChannel,
  duplicate,
  apology,
  markup,
  capitals,
  exclamations,
  emoji,
  hashtags,
  preferred,
  contractions,
  spelling,
  person,
  readingGrade,
  signOff,
  held,
];

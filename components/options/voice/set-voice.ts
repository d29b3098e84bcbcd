import type { Voice } from '@/utils/core/voice/schema';

/** Changes some fields of the voice; the first one names the change. */
export type SetVoice = (part: Partial<Voice>) => void;

export type VoiceFieldsProps = { readonly voice: Voice; readonly onSet: SetVoice };

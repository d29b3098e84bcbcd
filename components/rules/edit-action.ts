/** Changing one action in the editor. */
import type { Action } from '@/utils/core/rules/schema';

export const ACTION_KINDS = [
  'priority',
  'hold',
  'route',
  'tag',
  'template',
] as const satisfies readonly Action['kind'][];

/** @returns an action of this kind, empty but for the priority */
export function actionOf(kind: Action['kind']): Action {
  switch (kind) {
    case 'priority':
      return { kind, value: 'high' };
    case 'tag':
      return { kind, value: '' };
    case 'hold':
      return { kind, reason: '' };
    case 'route':
      return { kind, to: '' };
    case 'template':
      return { kind, id: '' };
  }
}

/** @returns the text of an action; empty for a priority, which is chosen, not typed */
export function actionText(action: Action): string {
  switch (action.kind) {
    case 'priority':
      return '';
    case 'tag':
      return action.value;
    case 'hold':
      return action.reason;
    case 'route':
      return action.to;
    case 'template':
      return action.id;
  }
}

/** @returns the action with another text; a priority as it was */
export function withText(action: Action, text: string): Action {
  switch (action.kind) {
    case 'priority':
      return action;
    case 'tag':
      return { ...action, value: text };
    case 'hold':
      return { ...action, reason: text };
    case 'route':
      return { ...action, to: text };
    case 'template':
      return { ...action, id: text };
  }
}

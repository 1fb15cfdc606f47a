import { nativeTheme } from 'electron';
import type { Dispatch, Settings } from '../../src/contract/index.ts';
import type { Memory } from './remembered.ts';

/** Calls that change what is no record of the book, so that no `book.changed` tells of it. */
const settingCalls = new Set(['settings.set', 'reminder.pause']);

/** @returns the dispatch, which tells of each call that changed settings */
export function tellOfSettings(dispatch: Dispatch, changed: () => void): Dispatch {
  return async (method, input) => {
    const answer = await dispatch(method, input);
    if (answer.ok && settingCalls.has(method)) changed();
    return answer;
  };
}

/**
 * Takes over from the book what the system's parts go by. The last of it is remembered, so that the first frame has
 * the right colour while the book is still opening.
 */
export async function followSettings(dispatch: Dispatch, memory: Memory): Promise<void> {
  const answer = await dispatch('settings.get', {});
  if (!answer.ok) return;
  const { appearance, language } = answer.data as Settings;
  if (appearance === memory.value.appearance && language === memory.value.language) return;
  memory.remember({ appearance, language });
  nativeTheme.themeSource = appearance;
}

import { readQuestion } from '../../../domain/questions/read.ts';
import { useT } from '../../i18n/useT.ts';
import type { Chip, Group } from './types.ts';
import { useActionGroup } from './useActionGroup.tsx';
import { useQuestionGroups } from './useQuestionGroups.tsx';
import { useRecentGroup } from './useRecentGroup.tsx';
import { useSearchGroups } from './useSearchGroups.tsx';

interface PaletteContent {
  readonly groups: readonly Group[];
  /** A sentence above the lines. */
  readonly remark: string | null;
  /** The lines are not yet those of the words typed. */
  readonly waiting: boolean;
  /** How the words were understood, when they are more than words. */
  readonly chips: readonly Chip[];
  /** The text with what Tab would write; null is nothing. */
  readonly completed: string | null;
}

const BARE = { chips: [], completed: null };

/** What the palette shows for the words typed: recent records, finds and actions, or an answer. */
export function usePaletteGroups(typed: string, ask: (text: string) => void): PaletteContent {
  const t = useT();
  const text = typed.trim();
  const question = readQuestion(typed);
  const recent = useRecentGroup();
  const actions = useActionGroup(text);
  const search = useSearchGroups(typed, question === null, ask);
  const answer = useQuestionGroups(typed, question, ask);

  if (text === '') return { groups: [...recent, ...actions], remark: null, waiting: false, ...BARE };
  if (question !== null) return { ...answer, completed: null };
  // 'import' and 'dark' mean the action, unless somebody is called that.
  const groups = search.named ? [...search.groups, ...actions] : [...actions, ...search.groups];
  const { waiting, chips, completed, wrong } = search;
  const content = { groups: [...groups, ...search.all], waiting, chips, completed };
  if (search.indexing) return { ...content, remark: t('palette.indexing') };
  if (wrong) return { ...content, remark: wrong };
  return { ...content, remark: groups.length === 0 && !waiting ? t('palette.none', { text }) : null };
}

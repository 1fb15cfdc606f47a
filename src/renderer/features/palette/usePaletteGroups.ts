import { useT } from '../../i18n/useT.ts';
import { askedCompany, asksWay } from './question.ts';
import type { Group } from './types.ts';
import { useActionGroup } from './useActionGroup.tsx';
import { useRecentGroup } from './useRecentGroup.tsx';
import { useSearchGroups } from './useSearchGroups.tsx';
import { useWhoGroups } from './useWhoGroups.tsx';

interface PaletteContent {
  readonly groups: readonly Group[];
  /** A sentence above the lines. */
  readonly remark: string | null;
  /** The lines are not yet those of the words typed. */
  readonly waiting: boolean;
}

/** What the palette shows for the words typed: recent records, finds and actions, or an answer. */
export function usePaletteGroups(typed: string, ask: (text: string) => void): PaletteContent {
  const t = useT();
  const text = typed.trim();
  const company = askedCompany(typed);
  const recent = useRecentGroup();
  const actions = useActionGroup(text);
  const search = useSearchGroups(text, company === null, ask);
  const who = useWhoGroups(company, asksWay(typed), ask);

  if (text === '') return { groups: [...recent, ...actions], remark: null, waiting: false };
  if (company !== null) return who;
  // 'import' and 'dark' mean the action, unless somebody is called that.
  const groups = search.named ? [...search.groups, ...actions] : [...actions, ...search.groups];
  const { waiting } = search;
  if (search.indexing) return { groups, remark: t('palette.indexing'), waiting };
  return { groups, remark: groups.length === 0 && !waiting ? t('palette.none', { text }) : null, waiting };
}

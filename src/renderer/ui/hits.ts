import type { SearchHit } from '../../contract/index.ts';

export type PageKind = 'person' | 'company' | 'interview' | 'opportunity';

/** What a hit is called, without marks. */
export const hitName = (hit: SearchHit): string => hit.title.map((run) => run.text).join('');

/** The page a hit opens: its own, or for a note and an insight that of what they are about. */
export function hitPage(hit: SearchHit): { readonly kind: PageKind; readonly id: string } | null {
  return hit.page ?? (hit.kind === 'note' || hit.kind === 'insight' ? null : { kind: hit.kind, id: hit.id });
}

/** Whether the text beside a hit is a date, which notes and interviews have there. */
export const isDate = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

import { useEffect, useState } from 'react';

export interface Visit {
  readonly kind: 'person' | 'company' | 'interview';
  readonly id: string;
}

const KEPT = 8;
const storageKey = 'kith-recent';
const kinds = { people: 'person', companies: 'company', interviews: 'interview' } as const;

/** The record whose page is at an address; null for any other page. */
export function visitOf(path: string): Visit | null {
  const [, place, id, ...rest] = path.split('/');
  if (!place || !id || rest.length > 0 || !Object.hasOwn(kinds, place)) return null;
  return { kind: kinds[place as keyof typeof kinds], id };
}

/** The visits with a new one before them, each record once. */
export function withVisit(visits: readonly Visit[], visit: Visit): Visit[] {
  return [visit, ...visits.filter(({ id }) => id !== visit.id)].slice(0, KEPT);
}

function read(): Visit[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((visit): visit is Visit => visit?.kind && visit?.id) : [];
  } catch {
    return [];
  }
}

/** Remembers the records whose pages are opened, for the palette to offer. */
export function useRememberVisit(path: string | undefined): void {
  useEffect(() => {
    const visit = path === undefined ? null : visitOf(path);
    if (visit) localStorage.setItem(storageKey, JSON.stringify(withVisit(read(), visit)));
  }, [path]);
}

/** The records opened last, newest first, without the one on screen, as they were when the component appeared. */
export function useRecentVisits(): readonly Visit[] {
  return useState(() => {
    const here = visitOf(window.location.pathname);
    return read().filter(({ id }) => id !== here?.id);
  })[0];
}

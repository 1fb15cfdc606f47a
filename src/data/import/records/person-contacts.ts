import type { ImportedPerson } from '../../../domain/import/records.ts';
import { derivedId } from '../../ids.ts';
import type { PersonKnown } from './state.ts';
import type { Tools } from './tools.ts';

/** Plans the addresses that a row adds to somebody, and gives them in words. */
export function planContacts(row: ImportedPerson, person: PersonKnown, { writes, norms, stale }: Tools): string[] {
  const keyed = row.contacts.map((contact) => ({
    contact,
    norm: `${contact.kind}:${norms.of(contact.kind, contact.value)}`,
  }));
  const there = new Map(
    person.contacts.map((contact) => [`${contact.kind}:${norms.of(contact.kind, contact.value)}`, contact]),
  );
  const before = new Set(writes.saidList(person.id, 'contacts'));
  const formerKey = writes.said(person.id, 'key');
  const hadEmail = [...before].some((norm) => norm.startsWith('email:'));
  const phrases: string[] = [];
  const said: string[] = [];
  for (const { contact, norm } of keyed) {
    if (stale && formerKey !== null && contact.kind === 'email' && hadEmail) continue;
    said.push(norm);
    // What the source said before and is gone, the user has deleted.
    if (there.has(norm) || before.has(norm)) continue;
    const former = norm === `linkedin:${row.key}` ? there.get(`linkedin:${formerKey}`) : undefined;
    if (former) {
      // The address is the key itself: one profile that has moved.
      writes.update('contact_point', former.id, { value: contact.value });
      there.set(norm, former);
      phrases.push('profile address changed');
      continue;
    }
    const id = writes.free('contact_point', (n) =>
      derivedId<PersonKnown['contacts'][number]['id']>('contact_point', person.id, norm, ...(n ? [`${n}`] : [])),
    );
    writes.insert('contact_point', id, {
      person_id: person.id,
      kind: contact.kind,
      value: contact.value,
      label: contact.label,
    });
    const added = { id, kind: contact.kind, value: contact.value };
    person.contacts.push(added);
    there.set(norm, added);
    phrases.push(`${KINDS[contact.kind]} ${contact.value}`);
  }
  writes.rememberList(person.id, 'contacts', said);
  return phrases;
}

const KINDS = { email: 'e-mail', phone: 'phone', linkedin: 'profile', website: 'website', other: 'address' } as const;

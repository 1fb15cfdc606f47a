import type { NoteId } from '../../../contract/index.ts';
import type { ImportedPerson } from '../../../domain/import/records.ts';
import { fold } from '../../../domain/text.ts';
import { derivedId } from '../../ids.ts';
import type { PersonKnown } from './state.ts';
import type { Tools } from './tools.ts';

/** Plans the tags that a row adds to somebody, and gives them in words. */
export function planTags(row: ImportedPerson, person: PersonKnown, { writes, state }: Tools): string[] {
  const there = new Set(person.tags.map(fold));
  const before = new Set(writes.saidList(person.id, 'tags'));
  const phrases: string[] = [];
  for (const name of row.tags) {
    const key = fold(name);
    if (there.has(key) || before.has(key)) continue;
    there.add(key);
    const known = state.tags.get(key);
    const tag = known ?? writes.free('tag', (n) => derivedId<string>('tag', key, ...(n ? [`${n}`] : [])));
    if (known === undefined) {
      writes.insert('tag', tag, { name });
      state.tags.set(key, tag);
    }
    const id = derivedId<string>('person_tag', person.id, tag);
    if (!writes.has('person_tag', id)) writes.insert('person_tag', id, { person_id: person.id, tag_id: tag });
    phrases.push(`tag “${name}”`);
  }
  writes.rememberList(person.id, 'tags', row.tags.map(fold));
  return phrases;
}

/** Plans the notes that a row adds to somebody, and gives them in words. */
export function planNotes(row: ImportedPerson, person: PersonKnown, { writes, moment, source }: Tools): string[] {
  const before = new Set(writes.saidList(person.id, 'notes'));
  const ids = row.notes.map(({ text }) => derivedId<NoteId>('note', source, person.id, text));
  let added = 0;
  for (const [index, { text, on }] of row.notes.entries()) {
    const id = ids[index];
    if (id === undefined || before.has(id) || writes.has('note', id)) continue;
    writes.insert('note', id, {
      person_id: person.id,
      body: text,
      written_on: on ?? moment.today,
      created_at: moment.now,
    });
    added += 1;
  }
  writes.rememberList(person.id, 'notes', ids);
  return added === 0 ? [] : [added === 1 ? 'a note' : `${added} notes`];
}

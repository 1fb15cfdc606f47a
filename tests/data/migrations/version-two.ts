import { newId } from '../../../src/data/ids.ts';
import { connect, enterWal } from '../../../src/data/sqlite/connection.ts';
import { migrate } from '../../../src/data/sqlite/migrate.ts';
import { migrations } from '../../../src/data/sqlite/migrations/index.ts';
import { batch } from './version-one.ts';

/** Ids of what is in a book of version 2. */
export interface VersionTwo {
  readonly ana: string;
  readonly rita: string;
  readonly tag: string;
  readonly interview: string;
  /** The latest batch, which gave Ana a cadence and left her be. */
  readonly cadenced: string;
}

/** Writes a closed book as the second version left it: tags, an interview to debrief, and a cadence. */
export function writeVersionTwo(path: string): VersionTwo {
  const db = connect(path);
  enterWal(db);
  migrate(db, migrations.slice(0, 2));
  const ids = { ana: newId(), rita: newId(), tag: newId(), interview: newId() };
  const { ana, rita, tag, interview } = ids;
  const at = '2025-11-01T12:00:00.000Z';
  batch(db, at, 'Wrote it all', (insert) => {
    insert('person', { id: ana, name: 'Ana', met_on: '2024-05', created_at: at });
    insert('person', { id: rita, name: 'Rita', created_at: at });
    insert('tag', { id: tag, name: 'Recruiters' });
    insert('person_tag', { id: newId(), person_id: rita, tag_id: tag });
    insert('interview', {
      id: interview,
      role: 'Engineer',
      happens_on: '2025-11-20',
      outcome: 'waiting',
      created_at: at,
    });
    insert('interview_person', { id: newId(), interview_id: interview, person_id: rita, role: 'recruiter' });
    insert('opportunity', {
      id: newId(),
      role: 'Engineer',
      stage: 'interviewing',
      heard_on: '2025-11-01',
      created_at: at,
    });
    insert('follow_up', {
      id: newId(),
      person_id: rita,
      kind: 'custom',
      started_on: '2025-11-01',
      due_on: '2025-12-24',
      text: 'A card',
      created_at: at,
    });
  });
  const cadenced = batch(db, at, 'Keeping in touch with Ana every 30 days', () =>
    db.prepare("UPDATE person SET cadence_days = 30, snoozed_until = '2026-01-05' WHERE id = ?").run(ana),
  );
  db.close();
  return { ...ids, cadenced };
}

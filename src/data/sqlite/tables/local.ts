import type { Generated } from 'kysely';
import type { BatchId, Instant, PersonId, TerritoryBond, TerritoryId } from '../../../contract/index.ts';
import type { JournaledTable } from '../schema.ts';

/** One user action. Local to this file, like all `local_` tables: never part of an exchange between devices. */
export interface LocalBatchTable {
  seq: Generated<number>;
  id: BatchId;
  at: Instant;
  label: string;
  kind: 'do' | 'undo' | 'redo';
  /** Of an undo or redo, and of a `do` that undid only part of another: the `do` batch meant. */
  target: number | null;
  /** Of a `do` batch: the undo in force. 0 of one that lost a part for good, and cannot be undone. */
  undone_by: number | null;
}
/** One row changed: a row per INSERT, UPDATE and DELETE, written by triggers. */
interface LocalJournalTable {
  seq: Generated<number>;
  batch: number | null;
  table_name: JournaledTable;
  row_id: string;
  before: string | null;
  after: string | null;
}
/** An entry of the journal about a part of a record: the record that a changed row refers to. */
interface LocalJournalAboutTable {
  record_id: string;
  batch: number;
  entry: number;
}
/** What was told: `id` says of which thing and which due date, so that nothing is told twice. */
interface LocalAnnouncementTable {
  id: string;
  /** The reminder that it was told in. */
  reminder: string;
  taken_at: Instant;
  /** Null until a face has shown it. */
  shown_at: Instant | null;
}
/** Where somebody stands on the map: in the map's unit; no territory is the tray. */
interface LocalPlaceTable {
  person_id: PersonId;
  territory_id: TerritoryId | null;
  x: number;
  y: number;
}
interface LocalTerritoryTable {
  id: TerritoryId;
  colour: number;
  bond: TerritoryBond;
  /** What holds it together, in a word. */
  name: string;
  x: number;
  y: number;
  radius: number;
}
interface LocalSettingTable {
  id: string;
  value: string;
}

/** Tables of this file alone. */
export interface LocalTables {
  local_batch: LocalBatchTable;
  local_journal: LocalJournalTable;
  local_journal_about: LocalJournalAboutTable;
  local_setting: LocalSettingTable;
  local_announcement: LocalAnnouncementTable;
  local_place: LocalPlaceTable;
  local_territory: LocalTerritoryTable;
}

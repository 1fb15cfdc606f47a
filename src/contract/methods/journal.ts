import { z } from 'zod';
import { Instant, LocalDate } from '../dates.ts';
import { BatchId } from '../ids.ts';
import { command, query } from '../method.ts';

/** What a batch did on the whole, by the first word of its label. */
export const HistoryKind = z.enum(['add', 'edit', 'delete', 'import', 'merge', 'restore', 'undo']);
export type HistoryKind = z.infer<typeof HistoryKind>;

/** What the history tells of. Rows that only follow from others (mentions, where a value came from) are left out. */
export const HistoryTable = z.enum([
  'person',
  'company',
  'opportunity',
  'interview',
  'interaction',
  'note',
  'insight',
  'compensation',
  'introduction',
  'review',
  'employment',
  'contact_point',
  'person_tag',
  'relationship',
  'company_alias',
  'company_domain',
  'company_link',
  'interaction_person',
  'interview_person',
  'question',
  'follow_up',
  'follow_up_skip',
  'review_target',
  'review_wake',
  'review_thanks',
  'settled_debt',
  'tag',
  'template',
  'my_employment',
  'territory',
  'lens',
  'saved_search',
]);
export type HistoryTable = z.infer<typeof HistoryTable>;

/** A record as the history names it; the window puts table, kind and date into words. */
export const HistoryRecord = z.object({
  table: HistoryTable,
  id: z.string(),
  /** Its name or first words; empty of what has none, such as a call. */
  name: z.string(),
  /** What kind of it, such as `coffee` of an interaction. */
  kind: z.string().nullable(),
  on: z.string().nullable(),
  /** False when it is gone or in the trash. */
  there: z.boolean(),
});
export type HistoryRecord = z.infer<typeof HistoryRecord>;

/** One side of a changed field. A record is given by its name. */
export const HistoryValue = z.object({
  type: z.enum(['text', 'date', 'birthday', 'time', 'instant', 'number', 'cadence', 'flag', 'choice', 'record']),
  text: z.string(),
});
export type HistoryValue = z.infer<typeof HistoryValue>;

export const HistoryField = z.object({
  /** The column. */
  field: z.string(),
  /** Null is empty. Long texts are cut. */
  before: HistoryValue.nullable(),
  after: HistoryValue.nullable(),
  /** Of texts of several words: what of them changed, with `…` for what stayed. */
  diff: z.array(z.object({ is: z.enum(['same', 'gone', 'new']), text: z.string() })).nullable(),
});
export type HistoryField = z.infer<typeof HistoryField>;

export const HistoryChange = z.object({
  /** The journal's entry; what `journal.setBack` takes. */
  entry: z.number(),
  what: z.enum(['added', 'removed', 'changed', 'trashed', 'restored']),
  record: HistoryRecord,
  /** What the record is a part of, and what it names: the person and the company of a job. */
  of: z.array(HistoryRecord),
  to: z.array(HistoryRecord),
  fields: z.array(HistoryField),
});
export type HistoryChange = z.infer<typeof HistoryChange>;

export const HistoryBatch = z.object({
  id: BatchId,
  at: Instant,
  label: z.string(),
  kind: HistoryKind,
  /** How many rows it changed; at most 200 are counted. */
  changes: z.number(),
  moreChanges: z.boolean(),
  /** `gone`: part of it was deleted for good, so it cannot be undone. */
  state: z.enum(['done', 'undone', 'gone']),
  undoneAt: Instant.nullable(),
  /** When part of it was undone, the rest having been changed since. */
  partlyUndoneAt: Instant.nullable(),
  /** Of an undo or redo: whether it put away or brought back. */
  turns: z.enum(['undo', 'redo']).nullable(),
  /** In the history of a record: what changed in it, the first twelve. */
  shown: z.array(HistoryChange),
});
export type HistoryBatch = z.infer<typeof HistoryBatch>;

/** Why something cannot be put back as it was. */
export const ConflictReason = z.enum([
  'changed', // later changes touched the same fields
  'gone', // the record was deleted since
  'there', // what was removed is there again
  'needed', // later records hang on what was added
  'missing', // what it refers to is not there any more
]);
export type ConflictReason = z.infer<typeof ConflictReason>;

export const UndoConflict = z.object({
  reason: ConflictReason,
  record: HistoryRecord,
  of: z.array(HistoryRecord),
  to: z.array(HistoryRecord),
  /** The later record that needs it, or the one that is missing. */
  other: HistoryRecord.nullable(),
  /** Of each field that stays: what it would go back to, and what it is now. */
  fields: z.array(HistoryField),
});
export type UndoConflict = z.infer<typeof UndoConflict>;

const Batch = z.object({ batch: BatchId.nullable() });
const Turned = Batch.extend({ label: z.string().nullable() });
const Turn = z.object({
  batch: BatchId.optional(),
  /** Put back what can be, and leave what later changes touched; a batch of its own. */
  rest: z.boolean().default(false),
});

export const journalMethods = {
  'journal.undo': command(
    'Undo a batch, or the latest one; an undo too, which does it again. Refused when a later change touched the same fields, unless `rest`.',
    Turn,
    Turned,
  ),
  'journal.redo': command('Redo a batch that was undone, or what was undone last.', Turn, Turned),
  'journal.conflicts': query(
    'What stands in the way of undoing a batch (or of doing it again, when it is undone). At most 50 are told.',
    z.object({ batch: BatchId }),
    z.object({
      label: z.string(),
      turns: z.enum(['undo', 'redo']),
      /** The command that turns it: an undo is done again by undoing it. */
      by: z.enum(['undo', 'redo']),
      /** How many rows can be put back in spite of them. */
      rest: z.number(),
      total: z.number(),
      conflicts: z.array(UndoConflict),
    }),
  ),
  'journal.list': query(
    'What was done to the book, or to one record and what hangs on it, newest first.',
    z.object({
      /** A record's id. */
      about: z.uuid().optional(),
      /** The beginning of a batch's id. */
      batch: z
        .string()
        .regex(/^[\da-f-]{4,36}$/)
        .optional(),
      kinds: z.array(HistoryKind).optional(),
      /** Calendar days here; both are part of it. */
      since: LocalDate.optional(),
      until: LocalDate.optional(),
      /** Words of the label, or of the name of a person or company it concerned. */
      text: z.string().max(200).default(''),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    z.object({
      total: z.number(),
      /** The record asked about. */
      about: HistoryRecord.nullable(),
      batches: z.array(HistoryBatch),
    }),
  ),
  'journal.changes': query(
    'What a batch changed, field by field.',
    z.object({
      batch: BatchId,
      /** Only what concerns this record. */
      about: z.uuid().optional(),
      /** Goes on after this entry. */
      after: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    z.object({
      changes: z.array(HistoryChange),
      /** What to pass as `after` for more; null at the end. */
      next: z.number().nullable(),
    }),
  ),
  'journal.setBack': command(
    'Give a field the value it had before a change, or after it.',
    z.object({
      entry: z.number().int(),
      field: z.string().max(100),
      side: z.enum(['before', 'after']).default('before'),
    }),
    Batch,
  ),
  'journal.history': query(
    'The rows of one record as they were before and after each change, newest first.',
    z.object({ id: z.uuid(), limit: z.number().int().min(1).max(500).default(50) }),
    z.object({
      changes: z.array(
        z.object({
          batch: BatchId,
          label: z.string(),
          at: Instant,
          table: z.string(),
          before: z.record(z.string(), z.json()).nullable(),
          after: z.record(z.string(), z.json()).nullable(),
        }),
      ),
    }),
  ),
};

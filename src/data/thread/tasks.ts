import type { EventPayload, KithErrorShape } from '../../contract/index.ts';
import type { BulkTasks } from '../bulk/tasks.ts';
import type { DuplicateTasks } from '../duplicates/tasks.ts';
import type { ExportTasks } from '../export/tasks.ts';
import type { GraphTasks } from '../graph/map/tasks.ts';
import type { ImportTasks } from '../import/tasks.ts';
import type { JournalTasks } from '../journal/tasks.ts';
import type { SafetyTasks } from '../safety/tasks.ts';
import type { SearchTasks } from '../search/tasks.ts';

/** What can be done in a thread of its own, by kind. Input and output are plain data. */
export type Tasks = SafetyTasks &
  ImportTasks &
  JournalTasks &
  BulkTasks &
  ExportTasks &
  GraphTasks &
  SearchTasks &
  DuplicateTasks;
export type TaskName = keyof Tasks;
type Task = { [K in TaskName]: { readonly kind: K; readonly input: Tasks[K]['input'] } }[TaskName];

/** What a thread is started with. `stop` holds one number: not zero once the work is to be given up. */
export interface ThreadData {
  readonly task: Task;
  readonly stop: Int32Array<SharedArrayBuffer>;
}

/** An error as it crosses the threads: cloning would lose what tells errors apart. */
export type CarriedError =
  | { readonly kith: KithErrorShape }
  | { readonly message: string; readonly code: string | null };

export type ThreadMessage =
  | { readonly type: 'progress'; readonly progress: Omit<EventPayload<'job.progress'>, 'jobId'> }
  | { readonly type: 'result'; readonly result: unknown }
  | { readonly type: 'error'; readonly error: CarriedError };

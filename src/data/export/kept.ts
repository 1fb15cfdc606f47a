import { type ExportedFile, type ExportId, KithError } from '../../contract/index.ts';
import { newId } from '../ids.ts';
import type { ExportTasks } from './tasks.ts';

type Written = ExportTasks['writeOut']['output'];

/** Files of which the last piece was not yet fetched; older ones are forgotten. */
const KEPT = 2;

/** Big files that were written out and are handed over piece by piece. */
export class KeptExports {
  readonly #files = new Map<ExportId, Written>();

  /** The file with its first piece; the others are kept. */
  first(fileName: string, file: Written): ExportedFile {
    const { pieces, encoding, leftOut } = file;
    const whole = { fileName, content: textOf(file, 0), encoding, leftOut };
    if (pieces.length <= 1) return { ...whole, more: null };
    const exportId = newId<ExportId>();
    this.#files.set(exportId, file);
    const [oldest] = this.#files.keys();
    if (this.#files.size > KEPT && oldest) this.#files.delete(oldest);
    return { ...whole, more: { exportId, pieces: pieces.length } };
  }

  /**
   * A further piece. After the last one the file is forgotten.
   *
   * @throws KithError not_found when there is no such piece, or no such file any more
   */
  piece(exportId: ExportId, at: number): { content: string } {
    const file = this.#files.get(exportId);
    if (!file || at >= file.pieces.length)
      throw new KithError('not_found', 'This file is no longer kept. Export it again.', { exportId });
    if (at === file.pieces.length - 1) this.#files.delete(exportId);
    return { content: textOf(file, at) };
  }
}

const textOf = ({ pieces, encoding }: Written, at: number): string => Buffer.from(pieces[at] ?? []).toString(encoding);

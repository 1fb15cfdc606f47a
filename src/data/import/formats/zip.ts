import { unzipSync } from 'fflate';
import { KithError } from '../../../contract/kith-error.ts';

/** What an archive may cost: far more than LinkedIn's has, far less than a bomb. */
const MOST_ENTRIES = 20_000;
const MOST_BYTES = 300_000_000;
const MOST_RATIO = 200;

/**
 * The entries of a ZIP archive that are wanted, unpacked, by their paths.
 *
 * @throws KithError unreadable_file when it is damaged, encrypted, or unpacks to more than any archive of contacts
 */
export function unzip(
  bytes: Buffer,
  fileName: string,
  wanted: (path: string) => boolean,
): { entries: Map<string, Buffer>; all: string[] } {
  const all: string[] = [];
  let total = 0;
  const refuse = (why: string): never => {
    throw new KithError('unreadable_file', `${fileName} is a ZIP archive that ${why}. Nothing was unpacked.`, {
      fileName,
      found: 'a ZIP archive',
    });
  };
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        all.push(name);
        if (all.length > MOST_ENTRIES) refuse(`holds more than ${MOST_ENTRIES.toLocaleString('en')} files`);
        if (!wanted(name)) return false;
        total += originalSize;
        if (total > MOST_BYTES) refuse(`unpacks to more than ${MOST_BYTES / 1_000_000} MB`);
        if (originalSize > 1_000_000 && originalSize > size * MOST_RATIO)
          refuse(`unpacks to more than ${MOST_RATIO} times its size`);
        return true;
      },
    });
    return {
      entries: new Map(
        Object.entries(entries).map(([name, content]) => [
          name,
          Buffer.from(content.buffer, content.byteOffset, content.byteLength),
        ]),
      ),
      all,
    };
  } catch (error) {
    if (error instanceof KithError) throw error;
    return refuse('is damaged or encrypted');
  }
}

import { useRef, useState } from 'react';
import type { Debrief } from '../../../contract/index.ts';
import { useCommand } from '../../transport/hooks.ts';
import { useAutosave } from '../notes/index.ts';
import { type DebriefPatch, mergePatches, withPatch } from './patch.ts';

/** A debrief that is saved as it is written, in one stream so that finishing can wait for all of it. */
export function useDebrief(debrief: Debrief) {
  const command = useCommand('debrief.save');
  const [written, setWritten] = useState<DebriefPatch>({});
  const latest = useRef(written);
  const { saver, state } = useAutosave<DebriefPatch>(async (patch) => {
    const done = Boolean(await command({ id: debrief.interview.id, ...patch }));
    // From the book's answer on the book counts, unless more was written meanwhile.
    if (done && latest.current === patch) {
      latest.current = {};
      setWritten(latest.current);
    }
    return done;
  });
  const change = (patch: DebriefPatch) => {
    latest.current = mergePatches(latest.current, patch);
    setWritten(latest.current);
    saver.change(latest.current);
  };
  return {
    shown: withPatch(debrief, written),
    /** Takes over a change, to be saved soon. */
    change,
    /** Saves what is written; false when something could not be saved. */
    flush: async () => {
      await saver.flush();
      return !saver.unsaved;
    },
    state,
  };
}

export type ChangeDebrief = ReturnType<typeof useDebrief>['change'];

import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { PersonDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { useRememberedState } from '../../ui/viewMemory.ts';
import { WarmthLabel } from '../../ui/WarmthLabel.tsx';
import { TiePanel } from './TiePanel.tsx';
import { tieReason } from './tieText.ts';

/** How warm the tie is, and why, in a sentence; the facts and the user's own word open below. */
export function TieWords({ person }: { readonly person: PersonDetail }) {
  const t = useT();
  const intl = useIntl();
  const panelId = useId();
  const [open, setOpen] = useRememberedState('person.tie.open', false);
  const { warmth, override, derived, lastContactOn } = person.tie;
  const reason = tieReason(t, intl, person.tie);
  return (
    <div className="who__tie">
      <p className="who__tie-line">
        <WarmthLabel warmth={warmth} />
        <span title={lastContactOn ? fullDate(intl, lastContactOn) : undefined}>
          {override ? t('person.tie.override', { warmth: derived.warmth, reason }) : reason}
        </span>
        <button
          type="button"
          className="who__why"
          aria-expanded={open}
          aria-controls={panelId}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'person.tie.less' : 'person.tie.why')}
        </button>
      </p>
      <div id={panelId} hidden={!open}>
        {open && <TiePanel person={person} />}
      </div>
    </div>
  );
}

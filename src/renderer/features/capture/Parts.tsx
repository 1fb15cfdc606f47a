import { IconPlus } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useT } from '../../i18n/useT.ts';
import { fullDate, humanDate } from '../../ui/HumanDate.tsx';
import { PartChip } from './PartChip.tsx';
import type { OpenPart } from './PartEditor.tsx';
import type { CaptureState } from './useCapture.ts';

interface PartsProps {
  readonly capture: CaptureState;
  readonly open: OpenPart | null;
  readonly onOpen: (part: OpenPart | null) => void;
}

const same = (a: OpenPart | null, b: OpenPart) =>
  typeof a === 'object' && typeof b === 'object' ? a?.key === b.key : a === b;

/** Each part that was understood as a chip, and what may be added. */
export function Parts({ capture, open, onOpen }: PartsProps) {
  const t = useT();
  const intl = useIntl();
  const { kind, on, people, introducedBy, followUpOn, note } = capture.understood;
  const toggle = (part: OpenPart) => ({
    open: same(open, part),
    onOpen: () => onOpen(same(open, part) ? null : part),
  });
  const isNew = (picked: object | null) => (picked && !('id' in picked) ? t('capture.new') : null);
  const missing = [
    'newPerson' as const,
    ...(introducedBy ? [] : ['introducedBy' as const]),
    ...(followUpOn ? [] : ['followUpOn' as const]),
    ...(note ? [] : ['note' as const]),
  ];
  return (
    <div className="capture__parts">
      <PartChip part="kind" label={t('capture.kind')} value={t(`timeline.kind.${kind}`)} {...toggle('kind')} />
      <PartChip
        part="on"
        label={t('capture.on')}
        value={humanDate(intl, on)}
        detail={fullDate(intl, on)}
        {...toggle('on')}
      />
      {people.map(({ key, person, title, company }) => (
        <PartChip
          key={key}
          part="person"
          label={t('capture.person')}
          value={person?.name ?? key}
          doubtful={person === null}
          detail={[isNew(person), title, company?.name].filter(Boolean).join(', ')}
          {...toggle({ key })}
        />
      ))}
      {introducedBy && (
        <PartChip
          part="introducedBy"
          label={t('capture.introducedBy')}
          value={introducedBy.person?.name ?? introducedBy.key}
          doubtful={introducedBy.person === null}
          detail={isNew(introducedBy.person)}
          {...toggle('introducedBy')}
        />
      )}
      {followUpOn && (
        <PartChip
          part="followUpOn"
          label={t('capture.followUpOn')}
          value={humanDate(intl, followUpOn)}
          detail={fullDate(intl, followUpOn)}
          {...toggle('followUpOn')}
        />
      )}
      {note && <PartChip part="note" label={t('capture.note')} value={note} {...toggle('note')} />}
      {missing.map((part) => {
        const label = t(`capture.add.${part === 'newPerson' ? 'person' : part}`);
        return (
          <button
            key={part}
            type="button"
            className="capture__add"
            aria-label={t('capture.addPart', { part: label })}
            aria-expanded={open === part}
            onClick={() => onOpen(open === part ? null : part)}
          >
            <IconPlus size={13} stroke={1.75} aria-hidden="true" />
            {label}
          </button>
        );
      })}
    </div>
  );
}

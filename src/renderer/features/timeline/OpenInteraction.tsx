import { ActionIcon, NativeSelect, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { InteractionKind, type MethodInput, type TimelineItem } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { HistoryLink } from '../history/index.ts';
import { MarkdownEditor } from '../notes/index.ts';
import { DateField, PeopleField, personChoice } from '../pickers/index.ts';

type InteractionEvent = Extract<TimelineItem, { kind: 'interaction' }>;
interface OpenInteractionProps {
  readonly item: InteractionEvent;
  readonly onClose: () => void;
}

/** A touch opened in its line; every change is saved at once. */
export function OpenInteraction({ item, onClose }: OpenInteractionProps) {
  const t = useT();
  const save = useCommand('interaction.save');
  const remove = useCommand('interaction.delete', { undoToast: 'timeline.deleted.interaction' });
  const change = async (patch: Partial<MethodInput<'interaction.save'>>) =>
    Boolean(
      await save({
        id: item.id,
        kind: item.interactionKind,
        on: item.on,
        people: item.people.map(({ id }) => ({ id })),
        note: item.note ?? '',
        ...patch,
      }),
    );
  return (
    <>
      <MarkdownEditor
        value={item.note ?? ''}
        label={t('timeline.noteText')}
        placeholder={t('timeline.compose.touch.note')}
        rows={2}
        autoFocus
        onDone={onClose}
        onSave={(note) => change({ note })}
      />
      <div className="timeline__tools">
        <NativeSelect
          aria-label={t('timeline.kind')}
          value={item.interactionKind}
          data={InteractionKind.options.map((kind) => ({ value: kind, label: t(`timeline.kind.${kind}`) }))}
          onChange={(event) => void change({ kind: InteractionKind.parse(event.currentTarget.value) })}
        />
        <DateField label={t('timeline.date')} hideLabel value={item.on} onChange={(on) => void change({ on })} />
        <PeopleField
          label={t('timeline.people')}
          placeholder={t('timeline.others.placeholder')}
          value={item.people}
          onChange={(people) => {
            if (people.length > 0) void change({ people: people.map(personChoice) });
          }}
        />
        <HistoryLink id={item.id} />
        <Tooltip label={t('timeline.delete')}>
          <ActionIcon
            aria-label={t('timeline.delete')}
            onClick={() => void remove({ id: item.id }, { kind: t(`timeline.kind.${item.interactionKind}`) })}
          >
            <IconTrash size={16} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </div>
    </>
  );
}

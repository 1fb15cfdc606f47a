import { ActionIcon, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { TimelineItem } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { HistoryLink } from '../history/index.ts';
import { MarkdownEditor, MarkdownView, RecordLink } from '../notes/index.ts';
import { DateField } from '../pickers/index.ts';

type NoteEvent = Extract<TimelineItem, { kind: 'note' }>;

/** A note opened in its line: written on where it belongs, only read where it is a mention. */
export function OpenNote({ item, onClose }: { readonly item: NoteEvent; readonly onClose: () => void }) {
  const t = useT();
  const save = useCommand('note.save');
  const remove = useCommand('note.delete', { undoToast: 'timeline.deleted.note' });
  if (item.mentionedIn) {
    return (
      <>
        <MarkdownView markdown={item.body} />
        <RecordLink className="timeline__link" target={item.mentionedIn}>
          {t('timeline.openPage', { name: item.mentionedIn.name })}
        </RecordLink>
      </>
    );
  }
  return (
    <>
      <MarkdownEditor
        value={item.body}
        label={t('timeline.noteText')}
        autoFocus
        onDone={onClose}
        onSave={async (body) => Boolean(await save({ id: item.id, body }))}
      />
      <div className="timeline__tools">
        <DateField
          label={t('timeline.date')}
          hideLabel
          value={item.on}
          onChange={(on) => void save({ id: item.id, body: item.body, on })}
        />
        <HistoryLink id={item.id} />
        <Tooltip label={t('timeline.delete')}>
          <ActionIcon aria-label={t('timeline.delete')} onClick={() => void remove({ id: item.id })}>
            <IconTrash size={16} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </div>
    </>
  );
}

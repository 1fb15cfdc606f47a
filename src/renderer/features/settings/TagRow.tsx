import { ActionIcon, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MethodOutput } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { CadenceChoice, cadenceText } from '../follow-ups/index.ts';
import { isTaken, TAG_LONGEST } from './tagName.ts';

interface TagRowProps {
  readonly tag: MethodOutput<'tag.list'>['tags'][number];
  /** Names of the other tags. */
  readonly taken: readonly string[];
}

/** One tag: renamed where it stands, its cadence changed, or taken off everybody. */
export function TagRow({ tag, taken }: TagRowProps) {
  const t = useT();
  const [refused, setRefused] = useState<string | null>(null);
  const setCadence = useCommand('tag.save', { undoToast: 'settings.tags.saved' });
  const rename = useCommand('tag.save', { undoToast: 'settings.tags.renamed' });
  const remove = useCommand('tag.delete', { undoToast: 'settings.tags.deleted' });
  const { id, name, people, cadenceDays } = tag;

  const onRename = async (text: string) => {
    const next = text.slice(0, TAG_LONGEST);
    setRefused(isTaken(next, taken) ? next : null);
    if (!isTaken(next, taken)) await rename({ id, name: next, cadenceDays }, { name, next });
  };
  const onCadence = (days: number | null) =>
    setCadence(
      { id, name, cadenceDays: days },
      { name, every: days === null ? t('followUps.cadence.none') : cadenceText(t, days) },
    );
  return (
    <li className="tag-row">
      <span className="tag-row__name">
        <InlineText label={t('settings.tags.name')} value={name} required onSave={onRename} />
        {refused !== null && (
          <span className="setting__wrong" role="alert">
            {t('settings.tags.taken', { name: refused })}
          </span>
        )}
      </span>
      <Link className="quiet text-link tabular" to="/people" search={{ tags: [id] }}>
        {t('settings.tags.people', { count: people })}
      </Link>
      <CadenceChoice
        label={t('settings.tags.cadenceOf', { name })}
        hideLabel
        value={cadenceDays}
        onChange={(days) => void onCadence(days)}
      />
      <Tooltip label={t('settings.tags.delete')}>
        <ActionIcon
          aria-label={t('settings.tags.deleteOf', { name })}
          onClick={() => void remove({ id }, { name, count: people })}
        >
          <IconTrash size={16} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}

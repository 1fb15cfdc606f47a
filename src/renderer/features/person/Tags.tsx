import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { PersonDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';

/** A person's tags; one more is typed at their end, known ones are suggested. */
export function Tags({ person }: { readonly person: PersonDetail }) {
  const t = useT();
  const listId = useId();
  const [text, setText] = useState('');
  const tag = useCommand('person.tag');
  const untag = useCommand('person.untag');
  const { data } = useBook('tag.list', {});
  const worn = new Set(person.tags.map(({ id }) => id));

  const add = () => {
    const name = text.trim();
    setText('');
    if (name) void tag({ ids: [person.id], tag: name });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Escape') setText('');
  };
  return (
    <div className="tags">
      {person.tags.map(({ id, name }) => (
        <span key={id} className="tags__tag">
          <span className="truncate" title={name}>
            {name}
          </span>
          <button
            type="button"
            aria-label={t('person.tag.remove', { name })}
            onClick={() => void untag({ ids: [person.id], tagId: id })}
          >
            <IconX size={12} aria-hidden="true" />
          </button>
        </span>
      ))}
      <input
        className="tags__input"
        aria-label={t('person.tag.add')}
        placeholder={t('person.tag.add')}
        list={listId}
        value={text}
        maxLength={100}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
      />
      <datalist id={listId}>
        {data?.tags
          .filter(({ id }) => !worn.has(id))
          .map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
      </datalist>
    </div>
  );
}

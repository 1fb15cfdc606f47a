import './picker.css';
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { SearchHit, SearchKind } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';

/** What was picked: a record that is there, or a name to make one of. */
export type Picked = { readonly id: string; readonly name: string } | { readonly name: string };

export interface RecordPickerProps {
  readonly kind: Extract<SearchKind, 'person' | 'company'>;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  /** The name shown at first: what is picked now. */
  readonly name?: string;
  readonly onPick: (picked: Picked) => void;
  /** Called when the field is emptied and left. Without it an emptied field is put back. */
  readonly onClear?: () => void;
  /** Records not to offer. */
  readonly exclude?: readonly string[];
  /** Empty the field after a pick, for adding several. */
  readonly clearOnPick?: boolean;
  /** Leaving the field takes the name typed, for forms that are saved as a whole. */
  readonly takeOnLeave?: boolean;
  readonly allowCreate?: boolean;
  /** Called when the field was left, whatever became of it. */
  readonly onLeave?: () => void;
  readonly autoFocus?: boolean;
}

const hitName = (hit: SearchHit) => hit.title.map((run) => run.text).join('');
const same = (a: string, b: string) => a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0;
const CREATE = 'create';

/** A field that finds a person or company while a name is typed, and can make one on the spot. */
export function RecordPicker(props: RecordPickerProps) {
  const { kind, label, hideLabel = false, placeholder, name = '', onPick, onClear, exclude = [] } = props;
  const { clearOnPick = false, takeOnLeave = false, allowCreate = true, autoFocus = false, onLeave } = props;
  const t = useT();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState(name);
  useEffect(() => setText(name), [name]);

  const typed = text.trim();
  const asked = typed !== '' && typed !== name;
  const { data, isPlaceholderData } = useBook(
    'search.query',
    { text: typed || ' ', kinds: [kind], limit: 8 },
    { enabled: asked },
  );
  const hits = asked ? (data?.hits ?? []).filter((hit) => !exclude.includes(hit.id)) : [];
  const exact = hits.find((hit) => same(hitName(hit), typed));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the store is stable; the answer is what changes
  useEffect(() => {
    if (asked && data) combobox.selectFirstOption();
  }, [data, asked]);

  // A pick by Tab is followed by leaving the field, which must not take the words typed as well.
  const taken = useRef(false);
  const take = (picked: Picked) => {
    taken.current = true;
    setText(clearOnPick ? '' : picked.name);
    combobox.closeDropdown();
    onPick(picked);
  };
  const leave = () => {
    combobox.closeDropdown();
    if (typed === name || taken.current) return;
    if (!typed) {
      if (onClear) onClear();
      else setText(name);
    } else if (takeOnLeave)
      take(exact && !isPlaceholderData ? { id: exact.id, name: hitName(exact) } : { name: typed });
    else setText(name);
  };

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(value) => {
        const hit = hits.find((candidate) => candidate.id === value);
        if (hit) take({ id: hit.id, name: hitName(hit) });
        else if (value === CREATE) take({ name: typed });
      }}
      shadow="none"
      withinPortal={false}
      classNames={{ dropdown: 'picker__dropdown', option: 'picker__option' }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...(hideLabel ? { 'aria-label': label } : { label })}
          role="combobox"
          autoComplete="off"
          data-autofocus={autoFocus || undefined}
          ref={autoFocus ? focusOnce : undefined}
          placeholder={
            placeholder ?? t(kind === 'person' ? 'pickers.person.placeholder' : 'pickers.company.placeholder')
          }
          value={text}
          title={text}
          onChange={(event) => {
            taken.current = false;
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => {
            leave();
            onLeave?.();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Tab' && !event.shiftKey && combobox.dropdownOpened) combobox.clickSelectedOption();
            if (event.key !== 'Escape') return;
            setText(name);
            if (combobox.dropdownOpened) event.stopPropagation();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!asked || !data}>
        <Combobox.Options aria-label={label}>
          {hits.map((hit) => (
            <Combobox.Option value={hit.id} key={hit.id}>
              {kind === 'person' ? (
                <PersonAvatar name={hitName(hit)} warmth={hit.warmth ?? 'none'} strength={1} size={20} />
              ) : (
                <CompanyMark name={hitName(hit)} size={20} />
              )}
              <span className="picker__name truncate" title={hitName(hit)}>
                {hitName(hit)}
              </span>
              <span className="picker__subtitle truncate">{hit.subtitle}</span>
            </Combobox.Option>
          ))}
          {allowCreate && !exact && typed && (
            <Combobox.Option value={CREATE}>
              <IconPlus size={18} stroke={1.75} aria-hidden="true" />
              <span className="picker__name truncate">{t('pickers.create', { name: typed })}</span>
            </Combobox.Option>
          )}
          {!allowCreate && hits.length === 0 && <Combobox.Empty>{t('pickers.none')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

const focused = new WeakSet<HTMLInputElement>();
function focusOnce(element: HTMLInputElement | null) {
  if (!element || focused.has(element)) return;
  focused.add(element);
  element.focus();
}

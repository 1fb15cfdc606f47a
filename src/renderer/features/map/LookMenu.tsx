import { IconPalette } from '@tabler/icons-react';
import { useId } from 'react';
import { useT } from '../../i18n/useT.ts';
import { ChipMenu } from './ChipMenu.tsx';
import { useRoom } from './room.ts';

const colours = ['territory', 'company', 'warmth'] as const;
const sizes = ['strength', 'bridging'] as const;

/** What colour and size mean. */
export function LookMenu() {
  const t = useT();
  const { search, change } = useRoom();
  const { colour = 'territory', size = 'strength' } = search;
  return (
    <ChipMenu
      plain
      beside
      name={t('map.look')}
      label={
        <>
          <IconPalette size={16} stroke={1.75} aria-hidden="true" />
          <span className="visually-hidden">{t('map.look')}</span>
        </>
      }
    >
      {() => (
        <div className="map-menu__list">
          <Choice
            label={t('map.colour')}
            options={colours.map((value) => ({ value, label: t(`map.colour.${value}`) }))}
            value={colour}
            onChange={(next) => change({ colour: next === 'territory' ? undefined : next })}
          />
          <Choice
            label={t('map.size')}
            options={sizes.map((value) => ({ value, label: t(`map.size.${value}`) }))}
            value={size}
            onChange={(next) => change({ size: next === 'strength' ? undefined : next })}
          />
        </div>
      )}
    </ChipMenu>
  );
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

function Choice<V extends string>({ label, options, value, onChange }: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset className="map-menu__choice">
      <legend className="quiet">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="menu__item map-menu__item">
          <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

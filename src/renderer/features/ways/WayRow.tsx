import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconGitFork } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import type { CompanyRef, Path, PersonRef } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { DraftPanel } from '../follow-ups/index.ts';
import { useAsk } from './useAsk.ts';
import { WayChain } from './WayChain.tsx';
import { chanceWord } from './words.ts';

interface WayRowProps {
  readonly path: Path;
  readonly rank: number;
  /** The company asked for. */
  readonly target: CompanyRef;
}

const OTHERS = 3;

/** A way with what can be done with it: ask its first person, look at the other ways through them. */
export function WayRow({ path, rank, target }: WayRowProps) {
  const t = useT();
  const ask = useAsk();
  const [open, setOpen] = useState<'ask' | 'others' | null>(null);
  const [first, second] = path.steps;
  if (!first) return null;
  const { name } = first.person;
  const toggle = (panel: 'ask' | 'others') => setOpen(open === panel ? null : panel);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'i') toggle('ask');
    else if (event.key === 'o') toggle('others');
    else return;
    event.preventDefault();
  };
  const names = [...path.steps.map((step) => step.person.name), path.company.name].join(' → ');
  return (
    <li
      className="way-row"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: rows are walked with j and k and have keys of their own
      tabIndex={0}
      aria-label={t('ways.row', { rank, names })}
      onKeyDown={onKeyDown}
    >
      <div className="way-row__line">
        <span className="way-row__chance" data-chance={chanceWord(path)}>
          {t(`ways.chance.${chanceWord(path)}`)}
        </span>
        <WayChain path={path} />
        <span className="way-row__actions">
          <Button size="compact-sm" variant="default" aria-expanded={open === 'ask'} onClick={() => toggle('ask')}>
            <span className="truncate">{t(second ? 'ways.ask' : 'ways.write', { name: firstName(name) })}</span>
            <Kbd keys="i" />
          </Button>
          <Tooltip
            label={
              <>
                {t('ways.others', { name })} <Kbd keys="o" />
              </>
            }
          >
            <ActionIcon
              size={26}
              aria-expanded={open === 'others'}
              aria-label={t('ways.others', { name })}
              onClick={() => toggle('others')}
            >
              <IconGitFork size={16} stroke={1.75} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        </span>
      </div>
      {open === 'ask' && (
        <DraftPanel
          kind={second ? 'introduction' : 'custom'}
          person={first.person}
          companyId={target.id}
          draftKey={`way:${target.id}:${first.person.id}`}
          onSent={(by, subject) => ask(first.person, second?.person ?? null, by, subject)}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'others' && <OtherWays path={path} first={first.person} target={target} />}
    </li>
  );
}

interface OtherWaysProps {
  readonly path: Path;
  readonly first: PersonRef;
  readonly target: CompanyRef;
}

function OtherWays({ path, first, target }: OtherWaysProps) {
  const t = useT();
  const { data } = useBook('path.behind', {
    companyId: target.id,
    personId: first.id,
    // The one that is shown already may be among them.
    limit: OTHERS + 1,
  });
  const shown = signature(path);
  const others = data?.paths.filter((other) => signature(other) !== shown).slice(0, OTHERS);
  if (others?.length === 0) return <p className="way-row__none quiet">{t('ways.others.none', { name: first.name })}</p>;
  return (
    <ul className="way-row__others" aria-label={t('ways.others', { name: first.name })}>
      {others?.map((other) => (
        <li key={signature(other)}>
          <WayChain path={other} />
        </li>
      ))}
    </ul>
  );
}

const signature = ({ steps, company }: Path): string => [...steps.map(({ person }) => person.id), company.id].join(' ');

const firstName = (name: string): string => name.split(/\s/)[0] ?? name;

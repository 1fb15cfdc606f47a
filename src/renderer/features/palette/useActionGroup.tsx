import { useComputedColorScheme } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBolt,
  IconCopyCheck,
  IconDatabaseExport,
  IconFileImport,
  IconFileText,
  IconHistory,
  IconMoon,
  IconPlus,
  IconSettings,
  IconSparkles,
  IconSun,
  IconTrash,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useT } from '../../i18n/useT.ts';
import { useAppearance } from '../../theme/useAppearance.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { type Place, PlaceIcon } from '../../ui/PlaceIcon.tsx';
import { showInfo } from '../../ui/toasts.tsx';
import { useJournal } from '../../ui/useJournal.ts';
import { openCapture } from '../capture/index.ts';
import { fits } from './fits.ts';
import type { Group } from './types.ts';

interface Action {
  readonly id: string;
  readonly label: string;
  readonly Icon?: TablerIcon;
  readonly place?: Place;
  readonly keys?: string;
  readonly run: () => unknown;
}

/** What can be done from anywhere, as far as it fits the words typed. */
export function useActionGroup(typed: string): readonly Group[] {
  const t = useT();
  const navigate = useNavigate();
  const { data: status } = useBook('book.status', {});
  const { choose } = useAppearance();
  const { undo, redo } = useJournal();
  const scheme = useComputedColorScheme('light');
  const openSample = useCommand('book.openSample');
  const openDefault = useCommand('book.openDefault');
  const backUp = useCommand('backup.create');
  const newInterview = useCommand('interview.save');
  const open = status?.state === 'open' ? status : null;

  // On a person's or a company's page.
  const subject = /^\/(people|companies)\/([^/]+)/.exec(useLocation({ select: ({ pathname }) => pathname }));
  const dossier =
    subject && (subject[1] === 'people' ? `/people/${subject[2]}/dossier` : `/companies/${subject[2]}/dossier`);

  const toPeople = () => navigate({ to: '/people' });
  const actions: Action[] = [
    { id: 'capture', label: t('palette.action.capture'), Icon: IconBolt, keys: 'c', run: openCapture },
    ...(dossier
      ? [
          {
            id: 'dossier',
            label: t('palette.action.dossier'),
            Icon: IconFileText,
            run: () => navigate({ to: dossier }),
          },
        ]
      : []),
    {
      id: 'newPerson',
      label: t('palette.action.newPerson'),
      Icon: IconPlus,
      run: () => navigate({ to: '/people', search: { create: true } }),
    },
    {
      id: 'newCompany',
      label: t('palette.action.newCompany'),
      Icon: IconPlus,
      run: () => navigate({ to: '/companies', search: { create: true } }),
    },
    {
      id: 'newInterview',
      label: t('palette.action.newInterview'),
      Icon: IconPlus,
      run: async () => {
        const made = await newInterview({});
        if (made) await navigate({ to: '/interviews/$interviewId', params: { interviewId: made.id } });
      },
    },
    {
      id: 'newOpportunity',
      label: t('palette.action.newOpportunity'),
      Icon: IconPlus,
      run: () => navigate({ to: '/opportunities', search: { create: true } }),
    },
    {
      id: 'newCompensation',
      label: t('palette.action.newCompensation'),
      Icon: IconPlus,
      run: () => navigate({ to: '/worth', search: { create: true } }),
    },
    {
      id: 'newInsight',
      label: t('palette.action.newInsight'),
      Icon: IconPlus,
      run: async () => (await import('../market/index.ts')).openNewInsight(),
    },
    {
      id: 'import',
      label: t('palette.action.import'),
      Icon: IconFileImport,
      run: () => navigate({ to: '/import' }),
    },
    {
      id: 'duplicates',
      label: t('palette.action.duplicates'),
      Icon: IconCopyCheck,
      run: () => navigate({ to: '/duplicates' }),
    },
    {
      id: 'today',
      label: t('palette.action.today'),
      place: 'today',
      keys: 'g t',
      run: () => navigate({ to: '/today' }),
    },
    {
      id: 'keepInTouch',
      label: t('palette.action.keepInTouch'),
      Icon: IconUsers,
      keys: 'g k',
      run: () => navigate({ to: '/keep-in-touch' }),
    },
    { id: 'people', label: t('palette.action.people'), place: 'people', keys: 'g p', run: toPeople },
    {
      id: 'companies',
      label: t('palette.action.companies'),
      place: 'companies',
      keys: 'g c',
      run: () => navigate({ to: '/companies' }),
    },
    {
      id: 'interviews',
      label: t('palette.action.interviews'),
      place: 'interviews',
      keys: 'g i',
      run: () => navigate({ to: '/interviews' }),
    },
    {
      id: 'opportunities',
      label: t('palette.action.opportunities'),
      place: 'opportunities',
      keys: 'g o',
      run: () => navigate({ to: '/opportunities' }),
    },
    {
      id: 'map',
      label: t('palette.action.map'),
      place: 'map',
      keys: 'g g',
      run: () => navigate({ to: '/map' }),
    },
    {
      id: 'mapLapsed',
      label: t('palette.action.mapLapsed'),
      place: 'map',
      run: () => navigate({ to: '/map', search: { lens: 'lapsed' } }),
    },
    {
      id: 'worth',
      label: t('palette.action.worth'),
      place: 'worth',
      keys: 'g w',
      run: () => navigate({ to: '/worth' }),
    },
    {
      id: 'reviews',
      label: t('palette.action.reviews'),
      place: 'reviews',
      keys: 'g r',
      run: () => navigate({ to: '/reviews' }),
    },
    {
      id: 'settings',
      label: t('palette.action.settings'),
      Icon: IconSettings,
      keys: 'g s',
      run: () => navigate({ to: '/settings' }),
    },
    {
      id: 'history',
      label: t('palette.action.history'),
      Icon: IconHistory,
      keys: 'g h',
      run: () => navigate({ to: '/history' }),
    },
    { id: 'trash', label: t('palette.action.trash'), Icon: IconTrash, run: () => navigate({ to: '/trash' }) },
    {
      id: 'undo',
      label: open?.undo ? t('palette.action.undoWhat', { label: open.undo }) : t('palette.action.undo'),
      Icon: IconArrowBackUp,
      keys: 'Mod+Z',
      run: undo,
    },
    {
      id: 'redo',
      label: open?.redo ? t('palette.action.redoWhat', { label: open.redo }) : t('palette.action.redo'),
      Icon: IconArrowForwardUp,
      keys: 'Mod+Shift+Z',
      run: redo,
    },
    {
      id: 'appearance',
      label: t(scheme === 'dark' ? 'palette.action.light' : 'palette.action.dark'),
      Icon: scheme === 'dark' ? IconSun : IconMoon,
      run: () => choose(scheme === 'dark' ? 'light' : 'dark'),
    },
    open?.sample
      ? {
          id: 'leaveSample',
          label: t('palette.action.leaveSample'),
          Icon: IconSparkles,
          run: async () => (await openDefault({})) && toPeople(),
        }
      : {
          id: 'openSample',
          label: t('palette.action.openSample'),
          Icon: IconSparkles,
          run: async () => (await openSample({})) && toPeople(),
        },
    {
      id: 'backup',
      label: t('palette.action.backup'),
      Icon: IconDatabaseExport,
      run: async () => (await backUp({})) && showInfo(t('palette.backedUp')),
    },
  ];

  const entries = actions
    .filter(({ id, label }) => fits(label, typed) && !(id === 'undo' && !open?.undo) && !(id === 'redo' && !open?.redo))
    .map(({ id, label, Icon, place, keys, run }) => ({
      id: `action-${id}`,
      mark: Icon ? (
        <Icon className="palette__icon" size={18} stroke={1.5} aria-hidden="true" />
      ) : (
        place && <PlaceIcon place={place} />
      ),
      title: label,
      ...(keys && { end: <Kbd keys={keys} /> }),
      run: () => void run(),
    }));
  return entries.length > 0 ? [{ id: 'actions', title: t('palette.group.actions'), entries }] : [];
}

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBrandLinkedin, IconCopy, IconLink, IconMail, IconPencil, IconPhone, IconWorld } from '@tabler/icons-react';
import type { ContactKind, ContactPoint } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { copyText } from '../../ui/copyText.ts';
import { showInfo } from '../../ui/toasts.tsx';
import { contactHref, contactText } from './contactKind.ts';

const icons = {
  email: IconMail,
  phone: IconPhone,
  linkedin: IconBrandLinkedin,
  website: IconWorld,
  other: IconLink,
} as const satisfies Record<ContactKind, typeof IconMail>;

interface ContactLineProps {
  readonly point: ContactPoint;
  readonly onEdit: () => void;
}

/** One way to reach a person: leads there, can be copied and edited. */
export function ContactLine({ point, onEdit }: ContactLineProps) {
  const t = useT();
  const { kind, value, label } = point;
  const Icon = icons[kind];
  const href = contactHref(kind, value);
  const text = contactText(kind, value);
  const copy = async () => {
    await copyText(value);
    showInfo(t('person.contact.copied'));
  };
  return (
    <span className="contact side-row__hover">
      <Icon size={16} stroke={1.75} aria-label={t(`person.contact.kind.${kind}`)} role="img" />
      {href ? (
        <a className="contact__value truncate" href={href} target="_blank" rel="noopener noreferrer" title={value}>
          {text}
        </a>
      ) : (
        <span className="contact__value truncate" title={value}>
          {text}
        </span>
      )}
      {label && <span className="quiet truncate">{label}</span>}
      <span className="side-row__tools">
        <Tooltip label={t('person.copy')}>
          <ActionIcon size={24} aria-label={t('person.contact.copy', { value })} onClick={() => void copy()}>
            <IconCopy size={14} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('person.edit')}>
          <ActionIcon size={24} aria-label={t('person.contact.edit', { value })} onClick={onEdit}>
            <IconPencil size={14} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </span>
    </span>
  );
}

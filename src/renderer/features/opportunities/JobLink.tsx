import { IconExternalLink } from '@tabler/icons-react';
import { useT } from '../../i18n/useT.ts';

/** Opens the advertisement in the browser, when its address is one of the web. */
export function JobLink({ link }: { readonly link: string }) {
  const t = useT();
  const href = /^https?:\/\//i.test(link) ? link : /^[\w-]+(\.[\w-]+)+(\/|$)/.test(link) ? `https://${link}` : null;
  if (!href) return null;
  return (
    <a
      className="opportunity__open"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t('opportunities.openLink')}
      title={t('opportunities.openLink')}
    >
      <IconExternalLink size={16} stroke={1.75} aria-hidden="true" />
    </a>
  );
}

import { useIntl } from 'react-intl';
import { useT } from '../../i18n/useT.ts';

interface MissingFieldsProps {
  /** Fields that nothing is known for. */
  readonly missing: readonly string[];
  /** The message as it stands. */
  readonly text: string;
}

/** Says which fields still stand in a message unfilled, until they are gone. */
export function MissingFields({ missing, text }: MissingFieldsProps) {
  const t = useT();
  const intl = useIntl();
  const standing = missing.filter((field) => text.toLowerCase().includes(`{${field}}`));
  return (
    <p className="draft__missing quiet" role="status">
      {standing.length > 0 &&
        t('followUps.draft.missing', {
          count: standing.length,
          fields: intl.formatList(standing.map((field) => `{${field}}`)),
        })}
    </p>
  );
}

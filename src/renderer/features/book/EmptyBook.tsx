import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { Brand } from '../../ui/Brand.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';

interface EmptyBookProps {
  readonly title: string;
  readonly body: string;
}

/** A list of a book that has nothing in it yet, and the two ways to fill it. */
export function EmptyBook({ title, body }: EmptyBookProps) {
  const t = useT();
  const navigate = useNavigate();
  const { data: status } = useBook('book.status', {});
  const [opening, setOpening] = useState(false);
  const openSample = useCommand('book.openSample');
  const inSample = status?.state === 'open' && status.sample;
  const look = async () => {
    setOpening(true);
    if (await openSample({})) await navigate({ to: '/people' });
    setOpening(false);
  };
  return (
    <EmptyState
      mark={<Brand size={48} />}
      title={title}
      body={body}
      action={
        <>
          <Button component={Link} to="/import">
            {t('people.empty.import')}
          </Button>
          {!inSample && (
            <Button variant="default" loading={opening} onClick={() => void look()}>
              {t('people.empty.sample')}
            </Button>
          )}
        </>
      }
    />
  );
}

import { CairnProblem } from '@cairn/client';
import { Button, Container, Group, Loader, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client.js';
import { useErrorText } from '../../components/use-error-text.js';
import { useTitle } from '../../components/use-title.js';
import { Diagnose } from '../diagnose/diagnose.js';
import classes from './shared-text.module.css';

/** A text that somebody chose to keep for others, with today's answer to it; and, by the link for that, its end. */
export function SharedText() {
  const { t } = useTranslation();
  const errorText = useErrorText();
  useTitle(t('shared.text'));
  const { id } = useParams({ from: '/shared/$id' });
  const params = { path: { share_id: id } };
  const { data: share, error } = useQuery({
    queryKey: ['share', id],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/shares/{share_id}', { params, signal })),
    staleTime: Infinity,
  });
  const deleteToken = new URLSearchParams(location.hash.slice(1)).get('delete');
  const remove = useMutation({
    mutationFn: () =>
      answerOf(
        api.DELETE('/v1/shares/{share_id}', { params: { ...params, header: { 'delete-token': deleteToken ?? '' } } }),
      ),
  });

  if (remove.isSuccess) return <Note title={t('shared.deleted')} />;
  if (error) return <Note title={t(isGone(error) ? 'shared.gone' : 'failed')} text={errorText(error)} />;
  if (!share) return <Loader m="xl" aria-label={t('shared.loading')} />;
  const { text, product, version, os, expires_at: end } = share;
  return (
    <div className={classes.shared}>
      <Group className={classes.banner} gap="sm">
        <span>{t('shared.banner', { day: end.slice(0, 10) })}</span>
        {deleteToken !== null && (
          <Button size="compact-sm" color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('shared.delete')}
          </Button>
        )}
        {remove.error && <span role="alert">{errorText(remove.error)}</span>}
      </Group>
      <Diagnose
        key={id}
        title={t('shared.text')}
        initial={{ text, system: { product: product ?? '', version: version ?? '', os: os ?? '' } }}
      />
    </div>
  );
}

const isGone = (error: Error) => error instanceof CairnProblem && error.status === 404;

function Note({ title, text }: { title: string; text?: string }) {
  return (
    <Container size="sm" py="xl">
      <Title order={1} size="h3">
        {title}
      </Title>
      {text && <Text mt="sm">{text}</Text>}
    </Container>
  );
}

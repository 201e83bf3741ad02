import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client.js';
import { useErrorText } from '../../components/use-error-text.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { CopyField } from './copy-field.js';
import { MaskedPreview } from './masked-preview.js';
import { recordsOf, type Shared } from './shared-answer.js';

/** Shows what would be kept of the text, keeps it, and gives the link to it and the one that deletes it. */
export function ShareText({ shared }: { shared: Shared }) {
  const { t } = useTranslation();
  const { text, answer, product, version, os } = shared;
  const preview = useQuery({
    queryKey: ['mask', answer.id],
    queryFn: ({ signal }) => answerOf(api.POST('/v1/mask', { body: { text }, signal })),
  });
  const keep = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/v1/shares', {
          body: { text, signature_ids: recordsOf(answer), locale: currentLanguage(), product, version, os },
        }),
      ),
  });
  const error = preview.error ?? keep.error;
  const errorText = useErrorText();

  if (keep.data) {
    const link = new URL(`/shared/${keep.data.id}`, location.href).href;
    return (
      <Stack gap="sm">
        <CopyField
          label={t('share.link')}
          description={t('share.kept_until', { day: keep.data.expires_at.slice(0, 10) })}
          value={link}
        />
        {/* What stands behind the # is sent to nobody. */}
        <CopyField
          label={t('share.delete_link')}
          description={t('share.delete_link_help')}
          value={`${link}#delete=${keep.data.delete_token}`}
        />
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      {preview.data && <MaskedPreview text={text} masked={preview.data.masked} />}
      {error && <Text role="alert">{errorText(error)}</Text>}
      <Button disabled={!preview.data} loading={keep.isPending} onClick={() => keep.mutate()}>
        {t('share.keep')}
      </Button>
    </Stack>
  );
}

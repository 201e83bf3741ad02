import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { recordText, type SignatureRecord } from '../../../api/records.js';
import { CodeBlock } from '../../../components/code-block.js';
import { Failure } from '../../../components/failure.js';

interface FormatProps {
  record: SignatureRecord;
}

export const JsonText = ({ record }: FormatProps) => <Written id={record.id} format="json" />;
export const MarkdownText = ({ record }: FormatProps) => <Written id={record.id} format="markdown" />;

/** The record as a file holds it. */
function Written({ id, format }: { id: string; format: 'json' | 'markdown' }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(recordText(id, format));
  if (error) return <Failure error={error} />;
  return data === undefined ? <Loader size="sm" /> : <CodeBlock code={data} label={t(`record.tabs.${format}`)} />;
}

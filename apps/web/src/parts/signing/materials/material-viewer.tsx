import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import type { Bytes } from '@/api/http';
import { materialQuery, taskQuery } from '@/api/tasks';
import type { Schemas } from '@/api/types';
import { Failed, Loading } from '@/design/page-state';
import { useNames } from '@/words/names';
import { useSigningWords } from '../words';
import { FileOnly } from './file-only';
import { HtmlView } from './html-view';
import { materialTitle } from './material-title';
import { ImageView, SoundView, VideoView } from './media-views';
import { TextView } from './text-view';
import { usePageReports } from './use-page-reports';
import type { OnPoint, ViewProps } from './view-props';
import styles from './materials.module.css';

const PdfView = lazy(async () => ({ default: (await import('./pdf-view')).PdfView }));

type Props = Readonly<{
  caseId: string;
  material: Omit<Schemas['DossierMaterial'], 'displayed' | 'pagesRequired'>;
  /** For which task it is opened: that it was is then recorded. */
  task: string | undefined;
  onPoint: OnPoint;
}>;

/** A material, fetched whole. When it has come, the task's list of what was opened is old. */
export function MaterialViewer({ caseId, material, task, onPoint }: Props) {
  const say = useSigningWords();
  const name = useNames();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(materialQuery(caseId, material.digest, task));
  const arrived = data !== undefined;
  useEffect(() => {
    if (arrived && task !== undefined && !material.opened) {
      void client.invalidateQueries({ queryKey: taskQuery(task).queryKey });
    }
  }, [arrived, client, task, material.opened]);
  const title = name(materialTitle(material.title));
  const onDisplayed = usePageReports(task, material.digest, material.pages);
  return (
    <div className={styles['viewer']}>
      {onPoint && <p className={styles['hint']}>{say('pointOut')}</p>}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <Suspense fallback={<Loading />}>
          <Shown
            data={data}
            mediaType={material.mediaType}
            title={title}
            onPoint={onPoint}
            onDisplayed={onDisplayed}
          />
        </Suspense>
      )}
    </div>
  );
}

type ShownProps = Readonly<{ data: Bytes }> & Omit<ViewProps, 'bytes'>;

/** By what it was filed as; what it does not turn out to be is said by the view itself. */
function Shown({ data, mediaType, ...about }: ShownProps) {
  const say = useSigningWords();
  const [kind = ''] = mediaType.toLowerCase().split(';');
  const common = { bytes: data.bytes, mediaType: kind, ...about };
  if (data.bytes.length === 0) return <FileOnly {...common} why={say('emptyFile')} />;
  if (kind === 'application/pdf') return <PdfView {...common} />;
  if (kind === 'text/html') return <HtmlView {...common} />;
  if (kind.startsWith('text/') || kind === 'application/json') return <TextView {...common} />;
  if (/^image\/(png|jpeg|gif|webp|avif|bmp)$/.test(kind)) return <ImageView {...common} />;
  if (kind.startsWith('audio/')) return <SoundView {...common} />;
  if (kind.startsWith('video/')) return <VideoView {...common} />;
  return <FileOnly {...common} why={say('cannotShow', { type: kind })} />;
}

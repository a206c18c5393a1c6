import { useObjectUrl } from './use-object-url';
import { Scroll } from '@/design/scroll';
import { useSigningWords } from '../words';
import type { ViewProps } from './view-props';
import styles from './materials.module.css';

export function ImageView({ bytes, mediaType, title, onPoint, onDisplayed }: ViewProps) {
  const say = useSigningWords();
  const url = useObjectUrl(bytes, mediaType);
  if (!url) return null;
  const image = (
    <img src={url} alt={title} className={styles['image']} onLoad={() => onDisplayed(1, Infinity)} />
  );
  if (!onPoint)
    return (
      <Scroll label={title} className={styles['canvas']}>
        {image}
      </Scroll>
    );
  return (
    <div className={styles['canvas']}>
      <button
        type="button"
        className={styles['pointable']}
        title={say('pointOut')}
        onClick={() => onPoint({ page: 1 })}
      >
        {image}
      </button>
    </div>
  );
}

export function SoundView({ bytes, mediaType, title }: ViewProps) {
  const url = useObjectUrl(bytes, mediaType);
  // oxlint-disable-next-line jsx-a11y/media-has-caption -- evidence as it was recorded; its transcript is a material of its own
  return <div className={styles['canvas']}>{url && <audio controls src={url} aria-label={title} />}</div>;
}

export function VideoView({ bytes, mediaType, title }: ViewProps) {
  const url = useObjectUrl(bytes, mediaType);
  return (
    <div className={styles['canvas']}>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- evidence as it was recorded */}
      {url && <video controls src={url} aria-label={title} className={styles['image']} />}
    </div>
  );
}

import { useEffect, useState } from 'react';

/** Bytes under an address of this page's own, given back when they are no longer shown. */
export function useObjectUrl(bytes: Uint8Array<ArrayBuffer>, mediaType: string): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    // oxlint-disable-next-line react/set-state-in-effect -- the address exists only as long as the effect does
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, mediaType]);
  return url;
}

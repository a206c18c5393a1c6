import { useQueryClient } from '@tanstack/react-query';

/** Open tasks follow the directory: what is waiting for whom is read anew, too. */
export function usePlacesChanged(onClose: () => void) {
  const client = useQueryClient();
  return async () => {
    await Promise.all(
      ['units', 'posts', 'officers', 'tasks'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
    onClose();
  };
}

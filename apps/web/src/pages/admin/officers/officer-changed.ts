import { useQueryClient } from '@tanstack/react-query';
import type { Officer } from '@/api/staff';

/** What every dialog that changes an officer gets. */
export type OfficerActProps = Readonly<{ officer: Officer; onClose: () => void }>;

/** What an officer is, and which tasks that leaves to him, is read anew. */
export function useOfficerChanged(onClose: () => void) {
  const client = useQueryClient();
  return async () => {
    await Promise.all(
      ['officers', 'posts', 'keys', 'tasks'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
    onClose();
  };
}

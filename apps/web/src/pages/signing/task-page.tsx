import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { SigningRoom } from '@/parts/signing/signing-room';

const route = getRouteApi('/shell/tasks/$taskId');

export function TaskPage() {
  const { taskId } = route.useParams();
  const navigate = useNavigate();
  return (
    <SigningRoom key={taskId} taskId={taskId} onSigned={() => void navigate({ to: '/inbox', search: {} })} />
  );
}

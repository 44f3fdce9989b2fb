import { countOpen } from '@/lib/storage/alerts/openAlerts';
import { useLive } from './live';

/** How many alarming mentions nobody has looked at; 0 until that is read. */
export function useOpenAlerts(): number {
  const open = useLive(['alerts'], countOpen, []);
  return open.state === 'ready' ? open.value : 0;
}

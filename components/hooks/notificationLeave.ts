import { useEffect, useState } from 'preact/hooks';
import { mayNotify, onNotificationsAllowed, requestNotifications } from '@/lib/platform/notifications';

export interface NotificationLeave {
  /** Null until the browser has said. */
  allowed: boolean | null;
  /** Shows the browser's prompt where it has not been answered yes; to be called straight from a click. */
  ask: () => void;
}

/** Whether the browser lets Earshot notify, and the way to ask for it. */
export function useNotificationLeave(): NotificationLeave {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    let current = true;
    void mayNotify().then((may) => current && setAllowed(may));
    const unsubscribe = onNotificationsAllowed(setAllowed);
    return () => {
      current = false;
      unsubscribe();
    };
  }, []);
  return {
    allowed,
    ask: () => {
      if (allowed !== true) void requestNotifications().then(setAllowed);
    },
  };
}

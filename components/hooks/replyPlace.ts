import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The tab into whose page a reply may be put; null: there is none beside this screen. */
export const ReplyPlaceContext = createContext<number | null>(null);

export function useReplyPlace(): number | null {
  return useContext(ReplyPlaceContext);
}

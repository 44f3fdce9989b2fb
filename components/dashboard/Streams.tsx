import type { VNode } from 'preact';
import { useNow } from '@/components/hooks/now';
import { SITE_NAMES } from '@/components/hooks/sites';
import { useStream } from '@/components/hooks/stream';
import { useStreams } from '@/components/hooks/streams';
import { useTopics } from '@/components/hooks/topics';
import { StreamColumn } from '@/components/streams/StreamColumn';
import { StreamsView, type ColumnOnBoard } from '@/components/streams/StreamsView';
import type { Topic } from '@/lib/query/topic';

const NO_TOPICS: readonly Topic[] = [];

/** The board of streams, with its data. */
export function Streams(): VNode {
  const stored = useTopics();
  return (
    <StreamsView
      {...useStreams()}
      topics={stored.state === 'ready' ? stored.value : NO_TOPICS}
      now={useNow()}
      column={columnOnBoard}
    />
  );
}

const columnOnBoard = (props: ColumnOnBoard): VNode => <Column {...props} />;

function Column(props: ColumnOnBoard): VNode {
  return <StreamColumn {...props} siteNames={SITE_NAMES} list={useStream(props.stream, props.readAt)} />;
}

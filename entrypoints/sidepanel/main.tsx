import '@/components/brand/base.css';
import { mountScreen } from '@/components/hooks/mountScreen';
import { Panel } from '@/components/panel/Panel';

mountScreen(<Panel />, 'sidepanel');

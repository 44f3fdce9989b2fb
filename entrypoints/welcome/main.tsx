import '@/components/brand/base.css';
import { mountScreen } from '@/components/hooks/mountScreen';
import { Welcome } from '@/components/welcome/Welcome';

mountScreen(<Welcome />, 'welcome');

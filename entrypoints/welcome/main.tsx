import '@/components/brand/base.css';
import { mountScreen } from '@/components/hooks/mountScreen';
import { Welcome } from '@/components/welcome/Welcome';
import { PAGES } from '@/lib/i18n/pageMessages';

mountScreen(<Welcome />, 'welcome', PAGES);

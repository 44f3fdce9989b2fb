import '@/components/brand/base.css';
import { mountScreen } from '@/components/hooks/mountScreen';
import { BrokenDashboard } from '@/components/dashboard/BrokenDashboard';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { PAGES } from '@/lib/i18n/pageMessages';

mountScreen(<Dashboard />, 'dashboard', PAGES, <BrokenDashboard />);

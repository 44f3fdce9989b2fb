import '@/components/brand/base.css';
import { mountScreen } from '@/components/hooks/mountScreen';
import { Dashboard } from '@/components/dashboard/Dashboard';

mountScreen(<Dashboard />, 'dashboard');

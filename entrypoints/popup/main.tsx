import '@/components/brand/base.css';
import { mountScreen } from '@/components/hooks/mountScreen';
import { Popup } from '@/components/popup/Popup';

mountScreen(<Popup />, 'popup');
